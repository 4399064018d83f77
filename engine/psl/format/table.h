// Rows of columns that line up, as Prisma's formatter lays out the lines of a block.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

class Table
{
public:
    void startRow() { m_rows.push_back({}); }
    // Appends to a column of the last row. Columns count from 0.
    void append(std::size_t column, std::string_view text);
    // Stands after the last column, without counting for the widths.
    void appendSuffix(std::string_view text) { m_rows.back().suffix += text; }
    // A line that is kept as it is.
    void addVerbatim(std::string_view text) { m_rows.push_back({.columns = {}, .suffix = std::string(text)}); }

    // Writes the rows, each with its line break, and forgets them. Widths are bytes, as Prisma counts.
    void renderTo(std::string &out, std::string_view indent);

private:
    struct Row
    {
        std::vector<std::string> columns;
        std::string suffix;
    };
    std::vector<Row> m_rows;
};

} // namespace dunlin::psl
