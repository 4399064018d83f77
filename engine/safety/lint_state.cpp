#include "engine/safety/lint_state.h"

#include "engine/core/ascii.h"

#include <algorithm>

namespace dunlin::safety {

using Kind = SqlAction::Kind;

std::string folded(std::string_view name)
{
    return core::lower(name);
}

std::vector<std::string> folded(const std::vector<std::string> &names)
{
    std::vector<std::string> out;
    for (const std::string &name : names)
        out.push_back(folded(name));
    return out;
}

std::string_view typeName(std::string_view type)
{
    type = type.substr(0, type.find('['));
    const auto dot = type.rfind('.');
    return dot == std::string_view::npos ? type : type.substr(dot + 1);
}

namespace {

std::set<std::string> foldedSet(const std::vector<std::string> &names)
{
    std::set<std::string> out;
    for (const std::string &name : names)
        out.insert(folded(name));
    return out;
}

// A constraint without a name gets one of the database's own; only that of a primary key is asked for.
std::string nameOf(const SqlAction &constraint)
{
    if (!constraint.name.empty())
        return folded(constraint.name);
    return constraint.kind == Kind::AddPrimaryKey ? folded(constraint.table) + "_pkey" : std::string();
}

bool hasIndex(const TableFacts &table, const std::string &name)
{
    return std::ranges::find(table.indexes, name, &IndexFacts::name) != table.indexes.end();
}

void dropConstraint(TableFacts &table, const std::string &name)
{
    std::erase_if(table.indexes, [&](const IndexFacts &index) { return index.name == name; });
    std::erase_if(table.foreignKeys, [&](const ForeignKeyFacts &key) { return key.name == name; });
    table.checks.erase(name);
}

void dropColumn(TableFacts &table, const std::string &name)
{
    table.columns.erase(name);
    const auto has = [&](const auto &item) { return std::ranges::find(item.columns, name) != item.columns.end(); };
    std::erase_if(table.indexes, has);
    std::erase_if(table.foreignKeys, has);
}

void renameColumn(TableFacts &table, const std::string &name, const std::string &newName)
{
    auto node = table.columns.extract(name);
    if (node.empty())
        return;
    node.key() = folded(newName);
    node.mapped().name = newName;
    table.columns.insert(std::move(node));
    for (IndexFacts &index : table.indexes)
        std::ranges::replace(index.columns, name, folded(newName));
    for (ForeignKeyFacts &key : table.foreignKeys)
        std::ranges::replace(key.columns, name, folded(newName));
}

} // namespace

const TableFacts *LintState::table(std::string_view name) const
{
    const auto found = tables.find(folded(name));
    return found == tables.end() ? nullptr : &found->second;
}

const SqlColumn *LintState::column(std::string_view tableName, std::string_view name) const
{
    const TableFacts *facts = table(tableName);
    if (!facts)
        return nullptr;
    const auto found = facts->columns.find(folded(name));
    return found == facts->columns.end() ? nullptr : &found->second;
}

const TableFacts *LintState::tableOfIndex(std::string_view index) const
{
    const auto found = std::ranges::find_if(tables, [name = folded(index)](const auto &entry) { return hasIndex(entry.second, name); });
    return found == tables.end() ? nullptr : &found->second;
}

std::vector<std::string> LintState::readersOf(std::string_view tableName) const
{
    const std::string name = folded(tableName);
    std::vector<std::string> out;
    for (const auto &[view, named] : views) {
        if (named.contains(name))
            out.push_back(view);
    }
    for (const auto &[owner, facts] : tables) {
        for (const auto &[trigger, named] : facts.triggers) {
            if (owner != name && named.contains(name))
                out.push_back(trigger);
        }
    }
    return out;
}

void LintState::apply(const SqlAction &action)
{
    const std::string key = folded(action.table);
    if (!action.schema.empty() && (action.kind == Kind::CreateTable || action.kind == Kind::CreateEnum))
        schemas.insert(folded(action.schema));
    switch (action.kind) {
    case Kind::CreateTable: {
        if (action.guarded && tables.contains(key))
            break;
        TableFacts &made = tables[key] = {};
        made.schema = action.schema;
        for (const SqlColumn &column : action.columns)
            made.columns[folded(column.name)] = column;
        for (const SqlAction &part : action.parts)
            applyToTable(part, made);
        break;
    }
    case Kind::DropTable:
        tables.erase(key);
        break;
    case Kind::RenameTable:
        if (auto node = tables.extract(key); !node.empty()) {
            node.key() = folded(action.name);
            tables.insert(std::move(node));
        }
        for (auto &[name, facts] : tables) {
            for (ForeignKeyFacts &foreignKey : facts.foreignKeys) {
                if (foreignKey.table == key)
                    foreignKey.table = folded(action.name);
            }
        }
        break;
    case Kind::DropIndex:
        for (auto &[name, facts] : tables)
            std::erase_if(facts.indexes, [&](const IndexFacts &index) { return index.name == folded(action.name); });
        break;
    case Kind::CreateEnum:
        enums[key] = action.names;
        break;
    case Kind::AddEnumValue:
        enums[key].push_back(action.name);
        break;
    case Kind::RenameEnumValue:
        std::ranges::replace(enums[key], action.name, action.names.empty() ? action.name : action.names.front());
        break;
    case Kind::RenameType:
        if (auto node = enums.extract(key); !node.empty()) {
            node.key() = folded(action.name);
            enums.insert(std::move(node));
        }
        break;
    case Kind::DropType:
        enums.erase(key);
        break;
    case Kind::CreateView:
        views[key] = foldedSet(action.names);
        break;
    case Kind::DropView:
        views.erase(key);
        break;
    case Kind::DropTrigger:
        for (auto &[name, facts] : tables)
            facts.triggers.erase(folded(action.name));
        break;
    default:
        if (const auto found = tables.find(key); found != tables.end())
            applyToTable(action, found->second);
        break;
    }
}

void LintState::applyToTable(const SqlAction &action, TableFacts &facts)
{
    const std::string name = folded(action.name);
    switch (action.kind) {
    case Kind::AddColumn:
        facts.columns.try_emplace(folded(action.column.name), action.column);
        break;
    case Kind::DropColumn:
        dropColumn(facts, name);
        break;
    case Kind::RenameColumn:
        if (!action.names.empty())
            renameColumn(facts, name, action.names.front());
        break;
    case Kind::AlterType:
        facts.columns[name].type = action.column.type;
        break;
    case Kind::SetNotNull:
    case Kind::DropNotNull:
        facts.columns[name].notNull = action.kind == Kind::SetNotNull;
        break;
    case Kind::AddPrimaryKey:
    case Kind::AddUnique:
        if (const auto index = std::ranges::find(facts.indexes, folded(action.from), &IndexFacts::name); action.usingIndex && index != facts.indexes.end()) {
            index->name = nameOf(action);
            index->isKey = action.kind == Kind::AddPrimaryKey;
        } else if (!action.usingIndex)
            facts.indexes.push_back({.name = nameOf(action), .columns = folded(action.names), .unique = true, .isKey = action.kind == Kind::AddPrimaryKey});
        for (const std::string &column : action.names) {
            if (const auto found = facts.columns.find(folded(column)); action.kind == Kind::AddPrimaryKey && found != facts.columns.end())
                found->second.notNull = true;
        }
        break;
    case Kind::CreateIndex:
        if (!action.guarded || !hasIndex(facts, name))
            facts.indexes.push_back({.name = name, .columns = folded(action.names), .unique = action.unique, .hidden = action.hidden || !action.method.empty()});
        break;
    case Kind::AddForeignKey:
        facts.foreignKeys.push_back({.name = name, .columns = folded(action.names), .table = folded(action.from), .toColumns = folded(action.toNames), .changesChildren = action.changesChildren});
        break;
    case Kind::AddCheck:
        facts.checks[name.empty() ? "#" + std::to_string(facts.checks.size() + 1) : name] = {.required = action.names.empty() ? "" : folded(action.names.front()), .isValid = !action.notValid};
        break;
    case Kind::ValidateConstraint:
        if (const auto check = facts.checks.find(name); check != facts.checks.end())
            check->second.isValid = true;
        break;
    case Kind::DropConstraint:
        dropConstraint(facts, name);
        break;
    case Kind::CreateTrigger:
        facts.triggers[name] = foldedSet(action.names);
        break;
    case Kind::ProtectRows:
        facts.protectsRows = true;
        break;
    default: // changes nothing that a rule asks for
        break;
    }
}

} // namespace dunlin::safety
