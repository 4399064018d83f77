// Which box is next in a direction, for the arrow keys.
#pragma once

#include "engine/diagram/layout.h"

#include <optional>
#include <vector>

namespace dunlin::designer {

enum class Direction { Left, Right, Up, Down };

// `from` absent: the box nearest to the top left. Absent result: nothing lies that way.
std::optional<std::uint32_t> nextBox(const std::vector<diagram::Rect> &boxes, std::optional<std::uint32_t> from, Direction direction);

} // namespace dunlin::designer
