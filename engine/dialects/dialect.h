// Dialect: everything offline that differs between databases. Const and stateless; see registry.h for the list.
#pragma once

#include "engine/core/result.h"
#include "engine/diff/step.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"
#include "engine/sql/script.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects {

struct Capabilities
{
    bool enums = false;
    bool scalarLists = false;
    bool namedPrimaryKeys = false;
    bool namedForeignKeys = false;
    bool alterColumn = true; // false: a changed table is rebuilt
    bool transactionalDdl = true;
    bool schemas = false;
    bool inMemoryShadow = false; // histories can be replayed without a server
    std::size_t identifierLimit = 63; // bytes
};

class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual std::string_view provider() const = 0; // canonical: "sqlite", "postgresql", …
    virtual std::string_view displayName() const = 0; // "SQLite"
    virtual std::string_view lockFileProvider() const = 0; // migration_lock.toml: "mssql" for sqlserver
    virtual bool acceptsProvider(std::string_view provider) const = 0; // also the aliases: "postgres"
    virtual const Capabilities &capabilities() const = 0;

    // The column type that a scalar field gets (native type attribute or default).
    virtual sql::ColumnType lowerType(const psl::Schema &schema, const psl::Field &field) const = 0;
    virtual std::string quoteIdentifier(std::string_view name) const = 0;
    virtual std::vector<diff::Step> diff(const sql::SqlSchema &from, const sql::SqlSchema &to) const = 0;
    virtual sql::SqlScript render(std::span<const diff::Step> steps) const = 0;
    // Byte ranges of the statements in a script, without their final semicolons; see BEHAVIOUR.md 5.3 #15.
    virtual std::vector<core::Span> splitStatements(std::string_view script) const = 0;
};

} // namespace dunlin::dialects
