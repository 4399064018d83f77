#include "engine/psl/format/table.h"

#include <algorithm>

namespace dunlin::psl {

void Table::append(std::size_t column, std::string_view text)
{
    std::vector<std::string> &columns = m_rows.back().columns;
    if (columns.size() <= column)
        columns.resize(column + 1);
    columns[column] += text;
}

void Table::renderTo(std::string &out, std::string_view indent)
{
    std::vector<std::size_t> widths;
    for (Row &row : m_rows) {
        while (!row.columns.empty() && row.columns.back().empty())
            row.columns.pop_back();
        widths.resize(std::max(widths.size(), row.columns.size()));
        for (std::size_t i = 0; i < row.columns.size(); ++i)
            widths[i] = std::max(widths[i], row.columns[i].size());
    }
    for (const Row &row : m_rows) {
        if (!row.columns.empty() || !row.suffix.empty())
            out += indent;
        for (std::size_t i = 0; i < row.columns.size(); ++i) {
            out += row.columns[i];
            if (i + 1 < row.columns.size())
                out.append(widths[i] - row.columns[i].size() + 1, ' ');
        }
        if (!row.columns.empty() && !row.suffix.empty())
            out += ' ';
        out += row.suffix;
        out += '\n';
    }
    m_rows.clear();
}

} // namespace dunlin::psl
