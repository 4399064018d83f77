// Formats one file as Prisma does (prisma-engines, psl/schema-ast/src/reformat.rs): columns line up inside a block, blank
// lines are gathered, attributes come in a fixed order. What does not parse is kept as it is.
// Adding what a relation lacks is a separate step: missing_parts.h.
#pragma once

#include "engine/core/text_edit.h"
#include "engine/psl/syntax/syntax_tree.h"

#include <string>

namespace dunlin::psl {

// The whole file, formatted. Line breaks become "\n", as with Prisma.
std::string formattedText(const SyntaxTree &tree);

// The same as edits of whole lines; empty when nothing changes.
core::EditList format(const SyntaxTree &tree);

} // namespace dunlin::psl
