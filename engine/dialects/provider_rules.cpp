#include "engine/dialects/provider_rules.h"

#include "engine/dialects/cockroachdb/provider_rules.h"
#include "engine/dialects/mongodb/provider_rules.h"
#include "engine/dialects/mysql/provider_rules.h"
#include "engine/dialects/postgres/provider_rules.h"
#include "engine/dialects/sqlite/provider_rules.h"
#include "engine/dialects/sqlserver/provider_rules.h"

#include <array>

namespace dunlin::dialects {

psl::ProviderRegistry providerRules()
{
    static const std::array<const psl::ProviderRules *, 6> all = {
        &cockroachdb::providerRules(), &mongodb::providerRules(), &mysql::providerRules(),
        &postgres::providerRules(),    &sqlite::providerRules(),  &sqlserver::providerRules(),
    };
    return all;
}

std::string whyNotMigrated(std::string_view provider)
{
    if (provider.empty())
        return "The schema has no datasource block, so the database is not known.";
    const psl::ProviderRules *rules = psl::findProvider(providerRules(), provider);
    if (rules && !rules->isRelational())
        return psl::concat({"Dunlin does not migrate ", rules->displayName(), ": it has no tables and no SQL."});
    return psl::concat({"Dunlin cannot make migrations for the provider `", provider, "` yet."});
}

} // namespace dunlin::dialects
