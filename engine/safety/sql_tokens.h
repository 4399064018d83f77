// SQL text as tokens: enough to recognise statements without a grammar of any one database.
#pragma once

#include "engine/core/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::safety {

struct SqlToken
{
    enum class Kind { Word, Quoted, String, Number, Symbol };
    Kind kind = Kind::Symbol;
    std::string text; // words in upper case; quoted names and strings decoded
    std::string written; // words as they are written
    core::Span span; // bytes in the text
    bool isClosed = true; // false: a quote without its other half

    bool isName() const { return kind == Kind::Word || kind == Kind::Quoted; }
};

// Comments and blanks are left out. Never fails: what is not closed ends with the text.
std::vector<SqlToken> tokenize(std::string_view sql);

} // namespace dunlin::safety
