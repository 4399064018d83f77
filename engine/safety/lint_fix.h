// The safe way to do what a script does: other statements, and migrations of their own for those that no transaction allows.
#pragma once

#include "engine/safety/lint.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::safety {

// One migration; they run one after the other.
struct SaferScript
{
    std::string purpose; // "index", "validate": for its name; empty: the first one, which takes the script's place
    std::string script;
};

// For the findings that stand; `statements` are the byte ranges of the statements in the script. Nothing that a rule does not ask for
// changes, and statements keep their order. Empty: Dunlin knows no safer way.
std::vector<SaferScript> saferScripts(std::string_view script, std::span<const core::Span> statements, std::span<const LintFinding> findings);

} // namespace dunlin::safety
