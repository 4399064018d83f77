#include "engine/dialects/postgres/render_enum.h"

#include "engine/dialects/postgres/types.h"

#include <algorithm>

namespace dunlin::dialects::postgres {
namespace {

constexpr std::string_view manyValuesNote = "-- This migration adds more than one value to an enum.\n"
                                            "-- With PostgreSQL versions 11 and earlier, this is not possible\n"
                                            "-- in a single migration. This can be worked around by creating\n"
                                            "-- multiple migrations, each migration adding only one value to\n"
                                            "-- the enum.\n\n\n";

std::string createType(std::string_view name, const std::vector<std::string> &values)
{
    std::string out = "CREATE TYPE " + std::string(name) + " AS ENUM (";
    for (std::size_t i = 0; i < values.size(); ++i)
        out.append(i == 0 ? "" : ", ").append(quoteString(values[i]));
    return out.append(")");
}

std::vector<std::string> addValues(const diff::AlterEnum &alter)
{
    std::vector<std::string> statements;
    for (const std::string &value : alter.created)
        statements.push_back("ALTER TYPE " + qualified(alter.after.schema, alter.after.name) + " ADD VALUE " + quoteString(value));
    if (statements.size() > 1)
        statements.front().insert(0, manyValuesNote);
    return statements;
}

std::string alterColumn(const diff::EnumColumn &use)
{
    return "ALTER TABLE " + qualified(use.table.schema, use.table.name) + " ALTER COLUMN " + quoteIdentifier(use.column) + " ";
}

// The column of a default among those that keep the type: there it has the name of the schema that comes.
const diff::EnumColumn &keptUse(const diff::AlterEnum &alter, const diff::EnumColumn &held)
{
    const auto isSame = [&](const diff::EnumColumn &use) {
        return use.column == held.column && use.table.name == held.table.name && (use.table.schema == held.table.schema || use.table.schema.empty());
    };
    const auto use = std::ranges::find_if(alter.columns, isSame);
    return use == alter.columns.end() ? held : *use;
}

std::string_view brackets(const diff::EnumColumn &use)
{
    return use.arity == sql::Arity::List ? "[]" : "";
}

} // namespace

std::string createEnum(const sql::Enum &type)
{
    return createType(qualified(type.schema, type.name), type.values);
}

std::vector<std::string> alterEnum(const diff::AlterEnum &alter)
{
    if (alter.dropped.empty())
        return addValues(alter);
    const std::string newName = qualified(alter.after.schema, alter.after.name + "_new");
    const std::string oldName = alter.before.name + "_old";
    std::vector<std::string> statements{"BEGIN", createType(newName, alter.after.values)};
    for (const diff::EnumDefault &held : alter.defaults)
        statements.push_back(alterColumn(held.column) + "DROP DEFAULT");
    for (const diff::EnumColumn &use : alter.columns) {
        const std::string type = newName + std::string(brackets(use));
        statements.push_back(alterColumn(use) + "TYPE " + type + " USING (" + quoteIdentifier(use.column) + "::text::" + type + ")");
    }
    // The old type cannot go while a column holds it, even one that goes later in the script.
    for (const diff::EnumColumn &use : alter.leaving)
        statements.push_back(alterColumn(use) + "TYPE TEXT" + std::string(brackets(use)));
    statements.push_back("ALTER TYPE " + qualified(alter.after.schema, alter.after.name) + " RENAME TO " + quoteIdentifier(oldName));
    statements.push_back("ALTER TYPE " + newName + " RENAME TO " + quoteIdentifier(alter.after.name));
    statements.push_back("DROP TYPE " + qualified(alter.before.schema, oldName));
    for (const diff::EnumDefault &held : alter.defaults) {
        if (held.after)
            statements.push_back(alterColumn(keptUse(alter, held.column)) + "SET DEFAULT " + defaultText(*held.after->defaultValue, typeName(held.after->type)));
    }
    statements.emplace_back("COMMIT");
    return statements;
}

} // namespace dunlin::dialects::postgres
