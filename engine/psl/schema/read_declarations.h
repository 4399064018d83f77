// Syntax trees -> declarations.
#pragma once

#include "engine/psl/schema/declarations.h"
#include "engine/psl/syntax/syntax_tree.h"

#include <memory>
#include <vector>

namespace dunlin::psl {

// One tree per file, in the order of the files. What is not well formed (a field without a type) is left out, as Prisma
// does; a block without its closing brace is kept and marked. What the schema will go on to use is put into its arena.
Declarations readDeclarations(const std::vector<std::shared_ptr<const SyntaxTree>> &trees, core::Arena &values);

} // namespace dunlin::psl
