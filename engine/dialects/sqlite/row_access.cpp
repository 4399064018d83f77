#include "engine/dialects/sqlite/row_access.h"

namespace dunlin::dialects::sqlite {

core::Result<RowAccess> rowAccess(const database::ConnectionUrl &url)
{
    const std::string most = std::to_string(longestCell + 1);
    return RowAccess{.driver = "QSQLITE",
                     .package = "libqt6sql6-sqlite",
                     .database = url.database,
                     .options = "QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000",
                     .cell = "CASE WHEN typeof(@) IN ('text', 'blob') THEN substr(@, 1, " + most + ") ELSE @ END"};
}

} // namespace dunlin::dialects::sqlite
