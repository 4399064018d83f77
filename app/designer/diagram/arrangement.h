// Arrangement: where every box is and how every edge runs. Pure, so that a large schema can be arranged off the GUI
// thread.
#pragma once

#include "app/designer/diagram/edge_lines.h"
#include "app/designer/diagram/face.h"
#include "engine/diagram/obstacles.h"

#include <map>
#include <set>
#include <string>

namespace dunlin::designer {

using Positions = std::map<std::string, diagram::Point>; // by box name

struct Arrangement
{
    std::vector<diagram::Point> homes; // one per box: where it would be if nothing else were there
    std::vector<diagram::Point> positions; // one per box: where it is shown
    std::vector<diagram::Route> routes; // one per edge
};

// What an earlier arrangement knows by names, so that a key press does not route a whole large diagram again.
struct KnownRoutes
{
    struct Box
    {
        diagram::Rect rect;
        std::vector<int> rowMiddles;
        bool operator==(const Box &) const = default;
    };
    std::map<std::string, Box, std::less<>> boxes;
    std::map<std::string, diagram::Route> routes; // by what makes an edge the same edge
};
KnownRoutes knownRoutes(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const Arrangement &arrangement);

// Boxes named in `fixed` have their homes there, and make way only for one another (`diagram::separated`), which those in `pinned`
// never do; the others are placed around them, those named in `wished` as near to there as they have room. Those named in `together` are laid out among
// themselves, about where they are in `fixed`, over none of the others. Edges between boxes that are as `known` has them keep
// their lines, unless another box is now in the way.
struct Wish
{
    Positions fixed;
    std::set<std::string> pinned{};
    std::set<std::string> together{};
    Positions wished{};
    Lines lines = Lines::Orthogonal;
};
Arrangement arrange(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const Wish &wish,
                    const KnownRoutes &known = {});

// Where a box is free of what is taken, nearest to where it is.
diagram::Point nearestFreePlace(diagram::Rect box, const diagram::Obstacles &taken);

// The one box that got another name between two graphs, if that is the only difference in names: its position goes along.
struct Renamed
{
    std::string before, after;
};
std::optional<Renamed> findRename(const diagram::Graph &before, const diagram::Graph &after);

// Edges of some boxes only, for the time of a drag: the routes of the others stay as they are.
void rerouteAround(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const std::vector<bool> &moved,
                   Lines lines, Arrangement &arrangement);

} // namespace dunlin::designer
