// What is wrong with a text that should be JSON (RFC 8259), in the words of Prisma's parser.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dunlin::psl {

// For instance "expected value at line 1 column 1"; nothing when the text is valid JSON.
std::optional<std::string> jsonProblem(std::string_view text);

} // namespace dunlin::psl
