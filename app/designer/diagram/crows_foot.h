// Crow's feet: the marks at the ends of a relation. The mark next to the box is the maximum, the one further out the
// minimum: || exactly one, o| zero or one, o< zero or many. "One or many" cannot be said in a Prisma schema.
#pragma once

#include "engine/diagram/graph.h"

#include <QLineF>
#include <QPointF>

#include <optional>
#include <vector>

namespace dunlin::designer {

struct CrowsFoot
{
    std::vector<QLineF> lines;
    std::optional<QPointF> circle; // centre of the "zero" ring
    static constexpr double circleRadius = 3.5;
    static constexpr double length = 20; // units from the box to the far side of the outermost mark
};

// `dock` is the point on the box's border, `outward` the unit vector away from the box.
CrowsFoot crowsFoot(QPointF dock, QPointF outward, diagram::Cardinality cardinality);

} // namespace dunlin::designer
