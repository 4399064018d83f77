// The lossless syntax tree of one file: every byte is in some token, every token in some node.
#pragma once

namespace dunlin::psl {

class SyntaxTree;

} // namespace dunlin::psl
