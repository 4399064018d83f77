#include "app/designer/diagram/figure.h"

#include "engine/core/overloaded.h"

#include <algorithm>
#include <map>
#include <string>

namespace dunlin::designer {

namespace {

// What the steps know about dropped columns, so that a ghost can show its type.
class DroppedColumns
{
public:
    explicit DroppedColumns(const workspace::Plan &plan)
    {
        for (const diff::Step &step : plan.steps) {
            if (const auto *drop = std::get_if<diff::DropTable>(&step))
                m_tables[drop->table.name] = &drop->table;
            if (const auto *alter = std::get_if<diff::AlterTable>(&step))
                for (const diff::TableChange &change : alter->changes)
                    if (const auto *column = std::get_if<diff::DropColumn>(&change))
                        m_columns[{alter->table.name, column->column.name}] = &column->column;
            if (const auto *redefine = std::get_if<diff::RedefineTables>(&step))
                for (const diff::RedefinedTable &table : redefine->tables)
                    for (const diff::DropColumn &column : table.dropped)
                        m_columns[{table.after.name, column.column.name}] = &column.column;
        }
    }

    const sql::Table *table(const std::string &name) const
    {
        const auto found = m_tables.find(name);
        return found == m_tables.end() ? nullptr : found->second;
    }
    const sql::Column *column(const std::string &table, const std::string &name) const
    {
        const auto found = m_columns.find({table, name});
        return found == m_columns.end() ? nullptr : found->second;
    }

private:
    std::map<std::string, const sql::Table *> m_tables;
    std::map<std::pair<std::string, std::string>, const sql::Column *> m_columns;
};

diagram::Row ghostRow(const std::string &name, const sql::Column *column)
{
    diagram::Row row{.name = name, .columnName = name};
    if (column) {
        row.type = column->type.nativeType;
        row.isNullable = column->type.arity == sql::Arity::Nullable;
        if (row.isNullable)
            row.type += '?';
    }
    return row;
}

void addGhostBox(Figure &figure, const std::string &name, const sql::Table *table)
{
    diagram::Box box{.name = name, .databaseName = name};
    if (table) {
        for (const sql::Column &column : table->columns) {
            diagram::Row row = ghostRow(column.name, &column);
            row.isPrimaryKey = table->primaryKey
                && std::ranges::find(table->primaryKey->columns, column.name, &sql::IndexColumn::name) != table->primaryKey->columns.end();
            box.rows.push_back(std::move(row));
        }
    }
    figure.marks.push_back({.box = Mark::Removed, .ghost = true, .rows = std::vector<Mark>(box.rows.size(), Mark::Removed)});
    figure.graph.boxes.push_back(std::move(box));
}

Mark toMark(workspace::ChangeKind kind)
{
    switch (kind) {
    case workspace::ChangeKind::Added: return Mark::Added;
    case workspace::ChangeKind::Removed: return Mark::Removed;
    case workspace::ChangeKind::Changed: return Mark::Changed;
    }
    return Mark::None;
}

std::optional<std::uint32_t> findTable(const Figure &figure, std::string_view databaseName)
{
    const auto found = std::ranges::find(figure.graph.boxes, databaseName, &diagram::Box::databaseName);
    if (found == figure.graph.boxes.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - figure.graph.boxes.begin());
}

std::optional<std::uint32_t> findColumn(const diagram::Box &box, std::string_view columnName)
{
    const auto found = std::ranges::find(box.rows, columnName, &diagram::Row::columnName);
    if (columnName.empty() || found == box.rows.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - box.rows.begin());
}

// A table that is new as a whole says so once, in its header; its rows and indexes need no mark of their own.
void markChange(Figure &figure, const workspace::Change &change, const DroppedColumns &dropped)
{
    const auto box = findTable(figure, change.table);
    if (!box) {
        if (change.isWholeTable && change.kind == workspace::ChangeKind::Removed && dropped.table(change.table))
            addGhostBox(figure, change.table, dropped.table(change.table));
        return;
    }
    BoxMarks &marks = figure.marks[*box];
    diagram::Box &drawn = figure.graph.boxes[*box];
    if (marks.box == Mark::None || (change.isWholeTable && marks.box != Mark::Added))
        marks.box = toMark(change.kindForTable());
    if (change.column.empty())
        return;
    if (const auto row = findColumn(drawn, change.column)) {
        marks.rows[*row] = toMark(change.kind);
    } else if (change.kind == workspace::ChangeKind::Removed) {
        drawn.rows.push_back(ghostRow(change.column, dropped.column(change.table, change.column)));
        marks.rows.push_back(Mark::Removed);
    }
}

} // namespace

std::optional<std::uint32_t> Figure::findBox(std::string_view name) const
{
    const auto found = std::ranges::find(graph.boxes, name, &diagram::Box::name);
    if (name.empty() || found == graph.boxes.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - graph.boxes.begin());
}

std::optional<std::uint32_t> Figure::findRow(std::uint32_t box, std::string_view name) const
{
    const auto &rows = graph.boxes[box].rows;
    const auto found = std::ranges::find(rows, name, &diagram::Row::name);
    if (name.empty() || found == rows.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - rows.begin());
}

bool Figure::isModel(std::uint32_t box) const
{
    const diagram::Box::Kind kind = graph.boxes[box].kind;
    return !marks[box].ghost && (kind == diagram::Box::Kind::Table || kind == diagram::Box::Kind::View);
}

bool Figure::isInText(std::uint32_t box) const
{
    return isModel(box) || (graph.boxes[box].kind == diagram::Box::Kind::Enum && !marks[box].ghost);
}

std::vector<std::uint32_t> Figure::edgesAt(std::uint32_t box, std::string_view field) const
{
    std::vector<std::uint32_t> found;
    const auto row = findRow(box, field);
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const diagram::Edge &edge = graph.edges[i];
        if (edge.from.box == box && (edge.name == field || (row && edge.from.row == row)))
            found.push_back(i);
    }
    return found;
}

Figure makeFigure(const diagram::Graph &graph, const workspace::Plan *plan)
{
    Figure figure{.graph = graph, .marks = {}, .groups = {}};
    figure.marks.reserve(graph.boxes.size());
    for (const diagram::Box &box : graph.boxes)
        figure.marks.push_back({.rows = std::vector<Mark>(box.rows.size(), Mark::None)});
    if (plan) {
        const DroppedColumns dropped(*plan);
        for (const workspace::Change &change : plan->changes)
            markChange(figure, change, dropped);
    }
    return figure;
}

std::optional<FigurePlace> findChange(const Figure &figure, const workspace::Change &change)
{
    const auto box = findTable(figure, change.table);
    if (!box)
        return std::nullopt;
    return FigurePlace{*box, findColumn(figure.graph.boxes[*box], change.column)};
}

} // namespace dunlin::designer
