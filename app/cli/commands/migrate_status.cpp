#include "app/cli/commands/migrate_status.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/left_alone.h"
#include "engine/workspace/ways_out.h"

#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

std::string lines(const std::vector<std::string> &names)
{
    std::string out;
    for (const auto &name : names)
        out += name + "\n";
    return out;
}

std::string plural(const std::vector<std::string> &names)
{
    return names.size() == 1 ? "migration" : "migrations";
}

std::string failedText(const std::vector<std::string> &failed)
{
    const std::string &first = failed.front();
    return "Following " + plural(failed) + " have failed:\n" + lines(failed)
        + "\nDuring development if the failed migration(s) have not been deployed to a production database you can then fix the migration(s) and run dunlin migrate dev.\n"
          "\nThe failed migration(s) can be marked as rolled back or applied:\n"
          "\n- If you rolled back the migration(s) manually:\ndunlin migrate resolve --rolled-back \"" + first
        + "\"\n\n- If you fixed the database manually (hotfix):\ndunlin migrate resolve --applied \"" + first
        + "\"\n\nRead more about how to resolve migration issues in a production database:\nhttps://pris.ly/d/migrate-resolve";
}

} // namespace

void MigrateStatus::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
}

int MigrateStatus::execute(Console &console)
{
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto status = migrations->tool().status();
    if (!status)
        return console.fail(status.error());

    console.line(foundMigrations(status->folders.size(), migrations->project.migrationsName()) + "\n");
    const bool diverged = !status->unapplied.empty() && !status->missing.empty();
    const bool unmanaged = !status->hasHistoryTable;
    const bool upToDate = !diverged && status->unapplied.empty() && !unmanaged && status->failed.empty();
    const auto stuck = workspace::waysOut(*status);
    const auto alone = workspace::leftAlone(migrations->database(), migrations->project.snapshot->sqlSchema(), console.task());
    if (!alone)
        return console.fail(alone.error());
    console.result({{"ok", upToDate}, {"upToDate", upToDate}, {"managed", status->hasHistoryTable}, {"migrations", status->folders},
        {"unapplied", status->unapplied}, {"missing", status->missing}, {"failed", status->failed}, {"edited", status->edited}, {"pending", status->pending}, {"ways", toJson(stuck)},
        {"leftAlone", *alone}});

    if (diverged) {
        console.error("Your local migration history and the migrations table from your database are different:\n\nThe last common migration is: "
            + status->lastCommon.value_or("(none)") + "\n\nThe " + plural(status->unapplied) + " have not yet been applied:\n" + lines(status->unapplied)
            + "\nThe " + plural(status->missing) + " from the database are not found locally in " + migrations->project.migrationsName() + ":\n" + lines(status->missing));
    } else if (!status->unapplied.empty()) {
        console.error("Following " + plural(status->unapplied) + " have not yet been applied:\n" + lines(status->unapplied)
            + "\nTo apply migrations in development run dunlin migrate dev.\nTo apply migrations in production run dunlin migrate deploy.");
    } else if (unmanaged) {
        console.error("The current database is not managed by Prisma Migrate.\n\nRead more about how to baseline an existing production database:\nhttps://pris.ly/d/migrate-baseline");
    }
    if (!status->failed.empty())
        console.error((upToDate || status->unapplied.empty() ? "" : "\n") + failedText(status->failed));
    if (upToDate)
        console.line("Database schema is up to date!");
    if (!alone->empty())
        console.line(leftAloneText(*alone));
    // Prisma's status does not look at edited and missing migrations; they are said, and are no reason to fail.
    if (const std::string ways = workspace::waysOutText(stuck); !ways.empty())
        console.error("\n" + ways);
    return upToDate ? 0 : exitFailure;
}

} // namespace dunlin::cli
