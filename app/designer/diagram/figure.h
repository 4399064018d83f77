// Figure: the graph of the schema with the pending changes marked on it. What is about to be dropped is still there, as
// ghost rows and ghost boxes, until it has been applied.
#pragma once

#include "engine/diagram/graph.h"
#include "engine/workspace/plan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dunlin::designer {

enum class Mark { None, Added, Removed, Changed };

struct BoxMarks
{
    Mark box = Mark::None;
    bool ghost = false; // exists in the database only
    std::vector<Mark> rows; // one per Box::rows
};

struct Figure
{
    diagram::Graph graph; // with ghosts: rows at the end of their box, boxes at the end
    std::vector<BoxMarks> marks; // one per Graph::boxes

    std::optional<std::uint32_t> findBox(std::string_view name) const; // model or enum name; ghosts by database name
    std::optional<std::uint32_t> findRow(std::uint32_t box, std::string_view name) const;
    bool isDrawn(std::uint32_t box, std::uint32_t row) const { return !graph.boxes[box].rows[row].isRelation; }
};

// `plan` may be null: then nothing is pending.
Figure makeFigure(const diagram::Graph &graph, const workspace::Plan *plan);

// The box and row that a change is about. A change of an index or a key has no row.
struct FigurePlace
{
    std::uint32_t box = 0;
    std::optional<std::uint32_t> row;
};
std::optional<FigurePlace> findChange(const Figure &figure, const workspace::Change &change);

} // namespace dunlin::designer
