// What each piece of a schema's text is, for colours.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <cstdint>
#include <vector>

namespace dunlin::psl {

enum class TokenClass : std::uint8_t {
     Keyword, Type, Attribute, String, Number, Comment, Property, Function, Constant, Name, Punctuation, Error
};

struct ClassifiedToken
{
    core::Span span;
    TokenClass tokenClass = TokenClass::Name;

    bool operator==(const ClassifiedToken &) const = default;
};

// Every token but blanks and line breaks, in text order.
std::vector<ClassifiedToken> semanticTokens(const SyntaxTree &tree);

} // namespace dunlin::psl
