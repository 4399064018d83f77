// Dialect: everything offline that differs between databases. Const and stateless; see registry.h for the list.
#pragma once

#include "engine/core/result.h"
#include "engine/diff/differ.h"
#include "engine/diff/step.h"
#include "engine/psl/schema/schema.h"
#include "engine/safety/findings.h"
#include "engine/sql/schema.h"
#include "engine/sql/script.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects {

// How the two columns of an implicit many-to-many table are kept unique.
enum class JoinTableKey { UniqueIndex, PrimaryKey };

struct Capabilities
{
    bool enums = false;
    bool scalarLists = false;
    bool namedPrimaryKeys = false;
    bool namedForeignKeys = false;
    bool alterColumn = true; // false: a changed table is rebuilt
    bool transactionalDdl = true;
    bool schemas = false;
    std::string_view defaultSchema = {}; // where what names no schema is
    bool extensions = false;
    bool pullsPartialIndexes = false; // `db pull` writes them although their preview feature is off, and turns it on
    bool tellsKept = false; // `db pull` names checks, row security … that no schema can say, as Prisma does
    bool restrictAction = true; // ON DELETE RESTRICT exists
    bool inMemoryShadow = false; // histories can be replayed without a server
    JoinTableKey joinTableKey = JoinTableKey::UniqueIndex;
    std::size_t identifierLimit = 63; // bytes
};

class Dialect : public safety::ProbeDialect
{
public:
    ~Dialect() override = default;

    virtual std::string_view provider() const = 0; // canonical: "sqlite", "postgresql", …
    virtual std::string_view displayName() const = 0; // "SQLite"
    virtual std::string_view lockFileProvider() const = 0; // migration_lock.toml: "mssql" for sqlserver
    virtual bool acceptsProvider(std::string_view provider) const = 0; // also the aliases: "postgres"
    virtual const Capabilities &capabilities() const = 0;

    // The column type that a scalar field gets (native type attribute or default).
    virtual sql::ColumnType lowerType(const psl::Schema &schema, const psl::Field &field) const = 0;
    // Brings algorithm and operator classes of an index from the words of the schema into the database's.
    virtual void lowerIndexDetails(const psl::Index &, sql::Index &) const {}
    // The way back: the algorithm becomes the value of `type:`, an operator class that is not the default one that of `ops:`.
    virtual void raiseIndexDetails(sql::Index &) const {}
    // Whether the database counts the field up; `declared`: the schema says autoincrement().
    virtual bool isAutoIncrement(const psl::Model &model, const psl::Field &field, bool declared) const = 0;

    std::string quoteIdentifier(std::string_view name) const override = 0;
    // A value as DialectSession::readRows() gives it, written so that a column of that type takes it.
    virtual std::string quoteValue(const sql::ColumnType &type, std::string_view value) const = 0;
    // What makes the table's counting columns go on behind rows that came with numbers of their own.
    virtual std::vector<std::string> countOn(const sql::Table &table) const
    {
        (void)table;
        return {};
    }
    // What counts as a change, and what needs a rebuild.
    virtual const diff::Rules &diffRules() const = 0;
    virtual sql::SqlScript render(std::span<const diff::Step> steps) const = 0;
    // Byte ranges of the statements in a script, without their final semicolons; see BEHAVIOUR.md 5.3 #15.
    virtual std::vector<core::Span> splitStatements(std::string_view script) const = 0;

    // The steps from one schema to the other, in the order in which they must run; see diff::calculateSteps().
    std::vector<diff::Step> diff(const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Cast> casts = {}) const;
};

} // namespace dunlin::dialects
