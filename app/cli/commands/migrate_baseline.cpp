#include "app/cli/commands/migrate_baseline.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/baseline.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/left_alone.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateBaseline::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("-n,--name", m_name, "Name of the migration that is made where there is none yet")->capture_default_str();
    app.add_flag("-f,--force", m_force, "Also where the database differs from it");
}

int MigrateBaseline::execute(Console &console)
{
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto plan = workspace::planBaseline(migrations->tool(), *migrations->project.snapshot, m_name, console.task());
    if (!plan)
        return console.fail(plan.error());
    if (!plan->difference.empty() && !m_force)
        return console.fail({.kind = core::ErrorKind::History,
            .message = "The database is not what " + std::string(plan->newMigration.empty() ? "the migrations lead" : "the schema leads") + " to:\n" + workspace::summary(plan->difference)
                + "\nTake the schema from the database (dunlin db pull), or change the database, and try again. With --force the history starts all the same, and the rest is a difference for `dunlin migrate dev`."});
    if (const auto done = workspace::baseline(migrations->tool(), *plan); !done)
        return console.fail(done.error());
    if (!plan->newMigration.empty())
        console.line("Wrote " + migrations->project.migrationsName() + "/" + plan->newMigration + "/migration.sql");
    console.line("Recorded as applied:\n\n" + migrationTree(plan->recorded));
    // It holds what the schema says: what else new databases need has to be written into it.
    std::vector<std::string> missing;
    if (!plan->newMigration.empty()) {
        auto alone = workspace::leftAlone(migrations->database(), migrations->project.snapshot->sqlSchema(), console.task());
        if (!alone)
            return console.fail(alone.error());
        missing = std::move(*alone);
    }
    if (!missing.empty())
        console.line(notInBaselineText(missing));
    console.result({{"created", plan->newMigration.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(plan->newMigration)}, {"recorded", plan->recorded},
        {"same", plan->difference.empty()}, {"notInMigration", missing}});
    return 0;
}

} // namespace dunlin::cli
