// What each piece of the text is, for colouring. Pure; works on broken text too.
#pragma once

#include "engine/core/span.h"
#include "engine/psl/syntax/syntax_tree.h"

#include <cstdint>
#include <vector>

namespace dunlin::psl {

enum class TokenClass : std::uint8_t { Keyword, Type, Attribute, String, Number, Comment, Property, Function, Constant, Name, Punctuation, Error };

struct ClassifiedToken
{
    core::Span span; // bytes
    TokenClass tokenClass = TokenClass::Name;
};

// Every token that is not blank, in text order, without overlap.
std::vector<ClassifiedToken> semanticTokens(const SyntaxTree &tree);

} // namespace dunlin::psl
