// Projects to begin with: a new one that works at once, and copies of the samples.
#pragma once

#include "engine/core/result.h"

#include <QString>

namespace dunlin::designer {

// Writes schema.prisma into the folder; gives its path. Fails when there is one already.
core::Result<QString> makeNewProject(const QString &folder);
// Copies the sample into `parent`/NAME unless that is there already; gives the folder.
core::Result<QString> copySample(const QString &name, const QString &parent);

} // namespace dunlin::designer
