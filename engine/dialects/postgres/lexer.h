// The words of PostgreSQL's SQL: as much as it takes to find where statements end and to compare conditions.
#pragma once

#include <cstddef>
#include <string_view>

namespace dunlin::dialects::postgres {

struct Token
{
    enum class Kind { Blank, Semicolon, Word, QuotedName, String, DollarString, Number, Open, Close, Symbol };

    Kind kind = Kind::Blank;
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string_view text(std::string_view of) const { return of.substr(begin, end - begin); }
};

// The token that begins at `at`; `at` is before the end of the text. Blanks, comments and a byte order mark are Blank. What is
// not closed reaches to the end. See "Lexical Structure" in PostgreSQL's documentation.
Token tokenAt(std::string_view text, std::size_t at);

} // namespace dunlin::dialects::postgres
