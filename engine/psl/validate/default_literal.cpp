// What stands inside of literals in @default(): JSON, base64, dates, numbers.
#include "engine/psl/validate/context.h"
#include "engine/psl/validate/json_syntax.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dunlin::psl {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return false;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string_view digits = text.substr(0, text.size() - padding);
    if (!std::ranges::all_of(digits, [](char c) { return alphabet.find(c) != std::string_view::npos; }))
        return false;
    // The bits of the last digit that no byte uses must be zero.
    const std::size_t last = padding == 0 ? 0 : alphabet.find(digits.back());
    return padding == 0 || (padding == 1 ? last % 4 == 0 : last % 16 == 0);
}

std::optional<std::string> integerProblem(std::string_view text)
{
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem == std::errc::result_out_of_range
        && std::ranges::all_of(text.substr(text.starts_with('-') ? 1 : 0), isDigit))
        return text.starts_with('-') ? "number too small to fit in target type" : "number too large to fit in target type";
    if (problem != std::errc{} || stop != end)
        return "invalid digit found in string";
    return std::nullopt;
}

std::optional<std::string> decimalProblem(std::string_view text)
{
    if (text.empty())
        return "Failed to parse empty string";
    std::size_t at = text.front() == '-' || text.front() == '+' ? 1 : 0;
    std::size_t digits = 0;
    std::size_t points = 0;
    for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
        if (text[at] == '.')
            ++points;
        else if (isDigit(text[at]))
            ++digits;
        else
            return "invalid digit found in string";
    }
    if (digits == 0 || points > 1)
        return points > 1 ? "invalid digit found in string" : "Failed to parse empty string";
    if (at == text.size())
        return std::nullopt;
    std::string_view exponent = text.substr(at + 1);
    if (exponent.starts_with('-') || exponent.starts_with('+'))
        exponent.remove_prefix(1);
    if (exponent.empty())
        return "cannot parse integer from empty string";
    return std::ranges::all_of(exponent, isDigit) ? std::nullopt : std::optional<std::string>("invalid digit found in string");
}

// RFC 3339: 2020-01-31T23:59:59.123Z or with an offset, +01:00.
class DateReader
{
public:
    explicit DateReader(std::string_view text) : m_text(text) {}

    std::optional<std::string> run()
    {
        if (read() && m_at < m_text.size())
            m_problem = "trailing input";
        return m_problem;
    }

private:
    bool number(std::size_t digits, int low, int high, int &value)
    {
        value = 0;
        if (m_text.size() - m_at < digits)
            return fail("premature end of input");
        for (std::size_t i = 0; i < digits; ++i, ++m_at) {
            if (!isDigit(m_text[m_at]))
                return fail("input contains invalid characters");
            value = value * 10 + (m_text[m_at] - '0');
        }
        return value < low || value > high ? fail("input is out of range") : true;
    }

    bool character(std::string_view accepted)
    {
        if (m_at >= m_text.size())
            return fail("premature end of input");
        if (accepted.find(m_text[m_at]) == std::string_view::npos)
            return fail("input contains invalid characters");
        ++m_at;
        return true;
    }

    bool fail(std::string problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    static int daysIn(int year, int month)
    {
        static constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
    }

    bool read()
    {
        int year = 0;
        int month = 0;
        int day = 0;
        int other = 0;
        if (!number(4, 0, 9999, year) || !character("-") || !number(2, 1, 12, month) || !character("-")
            || !number(2, 1, 31, day) || !character("Tt ") || !number(2, 0, 23, other) || !character(":")
            || !number(2, 0, 59, other) || !character(":") || !number(2, 0, 60, other))
            return false;
        if (m_at < m_text.size() && m_text[m_at] == '.') {
            ++m_at;
            if (!number(1, 0, 9, other))
                return false;
            while (m_at < m_text.size() && isDigit(m_text[m_at]))
                ++m_at;
        }
        if (!offset())
            return false;
        return day > daysIn(year, month) ? fail("input is out of range") : true;
    }

    bool offset()
    {
        if (m_at >= m_text.size())
            return fail("premature end of input");
        if (m_text[m_at] == 'Z' || m_text[m_at] == 'z') {
            ++m_at;
            return true;
        }
        int other = 0;
        return character("+-") && number(2, 0, 23, other) && character(":") && number(2, 0, 59, other);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<std::string> m_problem;
};

} // namespace

void validateDefaultLiteral(ValidationContext &context, core::FileId file, const Expression &value, ScalarType type)
{
    using enum ScalarType;
    if (value.kind == Expression::Kind::Array) {
        for (const Argument &element : value.arguments)
            validateDefaultLiteral(context, file, element.value, type);
        return;
    }
    const bool isText = value.kind == Expression::Kind::String;
    std::optional<std::string> problem;
    std::string_view expected;
    if (isText && type == Json) {
        problem = jsonProblem(value.text);
        expected = "JSON string";
    } else if (isText && type == Bytes) {
        if (!isBase64(value.text))
            problem = "Could not convert from `base64 encoded bytes` to `PrismaValue::Bytes`";
        expected = "base64 string";
    } else if (isText && type == DateTime) {
        problem = DateReader(value.text).run();
        expected = "rfc3339 datetime string";
    } else if (value.kind == Expression::Kind::Number && (type == Int || type == BigInt)) {
        problem = integerProblem(value.text);
        expected = "integer";
    } else if (isText && type == Decimal) {
        problem = decimalProblem(value.text);
        expected = "decimal";
    }
    if (problem)
        context.sink.attributeError(
            Rule::InvalidDefault, file, value.span, type == Decimal ? "default" : "@default",
            concat({"Parse error: \"", value.text, "\" is not a valid ", expected, ". (", *problem, ")"}));
}

} // namespace dunlin::psl
