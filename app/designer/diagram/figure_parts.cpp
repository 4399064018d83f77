#include "app/designer/diagram/figure_parts.h"

namespace dunlin::designer {

namespace {

void addBox(Figure &figure, diagram::Box box)
{
    figure.marks.push_back({.rows = std::vector<Mark>(box.rows.size(), Mark::None)});
    figure.graph.boxes.push_back(std::move(box));
}

std::optional<std::uint32_t> keyRow(const diagram::Box &box)
{
    for (std::uint32_t row = 0; row < box.rows.size(); ++row)
        if (box.rows[row].isPrimaryKey)
            return row;
    return std::nullopt;
}

} // namespace

void openJunctions(Figure &figure, const std::set<std::string> &tables)
{
    diagram::Graph &graph = figure.graph;
    const std::size_t count = graph.edges.size();
    for (std::size_t i = 0; i < count; ++i) {
        const diagram::Edge shown = graph.edges[i];
        if (!shown.implicitManyToMany || !tables.contains(shown.junctionTable))
            continue;
        const auto junction = static_cast<std::uint32_t>(graph.boxes.size());
        diagram::Box box{.kind = diagram::Box::Kind::Junction, .name = shown.junctionTable, .databaseName = shown.junctionTable, .location = shown.location,
                         .nameLocation = shown.location};
        diagram::Edge edges[2];
        const char *columns[] = {"A", "B"};
        const diagram::End *ends[] = {&shown.from, &shown.to};
        for (std::uint32_t side = 0; side < 2; ++side) {
            const diagram::Box &target = graph.boxes[ends[side]->box];
            const auto key = keyRow(target);
            box.rows.push_back({.name = columns[side], .type = key ? target.rows[*key].type : std::string(), .isPrimaryKey = true, .isForeignKey = true,
                                .columnName = columns[side], .location = shown.location});
            edges[side] = {.from = {.box = junction, .row = side, .cardinality = diagram::Cardinality::ZeroOrMany},
                           .to = {.box = ends[side]->box, .row = key, .cardinality = diagram::Cardinality::ExactlyOne},
                           .identifying = true,
                           .name = columns[side],
                           .location = shown.location};
        }
        graph.edges[i] = edges[0];
        graph.edges.push_back(edges[1]);
        addBox(figure, std::move(box));
    }
}

void addNotes(Figure &figure, const diagram::LayoutFile &layout)
{
    for (const auto &[name, text] : layout.notes)
        addBox(figure, {.kind = diagram::Box::Kind::Note, .name = name, .databaseName = text, .location = {}, .nameLocation = {}});
}

void keepOnly(Figure &figure, const std::vector<bool> &kept)
{
    Figure result;
    std::vector<std::uint32_t> index(kept.size());
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        index[i] = static_cast<std::uint32_t>(result.graph.boxes.size());
        result.graph.boxes.push_back(std::move(figure.graph.boxes[i]));
        result.marks.push_back(std::move(figure.marks[i]));
    }
    for (diagram::Edge &edge : figure.graph.edges) {
        if (!kept[edge.from.box] || !kept[edge.to.box])
            continue;
        edge.from.box = index[edge.from.box];
        edge.to.box = index[edge.to.box];
        result.graph.edges.push_back(std::move(edge));
    }
    figure = std::move(result);
}

void addGroups(Figure &figure, const diagram::LayoutFile &layout)
{
    for (const auto &[title, group] : layout.groups) {
        FigureGroup shown{title, group.color, {}};
        for (std::uint32_t i = 0; i < figure.graph.boxes.size(); ++i)
            if (group.tables.contains(figure.graph.boxes[i].name))
                shown.boxes.push_back(i);
        if (!shown.boxes.empty())
            figure.groups.push_back(std::move(shown));
    }
}

} // namespace dunlin::designer
