// Hover: what the thing under the cursor is, in a few words.
#pragma once

#include "engine/psl/schema/analysis.h"

#include <optional>
#include <string>

namespace dunlin::psl {

struct Hover
{
    core::Span span; // of what is explained
    std::string markdown;
};

// `place.span.begin` is the cursor. Nothing for blanks, and for relations that are not complete.
std::optional<Hover> hover(const Analysis &analysis, core::Location place);

} // namespace dunlin::psl
