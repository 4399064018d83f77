// Arrangement: where every box is and how every edge runs. Pure, so that a large schema can be arranged off the GUI
// thread.
#pragma once

#include "app/designer/diagram/face.h"

#include <map>
#include <string>

namespace dunlin::designer {

using Positions = std::map<std::string, diagram::Point>; // by box name

struct Arrangement
{
    std::vector<diagram::Point> positions; // one per box
    std::vector<diagram::Route> routes; // one per edge
};

// Boxes named in `fixed` stay there; the others are placed around them.
Arrangement arrange(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const Positions &fixed);

// The one box that got another name between two graphs, if that is the only difference in names: its position goes along.
struct Renamed
{
    std::string before, after;
};
std::optional<Renamed> findRename(const diagram::Graph &before, const diagram::Graph &after);

// Edges of some boxes only, for the time of a drag: the routes of the others stay as they are.
void rerouteAround(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const std::vector<bool> &moved,
                   Arrangement &arrangement);

} // namespace dunlin::designer
