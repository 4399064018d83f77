// Where an edge docks at a box: in the middle of its row, or of the header. Pure.
#pragma once

#include "engine/diagram/layout.h"

namespace dunlin::diagram {

// From the top of the box.
inline int dockHeight(const BoxShape &shape, const End &end)
{
    return end.row && *end.row < shape.rowMiddles.size() ? shape.rowMiddles[*end.row] : shape.headerMiddle;
}

} // namespace dunlin::diagram
