#include "engine/lower/numbers.h"

#include <algorithm>
#include <cstdint>

namespace dunlin::lower {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

// Takes "…digits" from the front of `text`; empty when there is none.
std::string_view takeDigits(std::string_view &text)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

std::string fractionOf(std::string_view digits)
{
    std::string nanoseconds(digits.substr(0, 9));
    nanoseconds.resize(9, '0');
    if (nanoseconds == "000000000")
        return "";
    if (nanoseconds.ends_with("000000"))
        return "." + nanoseconds.substr(0, 3);
    if (nanoseconds.ends_with("000"))
        return "." + nanoseconds.substr(0, 6);
    return "." + nanoseconds;
}

} // namespace

std::string plainNumber(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    while (text.size() > 1 && text[0] == '0' && isDigit(text[1]))
        text.remove_prefix(1);
    const bool zero = std::ranges::all_of(text, [](char c) { return c == '0' || c == '.'; });
    return std::string(negative && !zero ? "-" : "").append(text);
}

std::optional<std::string> databaseInstant(std::string_view text)
{
    // YYYY-MM-DD, one separator, HH:MM:SS, a fraction, then Z or ±HH:MM.
    if (text.size() < 20 || !allDigits(text.substr(0, 4)) || text[4] != '-' || !allDigits(text.substr(5, 2)) || text[7] != '-'
        || !allDigits(text.substr(8, 2)))
        return std::nullopt;
    const std::string_view date = text.substr(0, 10);
    const std::string_view time = text.substr(11, 8);
    if (!allDigits(time.substr(0, 2)) || time[2] != ':' || !allDigits(time.substr(3, 2)) || time[5] != ':' || !allDigits(time.substr(6, 2)))
        return std::nullopt;
    std::string_view rest = text.substr(19);
    std::string fraction;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        fraction = fractionOf(takeDigits(rest));
    }
    std::string offset;
    if (rest == "Z" || rest == "z")
        offset = "+00:00";
    else if (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':')
        offset = rest;
    else
        return std::nullopt;
    return std::string(date).append(" ").append(time).append(fraction).append(" ").append(offset);
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    while (text.ends_with('='))
        text.remove_suffix(1);
    std::string bytes;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        std::uint32_t value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<std::uint32_t>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<std::uint32_t>(c - 'a' + 26);
        else if (isDigit(c))
            value = static_cast<std::uint32_t>(c - '0' + 52);
        else if (c == '+')
            value = 62;
        else if (c == '/')
            value = 63;
        else
            return std::nullopt;
        buffer = buffer << 6 | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<char>(buffer >> bits & 0xFF));
        }
    }
    return bytes;
}

} // namespace dunlin::lower
