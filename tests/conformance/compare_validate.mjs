#!/usr/bin/env node
// Compares our validation with Prisma's, on the schemas of the corpus and on seeded mutations of them.
//   node compare_validate.mjs --server build/dev/tests/validate_server [--provider sqlite] [--mutations 20] [--seed 1]
//                             [--show 10] [--filter TEXT]
// Schemas with a url in the datasource are Prisma 6's: they are asked of the oracle's folder v6. Reports how many
// questions got the same verdict, the same messages, and the same messages with the same spans in the same order.
import fs from 'node:fs'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import readline from 'node:readline'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const ROOT = path.resolve(HERE, '../..')
const CORPUS = process.env.DUNLIN_CORPUS || path.resolve(ROOT, '../shared/corpus')
const ORACLE = process.env.DUNLIN_ORACLE || path.resolve(ROOT, '../shared/oracle')

const options = { server: path.join(ROOT, 'build/dev/tests/validate_server'), provider: 'sqlite', mutations: '20', seed: '1', show: '10', filter: '' }
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].replace(/^--/, '')] = process.argv[i + 1]

class Server {
  constructor(command, args, env = {}) {
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } })
    this.waiting = []
    readline.createInterface({ input: this.child.stdout }).on('line', (line) => this.waiting.shift()(JSON.parse(line)))
  }
  ask(files) {
    this.child.stdin.write(JSON.stringify({ id: 1, op: 'validate', files, strip: false }) + '\n')
    return new Promise((resolve) => this.waiting.push(resolve))
  }
  close() { this.child.stdin.end() }
}

// ---- schemas -----------------------------------------------------------------------------------

function* prismaFiles(dir) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = path.join(dir, entry.name)
    if (entry.isDirectory()) yield* prismaFiles(at)
    else if (entry.name.endsWith('.prisma')) yield at
  }
}

const providerOf = (text) => /datasource\s+\w+\s*\{[^}]*?^\s*provider\s*=\s*"([^"]+)"/ms.exec(text)?.[1]
const hasUrl = (text) => /datasource\s+\w+\s*\{[^}]*?^\s*url\s*=/ms.test(text)

// ---- mutations ---------------------------------------------------------------------------------

function random(seed) {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % bound
  }
}

const TYPES = ['Int', 'BigInt', 'Float', 'Boolean', 'String', 'DateTime', 'Json', 'Bytes', 'Decimal', 'Nope', 'Int?', 'String[]', 'Unsupported("x")']
const ATTRIBUTES = ['@id', '@unique', '@default(1)', '@default("x")', '@default(now())', '@default(autoincrement())', '@updatedAt',
  '@map("x")', '@map("")', '@ignore', '@relation("x")', '@relation(fields: [id], references: [id])', '@db.Text', '@foo', '@default(uuid(7))',
  '@id(map: "pk")', '@unique(map: "u", sort: Desc)', '@default(dbgenerated("x"))', '@default([1])', '@default(cuid())']
const BLOCK_ATTRIBUTES = ['@@id([id])', '@@unique([id])', '@@index([id])', '@@index([id], map: "same")', '@@map("same")', '@@ignore', '@@fulltext([id])',
  '@@schema("x")', '@@unique([id, nope])', '@@index([id(sort: Desc)])', '@@index([id], type: Hash)', '@@foo', '@@id([id, nope])', '@@unique([id], name: "id")']

function mutate(text, pick) {
  const lines = text.split('\n')
  const tokens = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|\w+|[^\s\w]/g)]
  const words = tokens.filter((t) => /^\w+$/.test(t[0]))
  const replace = (token, by) => text.slice(0, token.index) + by + text.slice(token.index + token[0].length)
  const fieldLines = lines.map((l, i) => [l, i]).filter(([l]) => /^\s+\w+\s+\w+/.test(l) && !/[={]/.test(l))
  const blocks = [...text.matchAll(/^(model|enum|view|type|generator|datasource)\s+\w+\s*\{[^}]*\}/gm)]
  switch (pick(10)) {
    case 0: return replace(tokens[pick(tokens.length)], '')
    case 1: { // two names swapped
      const [a, b] = [words[pick(words.length)], words[pick(words.length)]].sort((x, y) => x.index - y.index)
      if (a.index === b.index) return replace(a, 'x')
      return text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length, b.index) + a[0] + text.slice(b.index + b[0].length)
    }
    case 2: { // a type changed
      if (!fieldLines.length) return replace(words[pick(words.length)], 'x')
      const [line, i] = fieldLines[pick(fieldLines.length)]
      lines[i] = line.replace(/^(\s+\w+\s+)[\w]+(\?|\[\])?/, (_, before) => before + TYPES[pick(TYPES.length)])
      return lines.join('\n')
    }
    case 3: lines.splice(pick(lines.length), 1); return lines.join('\n')
    case 4: { // a block twice
      if (!blocks.length) return text + '\n' + text
      return text + '\n' + blocks[pick(blocks.length)][0] + '\n'
    }
    case 5: { // an attribute more
      if (!fieldLines.length) return text
      const [line, i] = fieldLines[pick(fieldLines.length)]
      lines[i] = line.replace(/\s*(\/\/.*)?$/, (rest) => ' ' + ATTRIBUTES[pick(ATTRIBUTES.length)] + rest)
      return lines.join('\n')
    }
    case 6: { // a block attribute more
      const models = blocks.filter((b) => b[1] === 'model')
      if (!models.length) return text
      const model = models[pick(models.length)]
      const end = model.index + model[0].length - 1
      return text.slice(0, end) + '  ' + BLOCK_ATTRIBUTES[pick(BLOCK_ATTRIBUTES.length)] + '\n' + text.slice(end)
    }
    case 7: { // a line twice
      const i = pick(lines.length)
      lines.splice(i, 0, lines[i])
      return lines.join('\n')
    }
    case 8: { // required, optional, list
      if (!fieldLines.length) return text
      const [line, i] = fieldLines[pick(fieldLines.length)]
      lines[i] = line.replace(/^(\s+\w+\s+\w+)(\?|\[\])?/, (_, before) => before + ['', '?', '[]'][pick(3)])
      return lines.join('\n')
    }
    default: return replace(words[pick(words.length)], words[pick(words.length)][0])
  }
}

// ---- comparison --------------------------------------------------------------------------------

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)
const texts = (errors) => errors.map((e) => (e.warning ? 'W ' : 'E ') + e.text)
const full = (errors) => errors.map((e) => `${e.warning ? 'W' : 'E'} ${e.start}-${e.end} ${e.text}`)

const counts = { questions: 0, verdict: 0, messages: 0, spans: 0, order: 0, text: 0, crashes: 0 }
const differences = []
const servers = {
  ours: new Server(options.server, []),
  seven: new Server('node', [path.join(ORACLE, 'oracle.mjs'), 'serve']),
  six: new Server('node', [path.join(ORACLE, 'oracle.mjs'), 'serve'], { ORACLE_MODULES: path.join(ORACLE, 'v6') }),
}

async function compare(name, text) {
  const files = [{ path: 'schema.prisma', content: text }]
  const [ours, theirs] = await Promise.all([servers.ours.ask(files), (hasUrl(text) ? servers.six : servers.seven).ask(files)])
  counts.questions++
  // A crash of Prisma's parser says nothing about the schema.
  if (!theirs.ok || (theirs.result.errors.length === 0 && theirs.result.rawText !== '')) { counts.crashes++; return }
  const [a, b] = [ours.result, theirs.result]
  const verdict = a.ok === b.ok
  const messages = same(texts(a.errors).sort(), texts(b.errors).sort())
  const spans = same(full(a.errors).sort(), full(b.errors).sort())
  const order = same(full(a.errors), full(b.errors))
  counts.verdict += verdict
  counts.messages += messages
  counts.spans += spans
  counts.order += order
  counts.text += a.rawText === b.rawText
  if (order && a.rawText === b.rawText) return
  differences.push({ name, text, rank: verdict ? (messages ? (spans ? 1 : 2) : 3) : 4, ours: full(a.errors), theirs: full(b.errors), raw: order ? [a.rawText, b.rawText] : undefined })
}

const sources = [...prismaFiles(CORPUS)].map((file) => [path.relative(CORPUS, file), fs.readFileSync(file, 'utf8')])
  .filter(([name, text]) => name.includes(options.filter) && (options.provider === 'all' || providerOf(text) === options.provider || (options.provider === 'postgresql' && providerOf(text) === 'postgres')))
const pick = random(Number(options.seed))
for (const [name, text] of sources) {
  await compare(name, text)
  for (let i = 0; i < Number(options.mutations); i++) {
    let changed = mutate(text, pick)
    if (pick(4) === 0) changed = mutate(changed, pick)
    await compare(`${name}#${i}`, changed)
  }
}
for (const server of Object.values(servers)) server.close()

differences.sort((x, y) => y.rank - x.rank)
for (const d of differences.slice(0, Number(options.show))) {
  console.log(`== ${d.name}`)
  const [only, missing] = [d.ours.filter((e) => !d.theirs.includes(e)), d.theirs.filter((e) => !d.ours.includes(e))]
  if (!only.length && !missing.length) console.log('   other order or text' + (d.raw ? ` ${JSON.stringify(d.raw[0]).slice(0, 300)}\n   ${JSON.stringify(d.raw[1]).slice(0, 300)}` : `\n   ours   ${d.ours.join('\n          ').slice(0, 600)}\n   theirs ${d.theirs.join('\n          ').slice(0, 600)}`))
  for (const e of only.slice(0, 6)) console.log('   ours   ' + e)
  for (const e of missing.slice(0, 6)) console.log('   theirs ' + e)
}
const asked = counts.questions - counts.crashes
const rate = (n) => `${n} (${((100 * n) / asked).toFixed(2)} %)`
console.log(`${sources.length} schemas, ${counts.questions} questions, ${counts.crashes} without an answer of Prisma`)
console.log(`same verdict ${rate(counts.verdict)}, same messages ${rate(counts.messages)}, and spans ${rate(counts.spans)}, and order ${rate(counts.order)}, same text ${rate(counts.text)}`)
process.exitCode = differences.length ? 1 : 0
