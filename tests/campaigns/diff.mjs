// Random pairs of SQLite schemas: Dunlin's `migrate diff` against the oracle's, script and summary, byte for byte.
//
//   node tests/campaigns/diff.mjs [SEED] [--pairs N] [--answers PATH]
//
// DUNLIN_ORACLE names the oracle. Exit code 1 when a pair differs for a reason that is not in `registered` below.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePair } from './diff/generator.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const option = (name, fallback) => {
    const at = args.indexOf(name);
    return at < 0 ? fallback : args.splice(at, 2)[1];
};
const pairs = Number(option('--pairs', '5000'));
const answers = option('--answers', join(root, 'build/dev/tests/diff_answers'));
const seed = Number(args[0] ?? 1);
const oracle = process.env.DUNLIN_ORACLE || join(root, '../shared/oracle');

for (const [what, path] of [['Dunlin', answers], ['the oracle', join(oracle, 'oracle.mjs')]]) {
    if (!existsSync(path)) {
        console.error(`diff campaign: ${what} is not at ${path}`);
        process.exit(2);
    }
}

// One JSON line in, one out.
function lineProcess(command, parameters) {
    const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
    const waiting = [];
    createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()(JSON.parse(line)));
    child.on('exit', (code) => {
        if (waiting.length) {
            console.error(`${command} ended with ${code} while asked`);
            process.exit(2);
        }
    });
    return {
        ask: (question) => new Promise((resolve) => {
            waiting.push(resolve);
            child.stdin.write(JSON.stringify(question) + '\n');
        }),
        end: () => child.stdin.end(),
    };
}

// Differences on purpose: each takes the oracle's answer and gives what Dunlin says instead (ARCHITECTURE.md, "Differences").
const registered = [
    {
        name: 'JSON defaults are quoted',
        expected: (pair, sql) => pair.jsonDefaults.reduce(
            (text, json) => text.replaceAll(` DEFAULT ${json}`, ` DEFAULT '${json.replaceAll("'", "''")}'`)
                .replaceAll(`, ${json}) AS `, `, '${json.replaceAll("'", "''")}') AS `), sql),
    },
    {
        name: 'quotes in names are doubled',
        expected: (pair, sql) => pair.quotedNames.reduce(
            (text, name) => text.replaceAll(name, name.replaceAll('"', '""')), sql),
    },
];

function verdict(pair, ours, theirs) {
    if (ours === theirs) return 'equal';
    let expected = theirs;
    const used = [];
    for (const difference of registered) {
        const next = difference.expected(pair, expected);
        if (next !== expected) used.push(difference.name);
        expected = next;
    }
    if (ours === expected) return used.join(', ');
    // A table that gains a column with a computed default is rebuilt: SQLite refuses to add one to a table with rows.
    const computed = /ALTER TABLE ("[^\n]*") ADD COLUMN [^\n]* DEFAULT (CURRENT_TIMESTAMP|CURRENT_DATE|\()/g;
    const tables = [...expected.matchAll(computed)].map((match) => match[1]);
    if (tables.length && tables.every((table) => ours.includes(`\nDROP TABLE ${table};\n`)) && !computed.test(ours))
        return 'columns with computed defaults come by rebuild';
    return undefined;
}

// What Dunlin should say, for the report.
function expectation(pair, theirs) {
    return registered.reduce((text, difference) => difference.expected(pair, text), theirs);
}

const dunlin = lineProcess(answers, []);
const prisma = lineProcess('node', [join(oracle, 'oracle.mjs'), 'serve']);
const counts = new Map();
const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
let id = 0;
let failures = 0;
const file = (text) => (text === null ? null : [{ path: 'a.prisma', content: text }]);

for (let number = 0; number < pairs; ++number) {
    const pair = makePair(seed * 1_000_003 + number);
    const question = { op: 'diff', from: file(pair.from), to: file(pair.to), provider: 'sqlite' };
    const [ours, script, summary] = await Promise.all([
        dunlin.ask({ from: pair.from, to: pair.to }),
        prisma.ask({ ...question, id: ++id, summary: false }),
        prisma.ask({ ...question, id: ++id, summary: true }),
    ]);
    if (!script.ok) {
        count(ours.error ? 'invalid for both' : 'invalid for the oracle only');
        if (process.env.SHOW_INVALID) console.log(script.error, ours.error, pair.to);
        continue;
    }
    const result = ours.error ? undefined : verdict(pair, ours.sql, script.result);
    if (result === undefined) {
        count('DIFFERS');
        if (++failures <= 3)
            console.log(`--- pair ${number} of seed ${seed}\n-- from\n${pair.from}\n-- to\n${pair.to}\n-- Dunlin\n${ours.error ?? ours.sql}\n-- expected\n${expectation(pair, script.result)}`);
        continue;
    }
    count(`script: ${result}`);
    if (ours.summary === summary.result || result.includes('rebuild')) {
        count('summary: equal');
    } else {
        count('SUMMARY DIFFERS');
        if (++failures <= 3) console.log(`--- pair ${number} of seed ${seed}\n-- from\n${pair.from}\n-- to\n${pair.to}\n-- Dunlin\n${ours.summary}\n-- oracle\n${summary.result}`);
    }
}
dunlin.end();
prisma.end();
console.log(`${pairs} pairs, seed ${seed}`);
for (const [what, number] of [...counts].sort()) console.log(`  ${String(number).padStart(6)}  ${what}`);
process.exitCode = failures ? 1 : 0;
