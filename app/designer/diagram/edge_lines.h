// How relations run: along the axes as they were routed, straight, or in a curve. The piece next to a box stays horizontal
// in all of them, so that crow's feet are not bent.
#pragma once

#include "engine/diagram/layout.h"

#include <vector>

namespace dunlin::designer {

enum class Lines { Orthogonal, Straight, Curved };

void shapeRoute(diagram::Route &route, Lines lines);

} // namespace dunlin::designer
