#include "engine/dialects/sqlite/rehearsal.h"

#include "engine/dialects/sqlite/describer.h"
#include "engine/dialects/sqlite/script_runner.h"
#include "engine/dialects/sqlite/types.h"
#include "engine/dialects/sqlite/write_check.h"

#include <algorithm>
#include <map>

namespace dunlin::dialects::sqlite {

namespace {

using KeptKind = sql::KeptObject::Kind;

// Collations and deferrals go only with their column or key.
bool hangsOnTable(const sql::KeptObject &object)
{
    return object.kind != KeptKind::Collation && object.kind != KeptKind::Deferral;
}

bool canBreak(const sql::SqlSchema &schema)
{
    return !schema.views.empty() || std::ranges::any_of(schema.tables, [](const sql::Table &table) { return std::ranges::any_of(table.kept, hangsOnTable); });
}

core::Result<std::unique_ptr<Connection>> emptyCopy(Connection &connection)
{
    auto copy = Connection::open(":memory:", Connection::Mode::Create, std::chrono::milliseconds(0));
    if (!copy)
        return copy;
    // Automatic names are SQLite's own affair; tables first, since the rest speaks of them.
    const auto rows = connection.query("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                       "ORDER BY type <> 'table', type <> 'index', rowid");
    if (!rows)
        return std::unexpected(rows.error());
    // What cannot be copied, such as a table of an extension, is not looked at.
    for (const auto &row : rows->rows)
        (void)(*copy)->run(*row[0]);
    return copy;
}

// What is wrong with a view or with writing to a table; by name, empty when nothing is.
std::map<std::string, std::string> problems(Connection &connection, const sql::SqlSchema &schema)
{
    std::map<std::string, std::string> found;
    const auto note = [&](const std::string &name, const core::Result<void> &checked) { found[name] = checked ? std::string() : checked.error().message; };
    for (const sql::View &view : schema.views)
        note(view.name, connection.check("SELECT * FROM " + quoteIdentifier(view.name)));
    for (const sql::Table &table : schema.tables)
        note(table.name, checkWrites(connection, table.name));
    return found;
}

std::string nameOf(const sql::KeptObject &object)
{
    switch (object.kind) {
    case KeptKind::Trigger:
        return "trigger `" + object.name + "`";
    case KeptKind::ExpressionIndex:
    case KeptKind::PartialIndex:
        return "index `" + object.name + "`";
    case KeptKind::GeneratedColumn:
        return "generated column `" + object.name + "`";
    case KeptKind::TableOption:
        return "option " + object.name;
    case KeptKind::Check:
    case KeptKind::Exclusion:
    case KeptKind::Policy:
    case KeptKind::Collation:
    case KeptKind::Deferral:
    case KeptKind::Partitions:
    case KeptKind::Heirs:
    case KeptKind::RowSecurity:
    case KeptKind::NullsOrder:
        break;
    }
    return "constraint " + object.sql;
}

void compareKept(const sql::Table &before, const sql::Table &after, std::vector<SideEffect> &effects)
{
    for (const sql::KeptObject &object : before.kept) {
        const bool stays = std::ranges::any_of(after.kept, [&](const sql::KeptObject &other) {
            return other.kind == object.kind && (object.kind == KeptKind::Check ? other.sql == object.sql : other.name == object.name);
        });
        if (hangsOnTable(object) && !stays)
            effects.push_back({.table = before.name,
                               .message = "The " + nameOf(object) + " of the `" + before.name + "` table does not fit the changed table and will be lost."});
    }
}

} // namespace

core::Result<std::vector<SideEffect>> rehearse(Connection &connection, std::string_view script, const core::TaskContext &task)
{
    std::vector<SideEffect> effects;
    const auto present = describe(connection, {});
    if (!present)
        return std::unexpected(present.error());
    if (!canBreak(*present))
        return effects;
    task.progress("Rehearsing the changes");
    const auto copy = emptyCopy(connection);
    if (!copy)
        return std::unexpected(copy.error());
    const auto before = describe(**copy, {});
    if (!before)
        return std::unexpected(before.error());
    const auto wrongBefore = problems(**copy, *before);
    if (const auto done = runScript(**copy, script, {.stop = task.stop, .report = {}}); !done) {
        if (done.error().kind == core::ErrorKind::Cancelled)
            return std::unexpected(done.error());
        effects.push_back({.fails = true, .message = "The script would fail: " + done.error().message});
        return effects;
    }
    const auto after = describe(**copy, {});
    if (!after)
        return std::unexpected(after.error());
    for (const sql::Table &table : before->tables) {
        if (const sql::Table *other = after->findTable(table.schema, table.name))
            compareKept(table, *other, effects);
    }
    for (const auto &[name, problem] : problems(**copy, *after)) {
        const auto old = wrongBefore.find(name);
        if (problem.empty() || old == wrongBefore.end() || !old->second.empty())
            continue;
        const bool isTable = after->findTable({}, name) != nullptr;
        effects.push_back({.table = name,
                           .message = isTable ? "Writing to the `" + name + "` table will fail because of a trigger: " + problem + "."
                                              : "The view `" + name + "` will no longer work: " + problem + "."});
    }
    return effects;
}

} // namespace dunlin::dialects::sqlite
