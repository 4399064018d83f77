// Quick fixes: text edits that answer a diagnostic. Those that Prisma's language server has bear its titles.
#pragma once

#include "engine/core/text_edit.h"
#include "engine/psl/schema/analysis.h"

#include <cstddef>
#include <vector>

namespace dunlin::psl {

struct QuickFix
{
    std::size_t diagnostic = 0; // into Analysis::diagnostics
    core::WorkspaceEdit edit; // its title is the fix's
};

// For the diagnostics that the range touches, in their order; the likeliest fix of each first.
std::vector<QuickFix> quickFixes(const Analysis &analysis, core::Location range, ProviderRegistry providers);

} // namespace dunlin::psl
