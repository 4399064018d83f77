// Random valid SQLite schemas and random edits of them. The same seed gives the same pair.

class Random {
    constructor(seed) { this.state = (seed ^ 0x9e3779b9) >>> 0; for (let i = 0; i < 4; ++i) this.next(); }
    // mulberry32
    next() {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let t = this.state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    }
    below(n) { return Math.floor(this.next() * n); }
    chance(p) { return this.next() < p; }
    pick(list) { return list[this.below(list.length)]; }
    shuffle(list) { for (let i = list.length - 1; i > 0; --i) { const j = this.below(i + 1); [list[i], list[j]] = [list[j], list[i]]; } }
}

const modelNames = ['User', 'Post', 'comment', 'Tag', 'Order_Item', 'Zoo', 'a', 'B2', 'Session', 'profile_Data', 'Xy', 'Äpfel'.replace('Ä', 'Ae')];
const fieldNames = ['name', 'title', 'Count', 'price', 'createdAt', 'is_active', 'data', 'z', 'A', 'b', 'total2', 'note', 'order', 'group', 'rank'];
const mapNames = ['mapped', 'select', 'Mixed Case', 'ünïcode', 'with-dash', 'x.y', "it's", '日本'];
const types = ['String', 'Boolean', 'Int', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Json', 'Bytes', 'Enum', 'Unsupported'];
const jsonTexts = ['{}', '[]', '{"a": 1}', '{"a":1}', '[1,2,{"b":"c d"}]', '"text"', 'null', '[true]', '7', '1.50', '{"b":2,"a":"it\'s"}'];
const actions = ['Cascade', 'Restrict', 'NoAction', 'SetNull', 'SetDefault'];

function randomDefault(r, type, schema) {
    switch (type) {
    case 'String': return r.pick(['""', '"a"', '"it\'s"', '"q \\"uoted\\" \\\\ \\n"', 'uuid()', 'cuid()', 'nanoid()', 'uuid(7)', 'ulid()', 'dbgenerated("(hex(1))")', 'dbgenerated("\'x\'")', 'dbgenerated()', '"naïve 日本"']);
    case 'Boolean': return r.pick(['true', 'false', 'dbgenerated("1")']);
    case 'Int': return r.pick(['0', '1', '-5', '007', '2147483647', 'dbgenerated("(1 + 2)")']);
    case 'BigInt': return r.pick(['0', '9007199254740993', '-9223372036854775808', '12']);
    case 'Float': return r.pick(['0', '1', '1.0', '1.50', '-0.25', '0.0000001', '123456789.125', '-0.0', '00.5']);
    case 'Decimal': return r.pick(['0', '1', '1.10', '1.1', '-99.99', '100000000000000000000', '"2.50"']);
    case 'DateTime': return r.pick(['now()', '"2020-01-01T00:00:00Z"', '"2021-06-05T04:03:02.5+02:00"', '"1999-12-31T23:59:59.123456-05:30"', 'dbgenerated("CURRENT_DATE")']);
    case 'Json': { const json = r.pick(jsonTexts); return `"${json.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`; }
    case 'Bytes': return r.pick(['""', '"aGk="', '"AP8="', 'dbgenerated("x\'00\'")']);
    case 'Enum': return r.pick(schema.enums[0].values).name;
    case 'Unsupported': return r.pick(['dbgenerated("1")', 'dbgenerated("\'p\'")']);
    }
}

function randomField(r, schema, name) {
    const type = r.pick(types);
    const field = { name, type, optional: r.chance(0.4), def: null, map: null, unique: false, updatedAt: false, unsupported: r.pick(['geometry', 'POINT', 'my type']) };
    if (r.chance(0.5)) field.def = randomDefault(r, type, schema);
    if (r.chance(0.12)) field.map = `${r.pick(mapNames)} ${name}`;
    if (type !== 'Unsupported' && r.chance(0.12)) field.unique = true;
    if (type === 'DateTime' && field.def === null && r.chance(0.3)) field.updatedAt = true;
    if (r.chance(0.04)) field.ignore = true;
    return field;
}

function unusedName(r, pool, used) {
    const free = pool.filter((name) => !used.some((other) => other.toLowerCase() === name.toLowerCase()));
    return free.length ? r.pick(free) : null;
}

function randomModel(r, schema, name) {
    const model = { name, fields: [], id: r.pick(['int', 'int', 'auto', 'auto', 'string', 'uuid', 'bigint', 'pair', 'unique', 'blockId', 'defaultInt', 'dateTime']), idMap: r.chance(0.1), indexes: [], map: null, ignore: false };
    const count = r.below(6);
    for (let i = 0; i < count; ++i) model.fields.push(randomField(r, schema, unusedName(r, fieldNames, model.fields.map((f) => f.name))));
    if (r.chance(0.12)) model.map = r.pick(mapNames) + ' ' + name;
    for (let i = r.below(3); i > 0; --i) addIndex(r, model);
    return model;
}

function addIndex(r, model) {
    const candidates = model.fields.filter((f) => f.type !== 'Unsupported').map((f) => f.name).concat('id');
    r.shuffle(candidates);
    model.indexes.push({
        kind: r.pick(['index', 'index', 'unique']),
        fields: candidates.slice(0, 1 + r.below(3)).map((name) => ({ name, sort: r.chance(0.25) ? r.pick(['Asc', 'Desc']) : null })),
        map: r.chance(0.2) ? `${r.pick(mapNames)} ${model.name} ${r.below(1000)}` : null,
    });
}

function addRelation(r, schema) {
    if (!schema.models.length) return;
    const kind = r.pick(['many', 'many', 'many', 'one', 'mn', 'mn']);
    schema.relations.push({
        key: schema.nextRelation++, kind, from: r.pick(schema.models).name, to: r.pick(schema.models).name, optional: r.chance(0.4),
        onDelete: r.chance(0.4) ? r.pick(actions) : null, onUpdate: r.chance(0.2) ? r.pick(actions) : null,
        named: r.chance(0.3), indexed: r.chance(0.3), late: r.chance(0.3),
    });
}

function randomSchema(r) {
    const schema = {
        enums: [{ name: 'Role', values: [{ name: 'ADMIN' }, { name: 'USER', map: 'user!' }, { name: 'X' }] }],
        models: [], relations: [], nextRelation: 1, relationMode: r.chance(0.06) ? 'prisma' : null,
    };
    const count = 1 + r.below(5);
    for (let i = 0; i < count; ++i) schema.models.push(randomModel(r, schema, unusedName(r, modelNames, schema.models.map((m) => m.name))));
    for (let i = r.below(4); i > 0; --i) addRelation(r, schema);
    if (r.chance(0.02)) schema.models[0].map = 'quo"ted';
    return schema;
}

const edits = [
    (r, s) => { const name = unusedName(r, modelNames, s.models.map((m) => m.name)); if (name) s.models.splice(r.below(s.models.length + 1), 0, randomModel(r, s, name)); },
    (r, s) => { if (s.models.length > 1) s.models.splice(r.below(s.models.length), 1); },
    (r, s) => { const m = r.pick(s.models); const name = unusedName(r, fieldNames, m.fields.map((f) => f.name)); if (name) m.fields.splice(r.below(m.fields.length + 1), 0, randomField(r, s, name)); },
    (r, s) => { const m = r.pick(s.models); const name = unusedName(r, fieldNames, m.fields.map((f) => f.name)); if (name) m.fields.push({ ...randomField(r, s, name), optional: true }); },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) m.fields.splice(r.below(m.fields.length), 1); },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const i = r.below(m.fields.length); m.fields[i] = randomField(r, s, m.fields[i].name); } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); f.optional = !f.optional; } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); f.def = r.chance(0.3) ? null : randomDefault(r, f.type, s); f.updatedAt = false; } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); if (f.type !== 'Unsupported') f.unique = !f.unique; } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); f.map = f.map ? null : `${r.pick(mapNames)} ${f.name}`; } },
    (r, s) => { const m = r.pick(s.models); m.map = m.map ? null : `${r.pick(mapNames)} ${m.name}`; },
    (r, s) => { const m = r.pick(s.models); m.id = r.pick(['int', 'auto', 'string', 'uuid', 'bigint', 'pair', 'unique', 'blockId']); },
    (r, s) => addIndex(r, r.pick(s.models)),
    (r, s) => { const m = r.pick(s.models); if (m.indexes.length) m.indexes.splice(r.below(m.indexes.length), 1); },
    (r, s) => { const m = r.pick(s.models); if (m.indexes.length) { const i = r.pick(m.indexes); i.map = i.map ? null : `renamed ${m.name} ${r.below(1000)}`; } },
    (r, s) => { const m = r.pick(s.models); if (m.indexes.length) { const f = r.pick(r.pick(m.indexes).fields); f.sort = f.sort === 'Desc' ? null : 'Desc'; } },
    (r, s) => addRelation(r, s),
    (r, s) => { if (s.relations.length) s.relations.splice(r.below(s.relations.length), 1); },
    (r, s) => { if (s.relations.length) r.pick(s.relations).onDelete = r.pick(actions); },
    (r, s) => { if (s.relations.length) { const x = r.pick(s.relations); x.optional = !x.optional; } },
    (r, s) => r.shuffle(s.models),
    (r, s) => r.shuffle(r.pick(s.models).fields),
    (r, s) => { s.enums[0].values[2].map = s.enums[0].values[2].map ? null : 'ex'; },
    (r, s) => { if (r.chance(0.15)) s.relationMode = s.relationMode ? null : 'prisma'; },
    (r, s) => { const m = r.pick(s.models); m.ignore = !m.ignore; },
];

function idFields(model) {
    switch (model.id) {
    case 'pair': return [{ name: 'idA', type: 'Int' }, { name: 'idB', type: 'String' }];
    case 'string': case 'uuid': return [{ name: 'id', type: 'String' }];
    case 'bigint': return [{ name: 'id', type: 'BigInt' }];
    case 'dateTime': return [{ name: 'id', type: 'DateTime' }];
    default: return [{ name: 'id', type: 'Int' }];
    }
}

function idLines(model) {
    const map = model.idMap ? ' @map("the_id")' : '';
    switch (model.id) {
    case 'int': return [`id Int @id${map}`];
    case 'auto': return [`id Int @id @default(autoincrement())${map}`];
    case 'defaultInt': return [`id Int @id @default(5)${map}`];
    case 'string': return [`id String @id${map}`];
    case 'uuid': return [`id String @id @default(uuid())${map}`];
    case 'bigint': return [`id BigInt @id${map}`];
    case 'dateTime': return [`id DateTime @id @default(now())${map}`];
    case 'unique': return [`id Int @unique${map}`];
    case 'blockId': return [`id Int${map}`];
    default: return ['idA Int', 'idB String'];
    }
}

function fieldLine(field) {
    const type = field.type === 'Enum' ? 'Role' : field.type === 'Unsupported' ? `Unsupported("${field.unsupported}")` : field.type;
    const escaped = field.map?.replaceAll('"', '\\"');
    return [field.name, type + (field.optional ? '?' : ''), field.unique ? '@unique' : '', field.def === null ? '' : `@default(${field.def})`,
        field.updatedAt ? '@updatedAt' : '', field.map ? `@map("${escaped}")` : '', field.ignore ? '@ignore' : ''].filter(Boolean).join(' ');
}

function render(schema) {
    const byName = new Map(schema.models.map((m) => [m.name, m]));
    const lines = new Map(schema.models.map((m) => [m.name, { fields: idLines(m), late: [], block: [] }]));
    for (const model of schema.models) {
        const out = lines.get(model.name);
        out.fields.push(...model.fields.map(fieldLine));
        if (model.id === 'pair') out.block.push('@@id([idA, idB])');
        if (model.id === 'blockId') out.block.push('@@id([id])');
        const names = new Set(model.fields.filter((f) => f.type !== 'Unsupported').map((f) => f.name).concat(idFields(model).map((f) => f.name)));
        const seen = new Set();
        for (const index of model.indexes) {
            const fields = index.fields.filter((f) => names.has(f.name));
            const key = index.kind + fields.map((f) => f.name).join();
            if (!fields.length || (!index.map && seen.has(key))) continue;
            seen.add(key);
            const list = fields.map((f) => (f.sort ? `${f.name}(sort: ${f.sort})` : f.name)).join(', ');
            out.block.push(`@@${index.kind}([${list}]${index.map ? `, map: "${index.map}"` : ''})`);
        }
        if (model.map) out.block.push(`@@map("${model.map.replaceAll('"', '\\"')}")`);
    }
    const related = new Set();
    const pairs = new Map();
    const usable = schema.relations.filter((x) => byName.has(x.from) && byName.has(x.to)
        && (x.kind !== 'mn' || ![x.from, x.to].some((n) => ['pair', 'unique'].includes(byName.get(n).id))));
    for (const x of usable) { const key = [x.from, x.to].sort().join(' '); pairs.set(key, (pairs.get(key) ?? 0) + 1); }
    for (const x of usable) {
        related.add(x.from).add(x.to);
        const from = lines.get(x.from), to = lines.get(x.to);
        const must = x.from === x.to || pairs.get([x.from, x.to].sort().join(' ')) > 1 || x.named;
        const name = must ? `"r${x.key}"` : '';
        if (x.kind === 'mn') {
            const attribute = name ? ` @relation(${name})` : '';
            from.late.push(`l${x.key} ${x.to}[]${attribute}`);
            to.late.push(`k${x.key} ${x.from}[]${attribute}`);
            continue;
        }
        const target = idFields(byName.get(x.to));
        const keys = target.map((f) => ({ name: `fk${x.key}_${f.name}`, type: f.type }));
        const optional = x.optional ? '?' : '';
        const single = keys.length === 1;
        from.fields.push(...keys.map((k) => `${k.name} ${k.type}${optional}${single && x.kind === 'one' ? ' @unique' : ''}`));
        if (!single && x.kind === 'one') from.block.push(`@@unique([${keys.map((k) => k.name).join(', ')}])`);
        if (x.indexed && x.kind !== 'one') from.block.push(`@@index([${keys.map((k) => k.name).join(', ')}])`);
        const usableAction = (action) => action && !(action === 'SetNull' && !x.optional) && !(schema.relationMode && action === 'SetDefault');
        const parts = [name, `fields: [${keys.map((k) => k.name).join(', ')}]`, `references: [${target.map((f) => f.name).join(', ')}]`,
            usableAction(x.onDelete) ? `onDelete: ${x.onDelete}` : '', usableAction(x.onUpdate) ? `onUpdate: ${x.onUpdate}` : ''].filter(Boolean);
        (x.late ? from.late : from.fields).push(`o${x.key} ${x.to}${optional} @relation(${parts.join(', ')})`);
        to.late.push(`m${x.key} ${x.from}${x.kind === 'one' ? '?' : '[]'}${name ? ` @relation(${name})` : ''}`);
    }
    let text = `datasource db {\n  provider = "sqlite"\n${schema.relationMode ? '  relationMode = "prisma"\n' : ''}}\n`;
    for (const e of schema.enums) text += `\nenum ${e.name} {\n${e.values.map((v) => `  ${v.name}${v.map ? ` @map("${v.map}")` : ''}\n`).join('')}}\n`;
    for (const model of schema.models) {
        const out = lines.get(model.name);
        const ignore = model.ignore && !related.has(model.name);
        const fields = ignore ? out.fields.map((line) => line.replace(/ @ignore$/, '')) : out.fields;
        text += `\nmodel ${model.name} {\n${[...fields, ...out.late, ...out.block, ...(ignore ? ['@@ignore'] : [])].map((l) => `  ${l}\n`).join('')}}\n`;
    }
    return text;
}

export function makePair(seed) {
    const r = new Random(seed);
    const schema = randomSchema(r);
    const edited = structuredClone(schema);
    for (let i = 1 + r.below(5); i > 0; --i) r.pick(edits)(r, edited);
    const shape = r.next();
    const from = shape < 0.04 ? null : render(schema);
    const to = shape > 0.96 ? null : render(edited);
    const both = (from ?? '') + (to ?? '');
    return {
        from, to,
        jsonDefaults: jsonTexts.filter((json) => !/^[0-9.]+$/.test(json)).sort((a, b) => b.length - a.length),
        quotedNames: both.includes('quo\\"ted') ? ['quo"ted'] : [],
    };
}
