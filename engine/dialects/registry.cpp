#include "engine/dialects/registry.h"

#include "engine/dialects/postgres/postgres.h"
#include "engine/dialects/sqlite/sqlite.h"

#include <array>

namespace dunlin::dialects {

std::span<const Dialect *const> allDialects()
{
    static const std::array<const Dialect *, 2> dialects{&postgres::dialect(), &sqlite::dialect()};
    return dialects;
}

const Dialect *findDialect(std::string_view provider)
{
    for (const Dialect *dialect : allDialects()) {
        if (dialect->acceptsProvider(provider))
            return dialect;
    }
    return nullptr;
}

} // namespace dunlin::dialects
