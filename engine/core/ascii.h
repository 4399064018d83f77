// Upper and lower case of ASCII letters, which is all that keywords and unquoted names know; other characters stay as they are.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace dunlin::core {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

inline std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return lower(c); });
    return result;
}

inline bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    const auto fold = [](char c) { return lower(c); };
    return std::ranges::equal(a, b, {}, fold, fold);
}

} // namespace dunlin::core
