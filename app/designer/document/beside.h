// Beside: what a person wants to see beside the SQL of the pending changes.
#pragma once

#include <QMetaType>

#include <string>

namespace dunlin::designer {

struct Beside
{
    enum class Kind { Nothing, WayBack, OtherDatabase };
    Kind kind = Kind::Nothing;
    std::string provider{}; // of the other database
    bool operator==(const Beside &) const = default;
};

} // namespace dunlin::designer

Q_DECLARE_METATYPE(dunlin::designer::Beside)
