#include "engine/dialects/sqlite/write_check.h"

#include "engine/dialects/sqlite/types.h"

namespace dunlin::dialects::sqlite {

core::Result<void> checkWrites(Connection &connection, const std::string &table)
{
    const auto columns = connection.query("SELECT name FROM pragma_table_info(?)", {table});
    if (!columns)
        return std::unexpected(columns.error());
    std::string assignments;
    for (const auto &row : columns->rows) {
        const std::string column = quoteIdentifier(row[0].value_or(""));
        assignments += (assignments.empty() ? "" : ", ") + column + " = " + column;
    }
    for (const std::string &write : {"INSERT INTO " + quoteIdentifier(table) + " DEFAULT VALUES", "UPDATE " + quoteIdentifier(table) + " SET " + assignments,
                                     "DELETE FROM " + quoteIdentifier(table)}) {
        if (auto checked = connection.check(write); !checked)
            return checked;
    }
    return {};
}

} // namespace dunlin::dialects::sqlite
