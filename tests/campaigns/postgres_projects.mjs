// Every PostgreSQL project of the corpus: its history deployed by Dunlin and by Prisma's engine, and then both asked about both databases.
// Times and round trips per migration stand side by side; at last, what it takes to describe a thousand tables.
//
//   node tests/campaigns/postgres_projects.mjs [SEED] [--only NAME] [--dunlin PATH]
//
// DUNLIN_CORPUS and DUNLIN_ORACLE name those; DUNLIN_TEST_POSTGRES names a server, without it one is started. The seed is not used. Exit code
// 1 when something differs that is not named in `exceptions` below.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countRoundTrips } from '../support/round_trips.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const option = (name, fallback) => {
    const at = args.indexOf(name);
    return at < 0 ? fallback : args.splice(at, 2)[1];
};
const only = option('--only', null);
const dunlinPath = option('--dunlin', join(root, 'build/dev/app/cli/dunlin'));
const corpus = process.env.DUNLIN_CORPUS || join(root, '../shared/corpus');
const oraclePath = join(process.env.DUNLIN_ORACLE || join(root, '../shared/oracle'), 'oracle.mjs');

// What cannot be compared as it is, and why.
const exceptions = {
    formbricks: {
        note: 'with a stand-in for the type of the extension vector, which Debian 12 does not have',
        edit: (script) => script.replace(/CREATE EXTENSION IF NOT EXISTS "vector";/g, ''),
        setUp: `CREATE TYPE vector; CREATE FUNCTION vector_in(cstring, oid, int) RETURNS vector LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
            CREATE FUNCTION vector_out(vector) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
            CREATE FUNCTION vector_typmod_in(cstring[]) RETURNS int LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
            CREATE FUNCTION vector_typmod_out(int) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
            CREATE TYPE vector (INPUT = vector_in, OUTPUT = vector_out, TYPMOD_IN = vector_typmod_in, TYPMOD_OUT = vector_typmod_out, LIKE = varchar);`,
    },
    'stack-auth': { note: "with the placeholder of its own preprocessor filled in", edit: (script) => script.replaceAll('/* SCHEMA_NAME_SENTINEL */', '"public"') },
    'trigger.dev': { note: 'an index with INCLUDE columns is another one for Prisma (ARCHITECTURE.md): it is dropped first', before: 'DROP INDEX "TaskRun_runtimeEnvironmentId_createdAt_idx"' },
};

const work = mkdtempSync(join(tmpdir(), 'dunlin-projects-'));
chmodSync(work, 0o755); // the server's user reaches its folder through it
let server = process.env.DUNLIN_TEST_POSTGRES;
const ownFolder = join(work, 'servers');
if (!server) server = execFileSync(join(root, 'tests/support/servers.sh'), ['start', ownFolder, 'postgres']).toString().match(/=(.*)/)[1];

const sql = (url, text) => execFileSync('psql', [url, '-XAtqc', text]).toString().trim();
const of = (name) => server.replace(/\/[^/]*$/, `/${name}`);
function run(command, parameters) {
    const begin = process.hrtime.bigint();
    const done = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });
    return { code: done.status, out: done.stdout, err: done.stderr, ms: Number(process.hrtime.bigint() - begin) / 1e6 };
}
const dunlin = (...parameters) => run(dunlinPath, parameters);
const oracle = (...parameters) => run('node', [oraclePath, ...parameters]);
const trimmed = (text) => text.replace(/\n+$/, '');

// The newest engine knows neither urls in schemas nor the preview features of Prisma 6.
function putProject(name) {
    const folder = join(work, name);
    mkdirSync(folder);
    const source = join(corpus, 'projects', name);
    const schema = existsSync(join(source, 'schema')) ? 'schema' : 'schema.prisma';
    cpSync(join(source, schema), join(folder, schema), { recursive: true });
    cpSync(join(source, 'migrations'), join(folder, 'migrations'), { recursive: true });
    const files = schema === 'schema' ? readdirSync(join(folder, schema)).filter((file) => file.endsWith('.prisma')).map((file) => join(folder, schema, file)) : [join(folder, schema)];
    for (const file of files) {
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace(/^\s*(url|directUrl|shadowDatabaseUrl)\s*=.*\n/gm, '').replace(/previewFeatures\s*=\s*\[[^\]]*\]/g, (list) => list.replace(/"metrics"\s*,\s*|,?\s*"metrics"/, "")));
    }
    const edit = exceptions[name]?.edit;
    for (const migration of edit ? readdirSync(join(folder, 'migrations')) : []) {
        const file = join(folder, 'migrations', migration, 'migration.sql');
        if (existsSync(file)) writeFileSync(file, edit(readFileSync(file, 'utf8')));
    }
    const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    return { folder, schema: join(folder, schema), migrations: join(folder, 'migrations'), namespaces: [...(text.match(/^\s*schemas\s*=\s*\[(.*)\]/m)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map((m) => m[1]) };
}

// Objects that the engine of the tests cannot read.
const unreadable = "SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) FROM pg_trigger WHERE tgconstraint <> 0 AND NOT tgisinternal UNION ALL SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint WHERE contype IN ('c', 'x') AND conrelid <> 0 AND conislocal AND connamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')";

const relay = await countRoundTrips(server);
const over = (name) => relay.url.replace(/\/[^/]*$/, `/${name}`);
function counted(run) {
    const before = relay.count();
    const done = run();
    return { ...done, trips: relay.count() - before };
}

const failures = [];
const report = (name, what, fine, detail = '') => {
    if (!fine) failures.push(`${name}: ${what}`);
    console.log(`  ${fine ? 'same' : 'DIFFERS'}  ${what}${detail ? `  ${detail}` : ''}`);
};

function compare(name, project, url, whose) {
    const ours = dunlin('migrate', 'diff', '--from-url', url, '--to-schema', project.schema, '--script');
    const theirs = oracle('diff', '--from', 'db', '--db', url, '--to', project.schema, '--script');
    const same = ours.code === 0 && theirs.code === 0 && trimmed(ours.out) === trimmed(theirs.out);
    if (!same) writeFileSync(join(work, `${name}.${whose}.diff.txt`), `-- Dunlin\n${ours.out}${ours.err}\n-- oracle\n${theirs.out}${theirs.err}`);
    report(name, `migrate diff of the database that ${whose} made against the schema`, same, `${trimmed(ours.out).split('\n').length} lines`);
    const namespaces = project.namespaces.length ? ['--namespaces', project.namespaces.join(',')] : [];
    for (const [kind, schema] of [['first', join(work, `${name}.plain.prisma`)], ['again', project.schema]]) {
        if (kind === 'first')
            writeFileSync(schema, `datasource db {\n  provider = "postgresql"\n${project.namespaces.length ? `  schemas  = [${project.namespaces.map((n) => `"${n}"`).join(', ')}]\n` : ''}}\n`);
        if (kind === 'again' && statSync(schema).isDirectory()) continue; // printing does not say which file
        const mine = dunlin('db', 'pull', '--print', '--schema', schema, '--url', url);
        const yours = oracle('pull', '--db', url, '--schema', schema, ...namespaces);
        // Prisma loses the comments of relation fields (ARCHITECTURE.md).
        const plain = (text) => (kind === 'again' ? text.replace(/^\s+\/\/\/.*\n/gm, '') : text);
        const equal = mine.code === 0 && yours.code === 0 && plain(yours.out).startsWith(plain(mine.out)) && mine.out.length > 0;
        if (!equal) writeFileSync(join(work, `${name}.${whose}.pull.${kind}.txt`), `// Dunlin\n${mine.out}${mine.err}\n// oracle\n${yours.out}${yours.err}`);
        report(name, `db pull (${kind}) of the database that ${whose} made`, equal, equal && !yours.out.startsWith(mine.out) ? 'but for comments of relation fields' : '');
    }
}

function judge(name) {
    console.log(`\n${name}`);
    const exception = exceptions[name];
    if (exception) console.log(`  ${exception.note}`);
    const project = putProject(name);
    const number = readdirSync(project.migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
    const databases = { dunlin: `dunlin_${name.replace(/\W/g, '_')}`, oracle: `oracle_${name.replace(/\W/g, '_')}` };
    for (const database of Object.values(databases)) {
        sql(server, `DROP DATABASE IF EXISTS ${database}`);
        sql(server, `CREATE DATABASE ${database}`);
        if (exception?.setUp) sql(of(database), exception.setUp);
    }
    const mine = counted(() => dunlin('migrate', 'deploy', '--schema', project.schema, '--migrations', project.migrations, '--url', over(databases.dunlin)));
    report(name, `${number} migrations deployed by Dunlin`, mine.code === 0, mine.code === 0 ? '' : (mine.out + mine.err).slice(-1500));
    const yours = counted(() => oracle('deploy', '--migrations', project.migrations, '--db', over(databases.oracle), '--schema', project.schema));
    console.log(`  ${(mine.ms / number).toFixed(1)} ms per migration; the oracle ${(yours.ms / number).toFixed(1)} ms${yours.code === 0 ? '' : `, and fails: ${(yours.out + yours.err).slice(0, 300)}`}`);
    console.log(`  ${(mine.trips / number).toFixed(1)} round trips per migration; the oracle ${(yours.trips / number).toFixed(1)}`);
    if (mine.code !== 0) return;
    // Each accepts the other's history.
    const theirStatus = oracle('status', '--migrations', project.migrations, '--db', of(databases.dunlin), '--schema', project.schema);
    const verdict = JSON.parse(theirStatus.out || '{}').diagnoseMigrationHistory ?? {};
    report(name, "the oracle accepts Dunlin's history", verdict.hasMigrationsTable === true && verdict.history === null && !verdict.failedMigrationNames?.length && !verdict.editedMigrationNames?.length);
    if (yours.code === 0) report(name, "Dunlin accepts the oracle's history", dunlin('migrate', 'status', '--schema', project.schema, '--migrations', project.migrations, '--url', of(databases.oracle)).code === 0);
    if (!exception?.setUp) { // which a shadow database would lose
        const shadow = `shadow_${name.replace(/\W/g, '_')}`;
        sql(server, `CREATE DATABASE ${shadow}`);
        for (const [from, to] of [['migrations', 'url'], ['url', 'migrations']]) {
            const places = { migrations: project.migrations, url: of(databases.dunlin) };
            const drift = dunlin('migrate', 'diff', `--from-${from}`, places[from], `--to-${to}`, places[to], '--shadow-database-url', of(shadow), '--script', '--exit-code');
            report(name, `nothing differs between the history and the database that it made (${from} to ${to})`, drift.code === 0, drift.code === 0 ? '' : (drift.out + drift.err).slice(0, 500));
        }
        sql(server, `DROP DATABASE ${shadow}`);
    }
    const checks = sql(of(databases.dunlin), unreadable).split('\n').filter(Boolean);
    if (checks.length) {
        const plain = dunlin('db', 'pull', '--print', '--schema', project.schema, '--url', of(databases.dunlin));
        report(name, `${checks.length} constraints (CHECK, EXCLUDE, triggers) that the engine of the tests cannot read: db pull tells of checks`, plain.code === 0 && (/check constraints|exclusion constraints/.test(plain.err + plain.out) || !checks.some((check) => check.startsWith("ALTER"))));
        for (const [whose, database] of Object.entries(databases)) if (whose === 'dunlin' || yours.code === 0) sql(of(database), checks.join(';'));
        console.log('  they are dropped before what follows, because the engine of the tests cannot read them');
    }
    if (exception?.before) for (const database of Object.values(databases)) sql(of(database), exception.before);
    compare(name, project, of(databases.dunlin), 'Dunlin');
    if (yours.code === 0) compare(name, project, of(databases.oracle), 'the oracle');
    for (const database of Object.values(databases)) sql(server, `DROP DATABASE ${database}`);
}

function describeThousandTables() {
    console.log('\na thousand tables');
    const schema = join(work, 'thousand.prisma');
    writeFileSync(schema, oracle('gen', '--models', '1000', '--provider', 'postgresql').out);
    sql(server, 'CREATE DATABASE thousand_tables');
    const url = over('thousand_tables');
    const pushed = dunlin('db', 'push', '--schema', schema, '--url', of('thousand_tables'));
    report('a thousand tables', 'db push', pushed.code === 0, pushed.err.slice(0, 300));
    const mine = counted(() => dunlin('db', 'pull', '--print', '--schema', schema, '--url', url));
    const yours = counted(() => oracle('pull', '--db', url, '--schema', schema));
    console.log(`  db pull: ${mine.ms.toFixed(0)} ms in ${mine.trips} round trips; the oracle ${yours.ms.toFixed(0)} ms in ${yours.trips}`);
    sql(server, 'DROP DATABASE thousand_tables');
}

const names = readdirSync(join(corpus, 'projects')).filter((name) => {
    const lock = join(corpus, 'projects', name, 'migrations/migration_lock.toml');
    return existsSync(lock) && /"postgres/.test(readFileSync(lock, 'utf8')) && (!only || name === only);
});
for (const name of names) judge(name);
if (!only) describeThousandTables();
await relay.close();
console.log(`\n${names.length} projects, ${failures.length} differences${failures.length ? `; texts are in ${work}` : ''}`);
if (existsSync(ownFolder)) execFileSync(join(root, 'tests/support/servers.sh'), ['stop', ownFolder]);
if (!failures.length) rmSync(work, { recursive: true, force: true });
process.exitCode = failures.length ? 1 : 0;
