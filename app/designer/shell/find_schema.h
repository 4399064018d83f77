// Finds the schema of what a person opens, also where Prisma would look elsewhere.
#pragma once

#include "engine/workspace/workspace.h"

#include <QString>

#include <optional>

namespace dunlin::designer {

// The file with a datasource, or the folder that holds it together with other schema files; the nearest one to `folder`. Looks a few
// levels deep, and not into what others installed or built.
std::optional<QString> schemaInside(const QString &folder);

// What to open when a person names a project folder, a schema file or a schema folder: the folder of a schema file that says something
// only together with the files beside it. Absent: as it is.
std::optional<QString> schemaAround(const QString &path);

// Both: how to open what a person named.
workspace::ProjectOptions findSchema(const QString &path);

} // namespace dunlin::designer
