#include "engine/dialects/postgres/other_objects.h"

namespace dunlin::dialects::postgres {
namespace {

constexpr std::string_view objectsSql = R"(
SELECT kind || ' `' || name || '`' FROM (
SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind, p.proname AS name, p.oid, 'pg_proc'::regclass AS class, p.pronamespace AS namespace
FROM pg_proc p
UNION ALL
SELECT CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'foreign table' END, c.relname, c.oid, 'pg_class'::regclass, c.relnamespace
FROM pg_class c WHERE c.relkind IN ('m', 'f')
UNION ALL
SELECT 'domain', t.typname, t.oid, 'pg_type'::regclass, t.typnamespace FROM pg_type t WHERE t.typtype = 'd'
UNION ALL
SELECT 'rule', r.rulename, r.oid, 'pg_rewrite'::regclass, c.relnamespace FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN'
) AS object JOIN pg_namespace n ON n.oid = object.namespace
WHERE n.nspname = ANY($1) AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = object.oid AND d.classid = object.class AND d.deptype = 'e')
UNION SELECT 'extension `' || extname || '`' FROM pg_extension WHERE extname <> 'plpgsql'
ORDER BY 1)";

} // namespace

core::Result<std::vector<std::string>> otherObjects(Connection &connection, const std::string &schemas)
{
    auto rows = connection.query(objectsSql, {schemas});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<std::string> objects;
    for (const auto &row : rows->rows)
        objects.push_back(row.front().value_or(""));
    return objects;
}

} // namespace dunlin::dialects::postgres
