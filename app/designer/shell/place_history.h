// PlaceHistory: the tables and enums that were looked at, to go back to as a browser does with pages.
#pragma once

#include "app/designer/document/document.h"

#include <functional>
#include <optional>
#include <vector>

namespace dunlin::designer {

class PlaceHistory
{
public:
    using Exists = std::function<bool(const Selection &)>;

    void visit(const Selection &place); // forgets what was ahead
    // The nearest that still exists.
    std::optional<Selection> back(const Exists &exists);
    std::optional<Selection> forward(const Exists &exists);
    void clear();

private:
    std::vector<Selection> m_places;
    std::size_t m_at = 0; // of m_places
};

} // namespace dunlin::designer
