// RowReader: the rows of a table, page by page, for people to look at. Reads through Qt SQL, on a connection of its own that
// cannot write. One thread from opening to the end.
#pragma once

#include "engine/core/result.h"
#include "engine/sql/schema.h"
#include "engine/workspace/tools.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

struct Cell
{
    enum class Kind { Null, Text, Number, Binary };
    Kind kind = Kind::Null;
    std::string text; // of Binary: hex digits
    bool shortened = false; // the value goes on
    bool operator==(const Cell &) const = default;
};

using CellRow = std::vector<Cell>; // in the order of the table's columns

struct RowQuery
{
    std::string schema; // namespace; empty: the connection's own
    sql::Table table; // as described
    std::string condition; // SQL that the rows must meet; empty: none
    std::string filter; // rows with this text in some column, whatever its case; empty: all
    std::optional<std::size_t> sortColumn; // of table.columns; absent: by the primary key
    sql::SortOrder sort = sql::SortOrder::Ascending;
};

class RowReader
{
public:
    // Errors in one line, without a password: Connection, Unsupported (no driver).
    static core::Result<std::unique_ptr<RowReader>> open(const ConnectionTarget &target);
    virtual ~RowReader() = default;

    virtual core::Result<std::vector<CellRow>> read(const RowQuery &query, std::size_t from, std::size_t count) = 0;
    virtual core::Result<std::uint64_t> countRows(const RowQuery &query) = 0;
};

} // namespace dunlin::workspace
