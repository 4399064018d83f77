// Counted things in words.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace dunlin::designer {

inline QString changesText(int count)
{
    return count == 1 ? QCoreApplication::translate("counts", "1 change") : QCoreApplication::translate("counts", "%1 changes").arg(count);
}

inline QString modelsText(int count)
{
    return count == 1 ? QCoreApplication::translate("counts", "1 model") : QCoreApplication::translate("counts", "%1 models").arg(count);
}

inline QString errorsText(int count)
{
    return count == 1 ? QCoreApplication::translate("counts", "1 error") : QCoreApplication::translate("counts", "%1 errors").arg(count);
}

} // namespace dunlin::designer
