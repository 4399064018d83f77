// The little of Unicode that the schema language needs: which characters make up a name, which are blanks.
#pragma once

#include <cstdint>
#include <string_view>

namespace dunlin::psl {

struct CodePoint
{
    char32_t value = 0;
    std::uint8_t size = 0; // bytes; 0 when the bytes are not UTF-8
};

// The first code point of a text that is not empty.
CodePoint decodeUtf8(std::string_view text);

// General category L*. Asked for code points from U+0080 on only: in ASCII digits count as well.
bool isLetter(char32_t c);

// General category Zs.
bool isSpaceSeparator(char32_t c);

} // namespace dunlin::psl
