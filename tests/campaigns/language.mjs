// Dunlin's schema language against Prisma's, on the schemas of the corpus, seeded mutations of them and generated schemas.
//
//   node tests/campaigns/language.mjs [SEED] [--op validate|format|dmmf] [--questions N] [--from corpus|mutations|generated|all]
//                                     [--provider NAME] [--filter TEXT] [--show N] [--answers PATH] [--save FILE]
//
// DUNLIN_CORPUS and DUNLIN_ORACLE name the corpus and the oracle. A schema with a url is a Prisma 6 schema and is asked of
// the oracle's folder v6. Equal means: verdict, messages, places, order and text for `validate`; bytes for `format`;
// JSON for `dmmf`, asked for valid schemas only. Differences are shown by class, one
// example each. Exit code 1 when there are any.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { generate } from './language/generator.mjs';
import { mutate, random, split } from './language/mutations.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const option = (name, fallback) => {
    const at = args.indexOf(name);
    return at < 0 ? fallback : args.splice(at, 2)[1];
};
const op = option('--op', 'validate');
const questions = Number(option('--questions', '20000'));
const from = option('--from', 'all');
const provider = option('--provider', '');
const filter = option('--filter', '');
const show = Number(option('--show', '20'));
const save = option('--save', '');
const answers = option('--answers', join(root, 'build/dev/tests/language_answers'));
const seed = Number(args[0] ?? 1);
const oracle = process.env.DUNLIN_ORACLE || join(root, '../shared/oracle');
const corpus = process.env.DUNLIN_CORPUS || join(root, '../shared/corpus');

for (const [what, path] of [['Dunlin', answers], ['the oracle', join(oracle, 'oracle.mjs')], ['the corpus', corpus]]) {
    if (!existsSync(path)) {
        console.error(`language campaign: ${what} is not at ${path}`);
        process.exit(2);
    }
}

// One JSON line in, one out.
function lineProcess(command, parameters, env = {}) {
    const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } });
    const waiting = [];
    let last;
    createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()(JSON.parse(line)));
    child.on('exit', (code) => {
        if (waiting.length) {
            console.error(`${command} ended with ${code} while asked ${JSON.stringify(last)}`);
            process.exit(2);
        }
    });
    return {
        ask: (question) => new Promise((resolve) => {
            waiting.push(resolve);
            last = question;
            child.stdin.write(JSON.stringify({ id: 1, strip: false, ...question }) + '\n');
        }),
        end: () => child.stdin.end(),
    };
}
const ours = lineProcess(answers, []);
const seven = lineProcess('node', [join(oracle, 'oracle.mjs'), 'serve']);
const six = lineProcess('node', [join(oracle, 'oracle.mjs'), 'serve'], { ORACLE_MODULES: join(oracle, 'v6') });
const prismaFor = (files) => files.some((file) => /^\s*datasource\s+[\p{L}\d][^\s{]*\s*\{[^}]*?^\s*url\s*=/msu.test(file.content)) ? six : seven;

// ---- where schemas come from

function* prismaFiles(folder) {
    for (const name of readdirSync(folder).sort()) {
        const at = join(folder, name);
        if (statSync(at).isDirectory()) yield* prismaFiles(at);
        else if (name.endsWith('.prisma')) yield at;
    }
}
const providerOf = (text) => /datasource\s+\w+\s*\{[^}]*?^\s*provider\s*=\s*"([^"]+)"/ms.exec(text)?.[1] ?? '';

// Single files, and the folders that hold one schema in several files.
function corpusSchemas() {
    const schemas = [];
    const folders = new Map();
    for (const path of prismaFiles(corpus)) {
        const name = relative(corpus, path);
        const content = readFileSync(path, 'utf8');
        schemas.push({ name, files: [{ path: 'schema.prisma', content }] });
        if (/^reformat\/single-file|^psl-validation|^pairs/.test(name)) continue;
        if (!folders.has(dirname(name))) folders.set(dirname(name), []);
        folders.get(dirname(name)).push({ path: name.slice(dirname(name).length + 1), content });
    }
    for (const [name, files] of folders)
        if (files.length > 1 && files.length < 100 && name !== 'schemas') schemas.push({ name: name + '/', files });
    return schemas.filter(({ name, files }) => name.includes(filter) && files.some((file) => providerOf(file.content).startsWith(provider)));
}

function* asked() {
    const pick = random(seed);
    const schemas = from === 'generated' ? [] : corpusSchemas();
    if (from !== 'mutations') yield* schemas;
    // Long schemas seldom: most of what a mutation shows shows in short ones too.
    const short = schemas.filter(({ files }) => files.reduce((sum, file) => sum + file.content.length, 0) < 6000);
    for (let i = 0; i < questions && from !== 'corpus'; ++i) {
        if (from === 'generated' || (from === 'all' && i % 2)) {
            yield { name: `generated ${seed} ${i}`, files: [{ path: 'schema.prisma', content: generate(pick, provider) }] };
            continue;
        }
        const pool = pick(20) && short.length ? short : schemas;
        const source = pool[pick(pool.length)];
        const files = source.files.map((file) => ({ ...file }));
        for (let times = 1 + (pick(4) === 0); times > 0; --times) {
            const file = files[pick(files.length)];
            file.content = mutate(file.content, pick);
        }
        const parts = files.length === 1 && pick(6) === 0 ? split(files[0].content, pick) : [];
        yield { name: `${source.name}#${i}`, files: parts.length > 1 ? parts.map((content, n) => ({ path: `${'abc'[n]}.prisma`, content })) : files };
    }
}

// ---- comparison

// Prisma keeps what nobody asked for (arguments, attributes, properties) in hash tables; their order there says nothing.
const isLeftOver = (error) => error.text === 'No such argument.' || error.text.startsWith('Attribute not known: ') || error.text.startsWith('Property not known: ');
function inStableOrder(errors) {
    const sorted = [...errors];
    for (let begin = 0, end; begin < sorted.length; begin = end + 1) {
        for (end = begin; end < sorted.length && isLeftOver(sorted[end]); ++end);
        sorted.splice(begin, end - begin, ...sorted.slice(begin, end).sort((a, b) => a.start - b.start));
    }
    return sorted;
}

// What Prisma's formatter breaks and Dunlin's does not (ARCHITECTURE.md): `@relation()` gets a second list of arguments,
// and a block comment behind another comment grows with each formatting.
const isBroken = (line) => line !== undefined && (line.includes('@relation()(') || /^ *\* \/\*/.test(line));

const counts = { asked: 0, unanswered: 0, equal: 0, verdict: 0, messages: 0 };
const classes = new Map();
const saved = [];

function differ(schema, key, text) {
    if (!classes.has(key)) classes.set(key, { count: 0, text, name: schema.name });
    ++classes.get(key).count;
    saved.push({ ...schema, text });
}

const words = (error) => `${error.warning ? 'W' : 'E'} ${error.text}`;
const full = (error) => `${error.warning ? 'W' : 'E'} ${error.file === 'schema.prisma' ? '' : error.file + ' '}${error.start}-${error.end} ${error.text}`;
// What a message says without the names in it.
const shape = (error) => words(error).replace(/`[^`]*`|"[^"]*"|'[^']*'|\d+/g, '·').slice(0, 160);

function compareValidation(schema, a, b) {
    const leftOvers = b.errors.filter(isLeftOver).length > 1;
    const [mine, prismas] = [inStableOrder(a.errors).map(full), inStableOrder(b.errors).map(full)];
    const sorted = (errors) => errors.map(words).sort().join('\n');
    counts.verdict += a.ok === b.ok;
    counts.messages += sorted(a.errors) === sorted(b.errors);
    if (mine.join('\n') === prismas.join('\n') && (leftOvers || a.rawText === b.rawText)) return true;
    const only = a.errors.filter((error) => !prismas.includes(full(error)));
    const missing = b.errors.filter((error) => !mine.includes(full(error)));
    const unordered = !only.length && !missing.length;
    const at = mine.findIndex((error, i) => error !== prismas[i]);
    const key = unordered ? `order or text ${at < 0 ? '' : shape(a.errors[at])}` : [...only.map((e) => '+' + shape(e)), ...missing.map((e) => '-' + shape(e))].slice(0, 2).join('\n');
    const shown = unordered ? (at < 0 ? [`  ours   ${a.rawText}`, `  theirs ${b.rawText}`] : [...mine.slice(at, at + 4).map((e) => '  ours   ' + e), ...prismas.slice(at, at + 4).map((e) => '  theirs ' + e)])
        : [...only.map((e) => '  ours   ' + full(e)), ...missing.map((e) => '  theirs ' + full(e))];
    differ(schema, key, shown.slice(0, 8).join('\n'));
    return false;
}

function firstDifference(a, b) {
    const [left, right] = [a.split('\n'), b.split('\n')];
    const at = left.findIndex((line, i) => line !== right[i]);
    const i = at < 0 ? left.length : at;
    return { key: `${(left[i] ?? 'END').trim().slice(0, 30)} | ${(right[i] ?? 'END').trim().slice(0, 30)}`.replace(/\w+/g, 'w').slice(0, 60),
        text: `  line ${i + 1}\n  ours   ${JSON.stringify(left.slice(i, i + 3).join('\n'))}\n  theirs ${JSON.stringify(right.slice(i, i + 3).join('\n'))}` };
}

function compareFormat(schema, a, b) {
    const texts = (answer) => (typeof answer === 'string' ? [answer] : answer.map((part) => part.content ?? part[1]));
    const [mine, prismas] = [texts(a), texts(b)];
    for (let i = 0; i < Math.max(mine.length, prismas.length); ++i) {
        if (mine[i] === prismas[i]) continue;
        const lines = prismas[i]?.split('\n') ?? [];
        // Columns are aligned around what is broken, too.
        const squeezed = (line) => (lines.some(isBroken) ? line?.trim().replace(/ +/g, ' ') : line);
        if (mine[i]?.split('\n').every((line, n) => squeezed(line) === squeezed(lines[n]) || isBroken(lines[n]))) continue;
        const { key, text } = firstDifference(mine[i] ?? '', prismas[i] ?? '');
        differ(schema, key, text);
        return false;
    }
    return true;
}

function pathOfDifference(a, b, path = '') {
    if (isDeepStrictEqual(a, b)) return null;
    if (a && b && typeof a === 'object' && typeof b === 'object')
        for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
            const found = pathOfDifference(a[key], b[key], `${path}.${key}`);
            if (found) return found;
        }
    return { path, a, b };
}

async function compare(schema) {
    // One formatter for both: Prisma 7's knows all that Prisma 6's does.
    const prisma = op === 'format' ? seven : prismaFor(schema.files);
    // Objects are not in Prisma 6's grammar; Dunlin has one grammar (ARCHITECTURE.md).
    if (prisma === six && schema.files.some((file) => /[:=(,[]\s*\{/.test(file.content))) return;
    if (op === 'dmmf') {
        const verdict = await prisma.ask({ op: 'validate', files: schema.files });
        if (!verdict.ok || !verdict.result.ok) return;
    }
    const [mine, theirs] = await Promise.all([ours.ask({ op, files: schema.files }), prisma.ask({ op, files: schema.files })]);
    ++counts.asked;
    // A crash of Prisma's parser says nothing about the schema.
    if (!theirs.ok || (op === 'validate' && theirs.result.errors.length === 0 && theirs.result.rawText !== '')) {
        ++counts.unanswered;
        return;
    }
    if (!mine.ok) return differ(schema, 'no answer', '  ' + mine.error);
    if (op === 'validate') counts.equal += compareValidation(schema, mine.result, theirs.result);
    if (op === 'format') counts.equal += compareFormat(schema, mine.result, theirs.result);
    if (op === 'dmmf') {
        const found = pathOfDifference(mine.result, theirs.result);
        if (found) differ(schema, found.path.replace(/\d+/g, 'N'), `  ${found.path}\n  ours   ${JSON.stringify(found.a)?.slice(0, 200)}\n  theirs ${JSON.stringify(found.b)?.slice(0, 200)}`);
        else ++counts.equal;
    }
}

// A few questions under way at once keep all three processes busy.
const queue = asked();
await Promise.all(Array.from({ length: 8 }, async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await compare(next.value);
}));
for (const server of [ours, seven, six]) server.end();

for (const [, entry] of [...classes].sort((x, y) => y[1].count - x[1].count).slice(0, show))
    console.log(`== ${entry.count} × ${entry.name}\n${entry.text}`);
if (save) writeFileSync(save, JSON.stringify(saved));
const answered = counts.asked - counts.unanswered;
const rate = (n) => `${n} (${((100 * n) / Math.max(answered, 1)).toFixed(3)} %)`;
console.log(`${op}, seed ${seed}: ${counts.asked} questions, ${counts.unanswered} without an answer of Prisma, equal ${rate(counts.equal)}, ${classes.size} classes of differences`);
if (op === 'validate') console.log(`same verdict ${rate(counts.verdict)}, same messages ${rate(counts.messages)}`);
if (answered === 0) console.log('nothing was compared');
process.exitCode = counts.equal === answered && answered > 0 ? 0 : 1;
