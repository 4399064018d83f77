#include "engine/safety/lint_checks.h"
#include "engine/safety/lint_types.h"

namespace dunlin::safety {

// A check that was held against all rows says so.
bool ScriptLinter::isKnownRequired(std::string_view table, std::string_view column) const
{
    const TableFacts *facts = m_before.table(table);
    return facts && std::ranges::any_of(facts->checks, [&](const auto &entry) { return entry.second.isValid && entry.second.required == folded(column); });
}

void ScriptLinter::checkColumns(const SqlAction &action)
{
    const std::string &table = action.table;
    if (table.empty() || isNew(table))
        return;
    switch (action.kind) {
    case Kind::AddColumn: {
        const SqlColumn &column = action.column;
        if (column.notNull && !column.hasDefault && !column.counts && !column.primaryKey)
            add("MF102", code(table, column.name) + " is required and has no default.", table);
        if (column.counts)
            add("LK111", code(table, column.name) + " gets a value for each row.", table);
        else if (column.volatileDefault)
            add("LK110", code(table, column.name) + " gets another default for each row.", table);
        break;
    }
    case Kind::DropColumn:
        if (added(table, action.name))
            add("DS105", code(table, action.name) + " is dropped and made anew: its values are lost.", table);
        else
            add("DS102", code(table, action.name) + " is dropped.", table);
        if (const SqlColumn *other = likelyNewName(action))
            add("DS106", code(table, action.name) + " goes and `" + other->name + "` comes, of the same type: is it the same with another name?", table);
        break;
    case Kind::RenameColumn:
        add("BC102", code(table, action.name) + " becomes `" + (action.names.empty() ? "" : action.names.front()) + "`.", table);
        break;
    case Kind::DropNotNull:
        add("BC103", code(table, action.name) + " may be NULL from now on.", table);
        break;
    case Kind::SetNotNull: {
        const SqlColumn *before = m_before.column(table, action.name), *fresh = added(table, action.name);
        const bool isFilled = any([&](const SqlAction &other) {
            return (other.kind == Kind::ChangeAllRows || other.kind == Kind::ChangeSomeRows) && folded(other.table) == folded(table);
        });
        if ((before && before->notNull) || isKnownRequired(table, action.name))
            break;
        if (!isFilled && !(fresh && fresh->hasDefault))
            add("MF103", code(table, action.name) + " must not be NULL from now on.", table);
        add("LK108", "All rows of " + code(table) + " are read to see whether `" + action.name + "` is NULL.", table);
        break;
    }
    case Kind::AlterType:
        checkType(action);
        break;
    default:
        break;
    }
}

// The only column that comes where one of its type goes.
const SqlColumn *ScriptLinter::likelyNewName(const SqlAction &drop) const
{
    const SqlColumn *before = m_before.column(drop.table, drop.name);
    const SqlColumn *found = nullptr;
    for (const SqlAction &other : m_all) {
        const bool alike = before && other.kind == Kind::AddColumn && folded(other.table) == folded(drop.table) && other.column.type == before->type && folded(other.column.name) != folded(drop.name);
        if (alike && found)
            return nullptr;
        found = alike ? &other.column : found;
    }
    const auto drops = std::ranges::count_if(m_all, [&](const SqlAction &other) {
        const SqlColumn *column = other.kind == Kind::DropColumn && folded(other.table) == folded(drop.table) ? m_before.column(other.table, other.name) : nullptr;
        return column && before && column->type == before->type;
    });
    return drops == 1 ? found : nullptr;
}

void ScriptLinter::checkType(const SqlAction &action)
{
    const std::string &table = action.table;
    const SqlColumn *before = m_before.column(table, action.name);
    const bool isEnumChange = any([&](const SqlAction &other) { return other.kind == Kind::CreateEnum && folded(other.table) == folded(typeName(action.column.type)); });
    if (!before || before->type.empty() || isEnumChange)
        return;
    const std::string change = code(table, action.name) + " changes from " + before->type + " to " + action.column.type + ".";
    if (!action.usingExpression && mayNotFit(before->type, action.column.type))
        add("MF106", change, table);
    if (!isSameOnDisk(before->type, action.column.type))
        add("LK109", change, table);
}

void ScriptLinter::checkConstraints(const SqlAction &action)
{
    const std::string &table = action.table;
    if (table.empty() || isNew(table))
        return;
    switch (action.kind) {
    case Kind::AddPrimaryKey:
    case Kind::AddUnique:
        if (action.kind == Kind::AddPrimaryKey) {
            for (const std::string &name : action.names) {
                const SqlColumn *before = m_before.column(table, name);
                const bool isSet = any([&](const SqlAction &other) { return other.kind == Kind::SetNotNull && folded(other.table) == folded(table) && folded(other.name) == folded(name); });
                if (before && !before->notNull && !isSet && !isKnownRequired(table, name))
                    add("LK112", code(table, name) + " may be NULL and becomes part of the primary key.", table);
            }
        }
        if (!action.usingIndex) {
            add("LK105", "A key of " + code(table) + " builds its index.", table);
            if (action.kind == Kind::AddUnique && !anyWithoutValues(action) && !isMadeAgain(action.name, Kind::DropConstraint))
                add("MF101", "Values of " + code(table) + " must be unique.", table);
        }
        break;
    case Kind::AddForeignKey:
        if (action.notValid)
            break;
        if (!anyWithoutValues(action) && !isKnownReference(action))
            add("MF104", "Every row of " + code(table) + " must refer to one of " + code(action.from) + ".", table);
        add("LK106", code(table) + " and " + code(action.from) + " are locked while all rows are checked.", table);
        break;
    case Kind::AddCheck:
        if (action.notValid)
            break;
        if (!isMadeAgain(action.name, Kind::DropConstraint) && !added(table, action.column.name))
            add("MF105", "Every row of " + code(table) + " must pass `" + action.name + "`.", table);
        add("LK107", code(table) + " is locked while all rows are checked.", table);
        break;
    case Kind::AddExclusion:
        add("LK113", code(table) + " gets an exclusion constraint.", table);
        break;
    case Kind::DropConstraint: {
        // It comes back, or what it was about goes as well.
        const bool isExplained = any([&](const SqlAction &other) {
            const bool sameTable = folded(other.table) == folded(table);
            const bool makes = other.kind == Kind::AddForeignKey || other.kind == Kind::AddPrimaryKey || other.kind == Kind::AddUnique || other.kind == Kind::AddCheck;
            return other.kind == Kind::DropTable || (sameTable && (makes || other.kind == Kind::DropColumn || other.kind == Kind::SetNotNull));
        });
        if (!isExplained)
            add("CD101", "`" + action.name + "` of " + code(table) + " is dropped.", table);
        break;
    }
    default:
        break;
    }
}

// The columns were unique before this script, and none of them is new.
bool ScriptLinter::isKnownUnique(const SqlAction &index) const
{
    const TableFacts *before = m_before.table(index.table);
    return before && std::ranges::any_of(before->indexes, [&](const IndexFacts &other) { return other.unique && !other.hidden && other.columns == folded(index.names); });
}

void ScriptLinter::checkIndexes(const SqlAction &action)
{
    if (action.concurrently && m_statements.size() > 1)
        add("LK103", "CONCURRENTLY stands in a migration with other statements.", action.table);
    if (action.concurrently || isNew(action.table))
        return;
    const bool rebuilt = m_rebuilt.contains(folded(action.table)); // its indexes are made again
    if (action.kind == Kind::CreateIndex) {
        if (!rebuilt)
            add("LK101", "An index of " + code(action.table) + " is built.", action.table);
        if (action.unique && !anyWithoutValues(action) && !isMadeAgain(action.name, Kind::DropIndex) && !isKnownUnique(action))
            add("MF101", "Values of " + code(action.table) + " must be unique.", action.table);
    } else if (action.kind == Kind::DropIndex) {
        add("LK102", "The index `" + action.name + "` is dropped.");
    } else if (action.kind == Kind::Reindex) {
        add("LK104", "Indexes are built again.");
    }
}

// A table is built anew under another name.
void ScriptLinter::checkRebuild(const SqlAction &copy)
{
    const auto rebuilt = m_rebuilt.find(folded(copy.from));
    const TableFacts *before = m_before.table(copy.from);
    if (rebuilt == m_rebuilt.end() || !before || rebuilt->second != folded(copy.table))
        return;
    checkRebuiltColumns(copy, *before);
    checkWhatRebuildLoses(copy, *before);
}

// Its columns before and after say what is lost.
void ScriptLinter::checkRebuiltColumns(const SqlAction &copy, const TableFacts &before)
{
    const auto made = std::ranges::find_if(m_all, [&](const SqlAction &other) { return other.kind == Kind::CreateTable && folded(other.table) == folded(copy.table); });
    const auto isCopied = [&](std::string_view name) {
        return std::ranges::any_of(copy.names, [&](const std::string &other) { return folded(other) == folded(name); });
    };
    for (const auto &[name, column] : before.columns) {
        const auto after = std::ranges::find_if(made->columns, [&](const SqlColumn &other) { return folded(other.name) == name; });
        if (after == made->columns.end()) {
            add("DS102", code(copy.from, column.name) + " is dropped.", copy.from);
        } else if (!isCopied(name)) {
            add("DS105", code(copy.from, column.name) + " is made anew: its values are lost.", copy.from);
        } else if (after->notNull && !column.notNull && !copy.fillsNulls) {
            add("MF103", code(copy.from, column.name) + " must not be NULL from now on.", copy.from);
            add("TX107", code(copy.from, column.name) + " is copied as it is, and the new column takes no NULL.", copy.from);
        } else if (!after->notNull && column.notNull) {
            add("BC103", code(copy.from, column.name) + " may be NULL from now on.", copy.from);
        }
    }
    for (const SqlAction &part : made->parts) {
        const bool isCopiedWhole = std::ranges::all_of(part.names, isCopied);
        const bool wasThere = std::ranges::any_of(before.foreignKeys, [&](const ForeignKeyFacts &key) { return key.columns == folded(part.names) && key.table == folded(part.from); });
        if (part.kind == Kind::AddForeignKey && isCopiedWhole && !wasThere)
            add("MF104", "Every row of " + code(copy.from) + " must refer to one of " + code(part.from) + ".", copy.from);
    }
    for (const SqlColumn &column : made->columns) {
        if (!before.columns.contains(folded(column.name)) && column.notNull && !column.hasDefault && !isCopied(column.name))
            add("MF102", code(copy.from, column.name) + " is required and has no default.", copy.from);
    }
}

// What hangs on the table that goes.
void ScriptLinter::checkWhatRebuildLoses(const SqlAction &copy, const TableFacts &before)
{
    const std::string key = folded(copy.from);
    const auto children = std::ranges::find_if(m_before.tables, [&](const auto &entry) {
        return entry.first != key && std::ranges::any_of(entry.second.foreignKeys, [&](const ForeignKeyFacts &foreignKey) { return foreignKey.table == key && foreignKey.changesChildren; });
    });
    const auto first = [&](Kind kind) { return std::ranges::find(m_all, kind, &SqlAction::kind); };
    const auto drop = std::ranges::find_if(m_all, [&](const SqlAction &other) { return other.kind == Kind::DropTable && folded(other.table) == key; });
    const auto off = first(Kind::SwitchForeignKeysOff);
    if (children != m_before.tables.end() && (off > drop || first(Kind::BeginTransaction) < off))
        add("TX104", "Rows of " + code(children->first) + " refer to " + code(copy.from) + ", and foreign keys are on while it is dropped.", copy.from);
    if (first(Kind::KeepReferences) > drop) {
        for (const std::string &reader : m_before.readersOf(copy.from)) {
            if (!any([&](const SqlAction &other) { return (other.kind == Kind::DropView && folded(other.table) == reader) || (other.kind == Kind::DropTrigger && folded(other.name) == reader); }))
                add("TX105", "`" + reader + "` reads " + code(copy.from) + ", which is not there when the new table gets its name.", copy.from);
        }
    }
    const TableFacts *after = m_after.table(copy.from);
    const auto lost = [&](const std::string &what, const std::string &name) {
        if (!any([&](const SqlAction &other) { return (other.kind == Kind::DropTrigger || other.kind == Kind::DropIndex) && folded(other.name) == name; }))
            add("TX106", "The " + what + (name.starts_with("#") ? "" : " `" + name + "`") + " of " + code(copy.from) + " is not made again.", copy.from);
    };
    for (const auto &[name, named] : before.triggers) {
        if (after && !after->triggers.contains(name))
            lost("trigger", name);
    }
    for (const auto &[name, check] : before.checks) {
        if (after && !after->checks.contains(name))
            lost("check", name);
    }
    for (const IndexFacts &index : before.indexes) {
        if (after && index.hidden && std::ranges::find(after->indexes, index.name, &IndexFacts::name) == after->indexes.end())
            lost("index", index.name);
    }
}

} // namespace dunlin::safety
