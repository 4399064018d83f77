#include "app/designer/diagram/navigation.h"

#include <cmath>

namespace dunlin::designer {

std::optional<std::uint32_t> nextBox(const std::vector<diagram::Rect> &boxes, std::optional<std::uint32_t> from, Direction direction)
{
    std::optional<std::uint32_t> best;
    double bestCost = 0;
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        if (from == i)
            continue;
        double cost = boxes[i].x + 2.0 * boxes[i].y;
        if (from) {
            const diagram::Rect &here = boxes[*from];
            const double dx = (boxes[i].x + boxes[i].width / 2.0) - (here.x + here.width / 2.0);
            const double dy = (boxes[i].y + boxes[i].height / 2.0) - (here.y + here.height / 2.0);
            const bool horizontal = direction == Direction::Left || direction == Direction::Right;
            const double ahead = direction == Direction::Left ? -dx : direction == Direction::Right ? dx : direction == Direction::Up ? -dy : dy;
            const double aside = std::abs(horizontal ? dy : dx);
            if (ahead < 1 || aside > 2 * ahead)
                continue;
            cost = ahead + 2 * aside;
        }
        if (!best || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace dunlin::designer
