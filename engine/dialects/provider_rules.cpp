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

} // namespace dunlin::dialects
