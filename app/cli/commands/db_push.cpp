#include "app/cli/commands/db_push.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/left_alone.h"

#include "engine/workspace/compare.h"

#include <CLI/App.hpp>
#include <chrono>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void DbPush::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_answers.add(app);
    app.add_flag("--dry-run", m_dryRun, "Try the changes out, take them back and tell the time of each statement");
    app.add_flag("--accept-data-loss", m_acceptDataLoss, "Go on in spite of data loss warnings");
    app.add_flag("--force-reset", m_forceReset, "Empty the database first");
    app.add_flag("--skip-backup", m_skipBackup, "Do not save the rows before emptying it");
    app.add_flag("--skip-generate", m_ignored, "Accepted for Prisma 6 scripts; Dunlin generates nothing");
}

int DbPush::tryOut(const workspace::Plan &plan, const OpenedProject &opened, workspace::MigrationTool &tool, workspace::DatabaseTool &database, Console &console) const
{
    if (plan.script.statements.empty()) {
        console.line("\nThe database is already in sync with the Prisma schema.");
        console.result({{"plan", toJson(plan)}});
        return 0;
    }
    const auto run = workspace::dryRun(tool, {{.name = {}, .text = plan.script.text}}, console.task());
    if (!run)
        return console.fail(run.error());
    console.line(dryRunText(*run));
    auto document = toJson(*run);
    const auto alone = workspace::leftAlone(database, opened.snapshot->sqlSchema(), console.task());
    if (!alone)
        return console.fail(alone.error());
    if (!alone->empty())
        console.line(leftAloneText(*alone));
    document["plan"] = toJson(plan);
    document["leftAlone"] = *alone;
    console.result(std::move(document));
    return run->failure ? exitFailure : 0;
}

int DbPush::execute(Console &console)
{
    using Kind = safety::Finding::Kind;
    const auto started = std::chrono::steady_clock::now();
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Create, console);
    if (!migrations)
        return console.fail(migrations.error());
    workspace::MigrationTool &tool = migrations->tool();
    workspace::DatabaseTool &database = migrations->database();
    const OpenedProject &opened = migrations->project;
    const core::TaskContext task = console.task();
    std::optional<migrate::Backup> resetBackup;
    if (m_forceReset && m_dryRun)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "--dry-run shows what changes, and --force-reset leaves nothing of it. Pass only one of them."});
    if (m_forceReset) {
        auto emptied = tool.empty(m_skipBackup ? workspace::SaveFirst::No : workspace::SaveFirst::Yes, task);
        if (!emptied)
            return console.fail(emptied.error());
        resetBackup = std::move(*emptied);
        if (resetBackup)
            console.line(backupText(*resetBackup));
        console.line("The " + migrations->connection.description() + " was successfully reset.");
    }
    auto present = database.describe(task);
    if (!present)
        return console.fail(present.error());
    const auto answers = m_answers.answers(opened, *present, console);
    if (!answers)
        return console.fail(answers.error());
    auto plan = answers->empty() ? opened.snapshot->plan(*present) : workspace::compareAnswered(opened.provider(), *present, *opened.snapshot->sqlSchema(), *answers);
    if (!plan)
        return console.fail(plan.error());
    if (m_dryRun)
        return tryOut(*plan, opened, tool, database, console);
    if (plan->script.statements.empty()) {
        console.line("\nThe database is already in sync with the Prisma schema.");
        console.result({{"executedSteps", 0}, {"plan", toJson(*plan)}, {"backup", toJson(resetBackup)}});
        return 0;
    }
    auto findings = database.probe(*plan, task);
    if (!findings)
        return console.fail(findings.error());
    plan->findings = std::move(*findings);
    if (hasKind(plan->findings, Kind::Unexecutable))
        return console.fail({.kind = core::ErrorKind::Database,
            .message = "⚠️ We found changes that cannot be executed:\n\n" + explained(plan->findings, Kind::Unexecutable)
                + "\nYou may use the --force-reset flag to drop the database before pushing like dunlin db push --force-reset\nAll data will be lost."});
    if (hasKind(plan->findings, Kind::Warning) && !m_acceptDataLoss) {
        const std::string warnings = "⚠️  There might be data loss when applying the changes:\n\n" + explained(plan->findings, Kind::Warning);
        const auto questions = workspace::questionsOfData(workspace::openQuestions(*present, *opened.snapshot->sqlSchema(), *answers), plan->findings);
        if (!console.interactive())
            return console.fail({.kind = core::ErrorKind::NeedsConfirmation,
                .message = warnings + "\n" + undecidedText(questions) + "\nUse the --accept-data-loss flag to ignore the data loss warnings like dunlin db push --accept-data-loss"});
        console.line("\n" + warnings);
        if (!console.confirm("? Do you want to ignore the warning(s)?")) {
            console.line("Push cancelled.");
            return exitCancelled;
        }
    }
    const auto pushed = tool.push(*plan, task);
    if (!pushed)
        return console.fail(pushed.error());
    if (auto forgotten = workspace::rememberAnswers(opened.project, {}); !forgotten)
        return console.fail(forgotten.error());
    if (pushed->backup)
        console.line(backupText(*pushed->backup));
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
    console.line("\n🚀  Your database is now in sync with your Prisma schema. Done in " + std::to_string(elapsed.count()) + "ms");
    console.result({{"executedSteps", plan->steps.size()}, {"plan", toJson(*plan)}, {"backup", toJson(resetBackup ? resetBackup : pushed->backup)}});
    return 0;
}

} // namespace dunlin::cli
