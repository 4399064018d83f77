// A text as one word of a POSIX shell's command line, for hints that a person copies.
#pragma once

#include <string>
#include <string_view>

namespace dunlin::core {

// As it is where the shell takes it so, else in single quotes.
std::string shellWord(std::string_view text);

} // namespace dunlin::core
