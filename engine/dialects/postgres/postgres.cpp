#include "engine/dialects/postgres/postgres.h"

#include "engine/dialects/postgres/cast_check.h"
#include "engine/dialects/postgres/diff_rules.h"
#include "engine/dialects/postgres/operator_classes.h"
#include "engine/dialects/postgres/renderer.h"
#include "engine/dialects/postgres/splitter.h"
#include "engine/dialects/postgres/types.h"

namespace dunlin::dialects::postgres {
namespace {

class PostgresDialect : public Dialect
{
public:
    std::string_view provider() const override { return "postgresql"; }
    std::string_view displayName() const override { return "PostgreSQL"; }
    std::string_view lockFileProvider() const override { return "postgresql"; }
    bool acceptsProvider(std::string_view provider) const override { return provider == "postgresql" || provider == "postgres"; }
    const Capabilities &capabilities() const override { return m_capabilities; }

    sql::ColumnType lowerType(const psl::Schema &schema, const psl::Field &field) const override { return postgres::lowerType(schema, field); }
    void lowerIndexDetails(const psl::Index &source, sql::Index &index) const override { postgres::lowerIndexDetails(source, index); }
    void raiseIndexDetails(sql::Index &index) const override { postgres::raiseIndexDetails(index); }
    bool isAutoIncrement(const psl::Model &, const psl::Field &, bool declared) const override { return declared; }

    std::string quoteIdentifier(std::string_view name) const override { return postgres::quoteIdentifier(name); }
    std::string doesNotFit(const sql::ColumnType &before, const sql::ColumnType &after, const std::string &column) const override
    {
        return postgres::doesNotFit(before, after, column);
    }
    std::string quoteValue(const sql::ColumnType &type, std::string_view value) const override { return postgres::quoteValue(type, value); }
    std::vector<std::string> countOn(const sql::Table &table) const override { return postgres::countOn(table); }
    const diff::Rules &diffRules() const override { return m_diffRules; }
    sql::SqlScript render(std::span<const diff::Step> steps) const override { return postgres::render(steps); }
    std::vector<core::Span> splitStatements(std::string_view script) const override { return postgres::splitStatements(script); }

private:
    Capabilities m_capabilities{.enums = true,
                                .scalarLists = true,
                                .namedPrimaryKeys = true,
                                .namedForeignKeys = true,
                                .schemas = true,
                                .defaultSchema = defaultSchema,
                                .extensions = true,
                                .pullsPartialIndexes = true,
                                .tellsKept = true,
                                .joinTableKey = JoinTableKey::PrimaryKey,
                                .identifierLimit = 63};
    DiffRules m_diffRules;
};

} // namespace

const Dialect &dialect()
{
    static const PostgresDialect instance;
    return instance;
}

} // namespace dunlin::dialects::postgres
