// Seeded mutations of a schema text: what hands do to a schema while they edit it, and what they get wrong.

// Mulberry32: pick(bound) gives a number below the bound.
export function random(seed) {
    let state = seed >>> 0;
    return (bound) => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) % bound;
    };
}

const types = ['Int', 'BigInt', 'Float', 'Boolean', 'String', 'DateTime', 'Json', 'Bytes', 'Decimal', 'Nope', 'Unsupported("x")', 'int', 'string'];
const suffixes = ['', '', '?', '[]', '[]?', '!'];
const attributes = ['@id', '@unique', '@default(1)', '@default("x")', '@default(now())', '@default(autoincrement())', '@updatedAt',
    '@map("x")', '@map("")', '@map(name: "x")', '@map', '@ignore', '@relation("x")', '@relation(fields: [id], references: [id])', '@db.Text',
    '@db.VarChar(0)', '@db.VarChar(191)', '@db.VarChar(x)', '@db.Char(99999)', '@db.Decimal(3, 5)', '@db.Timestamp(9)', '@db.ObjectId', '@db', '@xx.Int',
    '@foo', '@default(uuid(7))', '@default(uuid(5))', '@default(cuid(3))', '@default(nanoid(1))', '@default(ulid())', '@default()', '@default',
    '@id(map: "pk")', '@id(sort: Desc)', '@id(length: 3)', '@id(clustered: false)', '@id(name: "x")', '@unique(map: "u", sort: Desc)', '@unique(length: 0)',
    '@unique(clustered: true)', '@unique(where: raw("x"))', '@default(dbgenerated("x"))', '@default(dbgenerated(""))', '@default(dbgenerated())',
    '@default([1])', '@default([])', '@default(cuid())', '@default(auto())', '@default(true)', '@default(-1.5)', '@default("{}")', '@default(FOO)',
    '@default(sequence(start: 3))', '@default(1, map: "df")', '@default(value: 1)', '@shardKey',
    '@relation(onDelete: Cascade)', '@relation(onUpdate: SetNull)', '@relation(onDelete: Foo)', '@relation(map: "fk")', '@relation(name: "")',
    '@relation(references: [id])', '@relation(fields: [])', '@relation'];
const blockAttributes = ['@@id([id])', '@@id([id, name])', '@@id([])', '@@id', '@@unique([id])', '@@unique([id, id])', '@@index([id])', '@@index([id], map: "same")',
    '@@map("same")', '@@map("")', '@@map(name: "t")', '@@ignore', '@@fulltext([id])', '@@schema("x")', '@@schema("")', '@@schema(map: "x")', '@@unique([id, nope])',
    '@@index([id(sort: Desc)])', '@@index([id], type: Hash)', '@@index([id], type: Gin)', '@@index([id], type: Foo)', '@@index([id(ops: raw("x"))], type: Gist)',
    '@@index([id(ops: Int4MinMaxOps)], type: Brin)', '@@index([id(length: 10)])', '@@index([id], clustered: true)', '@@index([id], where: raw("x > 1"))',
    '@@index([id], where: { id: 1 })', '@@index([id], where: { id: { not: null } })', '@@index(fields: [id], name: "x")', '@@index([id], foo: 1)', '@@foo', '@@id([id, nope])',
    '@@unique([id], name: "id")', '@@unique([id], name: "x$")', '@@id([id], name: "x", map: "y")', '@@shardKey([id])', '@@fulltext([id(sort: Asc)])', '@@index([id.x])',
    '@@map("prisma")', '@@index([id], map: "a_name_that_goes_on_and_on_until_it_is_longer_than_any_database_would_ever_let_it_be_and_then_some_more_and_more")'];
const providers = ['sqlite', 'postgresql', 'mysql', 'sqlserver', 'cockroachdb', 'mongodb', 'postgres', 'oracle', ''];
const datasourceLines = ['url = env("X")', 'url = "x"', 'url = ""', 'directUrl = env("X")', 'shadowDatabaseUrl = env("Y")', 'relationMode = "prisma"', 'relationMode = "foreignKeys"',
    'relationMode = "x"', 'referentialIntegrity = "prisma"', 'schemas = ["x", "public"]', 'schemas = []', 'schemas = ["x", "x"]', 'schemas = "x"',
    'extensions = [citext, x(map: "uuid-ossp", schema: "public", version: "1")]', 'extensions = [a(foo: 1)]', 'extensions = 1', 'foo = "bar"', 'provider = "sqlite"', 'url = 1', 'foo ='];
const generatorLines = ['previewFeatures = ["views"]', 'previewFeatures = ["multiSchema", "views", "postgresqlExtensions"]', 'previewFeatures = ["fullTextSearchPostgres"]',
    'previewFeatures = ["fullTextIndex"]', 'previewFeatures = ["fullTextSearch"]', 'previewFeatures = ["foo"]', 'previewFeatures = "views"', 'previewFeatures = []',
    'previewFeatures = ["partialIndexes"]', 'previewFeatures = ["shardKeys"]', 'previewFeatures = ["metrics"]', 'previewFeatures = ["driverAdapters", "relationJoins", "strictUndefinedChecks"]',
    'binaryTargets = ["native", "x"]', 'binaryTargets = env("X")', 'output = env("X")', 'output = "../x"', 'output = 1', 'engineType = "library"', 'engineType = "x"', 'foo = [1, "x"]', 'foo =', 'provider = 1'];

const fieldLine = /^\s+\w+\s+\w+/;

export function mutate(text, pick) {
    const lines = text.split('\n');
    const tokens = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|\w+|[^\s\w]/g)];
    if (!tokens.length) return 'x' + text;
    const words = tokens.filter((token) => /^\w+$/.test(token[0]));
    if (!words.length) return text + 'model x {}';
    const any = (list) => list[pick(list.length)];
    const replace = (token, by) => text.slice(0, token.index) + by + text.slice(token.index + token[0].length);
    const fields = lines.map((line, i) => i).filter((i) => fieldLine.test(lines[i]) && !/[={]/.test(lines[i]));
    const blocks = [...text.matchAll(/^(model|enum|view|type|generator|datasource)\s+\w+\s*\{[^}]*\}/gm)];
    const changeField = (change) => {
        if (!fields.length) return replace(any(words), 'x');
        const i = any(fields);
        lines[i] = change(lines[i]);
        return lines.join('\n');
    };
    const addLast = (kinds, line) => {
        const candidates = blocks.filter((block) => kinds.includes(block[1]));
        if (!candidates.length) return `${text}\n${line}\n`;
        const block = any(candidates);
        const end = block.index + block[0].length - 1;
        return `${text.slice(0, end)}  ${line}\n${text.slice(end)}`;
    };
    switch (pick(16)) {
        case 0: return replace(any(tokens), '');
        case 1: { // two names swapped
            const [a, b] = [any(words), any(words)].sort((x, y) => x.index - y.index);
            if (a.index === b.index) return replace(a, 'x');
            return text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length, b.index) + a[0] + text.slice(b.index + b[0].length);
        }
        case 2: return changeField((line) => line.replace(/^(\s+\w+\s+)\w+[?[\]!]*/, (_, before) => before + any(types) + any(suffixes)));
        case 3: lines.splice(pick(lines.length), 1); return lines.join('\n');
        case 4: return `${text}\n${blocks.length ? any(blocks)[0] : text}\n`; // a block twice
        case 5:
        case 6: return changeField((line) => line.replace(/\s*(\/\/.*)?$/, (rest) => ` ${any(attributes)}${rest}`));
        case 7:
        case 8: {
            // Prisma 6 has no objects.
            const attribute = any(blockAttributes);
            return addLast(['model', 'model', 'model', 'view', 'type', 'enum'], attribute.includes('{') && /^\s*url\s*=/m.test(text) ? '@@index([id])' : attribute);
        }
        case 9: { // a line twice
            const i = pick(lines.length);
            lines.splice(i, 0, lines[i]);
            return lines.join('\n');
        }
        case 10: return changeField((line) => line.replace(/^(\s+\w+\s+\w+)[?[\]!]*/, (_, before) => before + any(suffixes)));
        case 11: return text.replace(/^(\s*provider\s*=\s*)"(sqlite|postgres\w*|mysql|sqlserver|cockroachdb|mongodb)"/m, (_, before) => `${before}"${any(providers)}"`);
        case 12: return addLast(['datasource'], any(datasourceLines));
        case 13: return addLast(['generator'], any(generatorLines));
        case 14: { // the kind of a block
            if (!blocks.length) return text;
            const block = any(blocks);
            return text.slice(0, block.index) + any(['model', 'view', 'type', 'enum', 'generator', 'datasource', 'foo']) + text.slice(block.index + block[1].length);
        }
        default: { // a token in another place, or a stray one
            const token = any(tokens);
            const stray = pick(2) ? any(tokens)[0] : any(['{', '}', '(', ')', '[', ']', '@', '@@', ',', ':', '.', '"', '//', '///', '/*', '*/', '=', '?', '!', '-', '$', 'é', '\r\n', '\t', '\n\n\n', ' ']);
            return text.slice(0, token.index) + stray + text.slice(token.index);
        }
    }
}

// A schema in several files, cut between blocks.
export function split(text, pick) {
    const cuts = [...text.matchAll(/^\}\n/gm)].map((match) => match.index + 2);
    if (cuts.length < 2) return [text];
    const [a, b] = [cuts[pick(cuts.length)], cuts[pick(cuts.length)]].sort((x, y) => x - y);
    return [text.slice(0, a), text.slice(a, b), text.slice(b)].filter((part) => part);
}
