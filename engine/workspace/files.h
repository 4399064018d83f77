// Reading and writing files whole, with messages that a person can act on.
#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace dunlin::workspace {

// No schema comes near this; more than that is a wrong file.
inline constexpr std::size_t largestTextFile = 16u << 20; // bytes

// The bytes of a file, whatever they are. Errors: NotFound, Io (folder, no permission, larger than `limit` bytes).
core::Result<std::string> readFile(const std::string &path, std::size_t limit = largestTextFile);
// As readFile, but the bytes must be UTF-8 without NUL; else Io with the offset of the first bad byte.
core::Result<std::string> readTextFile(const std::string &path, std::size_t limit = largestTextFile);
// Offset of the first byte that is not part of well-formed UTF-8, or is NUL; npos when all is well.
std::size_t findBadUtf8(std::string_view bytes);
// `path` relative to `base` when it lies below it, else unchanged.
std::string displayPath(const std::string &path, const std::string &base);

} // namespace dunlin::workspace
