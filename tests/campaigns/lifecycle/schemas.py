"""Random schemas, rows that fit them, and edits. A schema is plain data: models, fields, enums; `write` makes the text."""
import copy

TAG = "tag"  # a column that every model has and no edit touches: it tells the rows apart

SCALARS = {
    "sqlite": ["Int", "BigInt", "Float", "Decimal", "String", "Boolean", "DateTime", "Json", "Bytes", "Enum"],
    "postgresql": ["Int", "BigInt", "Float", "Decimal", "String", "Boolean", "DateTime", "Json", "Bytes", "Enum", "Int[]", "String[]", "Enum[]", "String@VarChar(40)", "Int@SmallInt", "DateTime@Date",
                   "Decimal@Decimal(20, 6)", "String@Uuid"],
}
DEFAULTS = {"Int": "7", "BigInt": "70", "Float": "1.5", "Decimal": "2.5", "String": '"none"', "Boolean": "true", "DateTime": "now()", "Json": '"{}"'}


class Field:
    def __init__(self, name, type, optional=False, unique=False, default=None, enum=None, relation=None, action=None, mapped=None):
        self.name, self.type, self.optional, self.unique, self.default = name, type, optional, unique, default
        self.enum, self.relation, self.action, self.mapped = enum, relation, action, mapped

    @property
    def column(self):
        return self.mapped or self.name

    @property
    def base(self):
        return self.type.split("@")[0]

    @property
    def is_list(self):
        return self.type.endswith("[]")

    def text(self):
        base = self.base
        word = base.replace("Enum", self.enum) if self.enum else base
        out = "  %s %s%s" % (self.name, word, "?" if self.optional and not self.is_list else "")
        if self.default is not None and not self.is_list:
            out += " @default(%s)" % self.default
        if self.unique and not self.is_list:
            out += " @unique"
        if self.mapped:
            out += ' @map("%s")' % self.mapped
        if "@" in self.type:
            out += " @db." + self.type.split("@")[1]
        if self.relation:
            # The other side is written by the schema.
            out += "\n  %sOf %s%s @relation(\"%s\", fields: [%s], references: [id], onDelete: %s)" % (
                self.name, self.relation, "?" if self.optional else "", self.name, self.name, self.action)
        return out


class Model:
    def __init__(self, name, id_type):
        self.name, self.id_type, self.mapped = name, id_type, None
        self.fields, self.indexes = [], []  # indexes: ("index" | "unique", [names])

    @property
    def table(self):
        return self.mapped or self.name

    def field(self, name):
        return next((field for field in self.fields if field.name == name), None)


class Schema:
    def __init__(self, provider, url):
        self.provider, self.url = provider, url
        self.models, self.enums, self.pairs = [], {}, []  # pairs: many-to-many
        self.count = 0

    def next(self, prefix):
        self.count += 1
        return "%s%d" % (prefix, self.count)

    def model(self, name):
        return next((model for model in self.models if model.name == name), None)

    def text(self):
        out = ['datasource db {\n  provider = "%s"\n  url = "%s"\n}\n' % (self.provider, self.url)]
        for name, values in self.enums.items():
            out.append("enum %s {\n%s}\n" % (name, "".join("  %s\n" % value for value in values)))
        for model in self.models:
            lines = ["model %s {" % model.name, "  id %s @id%s" % (model.id_type, " @default(autoincrement())" if model.id_type == "Int" else ""), "  %s String?" % TAG]
            lines += [field.text() for field in model.fields]
            for other in self.models:
                lines += ["  %sBack %s[] @relation(\"%s\")" % (field.name, other.name, field.name) for field in other.fields if field.relation == model.name]
            for a, b in self.pairs:
                if model.name in (a, b):
                    lines.append("  many%s%s %s[]" % (a, b, b if model.name == a else a))
            lines += ["  @@%s([%s])" % (kind, ", ".join(names)) for kind, names in model.indexes]
            if model.mapped:
                lines.append('  @@map("%s")' % model.mapped)
            out.append("\n".join(lines) + "\n}\n")
        return "\n".join(out)


def new_field(schema, model, chance):
    kind = chance.choice(SCALARS[schema.provider])
    enum = None
    if kind.startswith("Enum"):
        if not schema.enums:
            schema.enums[schema.next("E")] = [schema.next("V") for _ in range(chance.randint(2, 4))]
        enum = chance.choice(sorted(schema.enums))
    field = Field(schema.next("f"), kind, optional=chance.random() < 0.5, enum=enum)
    field.unique = not field.is_list and field.base not in ("Boolean", "Enum", "Json", "Bytes") and chance.random() < 0.2
    if not field.unique and chance.random() < 0.4:
        field.default = schema.enums[enum][0] if enum else DEFAULTS.get(kind)
    if chance.random() < 0.1:
        field.mapped = schema.next("c")
    return field


def new_relation(schema, model, chance):
    target = chance.choice(schema.models)
    optional = chance.random() < 0.6
    action = chance.choice(["Cascade", "Restrict", "NoAction"] + (["SetNull"] if optional else []))
    if target is model:
        optional, action = True, "NoAction"
    return Field(schema.next("r"), target.id_type, optional=optional, relation=target.name, action=action)


def new_model(schema, chance):
    model = Model(schema.next("M"), chance.choice(["Int", "Int", "String"]))
    for _ in range(chance.randint(1, 6)):
        model.fields.append(new_field(schema, model, chance))
    if chance.random() < 0.2:
        model.mapped = schema.next("t")
    return model


def random_schema(provider, url, chance):
    schema = Schema(provider, url)
    for _ in range(chance.randint(1, 4)):
        schema.models.append(new_model(schema, chance))
    for model in schema.models:
        if chance.random() < 0.5:
            model.fields.append(new_relation(schema, model, chance))
        if chance.random() < 0.4:
            add_index(schema, model, chance)
    if len(schema.models) > 1 and chance.random() < 0.3:
        schema.pairs.append((schema.models[0].name, schema.models[1].name))
    return schema


def add_index(schema, model, chance):
    names = [field.name for field in model.fields if not field.is_list and field.base not in ("Json", "Bytes")]
    if names:
        model.indexes.append(("index", sorted(chance.sample(names, chance.randint(1, min(2, len(names)))))))


# Values ---------------------------------------------------------------------------------------------------------------------------------

def value(schema, field, number, chance):
    """SQL of a value that differs for each number."""
    base = field.base
    if field.is_list:
        one = Field(field.name, base[:-2], enum=field.enum)
        cast = '"%s"[]' % field.enum if field.enum else "INTEGER[]" if base == "Int[]" else "TEXT[]"
        return "ARRAY[%s]::%s" % (", ".join(value(schema, one, number + i, chance) for i in range(chance.randint(0, 2))), cast)
    if base == "Int":
        return str(number + chance.choice([0, 1000]) if not field.unique else number)
    if base == "BigInt":
        return str(number if chance.random() < 0.7 and not field.unique else 9000000000 + number)
    if base == "Float":
        return "%d.25" % number
    if base == "Decimal":
        return "%d.125" % number
    if base == "Boolean":
        return ("true" if number % 2 else "false") if schema.provider == "postgresql" else str(number % 2)
    if base == "DateTime":
        return str(1700000000000 + number * 86400000) if schema.provider == "sqlite" and chance.random() < 0.5 and not field.unique else "'2024-%02d-%02d 00:00:00'" % (1 + number // 28 % 12, 1 + number % 28)
    if base == "Json":
        return "'{\"a\": %d}'" % number
    if base == "Bytes":
        return "X'%04x'" % number if schema.provider == "sqlite" else "'\\x%04x'" % number
    if base == "Enum":
        values = schema.enums[field.enum]
        return "'%s'" % values[number % len(values)]
    if field.type == "String@Uuid":
        return "'00000000-0000-4000-8000-%012d'" % number
    return "'%s%d'" % ("" if chance.random() < 0.3 and not field.unique else "it''s ä ", number)


def inserts(schema, chance, most=12):
    """Rows for every table, parents first."""
    out, counts = [], {}
    ordered = []
    left = list(schema.models)
    while left:
        ready = [model for model in left if all(not field.relation or field.optional or field.relation not in [other.name for other in left if other is not model] for field in model.fields)]
        ordered += ready or left[:1]
        left = [model for model in left if model not in ordered]
    for model in ordered:
        counts[model.name] = chance.choice([0, 1, 2, chance.randint(3, most)])
        for number in range(1, counts[model.name] + 1):
            names, values = [TAG], ["'%s-%d'" % (model.name, number)]
            if model.id_type == "String":
                names.append("id")
                values.append("'k%d'" % number)
            for field in model.fields:
                if field.relation:
                    parents = counts.get(field.relation, 0) if field.relation != model.name else number - 1
                    if parents == 0 and not field.optional:
                        break
                    chosen = chance.randint(1, parents) if parents and not (field.optional and chance.random() < 0.3) else None
                    made = "NULL" if chosen is None else str(chosen) if field.type == "Int" else "'k%d'" % chosen
                elif field.optional and chance.random() < 0.3:
                    made = "NULL"
                else:
                    made = value(schema, field, number, chance)
                names.append(field.column)
                values.append(made)
            else:
                out.append('INSERT INTO "%s" (%s) VALUES (%s);' % (model.table, ", ".join('"%s"' % name for name in names), ", ".join(values)))
                continue
            counts[model.name] = number - 1
            break
    for a, b in schema.pairs:
        first, second = sorted([schema.model(a), schema.model(b)], key=lambda model: model.name)
        for number in range(1, min(counts[a], counts[b]) + 1):
            keys = [str(number) if model.id_type == "Int" else "'k%d'" % number for model in (first, second)]
            out.append('INSERT INTO "_%sTo%s" ("A", "B") VALUES (%s, %s);' % (first.name, second.name, *keys))
    return "\n".join(out)


# Edits ----------------------------------------------------------------------------------------------------------------------------------

CASTS = ["Int", "BigInt", "Float", "Decimal", "String", "Boolean", "DateTime", "Json"]


def edit(schema, chance):
    """One random edit in place. Gives [(option for --rename, table or (table, column) before, after)] for renames."""
    model = chance.choice(schema.models)
    plain = [field for field in model.fields if not field.relation]
    field = chance.choice(plain) if plain else None
    kind = chance.choice(EDITS)
    if kind == "add model":
        schema.models.append(new_model(schema, chance))
    elif kind == "drop model" and len(schema.models) > 1:
        schema.models.remove(model)
        for other in schema.models:
            gone = [item.name for item in other.fields if item.relation == model.name]
            drop_fields(other, gone)
        schema.pairs = [pair for pair in schema.pairs if model.name not in pair]
    elif kind == "add field":
        model.fields.insert(chance.randint(0, len(model.fields)), new_field(schema, model, chance))
    elif kind == "drop field" and field:
        drop_fields(model, [field.name])
    elif kind == "type" and field and field.base in CASTS:
        field.type = chance.choice([other for other in CASTS if other != field.base])
        field.default = field.default and DEFAULTS.get(field.type)
        if field.type in ("Json", "Boolean"):
            field.unique = False
            model.indexes = [index for index in model.indexes if field.name not in index[1]]
    elif kind == "list" and field and schema.provider == "postgresql" and field.base in ("Int", "String", "Int[]", "String[]"):
        field.type = field.base[:-2] if field.is_list else field.base + "[]"
        field.default, field.unique = None, False
        model.indexes = [index for index in model.indexes if field.name not in index[1]]
    elif kind == "optional" and field and not field.is_list:
        field.optional = not field.optional
    elif kind == "default" and field and not field.is_list:
        wanted = schema.enums[field.enum][-1] if field.enum else DEFAULTS.get(field.type)
        field.default = None if field.default else wanted
    elif kind == "unique" and field and not field.is_list and field.base not in ("Boolean", "Enum", "Json", "Bytes"):
        field.unique = not field.unique
    elif kind == "index":
        if model.indexes and chance.random() < 0.5:
            model.indexes.pop()
        else:
            add_index(schema, model, chance)
    elif kind == "rename field" and field and not field.mapped:
        before, field.name = field.name, schema.next("n")
        model.indexes = [(how, [field.name if name == before else name for name in names]) for how, names in model.indexes]
        return [("%s.%s=%s" % (model.name, before, field.name), (model.table, before), (model.table, field.column))]
    elif kind == "rename model" and not model.mapped and not any(model.name in pair for pair in schema.pairs):
        before, model.name = model.name, schema.next("N")
        for other in schema.models:
            for item in other.fields:
                if item.relation == before:
                    item.relation = model.name
        return [("%s=%s" % (before, model.name), before, model.name)]
    elif kind == "enum value" and schema.enums:
        values = schema.enums[chance.choice(sorted(schema.enums))]
        used = {item.default for other in schema.models for item in other.fields if item.enum}
        if chance.random() < 0.5 and len(values) > 1 and values[-1] not in used:
            values.pop()
        else:
            values.append(schema.next("V"))
    elif kind == "relation":
        relations = [item for item in model.fields if item.relation]
        if relations and chance.random() < 0.5:
            drop_fields(model, [relations[0].name])
        else:
            added = new_relation(schema, model, chance)
            added.optional = True
            model.fields.append(added)
    elif kind == "action":
        for item in model.fields:
            if item.relation and item.relation != model.name:
                item.action = chance.choice(["Cascade", "Restrict", "NoAction"])
    elif kind == "pair" and len(schema.models) > 1:
        a, b = sorted(chance.sample([other.name for other in schema.models], 2))
        schema.pairs = [pair for pair in schema.pairs if pair != (a, b)] if (a, b) in schema.pairs else schema.pairs + [(a, b)] if (b, a) not in schema.pairs else schema.pairs
    return []


EDITS = ["add model", "drop model", "add field", "add field", "drop field", "type", "type", "list", "optional", "optional", "default", "unique", "index", "rename field", "rename model", "enum value",
         "enum value", "relation", "action", "pair"]


def drop_fields(model, names):
    model.fields = [field for field in model.fields if field.name not in names]
    model.indexes = [index for index in model.indexes if not any(name in names for name in index[1])]


def edited(schema, chance):
    """A changed copy and what was renamed in it; no more than one name changes, so that before and after are plain."""
    after = copy.deepcopy(schema)
    renames = []
    for _ in range(chance.randint(1, 4)):
        trial = copy.deepcopy(after)
        found = edit(trial, chance)
        if found and renames:
            continue
        renames += found
        after = trial
    return after, renames
