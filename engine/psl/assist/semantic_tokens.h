// What each piece of a schema's text is, for colours.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <vector>

namespace dunlin::psl {

enum class TokenClass { Keyword, Type, Attribute, String, Number, Comment, Property, Function, Constant, Name, Punctuation, Error };

struct SemanticToken
{
    core::Span span;
    TokenClass tokenClass = TokenClass::Name;

    bool operator==(const SemanticToken &) const = default;
};

// Every token but blanks and line breaks, in text order.
std::vector<SemanticToken> semanticTokens(const SyntaxTree &tree);

} // namespace dunlin::psl
