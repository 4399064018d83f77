#include "engine/database/connection_url.h"

#include "engine/core/ascii.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace dunlin::database {

namespace {

std::unexpected<core::Error> invalid(std::string_view why)
{
    return core::fail(core::ErrorKind::Connection,
                      "The provided database string is invalid. " + std::string(why) +
                          " Please refer to the documentation in https://www.prisma.io/docs/reference/database-reference/connection-urls "
                          "for constructing a correct connection string.",
                      "P1013");
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            result += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

std::vector<std::pair<std::string, std::string>> parseParameters(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> parameters;
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        if (!pair.empty())
            parameters.emplace_back(percentDecoded(pair.substr(0, equals)),
                                    equals < pair.size() ? percentDecoded(pair.substr(equals + 1)) : std::string());
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return parameters;
}

bool isSchemeChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

core::Result<ConnectionUrl> parseServerUrl(ConnectionUrl result, std::string_view rest)
{
    const auto query = rest.find('?');
    if (query != std::string_view::npos) {
        result.parameters = parseParameters(rest.substr(query + 1));
        rest = rest.substr(0, query);
    }
    const auto slash = rest.find('/');
    std::string_view authority = rest.substr(0, slash);
    if (slash != std::string_view::npos)
        result.database = percentDecoded(rest.substr(slash + 1));
    // The last @: passwords with a bare @ are common.
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        const std::string_view credentials = authority.substr(0, at);
        const auto colon = std::min(credentials.find(':'), credentials.size());
        result.user = percentDecoded(credentials.substr(0, colon));
        if (colon < credentials.size())
            result.password = percentDecoded(credentials.substr(colon + 1));
        authority = authority.substr(at + 1);
    }
    auto portColon = authority.rfind(':');
    if (const auto bracket = authority.rfind(']'); bracket != std::string_view::npos && portColon < bracket)
        portColon = std::string_view::npos; // the colons of an IPv6 address
    if (portColon != std::string_view::npos) {
        const std::string_view digits = authority.substr(portColon + 1);
        std::uint16_t port = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (!digits.empty()) {
            if (error != std::errc() || end != digits.data() + digits.size())
                return invalid("invalid port number in database URL.");
            result.port = port;
        }
        authority = authority.substr(0, portColon);
    }
    result.host = percentDecoded(authority);
    return result;
}

} // namespace

std::optional<std::string> ConnectionUrl::parameter(std::string_view key) const
{
    const auto found = std::ranges::find(parameters, key, [](const auto &pair) -> const std::string & { return pair.first; });
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

std::string ConnectionUrl::displayName() const
{
    if (scheme == "file")
        return std::filesystem::path(database).filename().string();
    std::string where = host.empty() ? "localhost" : host;
    if (port)
        where += ":" + std::to_string(*port);
    return database.empty() ? where : database + " at " + where;
}

core::Result<ConnectionUrl> parseConnectionUrl(std::string_view url)
{
    const auto colon = url.find(':');
    if (url.empty())
        return invalid("The URL is empty.");
    if (colon == std::string_view::npos || colon == 0 || !std::ranges::all_of(url.substr(0, colon), isSchemeChar))
        return invalid("The scheme is not recognized in database URL.");
    ConnectionUrl result;
    result.scheme = core::lower(url.substr(0, colon));
    std::string_view rest = url.substr(colon + 1);
    if (result.scheme == "file") {
        if (const auto query = rest.find('?'); query != std::string_view::npos) {
            result.parameters = parseParameters(rest.substr(query + 1));
            rest = rest.substr(0, query);
        }
        if (rest.starts_with("///"))
            rest.remove_prefix(2);
        result.database = std::string(rest); // Prisma does not decode the path
        if (result.database.empty())
            return invalid("The path of the database file is missing.");
        return result;
    }
    if (!rest.starts_with("//"))
        return invalid("The scheme must be followed by `//`.");
    return parseServerUrl(std::move(result), rest.substr(2));
}

std::string toString(const ConnectionUrl &url)
{
    const auto encoded = [](std::string_view text, std::string_view plain) {
        std::string out;
        for (const char c : text) {
            const bool isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isWord || plain.find(c) != std::string_view::npos) {
                out += c;
                continue;
            }
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
        }
        return out;
    };
    constexpr std::string_view plain = "-._~*";
    std::string text = url.scheme + ":";
    if (url.scheme == "file")
        text += url.database; // as it is: see parseConnectionUrl()
    else
        text += "//";
    if (!url.user.empty() || !url.password.empty())
        text += encoded(url.user, plain) + (url.password.empty() ? std::string() : ":" + encoded(url.password, plain)) + "@";
    text += encoded(url.host, "-._~[]:");
    if (url.port)
        text += ":" + std::to_string(*url.port);
    if (url.scheme != "file" && (!url.database.empty() || !url.parameters.empty()))
        text += "/" + encoded(url.database, plain);
    char separator = '?';
    for (const auto &[key, value] : url.parameters) {
        text += separator + encoded(key, plain) + "=" + encoded(value, "-._~*/:,");
        separator = '&';
    }
    return text;
}

std::string withAbsolutePath(std::string_view url, const std::string &folder)
{
    const auto parsed = parseConnectionUrl(url);
    if (!parsed || parsed->scheme != "file" || parsed->database == ":memory:")
        return std::string(url);
    const auto query = url.find('?');
    const std::filesystem::path path = std::filesystem::path(folder) / parsed->database;
    return "file:" + path.lexically_normal().string() + (query == std::string_view::npos ? std::string() : std::string(url.substr(query)));
}

std::string redact(std::string_view text)
{
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        const std::size_t begin = at + 3;
        const std::size_t end = std::min(text.find_first_of(" \t\r\n\"'`<>", begin), text.size());
        const std::string_view authority = text.substr(begin, std::min(end, text.find_first_of("/?", begin)) - begin);
        // A password may itself hold / or ?, unencoded: then the last @ before the end of the word counts.
        std::size_t sign = authority.rfind('@');
        if (sign == std::string_view::npos)
            sign = text.substr(begin, end - begin).rfind('@');
        const std::size_t colon = text.substr(begin, end - begin).find(':');
        if (sign == std::string_view::npos || colon == std::string_view::npos || colon > sign)
            continue;
        result += text.substr(done, begin + colon + 1 - done);
        result += "***";
        done = begin + sign;
    }
    result += text.substr(done);
    // Passwords may also be parameters: password=, sslpassword=.
    constexpr std::string_view key = "password=";
    for (std::size_t at = result.find(key); at != std::string::npos; at = result.find(key, at + key.size())) {
        const std::size_t begin = at + key.size();
        const std::size_t end = std::min(result.find_first_of("& \t\r\n\"'`", begin), result.size());
        result.replace(begin, end - begin, "***");
    }
    return result;
}

} // namespace dunlin::database
