// Random pairs of schemas on a live PostgreSQL server: the first is made and filled with rows, then changed into the second. What is
// described afterwards must be the second, and rows that no step touches must be there.
//
//   node tests/campaigns/live.mjs [SEED] [--pairs N] [--show N] [--answers PATH]
//
// DUNLIN_TEST_POSTGRES names a server; without it one is started. Exit code 1 when something is wrong.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresql } from './diff/flavours.mjs';
import { makePair } from './diff/generator.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const option = (name, fallback) => {
    const at = args.indexOf(name);
    return at < 0 ? fallback : args.splice(at, 2)[1];
};
const pairs = Number(option('--pairs', '1000'));
const show = Number(option('--show', '5'));
const answers = spawn(option('--answers', join(root, 'build/dev/tests/live_answers')), [], { stdio: ['pipe', 'pipe', 'inherit'] });
const seed = Number(args[0] ?? 1);
// `pg_trgm(version: …)` and its like would move what the campaign itself installs.
const flavour = { ...postgresql, extensions: [] };

const replies = createInterface({ input: answers.stdout })[Symbol.asyncIterator]();
const counts = new Map();
let failures = 0;
for (let number = 0; number < pairs; ++number) {
    const { from, to } = makePair(seed * 1_000_003 + number, flavour);
    answers.stdin.write(JSON.stringify({ from, to }) + '\n');
    const reply = await replies.next();
    if (reply.done) {
        console.error(`live campaign: live_answers ended at pair ${number} of seed ${seed}`);
        process.exit(2);
    }
    const { outcome, detail } = JSON.parse(reply.value);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (/^[A-Z]/.test(outcome) && ++failures <= show) console.log(`--- pair ${number} of seed ${seed}: ${outcome}\n${detail}\n-- from\n${from}\n-- to\n${to}`);
}
answers.stdin.end();
console.log(`${pairs} pairs, seed ${seed}`);
for (const [what, number] of [...counts].sort()) console.log(`  ${String(number).padStart(6)}  ${what}`);
process.exitCode = failures || !counts.size ? 1 : 0;
