// What `prisma format` adds to relations before it formats (prisma-engines, psl/psl-core/src/reformat.rs): the field on
// the other side, the scalar fields of the foreign key, @relation with its arguments.
#pragma once

#include "engine/core/text_edit.h"
#include "engine/psl/syntax/syntax_tree.h"

#include <memory>
#include <vector>

namespace dunlin::psl {

using SyntaxTrees = std::vector<std::shared_ptr<const SyntaxTree>>; // one per file, by FileId

// One list of insertions per file. Empty ones when the schema has errors: then nobody knows what is meant.
std::vector<core::EditList> missingParts(const SyntaxTrees &trees);

// All files of a schema: missing parts added, then formatted. Files that do not change are left out.
core::WorkspaceEdit formatSchema(const SyntaxTrees &trees);

} // namespace dunlin::psl
