#include "engine/psl/validate/json_syntax.h"

#include <algorithm>
#include <cstddef>

namespace dunlin::psl {

namespace {

class JsonReader
{
public:
    explicit JsonReader(std::string_view text) : m_text(text) {}

    std::optional<std::string> run()
    {
        if (value()) {
            skipBlanks();
            if (m_at < m_text.size())
                fail("trailing characters", m_at + 1);
        }
        return m_problem;
    }

private:
    static constexpr int maximumDepth = 127;

    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return m_text[m_at]; }

    // Places count bytes within the line; `upTo` is one behind the byte that the message is about.
    bool fail(std::string_view message, std::size_t upTo)
    {
        const std::string_view before = m_text.substr(0, std::min(upTo, m_text.size()));
        const auto lines = std::ranges::count(before, '\n');
        const std::size_t lineStart = lines == 0 ? 0 : before.rfind('\n') + 1;
        m_problem = std::string(message) + " at line " + std::to_string(lines + 1) + " column "
                    + std::to_string(before.size() - lineStart);
        return false;
    }
    bool failHere(std::string_view message) { return fail(message, m_at + 1); }
    bool failAtEnd(std::string_view what) { return fail("EOF while parsing " + std::string(what), m_text.size()); }

    void skipBlanks()
    {
        while (!atEnd() && (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r'))
            ++m_at;
    }

    bool value()
    {
        skipBlanks();
        if (atEnd())
            return failAtEnd("a value");
        switch (current()) {
        case '{': return nested(&JsonReader::object);
        case '[': return nested(&JsonReader::array);
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default:
            if (current() == '-' || isDigit())
                return number();
            return failHere("expected value");
        }
    }

    bool nested(bool (JsonReader::*read)())
    {
        if (++m_depth > maximumDepth)
            return failHere("recursion limit exceeded");
        const bool good = (this->*read)();
        --m_depth;
        return good;
    }

    bool word(std::string_view expected)
    {
        for (const char c : expected) {
            if (atEnd())
                return failAtEnd("a value");
            if (current() != c)
                return failHere("expected ident");
            ++m_at;
        }
        return true;
    }

    bool isDigit() const { return !atEnd() && current() >= '0' && current() <= '9'; }

    bool digits()
    {
        if (atEnd())
            return failAtEnd("a value");
        if (!isDigit())
            return failHere("invalid number");
        while (isDigit())
            ++m_at;
        return true;
    }

    bool number()
    {
        if (current() == '-')
            ++m_at;
        if (!atEnd() && current() == '0') {
            ++m_at;
            if (isDigit())
                return failHere("invalid number");
        } else if (!digits()) {
            return false;
        }
        if (!atEnd() && current() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (!atEnd() && (current() == 'e' || current() == 'E')) {
            ++m_at;
            if (!atEnd() && (current() == '+' || current() == '-'))
                ++m_at;
            return digits();
        }
        return true;
    }

    bool hexDigits()
    {
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (atEnd())
                return failAtEnd("a string");
            const char c = current();
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
                return failHere("invalid escape");
        }
        return true;
    }

    bool string()
    {
        ++m_at;
        while (true) {
            if (atEnd())
                return failAtEnd("a string");
            const char c = current();
            if (static_cast<unsigned char>(c) < 0x20)
                return failHere("control character (\\u0000-\\u001F) found while parsing a string");
            ++m_at;
            if (c == '"')
                return true;
            if (c != '\\')
                continue;
            if (atEnd())
                return failAtEnd("a string");
            if (std::string_view("\"\\/bfnrtu").find(current()) == std::string_view::npos)
                return failHere("invalid escape");
            if (m_text[m_at++] == 'u' && !hexDigits())
                return false;
        }
    }

    bool array()
    {
        ++m_at;
        bool first = true;
        while (true) {
            skipBlanks();
            if (atEnd())
                return failAtEnd("a list");
            if (current() == ']') {
                ++m_at;
                return true;
            }
            if (!first) {
                if (current() != ',')
                    return failHere("expected `,` or `]`");
                ++m_at;
                skipBlanks();
                if (atEnd())
                    return failAtEnd("a value");
                if (current() == ']')
                    return failHere("trailing comma");
            }
            first = false;
            if (!value())
                return false;
        }
    }

    bool object()
    {
        ++m_at;
        bool first = true;
        while (true) {
            skipBlanks();
            if (atEnd())
                return failAtEnd("an object");
            if (current() == '}') {
                ++m_at;
                return true;
            }
            if (!first) {
                if (current() != ',')
                    return failHere("expected `,` or `}`");
                ++m_at;
                skipBlanks();
                if (atEnd())
                    return failAtEnd("a value");
                if (current() == '}')
                    return failHere("trailing comma");
            }
            first = false;
            if (current() != '"')
                return failHere("key must be a string");
            if (!string())
                return false;
            skipBlanks();
            if (atEnd())
                return failAtEnd("an object");
            if (current() != ':')
                return failHere("expected `:`");
            ++m_at;
            if (!value())
                return false;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<std::string> m_problem;
};

} // namespace

std::optional<std::string> jsonProblem(std::string_view text)
{
    return JsonReader(text).run();
}

} // namespace dunlin::psl
