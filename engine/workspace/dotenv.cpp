#include "engine/workspace/dotenv.h"

#include <cctype>

namespace dunlin::workspace {
namespace {

bool isKeyByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '-';
}

bool isNameByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::string_view trim(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string unescapeDoubleQuoted(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 'n' || text[i + 1] == 'r')) {
            out += text[i + 1] == 'n' ? '\n' : '\r';
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

// End of a quoted value that begins at `begin`; npos when it is not closed. Quotes may span lines.
std::size_t closingQuote(std::string_view text, std::size_t begin)
{
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == text[begin])
            return i;
    }
    return std::string_view::npos;
}

} // namespace

DotEnv parseDotEnv(std::string_view text)
{
    DotEnv result;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::uint32_t line = 1;
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t lineEnd = std::min(text.find('\n', position), text.size());
        std::string_view rest = trim(text.substr(position, lineEnd - position));
        std::size_t next = lineEnd + 1;
        const std::uint32_t thisLine = line;
        if (!rest.empty() && rest.front() != '#') {
            if (rest.starts_with("export ") || rest.starts_with("export\t"))
                rest = trim(rest.substr(7));
            std::size_t keyEnd = 0;
            while (keyEnd < rest.size() && isKeyByte(rest[keyEnd]))
                ++keyEnd;
            const std::string_view key = rest.substr(0, keyEnd);
            std::size_t separator = keyEnd;
            while (separator < rest.size() && (rest[separator] == ' ' || rest[separator] == '\t'))
                ++separator;
            const bool equals = separator < rest.size() && rest[separator] == '=';
            const bool colon = keyEnd + 1 < rest.size() && rest[keyEnd] == ':' && (rest[keyEnd + 1] == ' ' || rest[keyEnd + 1] == '\t');
            if (key.empty() || (!equals && !colon)) {
                result.brokenLines.push_back(thisLine);
            } else {
                const std::string_view written = trim(rest.substr((equals ? separator : keyEnd) + 1));
                std::string value;
                if (!written.empty() && (written.front() == '"' || written.front() == '\'' || written.front() == '`')) {
                    const auto begin = static_cast<std::size_t>(written.data() - text.data());
                    const std::size_t end = closingQuote(text, begin);
                    if (end == std::string_view::npos) {
                        result.brokenLines.push_back(thisLine);
                        value = std::string(written);
                    } else {
                        const std::string_view inner = text.substr(begin + 1, end - begin - 1);
                        value = written.front() == '"' ? unescapeDoubleQuoted(inner) : std::string(inner);
                        next = std::min(text.find('\n', end), text.size()) + 1;
                    }
                } else {
                    value = std::string(trim(written.substr(0, written.find('#'))));
                }
                result.values[std::string(key)] = std::move(value);
            }
        }
        for (std::size_t i = position; i < next && i < text.size(); ++i)
            line += text[i] == '\n';
        position = next;
    }
    return result;
}

namespace {

std::string expand(std::string_view value, const std::function<std::optional<std::string>(std::string_view)> &lookup, int depth)
{
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size() && value[i + 1] == '$') {
            out += '$';
            ++i;
            continue;
        }
        if (value[i] != '$') {
            out += value[i];
            continue;
        }
        const bool braced = i + 1 < value.size() && value[i + 1] == '{';
        const std::size_t begin = i + (braced ? 2 : 1);
        std::size_t end = begin;
        while (end < value.size() && isNameByte(value[end]))
            ++end;
        const bool complete = end > begin && (!braced || (end < value.size() && value[end] == '}'));
        if (!complete) {
            out += value[i];
            continue;
        }
        if (const auto found = lookup(value.substr(begin, end - begin)); found && depth > 0)
            out += expand(*found, lookup, depth - 1);
        i = braced ? end : end - 1;
    }
    return out;
}

} // namespace

std::string expandVariables(std::string_view value, const std::function<std::optional<std::string>(std::string_view)> &lookup)
{
    constexpr int deepest = 8; // A=${B}, B=${A} must end.
    return expand(value, lookup, deepest);
}

} // namespace dunlin::workspace
