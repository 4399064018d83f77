// Lining up and spreading out boxes that a person chose. Pure; each gives the boxes' new top-left corners, on the grid.
#pragma once

#include "engine/diagram/layout.h"

#include <vector>

namespace dunlin::diagram {

enum class Edging { Left, Right, Top, Bottom, CentreAcross, CentreDown }; // CentreAcross: one above the other
enum class Axis { Across, Down };

// At the outermost edge of all, or around the middle of all.
std::vector<Point> aligned(const std::vector<Rect> &boxes, Edging edging);
// The first and the last stay; the gaps between become alike. Where there is no room, the gaps become one grid step.
std::vector<Point> distributed(const std::vector<Rect> &boxes, Axis axis);
std::vector<Point> snapped(const std::vector<Rect> &boxes);

inline constexpr int gridStep = 20;
int snappedToGrid(double value);
int upToGrid(int value); // the next line of the grid, or this one

} // namespace dunlin::diagram
