// Point: a state of the schema that can be looked at and compared with another one.
#pragma once

#include <QMetaType>

#include <string>

namespace dunlin::designer {

struct Point
{
    enum class Kind {
        Nothing, // an empty database
        Schema, // the text as it is in the editor
        SavedFile,
        Database,
        History, // the end of it
        Migration, // the history up to and with it
        Revision, // of version control
    };
    Kind kind = Kind::Nothing;
    std::string name{}; // of the migration or the revision
    bool operator==(const Point &) const = default;
};

} // namespace dunlin::designer

Q_DECLARE_METATYPE(dunlin::designer::Point)
