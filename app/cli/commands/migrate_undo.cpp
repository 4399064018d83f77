#include "app/cli/commands/migrate_undo.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/undo.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

using Kind = safety::Finding::Kind;

// "Model.field=EXPRESSION" in the names of the database: what comes back may not be in the schema any more.
core::Result<std::vector<workspace::Backfill>> backfillsOf(const std::vector<std::string> &wishes)
{
    std::vector<workspace::Backfill> backfills;
    for (const std::string &wish : wishes) {
        const auto dot = wish.find('.'), equals = wish.find('=');
        if (dot == std::string::npos || equals == std::string::npos || dot > equals || equals + 1 == wish.size())
            return core::fail(core::ErrorKind::Usage, "--backfill " + wish + ": it must read table.column=EXPRESSION.");
        backfills.push_back({.table = wish.substr(0, dot), .column = wish.substr(dot + 1, equals - dot - 1), .expression = wish.substr(equals + 1)});
    }
    return backfills;
}

} // namespace

void MigrateUndo::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_flag("--show", m_show, "Print the script that would run; change nothing");
    app.add_flag("--keep-folder", m_keepFolder, "Leave the migration's folder where it is; it is pending then");
    app.add_option("--backfill", m_backfills, "table.column=EXPRESSION: what rows get where a column comes back required; may be given several times");
    app.add_flag("--accept-data-loss", m_acceptDataLoss, "Do not ask about what undoing removes");
}

int MigrateUndo::show(const workspace::UndoPlan &plan, Console &console) const
{
    const std::string &script = plan.file ? *plan.file : plan.down.text;
    console.line(script);
    if (plan.rows)
        console.line("Rows come back from " + plan.rows->path + ": " + migrate::describe(*plan.rows));
    console.line(explained(plan.findings, Kind::Warning));
    console.result({{"migration", plan.migration}, {"script", script}, {"lost", plan.down.lost}, {"findings", toJson(plan.findings)}, {"rows", toJson(plan.rows)}});
    return 0;
}

int MigrateUndo::execute(Console &console)
{
    using Folder = workspace::UndoOptions::FolderAfterwards;
    auto backfills = backfillsOf(m_backfills);
    if (!backfills)
        return console.fail(backfills.error());
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const core::TaskContext task = console.task();
    const auto plan = workspace::planUndo(migrations->tool(), task);
    if (!plan)
        return console.fail(plan.error());
    if (m_show)
        return show(*plan, console);
    console.line("Undoing the migration `" + plan->migration + "`" + (plan->file ? " with its down.sql" : ""));
    if (!plan->difference.empty())
        console.line("Its down.sql does not lead back to where the database was; afterwards it lacks:\n" + plan->difference);
    const std::vector<std::string> &lost = plan->rows ? plan->down.filled : plan->down.lost; // the backup brings back the rest
    for (const std::string &what : lost)
        console.line("  does not bring back " + what);
    if (hasKind(plan->findings, Kind::Warning) && !m_acceptDataLoss) {
        const std::string warnings = explained(plan->findings, Kind::Warning);
        if (!console.interactive())
            return console.fail({.kind = core::ErrorKind::NeedsConfirmation,
                .message = "Undoing `" + plan->migration + "` removes data (it is saved first):\n\n" + warnings + "\nUse --accept-data-loss to go on."});
        console.line("⚠️  Undoing removes data (it is saved first):\n\n" + warnings);
        if (!console.confirm("? Are you sure you want to undo this migration?")) {
            console.line("\nUndo cancelled.");
            return exitCancelled;
        }
    }
    const auto outcome = workspace::undo(migrations->tool(), *plan, {.folder = m_keepFolder ? Folder::Keep : Folder::MoveAway, .backfills = std::move(*backfills)}, task);
    if (!outcome)
        return console.fail(outcome.error());
    if (outcome->backup)
        console.line(backupText(*outcome->backup));
    for (const migrate::RestoredPart &part : outcome->restored)
        console.line(restoredText(part));
    console.line("\nThe migration `" + outcome->migration + "` is undone."
        + (outcome->movedTo.empty() ? " Its folder stays: it is pending again." : "\nIts folder was moved to " + outcome->movedTo + "."));
    console.result({{"migration", outcome->migration}, {"difference", plan->difference}, {"lost", lost}, {"restored", toJson(outcome->restored)}, {"backup", toJson(outcome->backup)},
        {"movedTo", outcome->movedTo.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(outcome->movedTo)}});
    return 0;
}

} // namespace dunlin::cli
