#include "engine/lower/pull_names.h"

#include <algorithm>
#include <array>

namespace dunlin::lower {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Sorted, for binary search.
constexpr std::array<std::string_view, 44> reserved{"PrismaClient", "async", "await", "break", "case", "catch", "class", "const",
    "continue", "debugger", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function",
    "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public",
    "return", "super", "switch", "this", "throw", "true", "try", "typeof", "using", "var"};
constexpr std::array<std::string_view, 4> reservedRest{"void", "while", "with", "yield"};

} // namespace

std::string identifierFrom(std::string_view databaseName)
{
    std::string out;
    for (const char c : databaseName) {
        const bool plain = isLetter(c) || (c >= '0' && c <= '9') || c == '_';
        if (out.empty() && !isLetter(c))
            continue;
        if (plain)
            out += c;
        else if (!isContinuation(c)) // one underscore per character, not per byte
            out += '_';
    }
    return out;
}

bool isReservedModelName(std::string_view name)
{
    return std::ranges::binary_search(reserved, name) || std::ranges::binary_search(reservedRest, name);
}

std::string constraintName(std::string_view table, const std::vector<std::string> &columns, std::string_view suffix, std::size_t limit)
{
    std::string stem(table);
    for (const auto &column : columns)
        stem += "_" + column;
    std::size_t room = limit - suffix.size();
    if (stem.size() > room) {
        while (room > 0 && isContinuation(stem[room]))
            --room;
        stem.resize(room);
    }
    return stem + std::string(suffix);
}

std::string uniqueName(std::string wanted, std::set<std::string, std::less<>> &taken)
{
    std::string name = wanted;
    for (int number = 2; !taken.insert(name).second; ++number)
        name = wanted + "_" + std::to_string(number);
    return name;
}

std::string quoteString(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (const auto &part : parts) {
        if (!out.empty())
            out += separator;
        out += part;
    }
    return out;
}

} // namespace dunlin::lower
