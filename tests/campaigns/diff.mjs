// Random pairs of schemas: Dunlin's `migrate diff` against the oracle's, script and summary, byte for byte.
//
//   node tests/campaigns/diff.mjs [SEED] [--provider sqlite|postgresql] [--pairs N] [--show N] [--answers PATH]
//
// DUNLIN_ORACLE names the oracle. Exit code 1 when a pair differs for a reason that is not in `registered` below.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as flavours from './diff/flavours.mjs';
import { makePair } from './diff/generator.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const option = (name, fallback) => {
    const at = args.indexOf(name);
    return at < 0 ? fallback : args.splice(at, 2)[1];
};
const pairs = Number(option('--pairs', '5000'));
const answers = option('--answers', join(root, 'build/dev/tests/diff_answers'));
const show = Number(option('--show', '3'));
const provider = option('--provider', 'sqlite');
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

// Where the database refuses Prisma's statement, or it does not do what the schema says (ARCHITECTURE.md): both sides are brought
// to one form, which loses what the difference is about. On PostgreSQL, unless it says `everywhere`.
const blocks = (text) => text.split(/\n(?=-- [A-Z])/);

// ALTER TABLE statements as table and clauses, and what becomes of the text when some clauses go.
const alterations = (text) => [...text.matchAll(/^ALTER TABLE ((?:"(?:[^"]|"")*"\.?)+) ((?:ALTER|DROP|ADD) [^;]*);$/gm)].map(([, table, rest]) => ({ table, clauses: rest.split(',\n') }));
const columnOf = (clause) => clause.match(/^(?:ALTER|DROP|ADD) COLUMN\s+("(?:[^"]|"")*")/)?.[1];
function withoutClauses(text, goes) {
    return blocks(text).map((block) => (!block.startsWith('-- AlterTable') ? block
        : block.replace(/^ALTER TABLE ((?:"(?:[^"]|"")*"\.?)+) ((?:ALTER|DROP|ADD) [^;]*);$/gm, (whole, table, rest) => {
            const left = rest.split(',\n').filter((clause) => !goes(table, clause));
            return left.length ? `ALTER TABLE ${table} ${left.join(',\n')};` : '';
        }))).filter((block) => !/^-- AlterTable\n\s*(?:DROP SEQUENCE;\s*)?$/.test(block)).join('\n');
}
// "table column" of those for which `is` holds of the clauses about them.
function columnsWhere(text, is) {
    const found = new Set();
    for (const { table, clauses } of alterations(text)) {
        for (const column of new Set(clauses.map(columnOf).filter(Boolean)))
            if (is(clauses.filter((clause) => columnOf(clause) === column))) found.add(`${table} ${column}`);
    }
    return found;
}
// An index that is renamed although the name is taken, which Prisma does last; and what Dunlin does instead.
function withoutRenamesInto(t, other) {
    const late = (text) => [...text.matchAll(/ALTER INDEX [^\n]*?("(?:[^"]|"")*") RENAME TO ("[^\n]*");/g), ...text.matchAll(/-- RedefineIndex\nDROP INDEX ("(?:[^"]|"")*");\nCREATE (?:UNIQUE )?INDEX ("(?:[^"]|"")*") ON/g)].filter(([, name]) => new RegExp(`CREATE (UNIQUE )?INDEX ${escapedForPattern(name)} ON`).test(text)).map(([whole, , after]) => ({ whole, after }));
    const names = [...late(t), ...late(other)];
    return blocks(t).filter((block) => !names.some(({ whole, after }) => block.includes(whole) || new RegExp(`^-- CreateIndex\nCREATE (UNIQUE )?INDEX ${escapedForPattern(after)} ON`).test(block))).join('\n');
}
const escapedForPattern = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isMadeAnew = (clauses) => clauses.some((clause) => clause.startsWith('DROP COLUMN')) && clauses.some((clause) => clause.startsWith('ADD COLUMN'));
const changesType = (clauses) => clauses.some((clause) => clause.includes(' SET DATA TYPE '));
const isCast = (clauses) => clauses.some((clause) => / SET DATA TYPE .* USING \(/.test(clause));
const mended = [
    { name: "quotes in enum values are doubled", both: (t) => t.replaceAll("'it''s fine'", "'it's fine'") },
    { name: 'a column that counts gets its type, not SERIAL', both: (t) => t.replace(/SET DATA TYPE (BIG|SMALL|)SERIAL/g, (_, size) => `SET DATA TYPE ${{ BIG: 'BIGINT', SMALL: 'SMALLINT', '': 'INTEGER' }[size]}`) },
    { name: 'the dropped sequence has a name', both: (t) => t.replace(/DROP SEQUENCE [^;]*;/g, 'DROP SEQUENCE;') },
    { name: 'odd names of sequences are quoted', both: (t) => t.replace(/(CREATE SEQUENCE |nextval\('|ALTER SEQUENCE )(.*?)(;|'\)| OWNED)/g, (_, start, name, end) => start + name.replaceAll('"', '').replaceAll("''", "'").toLowerCase() + end) },
    { name: 'a new default is not dropped again', both: (t) => t.replace(/(ALTER COLUMN ("[^\n]*") SET DEFAULT [^\n]*),\nALTER COLUMN \2 DROP DEFAULT/g, '$1') },
    { name: 'a dropped key is not renamed', both: (t) => blocks(t).map((block) => block.replace(/\nALTER TABLE [^\n]* RENAME CONSTRAINT ("[^\n]*") TO [^\n]*;/g, (line, name) => (block.includes(`DROP CONSTRAINT ${name}`) ? '' : line))).join('\n') },
    {
        name: 'an index that went with its column is made, not renamed',
        both: (t) => t.replace(/\n-- RenameIndex\nALTER INDEX [^\n]* RENAME TO ("[^\n]*");\n/g,
            (block, name) => (t.includes(`CREATE INDEX ${name}`) || t.includes(`CREATE UNIQUE INDEX ${name}`) ? '' : block)),
    },
    {
        name: 'indexes of a column that is made anew are made anew',
        both: (t, other) => t.replace(/\n-- CreateIndex\nCREATE (?:UNIQUE )?INDEX "[^\n]*" ON [^\n]*;\n/g, (block) => {
            const anew = [...block.split(' ON ').pop().matchAll(/"([^"]*)"/g)].some(([, name]) => t.includes(`DROP COLUMN "${name}"`) && t.includes(`ADD COLUMN     "${name}"`));
            return anew && !other.includes(block) ? '' : block;
        }),
    },
    {
        name: 'a column that PostgreSQL does not cast is made anew',
        both: (t, other) => {
            const [mine, theirs] = [columnsWhere(t, isMadeAnew), columnsWhere(other, isMadeAnew)];
            const [altered, alteredThere] = [columnsWhere(t, changesType), columnsWhere(other, changesType)];
            return withoutClauses(t, (table, clause) => {
                const key = `${table} ${columnOf(clause)}`;
                return (mine.has(key) && alteredThere.has(key)) || (altered.has(key) && theirs.has(key));
            });
        },
    },
    {
        name: 'foreign keys that rely on a primary key that goes are made again',
        both: (t, other) => blocks(t).filter((block) => {
            const name = block.match(/^-- (?:DropForeignKey|AddForeignKey)\nALTER TABLE (.*?) (?:DROP|ADD) CONSTRAINT ("(?:[^"]|"")*")/);
            const anew = name && t.includes(`ALTER TABLE ${name[1]} DROP CONSTRAINT ${name[2]};`) && t.includes(`ALTER TABLE ${name[1]} ADD CONSTRAINT ${name[2]} FOREIGN`);
            return !anew || other.includes(`ALTER TABLE ${name[1]} DROP CONSTRAINT ${name[2]};`);
        }).join('\n'),
    },
    {
        name: 'a text default that is no JSON replaces a JSON one',
        both: (t) => t.replace(/ALTER COLUMN ("[^\n]*") SET DEFAULT '([^\n]*)',\n(?=ALTER COLUMN \1 SET DATA TYPE (?:TEXT|VARCHAR))/g, (whole, name, text) => {
            try { JSON.parse(text); return whole; } catch { return ''; }
        }),
    },
    {
        name: 'citext and money are cast with USING',
        both: (t, other) => {
            const cast = new Set([...columnsWhere(t, isCast), ...columnsWhere(other, isCast)]);
            return withoutClauses(t, (table, clause) => cast.has(`${table} ${columnOf(clause)}`));
        },
    },
    {
        name: 'an index whose name is wanted goes first', everywhere: true,
        both: (t, other) => withoutRenamesInto(t, other).replace(/-- DropIndex\nDROP INDEX ([^\n]*);\n\n?/g, (block, name) => {
            const plain = name.match(/"(?:[^"]|"")*"$/)[0];
            return new RegExp(`CREATE (UNIQUE )?INDEX ${escapedForPattern(plain)} ON`).test(t) && !other.includes(block.trim()) ? '' : block;
        }),
    },
    {
        name: 'an index that is another one by now is made, although a like one is there', everywhere: true,
        both: (t, other) => blocks(t).filter((block) => {
            const name = block.match(/^-- CreateIndex\nCREATE (?:UNIQUE )?INDEX ("(?:[^"]|"")*") ON/)?.[1];
            return !name || other.includes(block.trim()) || !new RegExp(`DROP INDEX (?:"(?:[^"]|"")*"\\.)?${escapedForPattern(name)};`).test(other);
        }).join('\n'),
    },
    {
        name: "an operator class in the database's words is the same class",
        both: (t, other, pair) => blocks(t).filter((block) => {
            const name = block.match(/^-- CreateIndex\nCREATE (?:UNIQUE )?INDEX [^;]* USING [A-Z]+ \([^;]*" (\w+)[,)]/)?.[1];
            return !name || other.includes(block.trim()) || !pair.to.includes(`raw("${name}")`);
        }).join('\n'),
    },
    {
        name: 'a computed default replaces a list of times',
        both: (t, other, pair) => (!/DateTime\[\].* @default\(\[/.test(pair.from) ? t
            : withoutClauses(t, (table, clause) => / SET DEFAULT /.test(clause) && !other.includes(clause) && [...pair.to.matchAll(/dbgenerated\("(.*?)"\)/g)].some(([, text]) => clause.includes(text)))),
    },
    {
        name: 'only columns that have a changed enum before and after are cast',
        both: (t, other) => blocks(t).map((block) => (!block.startsWith('-- AlterEnum') ? block
            : block.split('\n').filter((line) => !/^ALTER TABLE .* ALTER COLUMN .* TYPE /.test(line) || other.includes(line)).join('\n'))).join('\n'),
    },
];

function mendedVerdict(pair, ours, theirs) {
    const used = [];
    for (const difference of mended.filter((one) => provider === 'postgresql' || one.everywhere)) {
        const [left, right] = [difference.both(ours, theirs, pair), difference.both(theirs, ours, pair)];
        if (left !== ours || right !== theirs) used.push(difference.name);
        [ours, theirs] = [left, right];
        if (ours === theirs) return used.join(', ');
    }
    const plain = (text) => text.replace('-- This is an empty migration.', '').trim(); // once everything in it is explained
    return plain(ours) === plain(theirs) ? used.join(', ') : undefined;
}

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
    return mendedVerdict(pair, ours, expected);
}

// What Dunlin should say, for the report.
function expectation(pair, theirs) {
    return registered.reduce((text, difference) => difference.expected(pair, text), theirs);
}

// Prisma shows defaults as its own program text, leaves a parenthesis behind a new primary key, and renames keys that it has
// dropped. Where the scripts differ over indexes, so do the summaries.
function comparableSummary(text, script) {
    const plain = text.replace(/(\[-\] Dropped the primary key[^\n]*\n)  \[\*\] Renamed the primary key[^\n]*\n/g, '$1')
        .replace(/\(changed from List to (\w+), default changed[^\n]*?type changed\)/g, '(changed from List to $1, type changed)')
        .replace(/default changed from `[^\n]*?` to `(None|Some\([^\n]*?\))`/g, 'default changed').replace(/^\)\n/gm, '');
    if (/made anew|goes first|made again|replaces a JSON one|is made, although|is the same class/.test(script)) {
        return withoutAdded(plain, script + ' are made anew').replace(/  \[\*\] (?:Column (`[^\n]*?`) would be dropped and recreated|Altered column (`[^\n]*?`)) \([^\n]*\)\n/g, (_, a, b) => `  column ${a ?? b}\n`)
            .replace(/  \[[-*]\] (?:Removed|Renamed|Redefined) (?:unique )?(?:index|foreign key|the foreign key) [^\n]*\n/g, '').replace(/  \[\+\] Added foreign key [^\n]*\n/g, '').replace(/\n\[\*\] Changed [^\n]* table\n(?=\n|$)/g, '').replace('No difference detected.', '').trim();
    }
    if (script.includes('is made, not renamed')) return withoutAdded(plain.replace(/  \[\*\] Renamed index [^\n]*\n/g, ''), script);
    return withoutAdded(plain, script);
}

function withoutAdded(plain, script) {
    return script.includes('are made anew') ? plain.replace(/  \[\+\] Added (unique )?index [^\n]*\n/g, '').replace(/\n\[\*\] Changed [^\n]* table\n(?=\n|$)/g, '') : plain;
}

const dunlin = lineProcess(answers, []);
const prisma = lineProcess('node', [join(oracle, 'oracle.mjs'), 'serve']);
const counts = new Map();
const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
let id = 0;
let failures = 0;
const file = (text) => (text === null ? null : [{ path: 'a.prisma', content: text }]);

for (let number = 0; number < pairs; ++number) {
    const pair = makePair(seed * 1_000_003 + number, flavours[provider]);
    const question = { op: 'diff', from: file(pair.from), to: file(pair.to), provider };
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
        if (++failures <= show)
            console.log(`--- pair ${number} of seed ${seed}\n-- from\n${pair.from}\n-- to\n${pair.to}\n-- Dunlin\n${ours.error ?? ours.sql}\n-- expected\n${expectation(pair, script.result)}`);
        continue;
    }
    count(`script: ${result}`);
    if (comparableSummary(ours.summary, result) === comparableSummary(summary.result, result)) {
        count('summary: equal');
    } else {
        count('SUMMARY DIFFERS');
        if (++failures <= show) console.log(`--- pair ${number} of seed ${seed}\n-- from\n${pair.from}\n-- to\n${pair.to}\n-- Dunlin\n${ours.summary}\n-- oracle\n${summary.result}`);
    }
}
dunlin.end();
prisma.end();
console.log(`${pairs} pairs, seed ${seed}`);
for (const [what, number] of [...counts].sort()) console.log(`  ${String(number).padStart(6)}  ${what}`);
process.exitCode = failures ? 1 : 0;
