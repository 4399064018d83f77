#include "engine/workspace/renames.h"

#include "engine/dialects/registry.h"
#include "engine/sql/script_writer.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/sql_names.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

std::string databaseTable(const psl::Schema &schema, std::string_view model)
{
    const auto id = schema.findModel(model);
    return std::string(id ? schema.models[*id].databaseName() : model);
}

std::string databaseColumn(const psl::Schema &schema, std::string_view table, std::string_view field)
{
    for (const psl::Model &model : schema.models) {
        const auto found = model.databaseName() == table ? std::ranges::find(model.fields, field, &psl::Field::name) : model.fields.end();
        if (found != model.fields.end())
            return std::string(found->databaseName());
    }
    return std::string(field);
}

std::string databaseEnum(const psl::Schema &schema, std::string_view name)
{
    const auto id = schema.findEnum(name);
    return std::string(id ? schema.enums[*id].databaseName() : name);
}

std::string databaseValue(const psl::Schema &schema, std::string_view type, std::string_view value)
{
    for (const psl::Enum &one : schema.enums) {
        const auto found =
            one.databaseName() == type ? std::ranges::find(one.values, value, &psl::EnumValue::name) : one.values.end();
        if (found != one.values.end())
            return std::string(found->databaseName());
    }
    return std::string(value);
}

core::Result<void> check(const diff::Rename &rename, const std::string &wish, bool wasThere, bool isThere, bool stays, bool wasNewThere)
{
    const std::string before = rename.isPart() ? rename.column : rename.table;
    const auto no = [&](const std::string &why) { return core::fail(core::ErrorKind::Usage, "--rename " + wish + ": " + why); };
    if (!wasThere)
        return no("there is no `" + before + "` before the change.");
    if (!isThere)
        return no("there is no `" + rename.newName + "` in the schema.");
    if (stays)
        return no("`" + before + "` is still in the schema.");
    if (wasNewThere)
        return no("`" + rename.newName + "` is there already.");
    return {};
}

// Whether "Role=Kind" is about an enum: tables come first where both have the name.
bool isEnumWish(const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to, const std::string &name,
                bool isPart)
{
    const std::string table = databaseTable(schema, name), type = databaseEnum(schema, name);
    if ((isPart ? to : from).findTable(table) || from.findTable(name))
        return false;
    return (isPart ? to : from).findEnum(type) || from.findEnum(name);
}

core::Result<diff::Rename> enumRename(const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to,
                                      const std::string &wish, const std::string &name, const std::string &newName)
{
    const bool isOldName = from.findEnum(name) && !to.findEnum(name);
    diff::Rename rename{.table = isOldName ? name : databaseEnum(schema, name),
                        .column = {},
                        .newName = databaseEnum(schema, newName),
                        .of = diff::Rename::Of::Enum};
    if (auto fits = check(rename, wish, from.findEnum(rename.table), to.findEnum(rename.newName), to.findEnum(rename.table),
                          from.findEnum(rename.newName));
        !fits)
        return std::unexpected(std::move(fits.error()));
    return rename;
}

core::Result<diff::Rename> valueRename(const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to,
                                       std::span<const diff::Rename> renames, const std::string &wish, const std::string &name,
                                       const std::string &value, const std::string &newValue)
{
    const std::string now = databaseEnum(schema, name);
    diff::Rename rename{
        .table = now, .column = value, .newName = databaseValue(schema, now, newValue), .of = diff::Rename::Of::Enum};
    const sql::Enum *before = from.findEnum(diff::oldEnum(renames, now)), *after = to.findEnum(now);
    if (!before || !after)
        return core::fail(core::ErrorKind::Usage,
                          "--rename " + wish + ": there is no enum `" + now + "` before and after the change.");
    if (auto fits = check(rename, wish, before->has(rename.column), after->has(rename.newName),
                          after->has(rename.column), before->has(rename.newName));
        !fits)
        return std::unexpected(std::move(fits.error()));
    return rename;
}

// "ALTER TYPE … RENAME", where enums are types of their own.
void writeOfEnum(const diff::Rename &rename, const sql::SqlSchema &from, const dialects::Dialect &dialect,
                 std::span<const diff::Rename> all, sql::ScriptWriter &writer)
{
    const sql::Enum *before = from.findEnum(rename.isEnum() ? rename.table : diff::oldEnum(all, rename.table));
    const std::string type = "ALTER TYPE " + sqlName(dialect, from, before ? before->schema : std::string(), rename.table);
    const auto value = [&](const std::string &text) { return dialect.quoteValue({.family = sql::TypeFamily::Enum}, text); };
    const std::string statement =
        type + (rename.isEnum() ? " RENAME TO " + dialect.quoteIdentifier(rename.newName)
                                : " RENAME VALUE " + value(rename.column) + " TO " + value(rename.newName));
    writer.addStep(0, rename.isEnum() ? "RenameEnum" : "RenameEnumValue", {&statement, 1});
}

// "ALTER TABLE … RENAME" is the same everywhere.
void write(const diff::Rename &rename, const sql::SqlSchema &from, const dialects::Dialect &dialect, std::span<const diff::Rename> all, sql::ScriptWriter &writer)
{
    if (rename.of == diff::Rename::Of::Enum)
        return writeOfEnum(rename, from, dialect, all, writer);
    const sql::Table *before = from.findTable(rename.isTable() ? rename.table : diff::oldTable(all, rename.table));
    const std::string table = "ALTER TABLE " + sqlName(dialect, from, before ? before->schema : std::string(), rename.table);
    const std::string change = rename.isTable() ? " RENAME TO " : " RENAME COLUMN " + dialect.quoteIdentifier(rename.column) + " TO ";
    const std::string statement = table + change + dialect.quoteIdentifier(rename.newName);
    writer.addStep(0, rename.isTable() ? "RenameTable" : "RenameColumn", {&statement, 1});
}

sql::Origin origin(const diff::Rename &rename, const sql::SqlSchema &to)
{
    if (rename.of == diff::Rename::Of::Enum) {
        const sql::Enum *type = to.findEnum(rename.isEnum() ? rename.newName : rename.table);
        return type ? type->origin : sql::Origin();
    }
    const sql::Table *table = to.findTable(rename.isTable() ? rename.newName : rename.table);
    const sql::Column *column = table && !rename.isTable() ? table->findColumn(rename.newName) : nullptr;
    return column ? column->origin : table ? table->origin : sql::Origin();
}

Change changeOf(const diff::Rename &rename, const sql::SqlSchema &to, std::size_t statement)
{
    Change change{.kind = ChangeKind::Changed,
                  .table = {},
                  .column = {},
                  .isWholeTable = false,
                  .text = {},
                  .destructive = false,
                  .statements = {statement},
                  .location = origin(rename, to)};
    if (rename.of == diff::Rename::Of::Table) {
        change.table = rename.isTable() ? rename.newName : rename.table;
        change.column = rename.isTable() ? std::string() : rename.newName;
    }
    const ChangeText subject = rename.isEnum() ? ChangeText("enum %1", {rename.table}) : ChangeText(rename.table);
    const ChangeText renamed = rename.isColumn() ? ChangeText("rename column %1 to %2", {rename.column, rename.newName})
        : rename.isPart()                        ? ChangeText("rename value %1 to %2", {rename.column, rename.newName})
                                                 : ChangeText("renamed to %1", {rename.newName});
    change.text = {"%1: %2", {subject, renamed}};
    return change;
}

// Tables and enums first, as applied.
std::vector<diff::Rename> inOrder(std::span<const diff::Rename> renames)
{
    std::vector<diff::Rename> ordered(renames.begin(), renames.end());
    std::ranges::stable_partition(ordered, [](const diff::Rename &rename) { return !rename.isPart(); });
    return ordered;
}

void putInFront(sql::SqlScript first, Plan &plan)
{
    for (sql::ScriptStatement &statement : first.statements)
        statement.step.reset();
    if (!plan.empty()) {
        const auto shift = static_cast<std::uint32_t>(first.text.size() + 1);
        for (sql::ScriptStatement &statement : plan.script.statements) {
            statement.span.begin += shift;
            statement.span.end += shift;
        }
        for (Change &change : plan.changes) {
            for (std::size_t &index : change.statements)
                index += first.statements.size();
        }
        first.text += "\n" + plan.script.text;
        std::ranges::move(plan.script.statements, std::back_inserter(first.statements));
    }
    plan.script = std::move(first);
}

} // namespace

core::Result<Renames> parseRenames(std::span<const std::string> wishes, const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to)
{
    Renames renames;
    const auto parts = [](std::string_view text, char by) {
        const auto at = text.find(by);
        return std::pair(std::string(text.substr(0, at)), at == std::string_view::npos ? std::string() : std::string(text.substr(at + 1)));
    };
    for (const bool tables : {true, false}) {
        for (const std::string &wish : wishes) {
            const auto [left, right] = parts(wish, '=');
            const auto [table, column] = parts(left, '.');
            if (table.empty() || right.empty() || (left.find('.') != std::string::npos && column.empty()))
                return core::fail(
                    core::ErrorKind::Usage,
                    "--rename " + wish +
                        ": it must read Model.field=newName or Model=NewModel (of an enum: Enum.VALUE=NEW or Enum=NewEnum).");
            if (column.empty() != tables)
                continue;
            if (isEnumWish(schema, from, to, table, !tables)) {
                auto rename = tables ? enumRename(schema, from, to, wish, table, right)
                                     : valueRename(schema, from, to, renames, wish, table, column, right);
                if (!rename)
                    return std::unexpected(std::move(rename.error()));
                renames.push_back(std::move(*rename));
                continue;
            }
            if (tables) {
                // A model that only changes its @@map keeps its own name.
                const bool isOldName = from.findTable(table) && !to.findTable(table);
                const diff::Rename rename{.table = isOldName ? table : databaseTable(schema, table), .column = {}, .newName = databaseTable(schema, right)};
                if (auto fits = check(rename, wish, from.findTable(rename.table), to.findTable(rename.newName), to.findTable(rename.table), from.findTable(rename.newName)); !fits)
                    return std::unexpected(std::move(fits.error()));
                renames.push_back(rename);
                continue;
            }
            const std::string now = databaseTable(schema, table);
            const diff::Rename rename{.table = now, .column = column, .newName = databaseColumn(schema, now, right)};
            const sql::Table *before = from.findTable(diff::oldTable(renames, now)), *after = to.findTable(now);
            if (!before || !after)
                return core::fail(core::ErrorKind::Usage, "--rename " + wish + ": there is no table `" + now + "` before and after the change.");
            if (auto fits = check(rename, wish, before->findColumn(rename.column), after->findColumn(rename.newName), after->findColumn(rename.column), before->findColumn(rename.newName)); !fits)
                return std::unexpected(std::move(fits.error()));
            renames.push_back(rename);
        }
    }
    return renames;
}

core::Result<Plan> compareRenaming(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Rename> renames,
                                   std::span<const diff::Cast> casts)
{
    auto plan = compare(provider, diff::renamed(from, renames), to, casts);
    if (!plan || renames.empty())
        return plan;
    plan->answers.renames.assign(renames.begin(), renames.end());
    const dialects::Dialect &dialect = *dialects::findDialect(provider);
    sql::ScriptWriter writer;
    const std::vector<diff::Rename> ordered = inOrder(renames);
    for (const diff::Rename &rename : ordered)
        write(rename, from, dialect, ordered, writer);
    putInFront(std::move(writer).finish(), *plan);
    std::vector<Change> changes;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        changes.push_back(changeOf(ordered[i], to, i));
    plan->changes.insert(plan->changes.begin(), changes.begin(), changes.end());
    // The data is still under the old names when it is looked at.
    for (safety::Finding &finding : plan->findings) {
        finding.column = diff::oldColumn(ordered, finding.table, finding.column);
        for (std::string &column : finding.columns)
            column = diff::oldColumn(ordered, finding.table, column);
        finding.table = diff::oldTable(ordered, finding.table);
    }
    return plan;
}

} // namespace dunlin::workspace
