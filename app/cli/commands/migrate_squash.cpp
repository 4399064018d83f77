#include "app/cli/commands/migrate_squash.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "engine/workspace/squash.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateSquash::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("--from", m_from, "The first migration; otherwise the first that is not applied");
    app.add_option("--to", m_to, "The last migration; otherwise the last there is");
    app.add_option("-n,--name", m_name, "Name of the new migration");
    app.add_flag("--show", m_show, "Print the script; change nothing");
}

int MigrateSquash::execute(Console &console)
{
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto plan = workspace::planSquash(migrations->tool(), {.from = m_from.value_or(""), .to = m_to.value_or(""), .name = m_name.value_or("")}, console.task());
    if (!plan)
        return console.fail(plan.error());
    if (m_show) {
        console.line(plan->script);
    } else if (const auto squashed = workspace::squash(migrations->tool(), *plan); !squashed) {
        return console.fail(squashed.error());
    } else {
        std::string names;
        for (const std::string &name : plan->replaces)
            names += "\n  └─ " + name;
        console.line("`" + plan->migration + "` replaces:" + names);
        console.line(plan->form == workspace::SquashPlan::Form::Joined
                ? "\nTheir scripts stand in it one after the other, because they change rows or use what no schema shows."
                : "\nIts script was computed anew" + (plan->kept > 0 ? ", with " + std::to_string(plan->kept) + " hand-written statements behind it." : std::string(".")));
        console.line("Replayed, it leads to the same schema. The old folders are in .dunlin/squashed."
            + std::string(plan->applied ? "\nOther databases that have all of them take it over at their next `dunlin migrate deploy` or `dunlin migrate dev`." : ""));
    }
    console.result({{"migration", plan->migration}, {"replaces", plan->replaces}, {"form", plan->form == workspace::SquashPlan::Form::Joined ? "joined" : "computed"},
        {"kept", plan->kept}, {"applied", plan->applied}, {"script", plan->script}});
    return 0;
}

} // namespace dunlin::cli
