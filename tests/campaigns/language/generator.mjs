// Random schemas that exercise one family of rules each: native types, defaults, indexes, relations, names, configuration …
// Most are nearly valid, so that the last checks are reached.

const nativeTypes = {
    postgresql: 'SmallInt Integer BigInt Decimal Money Inet Oid Citext Real DoublePrecision VarChar Char Text ByteA Timestamp Timestamptz Date Time Timetz Boolean Bit VarBit Uuid Xml Json JsonB',
    cockroachdb: 'Bit Bool Bytes Char Date Decimal Float4 Float8 Inet Int2 Int4 Int8 JsonB Oid CatalogSingleChar String Time Timestamp Timestamptz Timetz Uuid VarBit',
    mysql: 'Int UnsignedInt SmallInt UnsignedSmallInt TinyInt UnsignedTinyInt MediumInt UnsignedMediumInt BigInt UnsignedBigInt Decimal Float Double Bit Char VarChar Binary VarBinary TinyBlob Blob MediumBlob LongBlob TinyText Text MediumText LongText Date Time DateTime Timestamp Year Json',
    sqlserver: 'TinyInt SmallInt Int BigInt Decimal Money SmallMoney Bit Float Real Date Time DateTime DateTime2 DateTimeOffset SmallDateTime Char NChar VarChar Text NVarChar NText Binary VarBinary Image Xml UniqueIdentifier',
    mongodb: 'String Double Long Int BinData ObjectId Bool Date Timestamp Json Array',
    sqlite: 'Text Int',
};
const scalars = ['String', 'Boolean', 'Int', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Json', 'Bytes'];
const fitting = (native) => {
    const table = [[/^(U\w*)?(Small|Tiny|Medium)?Int\d?(eger)?$|^Oid|^Year|^UnsignedSmall|^Int/, 'Int'], [/BigInt|^Long$|Int8/, 'BigInt'], [/Decimal|Money/, 'Decimal'],
        [/Float|Double|Real/, 'Float'], [/^Bool|^Bit$/, 'Boolean'], [/Date|Time/, 'DateTime'], [/Json/, 'Json'], [/Byte|Blob|Bin|Image/, 'Bytes']];
    return table.find(([pattern]) => pattern.test(native))?.[1] ?? 'String';
};
const operatorClasses = ('ArrayOps JsonbOps JsonbPathOps InetOps TextOps BitMinMaxOps VarBitMinMaxOps BpcharBloomOps BpcharMinMaxOps ByteaBloomOps ByteaMinMaxOps DateBloomOps DateMinMaxOps '
    + 'DateMinMaxMultiOps Float4BloomOps Float4MinMaxOps Float4MinMaxMultiOps Float8BloomOps Float8MinMaxOps Float8MinMaxMultiOps InetInclusionOps InetBloomOps InetMinMaxOps InetMinMaxMultiOps '
    + 'Int2BloomOps Int2MinMaxOps Int2MinMaxMultiOps Int4BloomOps Int4MinMaxOps Int4MinMaxMultiOps Int8BloomOps Int8MinMaxOps Int8MinMaxMultiOps NumericBloomOps NumericMinMaxOps NumericMinMaxMultiOps '
    + 'OidBloomOps OidMinMaxOps OidMinMaxMultiOps TextBloomOps TextMinMaxOps TimestampBloomOps TimestampMinMaxOps TimestampMinMaxMultiOps TimestampTzBloomOps TimestampTzMinMaxOps TimestampTzMinMaxMultiOps '
    + 'TimeBloomOps TimeMinMaxOps TimeMinMaxMultiOps TimeTzBloomOps TimeTzMinMaxOps TimeTzMinMaxMultiOps UuidBloomOps UuidMinMaxOps UuidMinMaxMultiOps Foo raw("x")').split(' ');
const algorithms = ['BTree', 'Hash', 'Gist', 'Gin', 'SpGist', 'Brin', 'Foo'];
const actions = ['Cascade', 'Restrict', 'NoAction', 'SetNull', 'SetDefault', 'Foo'];
const features = ['views', 'multiSchema', 'postgresqlExtensions', 'fullTextIndex', 'fullTextSearch', 'fullTextSearchPostgres', 'fullTextSearchMysql', 'partialIndexes', 'shardKeys', 'relationJoins',
    'nativeDistinct', 'driverAdapters', 'metrics', 'typedSql', 'strictUndefinedChecks', 'queryCompiler', 'schemaEngineDriverAdapters', 'prismaSchemaFolder', 'omitApi', 'tracing', 'foo', 'Views'];
const defaults = ['1', '-1', '1.5', '0', '3000000000', '99999999999999999999', '1e5', '"x"', '""', '"1"', '"1.5"', '"{}"', '"[1]"', '"{a}"', '"aGVsbG8="', '"a b"', '"2020-01-01T00:00:00Z"', '"2020-01-01"', 'true', 'false', 'A', 'B', 'nope',
    'now()', 'now(1)', 'autoincrement()', 'autoincrement(1)', 'uuid()', 'uuid(4)', 'uuid(7)', 'uuid(6)', 'uuid("4")', 'cuid()', 'cuid(2)', 'cuid(3)', 'nanoid()', 'nanoid(1)', 'nanoid(10)', 'nanoid(300)', 'nanoid("x")', 'ulid()', 'ulid(1)', 'auto()',
    'dbgenerated()', 'dbgenerated("x")', 'dbgenerated("")', 'dbgenerated(1)', 'dbgenerated("x", 1)', 'sequence()', 'sequence(start: 1, increment: 2, minValue: 1, maxValue: 9, cache: 2, virtual: true)', 'sequence(start: "x")', 'sequence(foo: 1)', 'sequence(1)',
    'foo()', '[]', '[1]', '[1, 2]', '["a", "b"]', '[A]', '[A, nope]', '[now()]', '[true, 1]', '[[1]]', '{}', '', 'value: 1', '1, map: "df"', '1, map: ""', '1, foo: 2', 'map: "df"', '1, 2', 'env("X")', '"é\\n\\u0041"'];
const names = ['id', 'name', 'User', 'String', 'class', 'async', 'await', 'return', 'Model', 'prisma', 'PrismaClient', 'enum', 'true', 'select', 'AND', 'OR', 'NOT', '_x', 'x_', 'x-y', 'x$', '1x', 'é', 'with', 'default', 'let', 'this', 'constructor', 'Int',
    'a23456789012345678901234567890123456789012345678901234567890123456789', 'Json', 'null', 'Object', 'toString', 'type', 'model', 'view'];

export function generate(pick, wanted) {
    const any = (list) => list[pick(list.length)];
    const some = (list, most) => Array.from({ length: pick(most + 1) }, () => any(list));
    const chance = (n) => pick(n) === 0;
    const maybe = (text, n = 2) => (chance(n) ? text : '');
    const provider = wanted || any(['sqlite', 'postgresql', 'mysql', 'sqlserver', 'cockroachdb', 'mongodb']);
    const source = { relationMode: chance(4) ? any(['prisma', 'foreignKeys']) : '', schemas: null, url: chance(4), feature: chance(8) ? some(features, 3) : [] };
    const mongo = provider === 'mongodb';
    const id = (type = 'Int') => (mongo ? `id ${type} @id @map("_id")` : `id ${type} @id`);
    const native = () => any((nativeTypes[chance(15) ? any(Object.keys(nativeTypes)) : provider] ?? 'Text').split(' '));
    const nativeArguments = () => any(['', '', '()', '(0)', '(1)', '(2)', '(3)', '(6)', '(7)', '(8)', '(10)', '(38)', '(39)', '(53)', '(54)', '(65)', '(66)', '(64)', '(65535)', '(65536)', '(255)', '(256)', '(191)', '(4000)', '(4001)',
        '(8000)', '(8001)', '(16777216)', '(Max)', '(max)', '(x)', '("3")', '(-1)', '(1000)', '(1001)', '(3, 2)', '(2, 3)', '(0, 0)', '(65, 30)', '(65, 31)', '(66, 3)', '(38, 38)', '(39, 1)', '(1, 2, 3)', '(1000, 1000)', '(131072)', '(ObjectId)', '(Int)', '(99999999999)', '(a: 1)']);
    const nativeAttribute = (type) => `@${chance(30) ? 'other' : 'db'}.${type}${nativeArguments()}`;
    const action = () => `${maybe(`, onDelete: ${any(actions)}`)}${maybe(`, onUpdate: ${any(actions)}`)}`;
    const sorted = (field) => `${field}${chance(4) ? `(${any(['sort: Desc', 'sort: Asc', 'length: 10', 'length: 0', 'ops: JsonbPathOps', 'sort: Foo', 'length: "x"', 'length: 10, sort: Desc', 'foo: 1', ''])})` : ''}`;
    // Objects are Prisma 7's.
    const where = () => any(source.url ? ['raw("a > 1")', 'raw("")', '"x"', '1'] : ['raw("a > 1")', 'raw("")', 'raw()', '{ a: 1 }', '{ a: null }', '{ a: { not: null } }', '{ a: { not: 1 } }', '{ b: "x" }', '{ b: true }', '{ a: { gt: 1 } }', '{ nope: 1 }', '{}', '"x"', '{ a: 1, b: "x" }', '{ e: A }', '{ r: 1 }', '{ a: [1] }', '{ a: 1.5 }', '{ a: raw("x") }', 'foo("x")', 'raw("x", "y")']);
    const indexArguments = () => maybe(`, map: "${any(['same', 'other', 'x', '', 'a23456789012345678901234567890123456789012345678901234567890123456789'])}"`, 3) + maybe(`, name: "${any(['n', 'a', 'x y', '', 'same'])}"`, 4)
        + maybe(`, type: ${any(algorithms)}`, 4) + maybe(`, clustered: ${any(['true', 'false', '1'])}`, 5) + maybe(`, where: ${where()}`, 5) + maybe(', foo: 1', 20);
    const anything = () => `${any(names)}`;

    const families = {
        native() {
            return `model A {\n  ${id()}\n${Array.from({ length: 1 + pick(3) }, (_, i) => {
                const type = native();
                return `  f${i} ${chance(6) ? any(scalars) : fitting(type)}${any(['', '', '', '?', '[]'])} ${nativeAttribute(type)}${maybe(` @default(${any(defaults)})`, 8)}${maybe(' @unique', 6)}${maybe(' ' + nativeAttribute(native()), 20)}`;
            }).join('\n')}\n  ${maybe(`@@${any(['index', 'unique', 'fulltext'])}([f0${indexArguments().replace(/^,.*?,/, '')}])`, 5)}\n}\n`;
        },
        nativeKey() {
            const type = native();
            return `model A {\n  f ${fitting(type)} @${mongo ? 'map("_id") @' : ''}${any(['id', 'unique', 'id(sort: Desc)', 'id(length: 10)', 'unique(length: 10)', 'unique(sort: Desc)'])} @db.${type}${any(['', '', nativeArguments()])} ${maybe(`@default(${any(['autoincrement()', 'auto()', 'uuid()', 'cuid()', 'now()', 'dbgenerated("x")', '1', '"x"'])})`)}\n  g Int\n  ${maybe('@@id([f, g])')}\n}\n`;
        },
        defaults() {
            return `enum E {\n  A\n  B\n}\nmodel A {\n  ${id()}\n${Array.from({ length: 1 + pick(2) }, (_, i) =>
                `  f${i} ${any([...scalars, 'E', 'Unsupported("x")', 'T'])}${any(['', '', '', '?', '[]', '[]'])} @default(${any(defaults)})${maybe(' @updatedAt', 12)}${maybe(' @ignore', 20)}${maybe(` @map("${any(['x', '', 'f0', 'id'])}")`, 12)}`).join('\n')}\n}\n${chance(4) ? 'type T {\n  x Int\n}\n' : ''}`;
        },
        autoincrement() {
            const field = (name) => `  ${name} ${any(['Int', 'Int', 'BigInt', 'String', 'Int?'])} ${maybe('@id ', 3)}${maybe('@unique ', 3)}@default(${any(['autoincrement()', 'autoincrement()', '1', 'sequence()', 'auto()'])})${maybe(` @db.${native()}`, 4)}`;
            return `model A {\n${['a', 'b', 'c'].slice(0, 1 + pick(3)).map(field).join('\n')}\n  ${maybe('@@id([a, b])')}\n  ${maybe('@@index([b])')}\n  ${maybe('@@unique([b, c])')}\n}\n`;
        },
        attributes() {
            const attribute = () => any(['@id', '@unique', '@map("x")', '@map("_id")', '@updatedAt', '@ignore', '@default(1)', '@relation("x")', '@id(map: "x")', '@id(map: "")', '@id(name: "x")', '@id("x")', '@id(sort: Desc)', '@id(clustered: true)', '@id(length: 5)', '@unique(map: "x")', '@unique("x")', '@unique(sort: Asc)',
                '@unique(length: 3)', '@unique(clustered: true)', '@unique(name: "x")', '@unique(where: raw("x"))', '@unique(ops: raw("x"))', '@map("a b")', '@map("a.b")', '@map("$x")', '@map("")', '@map()', '@map', '@map(1)', '@map(name: "y")', '@map("x", foo: 1)', '@ignore(1)', '@updatedAt()', '@foo', '@foo.bar', '@shardKey', '@db.Text']);
            return `model A {\n  ${maybe(id(), 1 + pick(8))}\n${['a', 'b', 'c'].map((name) => `  ${name} ${any([...scalars, 'E', 'A', 'Unsupported("x")', 'T'])}${any(['', '', '?', '[]'])} ${some([0, 0, 0], 2).map(attribute).join(' ')}`).join('\n')}\n  ${maybe(any(['@@ignore', '@@map("x")', '@@map("")', '@@map', '@@map("a", "b")', '@@map("x$")', '@@ignore(1)', '@@schema("public")', '@@shardKey([a])', '@@shardKey([a, id])', '@@foo']))}\n}\nenum E {\n  A ${maybe('@map("x")')}\n  B ${maybe(any(['@map("x")', '@map("")', '@foo', '@map', '@ignore', '@db.Text']))}\n  ${maybe(any(['@@map("x")', '@@map("")', '@@foo', '@@map("A")', '@@id([A])', '@@schema("x")']))}\n}\n${maybe('type T {\n  x Int\n}\n', 3)}`;
        },
        indexes() {
            const attribute = () => `  @@${any(['index', 'index', 'unique', 'id', 'fulltext', 'index', 'shardKey'])}(${any(['', '', 'fields: '])}[${some(['a', 'b', 'e', 'id', 'r', 'u', 'nope', 'l', 'j', 'a'], 3).map(sorted).join(', ')}]${indexArguments()})`;
            return `enum E {\n  A\n}\nmodel A {\n  ${id()}\n  a Int${maybe('?', 4)}\n  b String ${maybe(`@db.${native()}${nativeArguments()}`, 3)}\n  e E\n  u Unsupported("x")${maybe('?')}\n  ${maybe('l Int[]\n')}  ${maybe('j Json\n')}  r A? @relation("r", fields: [a], references: [id]${mongo || provider === 'sqlserver' ? ', onDelete: NoAction, onUpdate: NoAction' : ''})\n  s A[] @relation("r")\n${some([0, 0], 3).map(attribute).join('\n')}\n}\n${maybe('model B {\n  id Int @id\n  a Int\n  @@index([a], map: "same")\n}\n', 3)}`;
        },
        operatorClasses() {
            const type = native();
            const scalar = chance(6) ? any(scalars) : fitting(type);
            const list = maybe('[]', 6);
            return `model A {\n  ${id()}\n  a ${scalar}${list} ${maybe(`@db.${type}${maybe('(10)', 8)}`, 1 + pick(2))}\n  b Int\n  e E\n  u Unsupported("tsvector")\n  @@${any(['index', 'index', 'index', 'index', 'unique'])}([${any(['a', 'a', 'a', 'a', 'e', 'u'])}${maybe(`(ops: ${any(operatorClasses)}${maybe(', sort: Desc', 8)})`, 1 + pick(4) % 2)}${maybe(', b', 8)}], type: ${any(algorithms)})\n}\nenum E {\n  A\n}\n`;
        },
        brin() {
            const type = any(nativeTypes.postgresql.split(' '));
            return `model A {\n  id Int @id\n  a ${fitting(type)}${maybe('[]', 10)} ${maybe(`@db.${type}`, 1 + pick(2))}\n  @@index([a(ops: ${any(operatorClasses)})], type: ${any(['Brin', 'Brin', 'Gist', 'Gin', 'SpGist', 'Hash', 'BTree'])})\n}\n`;
        },
        relations() {
            const count = 1 + pick(3);
            const models = ['A', 'B', 'C'].slice(0, count);
            const fields = Object.fromEntries(models.map((model) => [model, []]));
            for (let n = 1 + pick(3); n > 0; --n) {
                const [from, to] = [any(models), any(models)];
                const name = maybe(any(['"R"', 'name: "R"', '"S"', '""']), 3);
                const lower = `${to.toLowerCase()}${n}`;
                const optional = maybe('?', 3);
                const key = maybe('?', 4) || optional;
                const kind = pick(8);
                if (kind < 5) {
                    const args = [name, chance(12) ? '' : `fields: [${lower}Id${maybe(`, ${any(['id', 'k', 'nope'])}`, 15)}]`, chance(12) ? '' : `references: [${any(['id', 'id', 'id', 'k', 'm', 'nope', 'id, k'])}]`].filter(Boolean).join(', ');
                    fields[from].push(`  ${lower} ${to}${maybe('[]', 25) || optional} @relation(${args}${action()}${maybe(`, map: "${any(['fk', 'same', 'A_pkey', ''])}"`, 8)})`);
                    if (!chance(15)) fields[from].push(`  ${lower}Id ${any(['Int', 'Int', 'Int', 'Int', 'String', 'BigInt'])}${key} ${maybe('@unique', 4)}${maybe(' @default(1)', 12)}${maybe(' @ignore', 25)}${maybe(' @map("k")', 25)}`);
                    if (!chance(12)) fields[to].push(`  back${n} ${from}${any(['[]', '[]', '[]', '?', ''])} ${name || chance(12) ? `@relation(${[name, maybe(any(['onDelete: Cascade', 'fields: [id], references: [id]', 'fields: [k]', 'references: [id]', 'map: "x"']), 10)].filter(Boolean).join(', ')})` : ''}`);
                } else if (kind < 7) {
                    const attribute = () => (name || chance(10) ? `@relation(${[name, maybe(any(['references: [id]', 'fields: [id]', 'onDelete: Cascade', 'map: "x"', `fields: [k], references: [id]`]), 4)].filter(Boolean).join(', ')})` : '');
                    fields[from].push(`  many${n} ${to}[] ${attribute()}`);
                    fields[to].push(`  more${n} ${from}[] ${attribute()}`);
                } else fields[from].push(`  one${n} ${to}${any(['', '?', '[]'])} ${maybe(`@relation(${name || any(['fields: [id], references: [id]', 'onDelete: Cascade', ''])})`)}`);
            }
            return models.map((model) => `${maybe(any(['view', 'type', '/// doc\nmodel']), 25) || 'model'} ${model} {\n  ${any([id(), id(), id(), id(), 'id Int @unique', mongo ? id('String') : 'id Int'])}\n  k Int ${maybe(any(['@unique', '@unique(map: "same")']), 3)}\n  ${maybe('m Int[]\n', 10)}${fields[model].join('\n')}\n  ${maybe(any(['@@id([id, k])', '@@unique([id, k])', '@@unique([k, id])', '@@index([k], map: "same")', '@@map("x")', '@@ignore', '@@unique([a1Id, b1Id])', '@@index([a1Id])', '@@map("_B")']), 4)}\n}\n`).join('\n');
        },
        cascades() {
            const models = ['A', 'B', 'C', 'D'].slice(0, 2 + pick(3));
            const parts = Object.fromEntries(models.map((model) => [model, [`  ${id()}`]]));
            for (let n = 0; n < 2 + pick(4); ++n) {
                const [from, to] = [any(models), any(models)];
                const optional = maybe('?');
                parts[from].push(`  r${n} ${to}${optional} @relation("R${n}", fields: [k${n}], references: [id]${maybe(`, onDelete: ${any(actions.slice(0, 5))}`, 3)}${maybe(`, onUpdate: ${any(actions.slice(0, 5))}`, 3)})\n  k${n} Int${optional} ${maybe('@unique', 6)}`);
                parts[to].push(`  b${n} ${from}[] @relation("R${n}")`);
            }
            if (chance(4)) parts[any(models)].push('  @@ignore');
            return models.map((model) => `model ${model} {\n${parts[model].join('\n')}\n}\n`).join('');
        },
        compound() {
            const fields = some(['a', 'b', 'c', 'id'], 3);
            const target = some(['x', 'y', 'z'], 3);
            return `model A {\n  ${id()}\n  a Int\n  b String${maybe('?', 4)}\n  c Int?\n  r B${maybe('?')} @relation(fields: [${fields.join(', ')}], references: [${target.join(', ')}]${action()})\n  ${maybe(`@@unique([${fields.join(', ')}])`, 4)}\n}\nmodel B {\n  ${mongo ? id() + '\n  ' : ''}x Int ${maybe('@unique', 4)}\n  y String ${maybe('@db.Text', 8)}\n  z Int${maybe('?', 4)}\n  as A${any(['[]', '[]', '?'])}\n  @@${mongo ? 'unique' : any(['id', 'unique'])}([${chance(3) ? target.join(', ') : any(['x, y', 'y, x', 'x, y, z', 'x'])}])\n  ${maybe('@@id([x])', 6)}\n}\n`;
        },
        names() {
            return `${any(['model', 'model', 'enum', 'type', 'view'])} ${anything()} {\n  ${anything()} ${maybe('Int @id', 1 + pick(2))}\n  ${maybe(anything() + ' Int')}\n  ${maybe(anything() + ' String @map("' + anything() + '")')}\n  ${maybe(`@@map("${anything()}")`, 4)}\n}\nmodel ${anything()} {\n  id Int @id\n  ${anything()} Int\n  ${anything()} ${anything()}\n  @@unique([id${maybe(', ' + anything())}], name: "${anything()}")\n}\nenum ${anything()} {\n  ${anything()}\n  ${anything()}\n}\n`;
        },
        constraintNames() {
            const map = () => any(['x', 'y', 'A_pkey', 'B_pkey', 'A_a_key', 'A_a_idx', 'A_r_fkey', 'A_b_fkey', 'Ax', 'A_a_df', 'a23456789012345678901234567890123456789012345678901234567890123', 'b2345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890']);
            const model = (name, other) => `model ${name} {\n  ${mongo ? 'id Int @id @map("_id")' : `id Int @id(map: "${map()}")`}\n  a Int @unique${maybe(`(map: "${map()}")`)} ${maybe(`@default(1${maybe(`, map: "${map()}"`)})`)}\n  b Int\n  r ${other} @relation("${name}", fields: [b], references: [id]${maybe(`, map: "${map()}"`)}, onDelete: NoAction, onUpdate: NoAction)\n  back ${other}[] @relation("${other}")\n  @@index([a]${maybe(`, map: "${map()}"`)})\n  @@unique([a, b]${maybe(`, map: "${map()}"`)}${maybe(`, name: "${map()}"`, 4)})\n  ${maybe(`@@map("${any(['t', 'A', 'B'])}")`, 5)}\n  ${source.schemas ? `@@schema("${any(source.schemas)}")` : ''}\n}\n`;
            if (chance(3) && /postgres|cockroach|sqlserver|mysql/.test(provider)) source.schemas = ['one', 'two'];
            return model('A', 'B') + model('B', 'A');
        },
        schemas() {
            source.schemas = any([['one'], ['one', 'two'], ['one', 'two'], [], ['one', 'one']]);
            const schema = () => maybe(`@@schema(${any(['"one"', '"two"', '"two"', '"nope"', '""', 'one', 'map: "one"', '1', ''])})`, 1 + pick(8) % 2);
            const name = () => maybe(`@@map("${any(['t', 'A', 'u'])}")`, 3);
            return `model A {\n  id Int @id\n  e E\n  bs B[]\n  ${schema()}\n  ${name()}\n}\nmodel B {\n  id Int @id\n  aId Int\n  a A @relation(fields: [aId], references: [id])\n  ${schema()}\n  ${name()}\n}\nenum E {\n  X\n  ${schema()}\n  ${name()}\n}\n${maybe(`enum F {\n  X\n  ${schema()}\n  ${name()}\n}\n`)}${maybe(`view V {\n  id Int @unique\n  ${schema()}\n}\n`, 3)}`;
        },
        views() {
            source.feature = chance(5) ? [] : ['views'];
            return `view V {\n  id Int ${any(['@id', '@unique', '', '@default(1)', '@id @default(autoincrement())'])}\n  a String${maybe('?')} ${maybe(`@db.${native()}${nativeArguments()}`, 4)}\n  ${maybe('r A @relation(fields: [id], references: [id])\n')}  ${maybe('l Int[]\n', 4)}  ${maybe(any(['@@unique([id, a])', '@@id([id, a])', '@@index([a])', '@@map("A")', '@@ignore', '@@fulltext([a])', '@@schema("x")', '@@map("v")', '@@shardKey([id])']))}\n}\nmodel A {\n  ${id()}\n  ${maybe('v V?\n')}  ${maybe('vs V[]\n', 4)}\n}\n`;
        },
        composites() {
            return `type T {\n  a Int ${maybe(any(['@id', '@unique', '@default(1)', '@map("x")', '@map("b")', '@ignore', '@updatedAt', '@relation("x")', '@db.Int', '@default(autoincrement())', '@default(now())']))}\n  b String${any(['', '?', '[]'])} ${maybe(any(['@default("x")', '@map("_id")', '@db.ObjectId', '@default(uuid())', '@default(cuid())', '@default([])', '@default(["x"])']))}\n  ${maybe(any(['t T', 't T?', 't T[]', 'u U', 'u U?', 'm M', 'm M[]', 'e E', 'x Unsupported("x")']))}\n  ${maybe(any(['@@map("x")', '@@index([a])', '@@unique([a])', '@@foo', '@@ignore', '@@schema("x")']), 5)}\n}\n${maybe('type U {\n  t T\n  u2 Int\n}\n')}${maybe('enum E {\n  A\n}\n')}model M {\n  ${mongo ? 'id String @id @map("_id") @db.ObjectId' : id()}\n  t T${any(['', '?', '[]'])} ${maybe(any(['@unique', '@default(1)', '@map("x")', '@ignore', '@id', '@db.Json', '@relation("x")']), 4)}\n  n Int\n  ${maybe(`@@${any(['index', 'unique', 'id', 'fulltext'])}([${any(['t.a', 't.b', 't', 't.nope', 'n, t.a', 't.t.a', 't.u.u2', 't.a(sort: Desc)', 'n.a', 't.b, t.a', 't.a.b'])}]${indexArguments()})`)}\n}\n`;
        },
        mongo() {
            return `model A {\n  id ${any(['String', 'String', 'Int', 'Bytes'])} @id ${any(['@map("_id")', '@map("_id")', '', '@map("x")'])} ${maybe('@default(auto())')} ${maybe(any(['@db.ObjectId', '@db.String', '@default(cuid())', '@default(uuid())', '@default(autoincrement())', '@default(dbgenerated())']))}\n  bIds ${any(['String[]', 'String', 'Int[]'])} ${maybe('@db.ObjectId')}\n  bs B[] @relation(${any(['fields: [bIds], references: [id]', 'fields: [bIds], references: [id]', 'fields: [bIds]', 'references: [id]', '"x"', 'fields: [bIds], references: [n]'])})\n  c ${any(['B', 'A'])}? @relation("c", fields: [cId], references: [id]${action()})\n  cId String? ${maybe('@db.ObjectId')} ${maybe('@unique')}\n  d A[] @relation("c")\n}\nmodel B {\n  id String @id @map("_id") ${maybe('@db.ObjectId', 1 + pick(2))}\n  aIds String[] ${maybe('@db.ObjectId')}\n  n Int\n  as A[] @relation(fields: [aIds], references: [id])\n  ${maybe('e A[] @relation("c")')}\n}\n`;
        },
        configuration() {
            const lines = ['url = env("X")', 'url = "x"', 'url = ""', 'url = env("")', 'url = env()', 'url = env(1)', 'url = foo("x")', 'directUrl = env("X")', 'directUrl = "x"', 'directUrl = ""', 'shadowDatabaseUrl = env("Y")', 'shadowDatabaseUrl = "x"', 'shadowDatabaseUrl = ""', 'relationMode = "prisma"', 'relationMode = "foreignKeys"', 'relationMode = "x"', 'relationMode = prisma',
                'referentialIntegrity = "prisma"', 'schemas = ["x", "public"]', 'schemas = []', 'schemas = ["x", "x"]', 'schemas = "x"', 'schemas = [1]', 'schemas = ["x", 1]', 'schemas = env("X")', 'extensions = [citext, x(map: "uuid-ossp", schema: "public", version: "1")]', 'extensions = [a(foo: 1)]', 'extensions = 1', 'extensions = []', 'extensions = ["x"]', 'extensions = [a-b]', 'extensions = [a(map: 1)]', 'extensions = [a(), b(version: 1)]', 'extensions = [a, a]',
                'foo = "bar"', 'foo', 'foo =', 'provider = "mysql"', '/// doc', '// comment', '@@map("x")', 'x Int'];
            const generatorLines = ['provider = "x"', 'provider = env("X")', 'provider = ""', 'provider = 1', 'provider = ["x"]', 'output = env("X")', 'output = "../x"', 'output = 1', 'binaryTargets = ["native", "x"]', 'binaryTargets = env("X")', 'binaryTargets = "native"', 'binaryTargets = [1]', 'binaryTargets = []', 'engineType = "library"', 'engineType = env("X")', 'engineType = "x"', 'engineType = 1', 'previewFeatures = "views"', 'previewFeatures = [views]', 'previewFeatures = [1]', 'previewFeatures = []',
                `previewFeatures = [${some(features, 4).map((x) => `"${x}"`).join(', ')}]`, `previewFeatures = [${some(features, 2).map((x) => `"${x}"`).join(', ')}]`, 'foo = [1, "x"]', 'foo = { a: 1 }', 'foo = bar', 'foo = env("X")', 'foo', 'foo =', 'x = true', 'moduleFormat = "esm"', 'config = "x"', 'runtime = "node"', '@@map("x")'];
            return `datasource ${any(['db', 'db', 'x', 'String', '_'])} {\n  ${chance(10) ? '' : `provider = ${any([`"${provider}"`, `"${provider}"`, `"${provider}"`, 'env("X")', '"foo"', '""', '1', `["${provider}"]`, `["${provider}", "sqlite"]`, '"postgres"', 'sqlite'])}`}\n  ${some(lines, 3).join('\n  ')}\n}\ngenerator ${any(['client', 'x', 'client', 'db'])} {\n  ${chance(8) ? '' : 'provider = "prisma-client-js"'}\n  ${some(generatorLines, 3).join('\n  ')}\n}\n${maybe('generator client {\n  provider = "y"\n}\n', 8)}${maybe('datasource two {\n  provider = "sqlite"\n}\n', 12)}model A {\n  ${id()}\n}\n`;
        },
        syntax() {
            const expression = () => any(['1', '-1', '1.', '.5', '1.2.3', '"x', '"\\x"', '"\\u12"', '"\\ud83d\\ude00"', '"\\""', 'a.b', 'a.b.c', 'f()', 'f(a: 1)', 'f(1, )', '[1, ]', '[,]', '[1 2]', '{ a: 1 }', '{ a: 1, }', '{ a 1 }', '{', '(', 'a-b', '@', '$', '"a\tb"', '1_000', '0x1', 'null', '- 1', '-a', 'a:', ': 1']);
            const block = () => any(['model A', 'model', 'model A B', 'Model A', 'enum E', 'type T', 'type T = Int', 'view V', 'datasource db', 'generator g', 'model "A"', 'model A1', 'model _A', 'model A-B', 'table A', 'model A //c', 'model é', '']);
            const line = () => any(['id Int @id', 'id Int @ id', 'id Int@id', 'id  Int', 'id', 'id Int? @id', 'id Int ?', 'id Int []', 'id Int[ ]', 'id [Int]', 'id Int!', 'id: Int', 'id Int // c', 'id Int /// d', '// c', '/// d', '/* c */', 'id Int /* c */ @id', `id Int @default(${expression()})`, `@@index([${expression()}])`, '@@index(id)', '@@ index([id])', '@@', '@', '@@map', `x = ${expression()}`, `x = ${expression()}`, 'id Unsupported()', 'id Unsupported(x)', 'id Unsupported("x"', 'id Unsupported("x")[]', 'id unsupported("x")', '}', '{', 'A', 'A @map("x")', 'A B', '1', 'a-b Int', 'id Int @default(1', 'id Int @db.', 'id Int @db.X.Y', 'id Int @.x', 'model B {', 'a.b Int', 'id Int,', 'id Int;', '', '', `f(${expression()})`]);
            return `${maybe('// top\n')}${maybe('/// doc\n')}${block()}${any([' ', ' ', ' ', '', '\n'])}{${any(['\n', '\n', '\n', ' '])}${some([0, 0, 0], 5).map(() => `  ${line()}${any(['\n', '\n', '\n', '\r\n', '\n\n'])}`).join('')}${any(['}\n', '}\n', '}\n', '} }', '}', '', ' } // c\n', '} model B {\n}\n'])}${maybe(`${block()} {\n  ${line()}\n}\n`)}${maybe(any(['stray', '@@map("x")', '"x"', '// end', '/// end', '/* x', '\u00e9', '{', 'x = 1']), 6)}`;
        },
    };
    const family = any(Object.keys(families));
    const body = families[family]();
    if (family === 'configuration' || (family === 'syntax' && pick(2))) return body;
    const featureLine = source.feature.length ? `generator client {\n  provider        = "prisma-client-js"\n  previewFeatures = [${source.feature.map((feature) => `"${feature}"`).join(', ')}]\n}\n` : '';
    return `datasource db {\n  provider = "${family === 'brin' ? 'postgresql' : family === 'mongo' ? (wanted || 'mongodb') : provider}"\n${source.url ? '  url = env("X")\n' : ''}${source.relationMode ? `  relationMode = "${source.relationMode}"\n` : ''}${source.schemas ? `  schemas = [${source.schemas.map((schema) => `"${schema}"`).join(', ')}]\n` : ''}}\n${featureLine}${body}`;
}
