#include "engine/dialects/postgres/describer.h"

#include "engine/dialects/postgres/default_value.h"
#include "engine/dialects/postgres/describe_columns.h"
#include "engine/dialects/postgres/operator_classes.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <unordered_map>

namespace dunlin::dialects::postgres {
namespace {

using Row = std::vector<Value>;

const std::string &text(const Value &value)
{
    static const std::string none;
    return value ? *value : none;
}

bool isTrue(const Value &value)
{
    return value == "t";
}

int number(const Value &value)
{
    int result = -1;
    if (value)
        std::from_chars(value->data(), value->data() + value->size(), result);
    return result;
}

// Array of texts as a parameter.
std::string arrayText(const std::vector<std::string> &items)
{
    std::string out = "{";
    for (const std::string &item : items) {
        out.append(out.size() > 1 ? ",\"" : "\"");
        for (const char c : item)
            out.append(c == '"' || c == '\\' ? "\\" : "").push_back(c);
        out.append("\"");
    }
    return out.append("}");
}

constexpr std::string_view schemasSql = "SELECT nspname FROM pg_namespace WHERE nspname = ANY($1) ORDER BY nspname";

constexpr std::string_view extensionsSql = "SELECT e.extname, n.nspname, e.extversion, e.extrelocatable FROM pg_extension e "
                                           "JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql' ORDER BY e.extname";

constexpr std::string_view enumsSql = R"(
SELECT n.nspname, t.typname, e.enumlabel, d.description
FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass
WHERE n.nspname = ANY($1) ORDER BY 1, 2, e.enumsortorder)";

// Partitions are parts of the table they belong to.
constexpr std::string_view tablesSql = R"(
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relrowsecurity, d.description,
       EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> '_prisma_migrations'
ORDER BY 2, 3)";

// A domain is what it is made from, as in information_schema.
constexpr std::string_view columnsSql = R"(
SELECT a.attrelid, a.attname, a.attnotnull OR t.typtype = 'd' AND t.typnotnull, e.typname, format_type(e.oid, m.modifier), m.modifier,
       e.typtype = 'e', en.nspname, e.oid <> b.oid, pg_get_expr(d.adbin, d.adrelid),
       a.attidentity <> '', a.attgenerated <> '', c.relkind = 'v', com.description
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
CROSS JOIN LATERAL (SELECT CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END AS modifier) m
JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
JOIN pg_type e ON e.oid = CASE WHEN b.typelem <> 0 AND b.typlen = -1 AND b.typcategory = 'A' THEN b.typelem ELSE b.oid END
JOIN pg_namespace en ON en.oid = e.typnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_description com ON com.objoid = a.attrelid AND com.classoid = 'pg_class'::regclass AND com.objsubid = a.attnum
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum)";

// A column 0 is an expression; indexes with one are kept and not described.
constexpr std::string_view indexesSql = R"(
SELECT i.indrelid, x.relname, i.indisprimary, i.indisunique, m.amname, pg_get_expr(i.indpred, i.indrelid), a.attname,
       i.indoption[k.at - 1] & 1 = 1, o.opcname, o.opcdefault, coalesce(con.condeferrable, false),
       CASE WHEN 0 = ANY(i.indkey::int2[]) THEN pg_get_indexdef(i.indexrelid) END,
       m.amname = 'btree' AND (i.indoption[k.at - 1] & 1 = 1) <> (i.indoption[k.at - 1] & 2 = 2)
FROM pg_index i
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_am m ON m.oid = x.relam
CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, at)
LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0
LEFT JOIN pg_opclass o ON o.oid = i.indclass[k.at - 1]
LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x')
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND k.at <= i.indnkeyatts
  AND i.indisvalid AND con.contype IS DISTINCT FROM 'x'
ORDER BY i.indrelid, x.relname, k.at)";

// What a schema cannot speak of.
constexpr std::string_view keptSql = R"(
SELECT con.conrelid, con.contype::text, con.conname, pg_get_constraintdef(con.oid)
FROM pg_constraint con JOIN pg_class c ON c.oid = con.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1) AND con.contype IN ('c', 'x')
UNION ALL
SELECT t.tgrelid, 't', t.tgname, pg_get_triggerdef(t.oid)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1) AND NOT t.tgisinternal
UNION ALL
SELECT p.polrelid, 'p', p.polname, NULL
FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1)
ORDER BY 1, 2, 3)";

constexpr std::string_view foreignKeysSql = R"(
SELECT con.conrelid, con.conname, rn.nspname, rc.relname, con.confdeltype, con.confupdtype, a.attname, ra.attname, con.condeferrable
FROM pg_constraint con
JOIN pg_class c ON c.oid = con.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class rc ON rc.oid = con.confrelid
JOIN pg_namespace rn ON rn.oid = rc.relnamespace
CROSS JOIN LATERAL unnest(con.conkey, con.confkey) WITH ORDINALITY AS k(attnum, refnum, at)
JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.attnum
JOIN pg_attribute ra ON ra.attrelid = con.confrelid AND ra.attnum = k.refnum
WHERE n.nspname = ANY($1) AND con.contype = 'f' AND con.conparentid = 0 AND NOT c.relispartition
ORDER BY con.conrelid, con.conname, k.at)";

constexpr std::string_view viewsSql = R"(
SELECT c.oid, n.nspname, c.relname, pg_get_viewdef(c.oid), d.description
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE n.nspname = ANY($1) AND c.relkind = 'v' ORDER BY c.oid)";

sql::KeptObject::Kind keptKind(const Value &code)
{
    using Kind = sql::KeptObject::Kind;
    switch (text(code).empty() ? 't' : text(code).front()) {
    case 'c':
        return Kind::Check;
    case 'x':
        return Kind::Exclusion;
    case 'p':
        return Kind::Policy;
    default:
        return Kind::Trigger;
    }
}

sql::ReferentialAction action(const Value &code)
{
    switch (text(code).empty() ? 'a' : text(code).front()) {
    case 'r':
        return sql::ReferentialAction::Restrict;
    case 'c':
        return sql::ReferentialAction::Cascade;
    case 'n':
        return sql::ReferentialAction::SetNull;
    case 'd':
        return sql::ReferentialAction::SetDefault;
    default:
        return sql::ReferentialAction::NoAction;
    }
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

class Description
{
public:
    Description(Connection &connection, const std::vector<std::string> &schemas, const core::TaskContext &task)
        : m_connection(connection), m_schemas(arrayText(schemas)), m_task(task)
    {
        m_result.defaultSchema = connection.options().schema;
    }

    core::Result<sql::SqlSchema> read()
    {
        const std::vector<std::pair<std::string_view, std::function<void(const Row &)>>> queries = {
            {schemasSql, [this](const Row &row) { m_result.schemas.push_back(text(row[0])); }},
            {enumsSql, [this](const Row &row) { addEnumValue(row); }},
            {tablesSql, [this](const Row &row) { addTable(row); }},
            {viewsSql, [this](const Row &row) { addView(row); }},
            {columnsSql, [this](const Row &row) { addColumn(row); }},
            {indexesSql, [this](const Row &row) { addIndexColumn(row); }},
            {foreignKeysSql, [this](const Row &row) { addForeignKeyColumn(row); }},
            {keptSql, [this](const Row &row) { addKept(row); }},
        };
        for (const auto &[sql, add] : queries) {
            if (auto done = each(sql, {m_schemas}, add); !done)
                return std::unexpected(std::move(done.error()));
        }
        auto done = each(extensionsSql, {}, [this](const Row &row) {
            m_result.extensions.push_back({.name = text(row[0]), .schema = text(row[1]), .version = text(row[2]), .relocatable = isTrue(row[3])});
        });
        if (!done)
            return std::unexpected(std::move(done.error()));
        std::ranges::sort(m_result.schemas);
        return std::move(m_result);
    }

private:
    core::Result<void> each(std::string_view sql, const std::vector<Value> &parameters, const std::function<void(const Row &)> &add)
    {
        auto rows = m_connection.query(sql, parameters, m_task);
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        std::ranges::for_each(rows->rows, add);
        return {};
    }

    std::string schema(const Value &name) const { return text(name) == m_result.defaultSchema ? std::string() : text(name); }

    sql::Table *table(const Value &oid)
    {
        const auto found = m_tables.find(text(oid));
        return found == m_tables.end() ? nullptr : &m_result.tables[found->second];
    }

    void addEnumValue(const Row &row)
    {
        const std::string of = schema(row[0]);
        if (m_result.enums.empty() || m_result.enums.back().name != text(row[1]) || m_result.enums.back().schema != of)
            m_result.enums.push_back({.schema = of, .name = text(row[1]), .comment = text(row[3])});
        m_result.enums.back().values.push_back(text(row[2]));
    }

    void addTable(const Row &row)
    {
        using Kind = sql::KeptObject::Kind;
        m_tables.emplace(text(row[0]), m_result.tables.size());
        sql::Table table{.schema = schema(row[1]), .name = text(row[2]), .comment = text(row[5])};
        if (isTrue(row[6]))
            table.kept.push_back({.kind = row[3] == "p" ? Kind::Partitions : Kind::Heirs, .name = table.name});
        if (isTrue(row[4]))
            table.kept.push_back({.kind = Kind::RowSecurity, .name = table.name});
        m_result.tables.push_back(std::move(table));
    }

    void addView(const Row &row)
    {
        m_views.emplace(text(row[0]), m_result.views.size());
        m_result.views.push_back({.schema = schema(row[1]), .name = text(row[2]), .definition = text(row[3]), .comment = text(row[4])});
    }

    std::vector<sql::Column> *columnsOf(const Row &row)
    {
        if (isTrue(row[12]))
            return &m_result.views[m_views.at(text(row[0]))].columns;
        sql::Table *of = table(row[0]);
        return of ? &of->columns : nullptr;
    }

    void addColumn(const Row &row)
    {
        std::vector<sql::Column> *of = columnsOf(row);
        if (!of)
            return;
        const bool isList = isTrue(row[8]);
        const sql::Arity arity = isList ? sql::Arity::List : isTrue(row[2]) ? sql::Arity::Required : sql::Arity::Nullable;
        const CatalogType type{.name = text(row[3]),
                               .formatted = text(row[4]),
                               .modifier = number(row[5]),
                               .isEnum = isTrue(row[6]),
                               .enumSchema = isTrue(row[6]) ? schema(row[7]) : std::string()};
        sql::Column column{.name = text(row[1]), .type = describedType(type, arity), .comment = text(row[13])};
        if (isTrue(row[11]))
            column.generatedAs = text(row[9]);
        if (row[9])
            column.defaultValue = parseDefault(*row[9], column.type);
        column.autoIncrement = isTrue(row[10]) || (column.defaultValue && std::holds_alternative<sql::SequenceDefault>(*column.defaultValue));
        of->push_back(std::move(column));
    }

    void addIndexColumn(const Row &row)
    {
        sql::Table *of = table(row[0]);
        if (!of)
            return;
        const auto keep = [&](sql::KeptObject object) {
            if (of->kept.empty() || of->kept.back().kind != object.kind || of->kept.back().name != object.name)
                of->kept.push_back(std::move(object));
        };
        using Kind = sql::KeptObject::Kind;
        if (isTrue(row[10]))
            keep({.kind = Kind::Deferral, .name = text(row[1])});
        if (row[11]) {
            keep({.kind = Kind::ExpressionIndex, .name = text(row[1]), .sql = text(row[11])});
            return;
        }
        if (isTrue(row[12]))
            of->kept.push_back({.kind = Kind::NullsOrder, .name = text(row[1]), .sql = text(row[6])});
        sql::IndexColumn column{.name = text(row[6]), .sort = isTrue(row[7]) ? sql::SortOrder::Descending : sql::SortOrder::Ascending};
        if (isTrue(row[2])) {
            if (!of->primaryKey)
                of->primaryKey = sql::PrimaryKey{.name = text(row[1])};
            of->primaryKey->columns.push_back(std::move(column));
            return;
        }
        if (of->indexes.empty() || of->indexes.back().name != text(row[1])) {
            const std::string algorithm = upper(text(row[4]));
            of->indexes.push_back({.name = text(row[1]),
                                   .kind = isTrue(row[3]) ? sql::Index::Kind::Unique : sql::Index::Kind::Normal,
                                   .algorithm = algorithm == "BTREE" ? std::string() : algorithm,
                                   .predicate = text(row[5])});
        }
        if (text(row[4]) != "btree" && text(row[4]) != "hash") {
            column.operatorClass = text(row[8]);
            column.isDefaultClass = isTrue(row[9]);
        }
        of->indexes.back().columns.push_back(std::move(column));
    }

    void addForeignKeyColumn(const Row &row)
    {
        sql::Table *of = table(row[0]);
        if (!of)
            return;
        if (of->foreignKeys.empty() || of->foreignKeys.back().name != text(row[1])) {
            if (isTrue(row[8]))
                of->kept.push_back({.kind = sql::KeptObject::Kind::Deferral, .name = text(row[1])});
            of->foreignKeys.push_back({.name = text(row[1]),
                                       .referencedSchema = schema(row[2]),
                                       .referencedTable = text(row[3]),
                                       .onDelete = action(row[4]),
                                       .onUpdate = action(row[5])});
        }
        of->foreignKeys.back().columns.push_back(text(row[6]));
        of->foreignKeys.back().referencedColumns.push_back(text(row[7]));
    }

    void addKept(const Row &row)
    {
        if (sql::Table *of = table(row[0]))
            of->kept.push_back({.kind = keptKind(row[1]), .name = text(row[2]), .sql = text(row[3])});
    }

    Connection &m_connection;
    std::string m_schemas;
    const core::TaskContext &m_task;
    sql::SqlSchema m_result;
    std::unordered_map<std::string, std::size_t> m_tables, m_views; // by oid
};

} // namespace

core::Result<sql::SqlSchema> describe(Connection &connection, const std::vector<std::string> &schemas, const core::TaskContext &task)
{
    return Description(connection, schemas, task).read();
}

} // namespace dunlin::dialects::postgres
