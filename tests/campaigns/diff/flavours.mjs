// What the generated schemas of each database are made of.
export const jsonTexts = ['{}', '[]', '{"a": 1}', '{"a":1}', '[1,2,{"b":"c d"}]', '"text"', 'null', '[true]', '7', '1.50', '{"b":2,"a":"it\'s"}'];

const escaped = (text) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');

const sqliteDefaults = {
    String: ['""', '"a"', '"it\'s"', '"q \\"uoted\\" \\\\ \\n"', 'uuid()', 'cuid()', 'nanoid()', 'uuid(7)', 'ulid()', 'dbgenerated("(hex(1))")', 'dbgenerated("\'x\'")', 'dbgenerated()', '"naïve 日本"'],
    Boolean: ['true', 'false', 'dbgenerated("1")'],
    Int: ['0', '1', '-5', '007', '2147483647', 'dbgenerated("(1 + 2)")'],
    BigInt: ['0', '9007199254740993', '-9223372036854775808', '12'],
    Float: ['0', '1', '1.0', '1.50', '-0.25', '0.0000001', '123456789.125', '-0.0', '00.5'],
    Decimal: ['0', '1', '1.10', '1.1', '-99.99', '100000000000000000000', '"2.50"'],
    DateTime: ['now()', '"2020-01-01T00:00:00Z"', '"2021-06-05T04:03:02.5+02:00"', '"1999-12-31T23:59:59.123456-05:30"', 'dbgenerated("CURRENT_DATE")'],
    Json: jsonTexts.map((json) => `"${escaped(json)}"`),
    Bytes: ['""', '"aGk="', '"AP8="', 'dbgenerated("x\'00\'")'],
    Unsupported: ['dbgenerated("1")', 'dbgenerated("\'p\'")'],
};

export const sqlite = {
    provider: 'sqlite',
    types: ['String', 'Boolean', 'Int', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Json', 'Bytes', 'Enum', 'Unsupported'],
    unsupported: ['geometry', 'POINT', 'my type'],
    defaults: sqliteDefaults,
    native: {},
    indexKinds: () => [],
};

const postgresDefaults = {
    ...sqliteDefaults,
    String: ['""', '"a"', '"it\'s"', '"q \\"uoted\\" \\\\ \\n"', 'uuid()', 'cuid()', 'nanoid()', 'uuid(7)', 'ulid()', 'dbgenerated("gen_random_uuid()")', 'dbgenerated("\'x\'::text")', 'dbgenerated()', '"naïve 日本"'],
    Boolean: ['true', 'false', 'dbgenerated("(1 = 1)")'],
    Int: ['0', '1', '-5', '007', '2147483647', 'dbgenerated("(1 + 2)")', 'autoincrement()'],
    BigInt: ['0', '9007199254740993', '-9223372036854775808', '12', 'autoincrement()'],
    Bytes: ['""', '"aGk="', '"AP8="', "dbgenerated(\"'\\\\\\\\x00'::bytea\")"],
    Unsupported: ['dbgenerated()'],
};

export const postgresql = {
    provider: 'postgresql',
    types: ['String', 'String', 'Boolean', 'Int', 'Int', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Json', 'Bytes', 'Enum', 'Enum', 'Unsupported'],
    unsupported: ['point', 'tsvector', 'circle', 'int4range'],
    defaults: postgresDefaults,
    native: {
        String: ['Text', 'VarChar', 'VarChar(5)', 'VarChar(40)', 'VarChar(400)', 'Char', 'Char(1)', 'Char(30)', 'Citext', 'Inet', 'Uuid', 'Xml', 'Bit(3)', 'Bit', 'VarBit(3)', 'VarBit(8)', 'VarBit'],
        Int: ['Integer', 'SmallInt', 'Oid'],
        BigInt: ['BigInt'],
        Float: ['Real', 'DoublePrecision'],
        Decimal: ['Decimal', 'Decimal(10,2)', 'Decimal(4,0)', 'Decimal(20,5)', 'Decimal(9,0)', 'Money'],
        DateTime: ['Timestamp', 'Timestamp(0)', 'Timestamp(6)', 'Timestamptz', 'Timestamptz(3)', 'Date', 'Time', 'Time(3)', 'Timetz', 'Timetz(6)'],
        Json: ['Json', 'JsonB'],
        Boolean: ['Boolean'],
        Bytes: ['ByteA'],
    },
    lists: true,
    namedKeys: true,
    schemas: [['base', 'other'], ['base', 'public'], ['zeta', 'base', 'public'], ['public']],
    // Names of keys and indexes are cut at 63 bytes. Those of columns fit, even with a prefix: the server would cut them without a word.
    longNames: { models: ['A_model_whose_name_is_long_so_that_keys_get_cut'], fields: ['a_field_with_a_name_that_is_longer_than_most_others', 'another_field_with_a_name_that_is_longer_than_most'] },
    conditions: ['1 IS NOT NULL', "'a' = 'b'", '(1 < 2) OR (3 > 4)'],
    extensions: ['citext', 'pg_trgm(schema: "public")', 'pg_trgm(version: "1.6")', 'uuidOssp(map: "uuid-ossp")', 'hstore', 'hstore(schema: "public", version: "1.8")'],
    // Ways to write an index over one field besides the ordinary one.
    indexKinds(field) {
        if (field.list) return [['', 'Gin'], ['ops: ArrayOps', 'Gin'], ['ops: raw("array_ops")', 'Gin']];
        const kinds = {
            Json: field.native === 'Json' ? [] : [['', 'Gin'], ['ops: JsonbPathOps', 'Gin'], ['ops: JsonbOps', 'Gin'], ['ops: raw("jsonb_path_ops")', 'Gin']],
            Int: field.native ? [['', 'Hash']] : [['', 'Brin'], ['ops: Int4MinMaxOps', 'Brin'], ['ops: Int4BloomOps', 'Brin'], ['', 'Hash'], ['sort: Desc', 'BTree']],
            String: field.native ? [] : [['', 'Hash'], ['', 'SpGist'], ['ops: TextOps', 'SpGist'], ['ops: raw("gin_trgm_ops")', 'Gin'], ['ops: TextBloomOps', 'Brin']],
        };
        return kinds[field.type] ?? [];
    },
};
