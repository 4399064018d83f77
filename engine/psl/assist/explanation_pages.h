// The pages of explanations, a family of rules in each file.
#pragma once

#include "engine/psl/assist/explanations.h"

#include <span>

namespace dunlin::psl {

std::span<const Explanation> explanationsOfNames(); // and of syntax, attributes and arguments
std::span<const Explanation> explanationsOfTypes(); // and of defaults and native types
std::span<const Explanation> explanationsOfKeys();
std::span<const Explanation> explanationsOfRelations();
std::span<const Explanation> explanationsOfConfiguration();

} // namespace dunlin::psl
