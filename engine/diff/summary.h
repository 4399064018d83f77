// The human-readable difference that `migrate diff` prints without --script and that drift reports quote.
#pragma once

#include "engine/diff/step.h"

#include <span>
#include <string>

namespace dunlin::diff {

// BEHAVIOUR.md 2.14, in Prisma's words; "No difference detected." when there is nothing to do. Ends with a line break.
std::string summary(std::span<const Step> steps);

} // namespace dunlin::diff
