#include "engine/diff/object_diff.h"

#include "engine/diff/by_name.h"

#include <algorithm>
#include <map>
#include <string>

namespace dunlin::diff {
namespace {

// A namespace is made once something is to live in it.
bool isUsed(const sql::SqlSchema &schema, const std::string &name)
{
    const auto livesThere = [&](const auto &item) { return item.schema.empty() ? name == schema.defaultSchema : name == item.schema; };
    return std::ranges::any_of(schema.tables, livesThere) || std::ranges::any_of(schema.enums, livesThere);
}

void addSchemas(const sql::SqlSchema &from, const sql::SqlSchema &to, StepsByKind &steps)
{
    for (const std::string &name : to.schemas) {
        if (std::ranges::find(from.schemas, name) == from.schemas.end() && isUsed(to, name))
            steps.createSchemas.push_back(CreateSchema{name});
    }
}

bool differ(const std::string &before, const std::string &after)
{
    return !before.empty() && !after.empty() && before != after;
}

void addExtensions(const sql::SqlSchema &from, const sql::SqlSchema &to, StepsByKind &steps)
{
    for (const sql::Extension &before : from.extensions) {
        const auto after = std::ranges::find(to.extensions, before.name, &sql::Extension::name);
        if (after == to.extensions.end() || (!differ(before.schema, after->schema) && !differ(before.version, after->version)))
            continue;
        if (before.relocatable || after->relocatable) {
            steps.alterExtensions.push_back(AlterExtension{before, *after});
        } else {
            steps.dropExtensions.push_back(DropExtension{before});
            steps.createExtensions.push_back(CreateExtension{*after});
        }
    }
    for (const sql::Extension &after : to.extensions) {
        if (std::ranges::find(from.extensions, after.name, &sql::Extension::name) == from.extensions.end())
            steps.createExtensions.push_back(CreateExtension{after});
    }
}

std::vector<std::string> missingIn(const std::vector<std::string> &values, const std::vector<std::string> &others)
{
    std::vector<std::string> missing;
    std::ranges::copy_if(values, std::back_inserter(missing),
                         [&](const std::string &value) { return std::ranges::find(others, value) == others.end(); });
    return missing;
}

bool hasType(const sql::Column &column, const sql::Enum &type)
{
    return column.type.family == sql::TypeFamily::Enum && column.type.enumName == type.name && column.type.enumSchema == type.schema;
}

// Where enums are used: looked up once for all of them.
class EnumUses
{
public:
    EnumUses(const sql::SqlSchema &from, const sql::SqlSchema &to) : m_from(from), m_to(to), m_before(indexByName(from.tables)), m_after(indexByName(to.tables)) {}

    void fill(AlterEnum &alter) const
    {
        for (const sql::Table &table : m_to.tables) {
            const sql::Table *old = find(m_before, table);
            for (const sql::Column &column : table.columns) {
                const sql::Column *before = old ? old->findColumn(column.name) : nullptr;
                if (before && hasType(column, alter.after) && hasType(*before, alter.before))
                    alter.columns.push_back({.table = {table.schema, table.name}, .column = column.name, .arity = column.type.arity});
            }
        }
        for (const sql::Table &table : m_from.tables) {
            if (!find(m_after, table))
                addOld(table, nullptr, alter);
        }
        for (const sql::Table &table : m_from.tables) {
            if (const sql::Table *successor = find(m_after, table))
                addOld(table, successor, alter);
        }
    }

private:
    static void addOld(const sql::Table &table, const sql::Table *successor, AlterEnum &alter)
    {
        std::map<std::string_view, const sql::Column *> dropped;
        std::map<std::string_view, const sql::Column *> kept;
        for (const sql::Column &column : table.columns) {
            if (hasType(column, alter.before))
                (successor && successor->findColumn(column.name) ? kept : dropped).emplace(column.name, &column);
        }
        // A table that is dropped has no order but its own.
        std::vector<const sql::Column *> ordered;
        if (successor) {
            for (const auto *group : {&dropped, &kept})
                std::ranges::transform(*group, std::back_inserter(ordered), [](const auto &entry) { return entry.second; });
        } else {
            for (const sql::Column &column : table.columns) {
                if (hasType(column, alter.before))
                    ordered.push_back(&column);
            }
        }
        for (const sql::Column *column : ordered)
            addOldColumn(table, *column, successor ? successor->findColumn(column->name) : nullptr, alter);
    }

    static void addOldColumn(const sql::Table &table, const sql::Column &column, const sql::Column *after, AlterEnum &alter)
    {
        const EnumColumn use{.table = {table.schema, table.name}, .column = column.name, .arity = column.type.arity};
        if (!after || !hasType(*after, alter.after))
            alter.leaving.push_back(use);
        if (!column.defaultValue)
            return;
        EnumDefault held{.column = use, .after = std::nullopt};
        if (after && hasType(*after, alter.after) && after->defaultValue)
            held.after = *after;
        alter.defaults.push_back(std::move(held));
    }

    const sql::SqlSchema &m_from;
    const sql::SqlSchema &m_to;
    ByName<sql::Table> m_before;
    ByName<sql::Table> m_after;
};

// What is dropped of a described enum is called by its full name.
void nameDefaultSchema(AlterEnum &alter, const std::string &name)
{
    const auto fill = [&](std::string &schema) {
        if (schema.empty())
            schema = name;
    };
    fill(alter.before.schema);
    for (EnumDefault &held : alter.defaults)
        fill(held.column.table.schema);
}

void addEnums(const sql::SqlSchema &from, const sql::SqlSchema &to, StepsByKind &steps)
{
    if (from.enums.empty() && to.enums.empty())
        return;
    const EnumUses uses(from, to);
    const auto before = indexByName(from.enums);
    const auto after = indexByName(to.enums);
    for (const sql::Enum &type : from.enums) {
        const sql::Enum *successor = find(after, type);
        if (!successor) {
            steps.dropEnums.push_back(DropEnum{type});
            continue;
        }
        AlterEnum alter{.before = type,
                        .after = *successor,
                        .created = missingIn(successor->values, type.values),
                        .dropped = missingIn(type.values, successor->values)};
        if (alter.created.empty() && alter.dropped.empty())
            continue;
        uses.fill(alter);
        if (!type.origin)
            nameDefaultSchema(alter, from.defaultSchema);
        steps.alterEnums.push_back(std::move(alter));
    }
    for (const sql::Enum &type : to.enums) {
        if (!find(before, type))
            steps.createEnums.push_back(CreateEnum{type});
    }
}

} // namespace

void addObjectSteps(const sql::SqlSchema &from, const sql::SqlSchema &to, StepsByKind &steps)
{
    addSchemas(from, to, steps);
    addExtensions(from, to, steps);
    addEnums(from, to, steps);
}

} // namespace dunlin::diff
