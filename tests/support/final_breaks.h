// Comparing texts but for the line breaks at their end.
#pragma once

#include <string>

namespace dunlin::test {

// Prisma's engine and its command line differ in the line breaks at the end.
inline std::string withoutFinalBreaks(std::string text)
{
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

} // namespace dunlin::test
