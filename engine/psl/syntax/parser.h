// parse(): text -> syntax tree, by the rules of Prisma's grammar (prisma-engines, psl/schema-ast/src/parser/datamodel.pest).
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <memory>
#include <string>

namespace dunlin::psl {

// A block whose closing brace is missing. The errors are the same: Prisma reports each of its lines.
enum class UnclosedBlocks {
    Keep, // a block node marked as broken, so that its fields can still be drawn
    SplitIntoLines, // invalid lines, as Prisma reads (and formats) them
};

SyntaxTree parse(std::shared_ptr<const core::SourceFile> file, UnclosedBlocks unclosed = UnclosedBlocks::Keep);
SyntaxTree parse(std::string text);

} // namespace dunlin::psl
