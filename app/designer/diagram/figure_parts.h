// What a person adds to the figure of a schema, and leaves out of it.
#pragma once

#include "app/designer/diagram/figure.h"
#include "engine/diagram/layout_file.h"

#include <set>

namespace dunlin::designer {

// The hidden tables of implicit many-to-many relations, by name, as boxes of their own with two foreign keys.
void openJunctions(Figure &figure, const std::set<std::string> &tables);
// A note is a box without rows; its text stands in `databaseName`.
void addNotes(Figure &figure, const diagram::LayoutFile &layout);
// Boxes that are not kept go with their edges. One flag per box.
void keepOnly(Figure &figure, const std::vector<bool> &kept);
// Comes last: groups know their boxes by index. One whose tables are all left out is left out.
void addGroups(Figure &figure, const diagram::LayoutFile &layout);

} // namespace dunlin::designer
