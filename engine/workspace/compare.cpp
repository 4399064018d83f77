#include "engine/workspace/compare.h"
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/diff/summary.h"
#include "engine/migrate/folder.h"
#include "engine/safety/findings.h"
#include "engine/workspace/changes.h"

namespace dunlin::workspace {

core::Result<Plan> compare(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Cast> casts)
{
    const dialects::Dialect *dialect = dialects::findDialect(provider);
    if (!dialect)
        return core::fail(core::ErrorKind::Unsupported, dialects::whyNotMigrated(provider));
    Plan plan;
    plan.steps = dialect->diff(from, to, casts);
    plan.script = dialect->render(plan.steps);
    plan.findings = safety::findings(plan.steps);
    plan.changes = listChanges(plan);
    plan.casts = diff::castOffers(plan.steps, to, dialect->diffRules());
    return plan;
}

std::string summary(const Plan &plan)
{
    return diff::summary(plan.steps);
}

core::Result<std::string> providerOfMigrations(const std::string &path)
{
    const auto folder = migrate::readFolder(path);
    if (!folder)
        return std::unexpected(folder.error());
    if (folder->lockProvider.value_or("").empty())
        return core::fail(core::ErrorKind::History,
            "Could not determine the connector from the migrations directory (" + std::string(folder->lockProvider ? "no provider in the" : "missing") + " migration_lock.toml in " + path + ").");
    for (const auto *dialect : dialects::allDialects()) {
        if (dialect->lockFileProvider() == *folder->lockProvider)
            return std::string(dialect->provider());
    }
    return core::fail(core::ErrorKind::Unsupported, "Dunlin cannot make migrations for the provider `" + *folder->lockProvider + "` of " + path + " yet.");
}

std::string whyNotMigrated(std::string_view provider)
{
    return dialects::whyNotMigrated(provider);
}

std::vector<std::string> providers()
{
    std::vector<std::string> names;
    for (const auto *dialect : dialects::allDialects())
        names.emplace_back(dialect->provider());
    return names;
}

bool supports(std::string_view provider)
{
    return dialects::findDialect(provider) != nullptr;
}

} // namespace dunlin::workspace
