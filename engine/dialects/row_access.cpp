#include "engine/dialects/row_access.h"

#include "engine/dialects/postgres/row_access.h"
#include "engine/dialects/sqlite/row_access.h"

namespace dunlin::dialects {

core::Result<RowAccess> rowAccess(std::string_view provider, std::string_view url)
{
    const auto parsed = database::parseConnectionUrl(url);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (provider == "sqlite")
        return sqlite::rowAccess(*parsed);
    if (provider == "postgresql")
        return postgres::rowAccess(*parsed);
    return core::fail(core::ErrorKind::Unsupported, "Dunlin cannot show the rows of a `" + std::string(provider) + "` database yet.");
}

} // namespace dunlin::dialects
