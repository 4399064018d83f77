#include "engine/workspace/squash.h"

#include "engine/diff/summary.h"
#include "engine/migrate/apply.h"
#include "engine/migrate/names.h"
#include "engine/safety/sql_actions.h"
#include "engine/workspace/applied_copies.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/migration_context.h"
#include "engine/workspace/personal_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace dunlin::workspace {

using core::ErrorKind;

namespace {

enum class Origin { Generated, Object, Rows };

// What a schema says comes back by the differ; other objects are kept as they are written; rows cannot be told from the schema.
Origin originOf(std::string_view statement)
{
    static constexpr std::array described{"TABLE", "INDEX", "UNIQUE", "TYPE", "SCHEMA", "EXTENSION"};
    const auto tokens = safety::tokenize(statement);
    if (tokens.empty())
        return Origin::Generated;
    const std::string &first = tokens[0].text;
    const std::string second = tokens.size() > 1 ? tokens[1].text : std::string();
    if (first == "PRAGMA")
        return Origin::Generated;
    if (first == "CREATE" || first == "ALTER" || first == "DROP") {
        if (std::ranges::find(described, second) == described.end())
            return first == "CREATE" ? Origin::Object : Origin::Rows;
        using Kind = safety::SqlAction::Kind;
        const auto actions = safety::actionsOf(tokens);
        const auto undescribed = [](const safety::SqlAction &action) {
            constexpr std::array kinds{Kind::AddCheck, Kind::AddExclusion, Kind::ValidateConstraint, Kind::ProtectRows};
            const auto isOne = [&](const safety::SqlAction &one) { return std::ranges::find(kinds, one.kind) != kinds.end(); };
            return isOne(action) || std::ranges::any_of(action.parts, isOne) || action.hidden;
        };
        return !actions.empty() && std::ranges::none_of(actions, undescribed) ? Origin::Generated : Origin::Rows;
    }
    const bool copiesRebuilt = first == "INSERT" && second == "INTO" && tokens.size() > 2 && tokens[2].text.starts_with("new_");
    return copiesRebuilt ? Origin::Generated : Origin::Rows;
}

// A script's last statement may go without its semicolon, unless another one follows.
std::string terminated(std::string script, const dialects::Dialect &dialect)
{
    const auto statements = dialect.splitStatements(script);
    const std::size_t end = statements.empty() ? script.size() : statements.back().end;
    const std::size_t next = script.find_first_not_of(" \t\r\n", end);
    if (!statements.empty() && (next == std::string::npos || script[next] != ';'))
        script.insert(end, ";");
    return script + (script.ends_with('\n') ? "" : "\n");
}

bool sameKept(const sql::SqlSchema &a, const sql::SqlSchema &b)
{
    const auto list = [](const sql::SqlSchema &schema) {
        std::vector<std::string> all;
        for (const sql::Table &table : schema.tables) {
            for (const sql::KeptObject &kept : table.kept)
                all.push_back(table.schema + "\n" + table.name + "\n" + std::to_string(static_cast<int>(kept.kind)) + kept.name + "\n" + kept.sql);
        }
        for (const sql::View &view : schema.views)
            all.push_back(view.schema + "\n" + view.name + "\n" + view.definition);
        std::ranges::sort(all);
        return all;
    };
    return list(a) == list(b);
}

struct Range
{
    std::size_t begin = 0, end = 0; // of folder.migrations
};

core::Result<Range> rangeOf(const migrate::Folder &folder, const migrate::HistoryFacts &facts, const SquashOptions &options)
{
    const auto &all = folder.migrations;
    const auto at = [&](const std::string &name) { return static_cast<std::size_t>(std::ranges::find(all, name, &migrate::Migration::name) - all.begin()); };
    for (const std::string &name : {options.from, options.to}) {
        if (!name.empty() && at(name) == all.size())
            return core::fail(ErrorKind::NotFound, "The migration `" + name + "` is not in the migrations directory.", "P3017");
    }
    const std::size_t first = !options.from.empty() ? at(options.from) : facts.unapplied.empty() ? all.size() : at(facts.unapplied.front());
    const std::size_t end = options.to.empty() ? all.size() : at(options.to) + 1;
    if (first + 2 > end)
        return core::fail(ErrorKind::Usage, options.from.empty() && facts.unapplied.size() < 2
                                                ? "There are not two unapplied migrations that could become one. To squash applied ones, say from which on: --from NAME"
                                                : "There is only one migration in that range.");
    return Range{.begin = first, .end = end};
}

core::Result<void> takeOver(const MigrationContext &context)
{
    auto folder = context.folder();
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    return migrate::takeOverReplaced(context.session(), *folder);
}

// The old folders come back when the rows could not be exchanged.
core::Result<void> replaceFolders(const MigrationContext &context, const SquashPlan &plan)
{
    auto home = makePersonalFolder(context.project, "squashed");
    if (!home)
        return std::unexpected(std::move(home.error()));
    std::vector<std::string> away;
    core::Result<void> done;
    for (const std::string &name : plan.replaces) {
        auto moved = migrate::moveAway(context.path, name, (std::filesystem::path(*home) / name).string());
        if (!moved) {
            done = std::unexpected(std::move(moved.error()));
            break;
        }
        away.push_back(std::move(*moved));
    }
    if (done && plan.applied)
        done = takeOver(context);
    if (done || context.mayKnow(plan.migration))
        return done;
    for (std::size_t i = 0; i < away.size(); ++i) {
        const std::filesystem::path from(away[i]);
        (void)migrate::moveAway(from.parent_path().string(), from.filename().string(), (std::filesystem::path(context.path) / plan.replaces[i]).string());
    }
    return done;
}

} // namespace

core::Result<SquashPlan> planSquash(MigrationTool &tool, const SquashOptions &options, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    const auto known = context.history();
    if (!known)
        return std::unexpected(known.error());
    const auto &facts = known->facts;
    if (!facts.failed.empty())
        return core::fail(ErrorKind::History, "The migration `" + facts.failed.front() + "` failed. Repair it first: dunlin migrate repair");
    auto range = rangeOf(known->folder, facts, options);
    if (!range)
        return std::unexpected(std::move(range.error()));
    const std::span<const migrate::Migration> all(known->folder.migrations);
    const auto chosen = all.subspan(range->begin, range->end - range->begin);
    SquashPlan plan{.replaces = {}, .migration = {}, .script = {}};
    std::size_t applied = 0;
    for (const migrate::Migration &migration : chosen) {
        plan.replaces.push_back(migration.name);
        applied += std::ranges::find(facts.unapplied, migration.name) == facts.unapplied.end();
        if (std::ranges::find(facts.edited, migration.name) != facts.edited.end())
            return core::fail(ErrorKind::History, "The migration `" + migration.name + "` was modified after it was applied. Settle that first: dunlin migrate repair");
    }
    if (applied > 0 && applied < chosen.size())
        return core::fail(ErrorKind::Usage, "Some of these migrations are applied and some are not. Apply the others first, or choose another range with --from and --to.");
    plan.applied = applied > 0;
    // Fourteen digits of time, where the last one has them.
    const std::string &last = chosen.back().name;
    const bool timed = last.size() >= 14 && std::ranges::all_of(last.substr(0, 14), [](char c) { return c >= '0' && c <= '9'; });
    const std::string words = migrate::slug(options.name.empty() ? "squashed" : options.name);
    plan.migration = timed ? last.substr(0, 14) + "_" + words : last + "_" + words;
    if (std::ranges::find(all, plan.migration, &migrate::Migration::name) != all.end() && plan.migration != last)
        return core::fail(ErrorKind::Usage, "There is a migration `" + plan.migration + "` already. Choose another name: --name NAME");
    if (plan.migration == last)
        plan.migration += "_2";

    auto before = context.replays.replay(all.first(range->begin), task);
    if (!before)
        return std::unexpected(std::move(before.error()));
    auto after = context.replays.replay(all.first(range->end), task);
    if (!after)
        return std::unexpected(std::move(after.error()));
    std::string marker = "-- dunlin:replaces", objects, joined;
    bool rows = false;
    for (const migrate::Migration &migration : chosen) {
        marker += " " + migration.name;
        joined += "\n-- From " + migration.name + "\n" + terminated(migration.script, context.dialect);
        for (const core::Span span : context.dialect.splitStatements(migration.script)) {
            const std::string_view statement = std::string_view(migration.script).substr(span.begin, span.size());
            const Origin origin = originOf(statement);
            rows |= origin == Origin::Rows;
            if (origin == Origin::Object) {
                objects += "\n" + std::string(statement) + ";\n";
                ++plan.kept;
            }
        }
    }
    auto difference = compare(context.dialect.provider(), *before, *after);
    if (!difference)
        return std::unexpected(std::move(difference.error()));
    // Empty where the script leads to the same schema, else what is in the way.
    const auto obstacle = [&](const std::string &script) -> std::string {
        std::vector<migrate::Migration> history(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(range->begin));
        history.push_back({.name = plan.migration, .path = {}, .script = script});
        const auto schema = context.replays.replay(history, task);
        if (!schema)
            return "run together they fail.\n" + schema.error().message;
        for (const auto &steps : {context.dialect.diff(*schema, *after), context.dialect.diff(*after, *schema)}) {
            if (!steps.empty())
                return "run together they do not lead to the same schema.\n" + diff::summary(steps);
        }
        return sameKept(*schema, *after) ? std::string() : "run together they do not keep the objects that the schema cannot say.";
    };
    plan.script = marker + "\n\n" + (difference->script.statements.empty() ? std::string() : difference->script.text) + objects;
    if (!rows && obstacle(plan.script).empty())
        return plan;
    plan.form = SquashPlan::Form::Joined;
    plan.script = marker + "\n" + joined;
    if (const std::string why = obstacle(plan.script); !why.empty())
        return core::fail(ErrorKind::History, "These migrations cannot become one: " + why);
    return plan;
}

core::Result<void> squash(MigrationTool &tool, const SquashPlan &plan)
{
    return tool.context().create({.name = plan.migration, .script = plan.script}, [&] { return replaceFolders(tool.context(), plan); });
}

} // namespace dunlin::workspace
