#include "app/cli/commands/backup_show.h"
#include "app/cli/console.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/backups.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

std::string columnText(const migrate::Backup::Column &column)
{
    return "    " + column.name + " " + column.type + (column.isKey ? ", key" : "") + (column.isLost ? "" : ", to find the row");
}

std::string rowText(const std::vector<std::optional<std::string>> &row)
{
    std::string text;
    for (const auto &cell : row)
        text += (text.empty() ? "" : "\t") + cell.value_or("NULL");
    return text;
}

} // namespace

void BackupShow::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    app.add_option("name", m_name, "Name of the backup, or a file")->required();
    app.add_option("--table", m_tables, "Also print rows of this table; may be given several times");
    app.add_option("--limit", m_limit, "How many rows to print of each table")->capture_default_str();
}

int BackupShow::execute(Console &console)
{
    auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    const auto backup = workspace::findBackup(opened->project, m_name);
    if (!backup)
        return console.fail(backup.error());
    nlohmann::ordered_json document = toJson(*backup);
    for (std::size_t i = 0; i < backup->parts.size(); ++i) {
        const migrate::Backup::Part &part = backup->parts[i];
        console.line(part.table + ": " + std::to_string(part.rows) + (part.rows == 1 ? " row" : " rows") + (part.columns.empty() ? "" : " with values of columns that went"));
        auto columns = nlohmann::ordered_json::array();
        for (const migrate::Backup::Column &column : part.saved) {
            console.line(columnText(column));
            columns.push_back({{"name", column.name}, {"type", column.type}, {"key", column.isKey}, {"lost", column.isLost}});
        }
        document["tables"][i]["saved"] = std::move(columns);
        if (std::ranges::find(m_tables, part.table) == m_tables.end())
            continue;
        const auto rows = migrate::readRows(*backup, part.table, m_limit);
        if (!rows)
            return console.fail(rows.error());
        auto list = nlohmann::ordered_json::array();
        for (const auto &row : *rows) {
            console.line(rowText(row));
            auto cells = nlohmann::ordered_json::array();
            for (const auto &cell : row)
                cells.push_back(cell ? nlohmann::ordered_json(*cell) : nlohmann::ordered_json(nullptr));
            list.push_back(std::move(cells));
        }
        document["tables"][i]["values"] = std::move(list);
    }
    console.result(std::move(document));
    return 0;
}

} // namespace dunlin::cli
