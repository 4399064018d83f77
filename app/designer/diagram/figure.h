// Figure: the graph of the schema with the pending changes marked on it. What is about to be dropped is still there, as
// ghost rows and ghost boxes, until it has been applied.
#pragma once

#include "engine/diagram/graph.h"
#include "engine/workspace/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::designer {

enum class Mark { None, Added, Removed, Changed };

struct BoxMarks
{
    Mark box = Mark::None;
    bool ghost = false; // exists in the database only
    bool isPinned = false; // no arrangement moves it
    std::string drift; // how the database's table differs from what the migrations made; empty: it does not
    std::optional<std::uint64_t> rowCount; // where the person asked for it
    std::vector<Mark> rows; // one per Box::rows
};

// Boxes that a person framed together.
struct FigureGroup
{
    std::string title;
    std::string color; // name of the tint
    std::vector<std::uint32_t> boxes; // at least one
};

struct Figure
{
    diagram::Graph graph; // with ghosts: rows at the end of their box, boxes at the end
    std::vector<BoxMarks> marks; // one per Graph::boxes
    std::vector<FigureGroup> groups; // by title

    std::optional<std::uint32_t> findBox(std::string_view name) const; // model or enum name; ghosts by database name
    std::optional<std::uint32_t> findRow(std::uint32_t box, std::string_view name) const;
    bool isDrawn(std::uint32_t box, std::uint32_t row) const { return !graph.boxes[box].rows[row].isRelation; }
    // A model or view of the text: what fields can be added to.
    bool isModel(std::uint32_t box) const;
    bool isInText(std::uint32_t box) const; // model, view or enum
    // The relations that a field takes part in: by its foreign key column or by its relation field.
    std::vector<std::uint32_t> edgesAt(std::uint32_t box, std::string_view field) const;
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
