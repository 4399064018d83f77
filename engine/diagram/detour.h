// The cheapest orthogonal way between two points around boxes: Dijkstra on the lines just beside them.
#pragma once

#include "engine/diagram/layout.h"
#include "engine/diagram/obstacles.h"

#include <vector>

namespace dunlin::diagram {

constexpr int clearance = 8; // kept between edges and boxes

// Whether a horizontal or vertical line keeps clear of all boxes.
bool isFreeLine(const Obstacles &obstacles, Point a, Point b);

// Corner points from `from` to `to`, both included; empty when there is no free way inside `area`. Leaves and arrives
// horizontally where that is free.
std::vector<Point> detour(const Obstacles &obstacles, const std::vector<Rect> &boxes, Point from, Point to, Rect area);

} // namespace dunlin::diagram
