// The value of a string literal: JSON's escapes (RFC 8259 section 7), with Prisma's complaints.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

struct DecodedString
{
    std::string value; // escapes that are wrong are left out
    std::vector<SyntaxError> errors;
};

// `literal` with its quotes, which begin at byte `offset` of the file.
DecodedString decodeString(std::string_view literal, std::uint32_t offset = 0);

// The literal, with quotes, whose value is `value`.
std::string encodeString(std::string_view value);

} // namespace dunlin::psl
