// Words of the interface that free functions say; translations have them under the namespace. Classes have their own tr().
#pragma once

#include <QCoreApplication>
#include <QString>

namespace dunlin::designer {

inline QString tr(const char *text)
{
    return QCoreApplication::translate("dunlin::designer", text);
}

} // namespace dunlin::designer
