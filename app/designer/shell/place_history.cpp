#include "app/designer/shell/place_history.h"

namespace dunlin::designer {

namespace {

constexpr std::size_t mostPlaces = 100;

} // namespace

void PlaceHistory::visit(const Selection &place)
{
    if (place.model.empty())
        return;
    if (!m_places.empty() && m_places[m_at].model == place.model) {
        m_places[m_at] = place;
        return;
    }
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Selection> PlaceHistory::back(const Exists &exists)
{
    for (std::size_t at = m_at; at-- > 0;) {
        if (exists(m_places[at])) {
            m_at = at;
            return m_places[at];
        }
    }
    return {};
}

std::optional<Selection> PlaceHistory::forward(const Exists &exists)
{
    for (std::size_t at = m_at + 1; at < m_places.size(); ++at) {
        if (exists(m_places[at])) {
            m_at = at;
            return m_places[at];
        }
    }
    return {};
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace dunlin::designer
