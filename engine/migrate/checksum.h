// The checksum by which Prisma notices edited migrations (BEHAVIOUR.md 2.1).
#pragma once

#include <string>
#include <string_view>

namespace dunlin::migrate {

// SHA-256 of the bytes, 64 lower-case hex digits.
std::string checksum(std::string_view script);

// True when `stored` is the checksum of the script, whatever its line ends.
bool matchesChecksum(std::string_view script, std::string_view stored);

} // namespace dunlin::migrate
