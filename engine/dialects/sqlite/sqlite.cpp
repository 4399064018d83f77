#include "engine/dialects/sqlite/sqlite.h"

#include "engine/dialects/sqlite/cast_check.h"
#include "engine/dialects/sqlite/diff_rules.h"
#include "engine/dialects/sqlite/renderer.h"
#include "engine/dialects/sqlite/splitter.h"
#include "engine/dialects/sqlite/types.h"

namespace dunlin::dialects::sqlite {
namespace {

class SqliteDialect : public Dialect
{
public:
    std::string_view provider() const override { return "sqlite"; }
    std::string_view displayName() const override { return "SQLite"; }
    std::string_view lockFileProvider() const override { return "sqlite"; }
    bool acceptsProvider(std::string_view provider) const override { return provider == "sqlite"; }
    const Capabilities &capabilities() const override { return m_capabilities; }

    sql::ColumnType lowerType(const psl::Schema &, const psl::Field &field) const override { return sqlite::lowerType(field); }

    // A key of one INTEGER column is the row id, whatever the schema says; nothing else counts up.
    bool isAutoIncrement(const psl::Model &model, const psl::Field &field, bool) const override
    {
        const bool isInt = field.type.kind == psl::FieldType::Kind::Scalar && field.type.scalar == psl::ScalarType::Int;
        return isInt && model.primaryKey && model.primaryKey->fields.size() == 1
               && &model.fields[model.primaryKey->fields.front().field] == &field;
    }

    std::string quoteIdentifier(std::string_view name) const override { return sqlite::quoteIdentifier(name); }
    std::string doesNotFit(const sql::ColumnType &, const sql::ColumnType &after, const std::string &column) const override
    {
        return sqlite::doesNotFit(after, column);
    }
    std::string quoteValue(const sql::ColumnType &type, std::string_view value) const override { return sqlite::quoteValue(type, value); }
    const diff::Rules &diffRules() const override { return m_diffRules; }
    sql::SqlScript render(std::span<const diff::Step> steps) const override { return sqlite::render(steps); }
    std::vector<core::Span> splitStatements(std::string_view script) const override { return sqlite::splitStatements(script); }

private:
    Capabilities m_capabilities{.alterColumn = false, .inMemoryShadow = true, .identifierLimit = 10'000};
    DiffRules m_diffRules;
};

} // namespace

const Dialect &dialect()
{
    static const SqliteDialect instance;
    return instance;
}

} // namespace dunlin::dialects::sqlite
