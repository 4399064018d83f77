// Numbers and instants as the database text writes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dunlin::lower {

// Without leading zeros and a minus before zero; the digits after the point stay: "007" -> "7", "-0.50" -> "-0.50".
std::string plainNumber(std::string_view text);

// RFC 3339 -> "2020-01-01 00:00:00.500 +02:00": a fraction of 3, 6 or 9 digits, or none when it is zero. Nothing when it is not one.
std::optional<std::string> databaseInstant(std::string_view rfc3339);

// Bytes of standard base64; nothing when it is not that.
std::optional<std::string> decodeBase64(std::string_view text);

} // namespace dunlin::lower
