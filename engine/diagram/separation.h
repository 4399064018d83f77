// Boxes that would cover one another make way. Pure and deterministic.
#pragma once

#include "engine/diagram/layout.h"

#include <cstdint>
#include <map>
#include <vector>

namespace dunlin::diagram {

enum class Hold { Loose, Firm, Pinned }; // loose boxes make way for firm ones, both for pinned ones, which never move

// Where the boxes are shown so that none covers another (but two pinned ones): a box that is covered goes the shortest way
// aside, and what stands there makes way in turn. Of two side by side the left one stays, of two stacked the upper one, as
// boxes grow to the right and down. `holds` has an entry for each box. Depends on nothing but these: when a box shrinks again,
// the others are back where they were.
std::vector<Point> separated(const std::vector<Rect> &boxes, const std::vector<Hold> &holds);

// When a person moves boxes (by index), what covers them makes way, and where it was moved to is where it is shown from then on: new
// homes of the moved boxes and of as few others as that takes. `holds` says who is pinned; `homes` are as in `separated`.
std::map<std::uint32_t, Point> homesAfterMove(std::vector<Rect> homes, std::vector<Hold> holds, const std::map<std::uint32_t, Point> &moved);

} // namespace dunlin::diagram
