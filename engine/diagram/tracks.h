// Verticals of different edges that would lie on one another are moved apart, in the order in which their edges cross least.
#pragma once

#include "engine/diagram/layout.h"
#include "engine/diagram/obstacles.h"

#include <vector>

namespace dunlin::diagram {

constexpr int stub = 28; // straight piece at a box, so that the crow's foot is not bent

// Moves only the inner verticals of the routes that are free to change, to the left or right as far as no box is in the way.
void separateTracks(const Obstacles &obstacles, const std::vector<Rect> &boxes, const std::vector<bool> &isFree,
                    std::vector<Route> &routes);

} // namespace dunlin::diagram
