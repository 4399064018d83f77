// A schema somewhere in a folder, for projects that do not have it where Prisma looks first.
#pragma once

#include <QString>

#include <optional>

namespace dunlin::designer {

// The file with a datasource, or the folder that holds it together with other schema files; the nearest one to `folder`. Looks a few
// levels deep, and not into what others installed or built.
std::optional<QString> schemaInside(const QString &folder);

} // namespace dunlin::designer
