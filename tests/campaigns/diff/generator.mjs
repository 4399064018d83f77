// Random valid schemas of a database and random edits of them. The same seed gives the same pair.
import { jsonTexts } from './flavours.mjs';

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
const modelNamesOf = (schema) => modelNames.concat(schema.flavour.longNames?.models ?? []);
const fieldNamesOf = (schema) => fieldNames.concat(schema.flavour.longNames?.fields ?? []);
const mapNames = ['mapped', 'select', 'Mixed Case', 'ünïcode', 'with-dash', 'x.y', "it's", '日本'];
const actions = ['Cascade', 'Restrict', 'NoAction', 'SetNull', 'SetDefault'];

function randomValue(r, field, schema) {
    return field.type === 'Enum' ? r.pick(enumOf(schema, field).values).name : r.pick(schema.flavour.defaults[field.type]);
}

function randomDefault(r, field, schema) {
    if (!field.list) return randomValue(r, field, schema);
    const items = [0, 1, 2].map(() => randomValue(r, field, schema)).filter((value) => !value.includes('('));
    return field.type === 'Unsupported' ? null : `[${items.slice(r.below(4)).join(', ')}]`;
}

function enumOf(schema, field) {
    return schema.enums.find((e) => e.name === field.enum);
}

function randomField(r, schema, name) {
    const flavour = schema.flavour;
    const type = schema.enums.length ? r.pick(flavour.types) : r.pick(flavour.types.filter((t) => t !== 'Enum'));
    const field = { name, type, optional: r.chance(0.4), def: null, map: null, unique: false, updatedAt: false, unsupported: r.pick(flavour.unsupported) };
    if (type === 'Enum') field.enum = r.pick(schema.enums).name;
    if (flavour.lists && r.chance(0.15)) { field.list = true; field.optional = false; }
    if (flavour.native[type] && r.chance(0.4)) field.native = r.pick(flavour.native[type]);
    if (r.chance(0.5)) field.def = randomDefault(r, field, schema);
    if (r.chance(0.12)) field.map = `${r.pick(mapNames)} ${name}`;
    if (type !== 'Unsupported' && r.chance(0.12)) field.unique = true;
    if (type === 'DateTime' && !field.list && field.def === null && r.chance(0.3)) field.updatedAt = true;
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
    for (let i = 0; i < count; ++i) model.fields.push(randomField(r, schema, unusedName(r, fieldNamesOf(schema), model.fields.map((f) => f.name))));
    if (r.chance(0.12)) model.map = r.pick(mapNames) + ' ' + name;
    if (schema.flavour.namedKeys && r.chance(0.1)) model.keyMap = `${name} key`;
    if (schema.schemas) model.schema = r.pick(schema.schemas);
    for (let i = r.below(3); i > 0; --i) addIndex(r, model, schema);
    return model;
}

function addIndex(r, model, schema) {
    const special = r.pick(model.fields.concat(null));
    const kinds = special ? schema.flavour.indexKinds(special) : [];
    if (kinds.length) {
        const [argument, type] = r.pick(kinds);
        model.indexes.push({ kind: 'index', fields: [{ name: special.name, argument }], type, map: r.chance(0.5) ? null : `special ${model.name} ${r.below(1000)}` });
        return;
    }
    const candidates = model.fields.filter((f) => f.type !== 'Unsupported').map((f) => f.name).concat('id');
    r.shuffle(candidates);
    model.indexes.push({
        kind: r.pick(['index', 'index', 'unique']),
        fields: candidates.slice(0, 1 + r.below(3)).map((name) => ({ name, sort: r.chance(0.25) ? r.pick(['Asc', 'Desc']) : null })),
        map: r.chance(0.2) ? `${r.pick(mapNames)} ${model.name} ${r.below(1000)}` : null,
        where: schema.partial && r.chance(0.4) ? r.pick(schema.flavour.conditions) : null,
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

function randomSchema(r, flavour) {
    const schema = {
        flavour, schemas: flavour.schemas && r.chance(0.25) ? r.pick(flavour.schemas) : null, extensions: [],
        partial: Boolean(flavour.conditions) && r.chance(0.15),
        enums: [{ name: 'Role', values: [{ name: 'ADMIN' }, { name: 'USER', map: 'user!' }, { name: 'X' }] }],
        models: [], relations: [], nextRelation: 1, relationMode: r.chance(0.06) ? 'prisma' : null,
    };
    if (flavour.lists && r.chance(0.5)) schema.enums.push({ name: 'Mood', values: [{ name: 'sad' }, { name: 'ok' }, { name: 'happy', map: "it's fine" }], map: r.chance(0.3) ? 'the mood' : null });
    if (schema.schemas) for (const e of schema.enums) e.schema = r.pick(schema.schemas);
    if (flavour.extensions && r.chance(0.1)) changeExtensions(r, schema);
    const count = 1 + r.below(5);
    for (let i = 0; i < count; ++i) schema.models.push(randomModel(r, schema, unusedName(r, modelNamesOf(schema), schema.models.map((m) => m.name))));
    for (let i = r.below(4); i > 0; --i) addRelation(r, schema);
    if (r.chance(0.02)) schema.models[0].map = 'quo"ted';
    return schema;
}

// One declaration of each extension at most.
function changeExtensions(r, schema) {
    const chosen = schema.flavour.extensions.filter(() => r.chance(0.4));
    schema.extensions = chosen.filter((text, at) => chosen.findIndex((other) => other.split('(')[0] === text.split('(')[0]) === at);
}

const enumEdits = [
    (r, s) => { const e = r.pick(s.enums); e.values.splice(r.below(e.values.length + 1), 0, { name: `v${r.below(1000)}` }); },
    (r, s) => { const e = r.pick(s.enums); for (let i = 0; i < 2; ++i) e.values.push({ name: `w${r.below(1000)}_${i}` }); },
    (r, s) => { const e = r.pick(s.enums); if (e.values.length > 1) e.values.splice(r.below(e.values.length), 1); },
    (r, s) => { const e = r.pick(s.enums); if (e.values.length > 1) { e.values.splice(r.below(e.values.length), 1); e.values.push({ name: `x${r.below(1000)}` }); } },
    (r, s) => r.shuffle(r.pick(s.enums).values),
    (r, s) => { const e = r.pick(s.enums); e.map = e.map ? null : 'renamed type'; },
    (r, s) => { if (!s.enums.some((e) => e.name === 'Late')) s.enums.push({ name: 'Late', values: [{ name: 'one' }], schema: s.schemas ? s.schemas[0] : undefined }); },
    (r, s) => { if (s.enums.length > 1) { const [gone] = s.enums.splice(r.below(s.enums.length), 1); for (const m of s.models) for (const f of m.fields) if (f.enum === gone.name) { f.enum = s.enums[0].name; f.def = null; } } },
    (r, s) => { if (s.schemas) r.pick(s.enums).schema = r.pick(s.schemas); },
];

const postgresEdits = [
    ...enumEdits, ...enumEdits,
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); if (f.type !== 'Unsupported' || f.def === null) { f.list = !f.list; f.optional = false; f.def = null; f.updatedAt = false; } } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); const types = s.flavour.native[f.type]; if (types) f.native = r.chance(0.2) ? null : r.pick(types); } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); const types = s.flavour.native[f.type]; if (types) f.native = r.pick(types); } },
    (r, s) => { const m = r.pick(s.models); m.keyMap = m.keyMap ? null : `${m.name} other key`; },
    (r, s) => { if (s.schemas) r.pick(s.models).schema = r.pick(s.schemas); },
    (r, s) => { if (s.schemas && r.chance(0.3)) s.schemas = [...s.schemas, 'added'].filter((name, at, all) => all.indexOf(name) === at); },
    (r, s) => { if (s.relations.length) { const x = r.pick(s.relations); x.map = x.map ? null : `fk ${x.key}`; } },
    (r, s) => changeExtensions(r, s),
    (r, s) => { const m = r.pick(s.models); const i = m.indexes.length && s.partial ? r.pick(m.indexes) : null; if (i && !i.type) i.where = i.where ? null : r.pick(s.flavour.conditions); },
    (r, s) => { const m = r.pick(s.models); m.id = r.pick(['auto', 'int', 'bigint', 'bigauto']); },
];

const edits = [
    (r, s) => { const name = unusedName(r, modelNamesOf(s), s.models.map((m) => m.name)); if (name) s.models.splice(r.below(s.models.length + 1), 0, randomModel(r, s, name)); },
    (r, s) => { if (s.models.length > 1) s.models.splice(r.below(s.models.length), 1); },
    (r, s) => { const m = r.pick(s.models); const name = unusedName(r, fieldNamesOf(s), m.fields.map((f) => f.name)); if (name) m.fields.splice(r.below(m.fields.length + 1), 0, randomField(r, s, name)); },
    (r, s) => { const m = r.pick(s.models); const name = unusedName(r, fieldNamesOf(s), m.fields.map((f) => f.name)); if (name) m.fields.push({ ...randomField(r, s, name), optional: true }); },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) m.fields.splice(r.below(m.fields.length), 1); },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const i = r.below(m.fields.length); m.fields[i] = randomField(r, s, m.fields[i].name); } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); f.optional = !f.list && !f.optional; } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); f.def = r.chance(0.3) ? null : randomDefault(r, f, s); f.updatedAt = false; } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); if (f.type !== 'Unsupported') f.unique = !f.unique; } },
    (r, s) => { const m = r.pick(s.models); if (m.fields.length) { const f = r.pick(m.fields); f.map = f.map ? null : `${r.pick(mapNames)} ${f.name}`; } },
    (r, s) => { const m = r.pick(s.models); m.map = m.map ? null : `${r.pick(mapNames)} ${m.name}`; },
    (r, s) => { const m = r.pick(s.models); m.id = r.pick(['int', 'auto', 'string', 'uuid', 'bigint', 'pair', 'unique', 'blockId']); },
    (r, s) => addIndex(r, r.pick(s.models), s),
    (r, s) => { const m = r.pick(s.models); if (m.indexes.length) m.indexes.splice(r.below(m.indexes.length), 1); },
    (r, s) => { const m = r.pick(s.models); if (m.indexes.length) { const i = r.pick(m.indexes); i.map = i.map ? null : `renamed ${m.name} ${r.below(1000)}`; } },
    (r, s) => { const m = r.pick(s.models); if (m.indexes.length) { const f = r.pick(r.pick(m.indexes).fields); if (f.argument === undefined) f.sort = f.sort === 'Desc' ? null : 'Desc'; } },
    (r, s) => addRelation(r, s),
    (r, s) => { if (s.relations.length) s.relations.splice(r.below(s.relations.length), 1); },
    (r, s) => { if (s.relations.length) r.pick(s.relations).onDelete = r.pick(actions); },
    (r, s) => { if (s.relations.length) { const x = r.pick(s.relations); x.optional = !x.optional; } },
    (r, s) => r.shuffle(s.models),
    (r, s) => r.shuffle(r.pick(s.models).fields),
    (r, s) => { const value = s.enums[0].values.at(-1); value.map = value.map ? null : 'ex'; },
    (r, s) => { if (r.chance(0.15)) s.relationMode = s.relationMode ? null : 'prisma'; },
    (r, s) => { const m = r.pick(s.models); m.ignore = !m.ignore; },
];

function idFields(model) {
    switch (model.id) {
    case 'pair': return [{ name: 'idA', type: 'Int' }, { name: 'idB', type: 'String' }];
    case 'string': case 'uuid': return [{ name: 'id', type: 'String' }];
    case 'bigint': case 'bigauto': return [{ name: 'id', type: 'BigInt' }];
    case 'dateTime': return [{ name: 'id', type: 'DateTime' }];
    default: return [{ name: 'id', type: 'Int' }];
    }
}

function idLines(model) {
    const map = model.idMap ? ' @map("the_id")' : '';
    const id = model.keyMap ? `@id(map: "${model.keyMap}")` : '@id';
    switch (model.id) {
    case 'int': return [`id Int ${id}${map}`];
    case 'auto': return [`id Int ${id} @default(autoincrement())${map}`];
    case 'defaultInt': return [`id Int ${id} @default(5)${map}`];
    case 'string': return [`id String ${id}${map}`];
    case 'uuid': return [`id String ${id} @default(uuid())${map}`];
    case 'bigauto': return [`id BigInt ${id} @default(autoincrement())${map}`];
    case 'bigint': return [`id BigInt ${id}${map}`];
    case 'dateTime': return [`id DateTime ${id} @default(now())${map}`];
    case 'unique': return [`id Int @unique${map}`];
    case 'blockId': return [`id Int${map}`];
    default: return ['idA Int', 'idB String'];
    }
}

function fieldLine(schema, field) {
    const name = field.type === 'Enum' ? field.enum : field.type === 'Unsupported' ? `Unsupported("${field.unsupported}")` : field.type;
    const escaped = field.map?.replaceAll('"', '\\"');
    // Values that an edit took from the enum are no defaults any more.
    const known = field.type !== 'Enum' || field.def === null || field.def.startsWith('dbgenerated')
        || field.def.replace(/[[\] ]/g, '').split(',').every((value) => value === '' || enumOf(schema, field).values.some((v) => v.name === value));
    return [field.name, name + (field.list ? '[]' : field.optional ? '?' : ''), field.unique ? '@unique' : '', field.def === null || !known ? '' : `@default(${field.def})`,
        field.updatedAt ? '@updatedAt' : '', field.map ? `@map("${escaped}")` : '', field.native ? `@db.${field.native}` : '', field.ignore && field.type !== 'Unsupported' ? '@ignore' : ''].filter(Boolean).join(' ');
}

// What an index is called without `map`; Prisma wants these names unique in the whole schema.
function indexName(model, columns, suffix) {
    const room = 63 - suffix.length;
    return [...`${model.map ?? model.name}_${columns.join('_')}`].slice(0, room).join('') + suffix;
}

function columnOf(model, name) {
    return model.fields.find((field) => field.name === name)?.map ?? (name === 'id' && model.idMap ? 'the_id' : name);
}

function render(schema) {
    const taken = new Set();
    const claim = (name) => !taken.has(name) && taken.add(name);
    const byName = new Map(schema.models.map((m) => [m.name, m]));
    const lines = new Map(schema.models.map((m) => [m.name, { fields: idLines(m), late: [], block: [] }]));
    for (const model of schema.models) {
        const out = lines.get(model.name);
        if (model.id === 'unique') claim(indexName(model, [columnOf(model, 'id')], '_key'));
        claim(model.keyMap ?? `${model.map ?? model.name}_pkey`);
        out.fields.push(...model.fields.map((field) => fieldLine(schema, { ...field, unique: field.unique && claim(indexName(model, [columnOf(model, field.name)], '_key')) })));
        if (model.id === 'pair') out.block.push(`@@id([idA, idB]${model.keyMap ? `, map: "${model.keyMap}"` : ''})`);
        if (model.id === 'blockId') out.block.push('@@id([id])');
        const names = new Set(model.fields.filter((f) => f.type !== 'Unsupported').map((f) => f.name).concat(idFields(model).map((f) => f.name)));
        for (const index of model.indexes) {
            const fields = index.fields.filter((f) => names.has(f.name));
            const name = index.map ?? indexName(model, fields.map((f) => columnOf(model, f.name)), index.kind === 'unique' ? '_key' : '_idx');
            if (!fields.length || !claim(name)) continue;
            const list = fields.map((f) => (f.argument ? `${f.name}(${f.argument})` : f.sort ? `${f.name}(sort: ${f.sort})` : f.name)).join(', ');
            out.block.push(`@@${index.kind}([${list}]${index.map ? `, map: "${index.map}"` : ''}${index.type ? `, type: ${index.type}` : ''}${index.where ? `, where: raw("${index.where}")` : ''})`);
        }
        if (schema.schemas) out.block.push(`@@schema("${model.schema}")`);
        if (model.map) out.block.push(`@@map("${model.map.replaceAll('"', '\\"')}")`);
    }
    const related = new Set();
    const pairs = new Map();
    // Without foreign keys PostgreSQL's NoAction is refused, which a self-relation would need.
    const usable = schema.relations.filter((x) => byName.has(x.from) && byName.has(x.to)
        && !(schema.relationMode && schema.flavour.lists && x.from === x.to && x.kind !== 'mn')
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
        const usableAction = (action) => action && !(action === 'SetNull' && !x.optional) && !(schema.relationMode && (action === 'SetDefault' || (action === 'NoAction' && schema.flavour.lists)));
        const parts = [name, `fields: [${keys.map((k) => k.name).join(', ')}]`, `references: [${target.map((f) => f.name).join(', ')}]`,
            usableAction(x.onDelete) ? `onDelete: ${x.onDelete}` : '', usableAction(x.onUpdate) ? `onUpdate: ${x.onUpdate}` : '', x.map ? `map: "${x.map}"` : ''].filter(Boolean);
        (x.late ? from.late : from.fields).push(`o${x.key} ${x.to}${optional} @relation(${parts.join(', ')})`);
        to.late.push(`m${x.key} ${x.from}${x.kind === 'one' ? '?' : '[]'}${name ? ` @relation(${name})` : ''}`);
    }
    const extensions = schema.extensions.length ? `  extensions = [${schema.extensions.join(', ')}]\n` : '';
    const schemas = schema.schemas ? `  schemas = [${schema.schemas.map((name) => `"${name}"`).join(', ')}]\n` : '';
    let text = `datasource db {\n  provider = "${schema.flavour.provider}"\n${schema.relationMode ? '  relationMode = "prisma"\n' : ''}${schemas}${extensions}}\n`;
    const features = [extensions ? '"postgresqlExtensions"' : '', schema.partial ? '"partialIndexes"' : ''].filter(Boolean);
    if (features.length) text += `\ngenerator client {\n  provider = "prisma-client"\n  previewFeatures = [${features.join(', ')}]\n}\n`;
    for (const e of schema.enums)
        text += `\nenum ${e.name} {\n${e.values.map((v) => `  ${v.name}${v.map ? ` @map("${v.map}")` : ''}\n`).join('')}${e.map ? `\n  @@map("${e.map}")\n` : ''}${schema.schemas ? `\n  @@schema("${e.schema}")\n` : ''}}\n`;
    for (const model of schema.models) {
        const out = lines.get(model.name);
        const ignore = model.ignore && !related.has(model.name);
        const fields = ignore ? out.fields.map((line) => line.replace(/ @ignore$/, '')) : out.fields;
        text += `\nmodel ${model.name} {\n${[...fields, ...out.late, ...out.block, ...(ignore ? ['@@ignore'] : [])].map((l) => `  ${l}\n`).join('')}}\n`;
    }
    return text;
}

export function makePair(seed, flavour) {
    const r = new Random(seed);
    const schema = randomSchema(r, flavour);
    const { flavour: _, ...parts } = schema;
    const edited = { flavour, ...structuredClone(parts) };
    for (let i = 1 + r.below(5); i > 0; --i) r.pick(flavour.lists && r.chance(0.5) ? postgresEdits : edits)(r, edited);
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
