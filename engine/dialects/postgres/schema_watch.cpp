#include "engine/dialects/postgres/schema_watch.h"

namespace dunlin::dialects::postgres {
namespace {

// Changes with each transaction of the server that wrote something and has ended.
constexpr std::string_view snapshotSql = "SELECT txid_current_snapshot()::text";

// A changed row of a catalog is a new row with another xmin. Rows of pg_class also change with each VACUUM and TRUNCATE, so of these
// the columns that matter are taken.
constexpr std::string_view catalogsSql = R"(
WITH space AS (SELECT oid, nspname FROM pg_namespace WHERE nspname = ANY($1)),
     class AS (SELECT c.oid, concat_ws(' ', 'c', c.oid, c.relname, c.relkind, c.relrowsecurity, c.relispartition) AS line
               FROM pg_class c WHERE c.relnamespace IN (SELECT oid FROM space)),
     type AS (SELECT t.oid, concat_ws(' ', 't', t.oid, t.typname, t.xmin) AS line
              FROM pg_type t WHERE t.typnamespace IN (SELECT oid FROM space) AND t.typtype IN ('e', 'd')),
     lines AS (
  SELECT concat_ws(' ', 'n', oid, nspname) AS line FROM space
  UNION ALL SELECT line FROM class
  UNION ALL SELECT line FROM type
  UNION ALL SELECT concat_ws(' ', 'a', attrelid, attnum, xmin) FROM pg_attribute WHERE attnum > 0 AND attrelid IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'd', oid, xmin) FROM pg_attrdef WHERE adrelid IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'i', indexrelid, xmin, indisvalid) FROM pg_index WHERE indrelid IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'k', oid, xmin) FROM pg_constraint WHERE connamespace IN (SELECT oid FROM space)
  UNION ALL SELECT concat_ws(' ', 'e', oid, xmin) FROM pg_enum WHERE enumtypid IN (SELECT oid FROM type)
  UNION ALL SELECT concat_ws(' ', 'g', oid, xmin) FROM pg_trigger WHERE tgrelid IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'p', oid, xmin) FROM pg_policy WHERE polrelid IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'v', oid, xmin) FROM pg_rewrite WHERE ev_class IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'h', inhrelid, inhparent) FROM pg_inherits WHERE inhparent IN (SELECT oid FROM class)
  UNION ALL SELECT concat_ws(' ', 'r', classoid, objoid, objsubid, xmin) FROM pg_description
            WHERE objoid IN (SELECT oid FROM class UNION ALL SELECT oid FROM type)
  UNION ALL SELECT concat_ws(' ', 'x', oid, xmin) FROM pg_extension)
SELECT concat_ws(' ', count(*), sum(hashtext(line)::bigint), sum(hashtext(line || '+')::bigint)) FROM lines)";

} // namespace

core::Result<std::string> SchemaWatch::fingerprint(Connection &connection, const std::string &schemas)
{
    // Before the catalogs: what ends in between is seen once more next time.
    auto snapshot = connection.queryValue(snapshotSql);
    if (!snapshot)
        return std::unexpected(std::move(snapshot.error()));
    if (!m_fingerprint.empty() && snapshot->value_or("") == m_snapshot)
        return m_fingerprint;
    auto value = connection.queryValue(catalogsSql, {schemas});
    if (!value)
        return std::unexpected(std::move(value.error()));
    m_snapshot = snapshot->value_or("");
    m_fingerprint = value->value_or("");
    return m_fingerprint;
}

} // namespace dunlin::dialects::postgres
