#include "app/cli/commands/migrate_dev.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/left_alone.h"
#include "engine/workspace/drift.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

using Kind = safety::Finding::Kind;

std::string resetText(const Connection &connection)
{
    return "We need to reset the " + connection.description()
        + "\n\nYou may use dunlin migrate reset to drop the development database.\nAll data will be lost.";
}

std::string nonInteractiveText(const std::string &warnings)
{
    return "Prisma Migrate has detected that the environment is non-interactive, which is not supported.\n\n"
           "`dunlin migrate dev` is an interactive command designed to create new migrations and evolve the database in development.\n"
           "To apply existing migrations in deployments, use dunlin migrate deploy.\n\n"
           "⚠️  Warnings for the current datasource:\n\n" + warnings + "\nRun it with --accept-data-loss to go on in spite of them.";
}

} // namespace

void MigrateDev::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("-n,--name", m_name, "Name of the migration");
    app.add_flag("--create-only", m_createOnly, "Write the migration, do not apply it");
    m_answers.add(app);
    app.add_flag("--accept-data-loss", m_acceptDataLoss, "Do not ask about data loss warnings");
    app.add_flag("--dry-run", m_dryRun, "Try everything out, take it back and tell the time of each statement");
    app.add_flag("--with-down", m_withDown, "Write the script that undoes the migration beside it, as down.sql");
    app.add_option("--drift", m_drift, "When the database is not what its history says: adopt, restore or ignore the difference")
        ->check(CLI::IsMember({"adopt", "restore", "ignore"}));
    app.add_flag("--skip-generate,--skip-seed", m_ignored, "Accepted for Prisma 6 scripts; Dunlin does neither");
}

int MigrateDev::refuse(const workspace::DevDiagnosis &diagnosis, workspace::MigrationTool &tool, const Connection &connection, Console &console) const
{
    const auto status = tool.status();
    const auto stuck = status ? workspace::waysOut(*status, diagnosis.driftSummary.empty() ? workspace::Drifted::No : workspace::Drifted::Yes) : std::vector<workspace::Stuck>();
    console.line(diagnosis.resetReason + "\n\nWhat can be done without losing data:\n\n" + workspace::waysOutText(stuck));
    console.line(resetText(connection));
    console.result({{"ok", false}, {"reset", true}, {"reasons", diagnosis.resetReasons}, {"drift", diagnosis.driftSummary}, {"ways", toJson(stuck)}});
    return exitCancelled;
}

// Absent: go on.
std::optional<int> MigrateDev::settleDrift(const workspace::DevDiagnosis &diagnosis, const OpenedProject &opened, workspace::MigrationTool &tool, Console &console)
{
    const core::TaskContext task = console.task();
    if (!m_drift && console.interactive()) {
        console.line(diagnosis.resetReason);
        const auto answer = console.ask("? What shall happen with the difference? (a)dopt it as a migration, (p)ut the database back, (i)gnore it for now; anything else stops:");
        const char first = answer && !answer->empty() ? answer->front() : ' ';
        m_drift = first == 'a' ? "adopt" : first == 'p' ? "restore" : first == 'i' ? "ignore" : "stop";
    }
    if (m_drift == "ignore")
        return std::nullopt;
    auto drift = workspace::findDrift(tool, task);
    if (!drift)
        return console.fail(drift.error());
    if (m_drift == "adopt" && *drift) {
        const auto name = workspace::adoptDrift(tool, **drift, m_name.value_or("drift"), task);
        if (!name)
            return console.fail(name.error());
        m_name.reset();
        console.line("The difference is the migration `" + *name + "` now, which is recorded as applied.");
        auto plan = tool.plan(*opened.snapshot, task);
        if (!plan)
            return console.fail(plan.error());
        if (plan->script.statements.empty())
            return std::nullopt;
        console.line("\nThe schema says something else. To take it over from the database run dunlin db pull; what else the schema has becomes a migration with the next dunlin migrate dev.");
        console.result({{"adopted", *name}, {"created", nullptr}, {"applied", nlohmann::ordered_json::array()}});
        return 0;
    }
    if (m_drift == "restore" && *drift) {
        const auto &findings = (*drift)->back.findings;
        if (hasKind(findings, Kind::Unexecutable))
            return console.fail({.kind = core::ErrorKind::Database, .message = "The database cannot be put back:\n\n" + explained(findings, Kind::Unexecutable)});
        if (hasKind(findings, Kind::Warning) && !m_acceptDataLoss) {
            const std::string warnings = explained(findings, Kind::Warning);
            if (!console.interactive())
                return console.fail({.kind = core::ErrorKind::NeedsConfirmation, .message = "Putting the database back removes data (it is saved first):\n\n" + warnings + "\nUse --accept-data-loss to go on."});
            console.line("⚠️  Putting the database back removes data (it is saved first):\n\n" + warnings);
            if (!console.confirm("? Are you sure?"))
                return exitCancelled;
        }
        const auto restored = workspace::restoreDrift(tool, **drift, task);
        if (!restored)
            return console.fail(restored.error());
        if (restored->backup)
            console.line(backupText(*restored->backup));
        console.line("The database is what its history says again.\n");
        return std::nullopt;
    }
    return exitCancelled;
}

core::Result<workspace::Answers> MigrateDev::answers(const OpenedProject &opened, workspace::MigrationTool &tool, Console &console) const
{
    auto from = tool.replay(std::nullopt, console.task());
    if (!from)
        return std::unexpected(std::move(from.error()));
    return m_answers.answers(opened, *from, console);
}

int MigrateDev::tryOut(const workspace::Plan &plan, const OpenedProject &opened, workspace::MigrationTool &tool, workspace::DatabaseTool &database, Console &console) const
{
    auto scripts = workspace::pendingScripts(tool);
    if (!scripts)
        return console.fail(scripts.error());
    if (!plan.script.statements.empty())
        scripts->push_back({.name = {}, .text = plan.script.text});
    const auto run = workspace::dryRun(tool, *scripts, console.task());
    if (!run)
        return console.fail(run.error());
    console.line(scripts->empty() ? "Already in sync, no schema change or pending migration was found." : dryRunText(*run));
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

// The findings of the plan, which is made anew with the values that a person gives. Absent: the command ends with that code.
std::variant<int, std::vector<safety::Finding>> MigrateDev::settleFindings(workspace::Plan &plan, const OpenedProject &opened, workspace::MigrationTool &tool,
    workspace::DatabaseTool &database, Console &console) const
{
    const core::TaskContext task = console.task();
    auto findings = database.probe(plan, task);
    if (!findings)
        return console.fail(findings.error());
    if (console.interactive() && hasKind(*findings, Kind::Unexecutable) && !m_createOnly) {
        workspace::Answers answers = plan.answers;
        auto given = AnswerOptions::askForValues(opened, *findings, answers, console);
        if (!given)
            return console.fail(given.error());
        if (*given) {
            auto again = tool.plan(*opened.snapshot, task, answers);
            if (!again)
                return console.fail(again.error());
            plan = std::move(*again);
            findings = database.probe(plan, task);
            if (!findings)
                return console.fail(findings.error());
        }
    }
    if (hasKind(*findings, Kind::Unexecutable)) {
        const std::string text = "⚠️ We found changes that cannot be executed:\n\n" + explained(*findings, Kind::Unexecutable);
        if (!m_createOnly)
            return console.fail({.kind = core::ErrorKind::Database,
                .message = "\n" + text + "\nYou can use dunlin migrate dev --create-only to create the migration file, and manually modify it to address the underlying issue(s).\n"
                    "Then run dunlin migrate dev to apply it and verify it works.\n"});
        console.line(text);
    }
    auto from = tool.replay(std::nullopt, task);
    if (!from)
        return console.fail(from.error());
    const auto questions = workspace::questionsOfData(workspace::openQuestions(*from, *opened.snapshot->sqlSchema(), plan.answers), *findings);
    if (!questions.empty() && !m_createOnly && !console.interactive())
        return console.fail({.kind = core::ErrorKind::NeedsConfirmation, .message = nonInteractiveText(bulleted(*findings, Kind::Warning)) + "\n\n" + undecidedText(questions)});
    if (hasKind(*findings, Kind::Warning) && !m_acceptDataLoss) {
        const std::string warnings = explained(*findings, Kind::Warning);
        if (!console.interactive()) {
            // A draft loses nothing; only applying needs the answer.
            if (!m_createOnly)
                return console.fail({.kind = core::ErrorKind::NeedsConfirmation, .message = nonInteractiveText(warnings)});
            console.line("⚠️  Warnings for the current datasource:\n\n" + warnings);
        } else {
            console.line("⚠️  Warnings for the current datasource:\n\n" + warnings);
            if (!console.confirm(m_createOnly ? "? Are you sure you want to create this migration?" : "? Are you sure you want to create and apply this migration?")) {
                console.line("\nMigration cancelled.");
                return exitCancelled;
            }
        }
    }
    return std::move(*findings);
}

int MigrateDev::execute(Console &console)
{
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Create, console);
    if (!migrations)
        return console.fail(migrations.error());
    workspace::MigrationTool &tool = migrations->tool();
    const OpenedProject &opened = migrations->project;
    const core::TaskContext task = console.task();

    const auto diagnosis = tool.diagnose(task);
    if (!diagnosis)
        return console.fail(diagnosis.error());
    if (!diagnosis->resetReasons.empty()) {
        if (!diagnosis->otherReasons.empty() || (!m_drift && !console.interactive()))
            return refuse(*diagnosis, tool, migrations->connection, console);
        if (const auto code = settleDrift(*diagnosis, opened, tool, console))
            return *code;
    }
    std::vector<std::string> applied;
    std::optional<migrate::Backup> pendingBackup;
    if (!diagnosis->pending.empty() && !m_dryRun) {
        auto pending = tool.applyPending(task);
        if (!pending)
            return console.fail(pending.error());
        applied = std::move(pending->names);
        pendingBackup = std::move(pending->backup);
        if (pendingBackup)
            console.line(backupText(*pendingBackup));
        for (const auto &name : applied)
            console.line("Applying migration `" + name + "`");
        console.line("\nThe following migration(s) have been applied:\n\n" + migrationTree(applied) + "\n");
    }

    const auto answers = this->answers(opened, tool, console);
    if (!answers)
        return console.fail(answers.error());
    auto plan = tool.plan(*opened.snapshot, task, *answers);
    if (!plan)
        return console.fail(plan.error());
    if (m_dryRun)
        return tryOut(*plan, opened, tool, migrations->database(), console);
    auto settled = settleFindings(*plan, opened, tool, migrations->database(), console);
    if (const int *code = std::get_if<int>(&settled))
        return *code;
    const auto &findings = std::get<std::vector<safety::Finding>>(settled);
    if (plan->script.statements.empty() && !m_createOnly) {
        console.line(applied.empty() ? "Already in sync, no schema change or pending migration was found." : "Your database is now in sync with your schema.");
        console.result({{"created", nullptr}, {"applied", applied}, {"pendingBackup", toJson(pendingBackup)}});
        return 0;
    }
    if (!m_name && console.interactive()) {
        m_name = console.ask("? Enter a name for the new migration:");
        if (!m_name) {
            console.line("\nMigration cancelled.");
            return exitCancelled;
        }
    }
    const auto outcome = tool.dev(*opened.snapshot, {.name = m_name.value_or(std::string()), .createOnly = m_createOnly, .acceptDataLoss = true, .answers = plan->answers,
        .withDown = m_withDown, .drift = m_drift == "ignore" ? workspace::DriftPolicy::Ignore : workspace::DriftPolicy::Refuse}, task);
    if (!outcome)
        return console.fail(outcome.error());
    applied.insert(applied.end(), outcome->applied.begin(), outcome->applied.end());
    if (outcome->backup)
        console.line(backupText(*outcome->backup));
    if (m_createOnly) {
        console.line("Prisma Migrate created the following migration without applying it " + outcome->created.value_or(std::string())
            + "\n\nYou can now edit it and apply it by running dunlin migrate dev.");
    } else {
        for (const auto &name : outcome->applied)
            console.line("Applying migration `" + name + "`");
        console.line("\nThe following migration(s) have been created and applied from new schema changes:\n\n" + migrationTree(outcome->applied)
            + "\n\nYour database is now in sync with your schema.");
    }
    console.result({{"created", outcome->created ? nlohmann::ordered_json(*outcome->created) : nlohmann::ordered_json(nullptr)}, {"applied", applied}, {"script", outcome->script},
        {"findings", toJson(findings)}, {"pendingBackup", toJson(pendingBackup)}, {"backup", toJson(outcome->backup)}});
    return 0;
}

} // namespace dunlin::cli
