#include "engine/migrate/diagnose.h"

namespace dunlin::migrate {

namespace {

constexpr const char *driftText = R"(Drift detected: Your database schema is not in sync with your migration history.

The following is a summary of the differences between the expected database schema given your migrations files, and the actual schema of the database.

It should be understood as the set of changes to get from the expected schema to the actual schema.
)";

constexpr const char *firstTimeText = R"(
If you are running this the first time on an existing database, please make sure to read this documentation page:
https://www.prisma.io/docs/guides/database/developing-with-prisma-migrate/troubleshooting-development
)";

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::vector<std::string> resetReasons(const HistoryFacts &facts, const std::string &driftSummary)
{
    std::vector<std::string> reasons;
    for (const std::string &name : facts.failed)
        reasons.push_back("The migration `" + name + "` failed.");
    for (const std::string &name : facts.edited)
        reasons.push_back("The migration `" + name + "` was modified after it was applied.");
    if (!driftSummary.empty())
        reasons.push_back(driftText + std::string(facts.hasTable ? "" : firstTimeText) + driftSummary);
    if (!facts.unpersisted.empty() && !facts.unapplied.empty()) {
        std::string details;
        if (facts.lastCommon)
            details = " Last common migration: `" + *facts.lastCommon +
                      "`. Migrations applied to the database but absent from the migrations directory are: " + joined(facts.unpersisted);
        reasons.push_back("The migrations recorded in the database diverge from the local migrations directory." + details);
    } else if (!facts.unpersisted.empty()) {
        reasons.push_back("The following migration(s) are applied to the database but missing from the local migrations directory: " +
                          joined(facts.unpersisted));
    }
    return reasons;
}

std::string joinReasons(const std::vector<std::string> &reasons)
{
    if (reasons.size() == 1)
        return reasons.front();
    std::string text;
    for (const std::string &reason : reasons)
        text += "- " + reason + "\n";
    return text;
}

} // namespace dunlin::migrate
