// Diagnostics as text in Prisma's form: `error: MESSAGE`, `  -->  file:line`, the lines around.
#pragma once

#include "engine/workspace/snapshot.h"

#include <string>

namespace dunlin::workspace {

// All errors, then "Validation Error Count: N".
std::string errorReport(const Snapshot &snapshot);
// All warnings; empty without.
std::string warningReport(const Snapshot &snapshot);

} // namespace dunlin::workspace
