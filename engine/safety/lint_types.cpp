#include "engine/safety/lint_types.h"

#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace dunlin::safety {

namespace {

enum class Family { Integer, Decimal, Float, Text, Time, Other };

struct Type
{
    std::string name;
    Family family = Family::Other;
    std::vector<int> sizes; // (10,2)
    bool isList = false;
};

constexpr int unlimited = std::numeric_limits<int>::max();

std::string canonical(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 18> aliases{{
        {"INT", "INTEGER"}, {"INT4", "INTEGER"}, {"SERIAL", "INTEGER"}, {"INT8", "BIGINT"}, {"BIGSERIAL", "BIGINT"}, {"INT2", "SMALLINT"},
        {"SMALLSERIAL", "SMALLINT"}, {"CHARACTER VARYING", "VARCHAR"}, {"DECIMAL", "NUMERIC"}, {"FLOAT8", "DOUBLE PRECISION"}, {"FLOAT", "DOUBLE PRECISION"},
        {"FLOAT4", "REAL"}, {"BOOL", "BOOLEAN"}, {"CHARACTER", "CHAR"}, {"TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP"}, {"TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ"},
        {"DATETIME", "TIMESTAMP"}, {"BPCHAR", "CHAR"},
    }};
    for (const auto &[alias, meant] : aliases) {
        if (name == alias)
            return std::string(meant);
    }
    return std::string(name);
}

Type parse(std::string_view text)
{
    Type type;
    if (const auto list = text.find('['); list != std::string_view::npos) {
        type.isList = true;
        text = text.substr(0, list);
    }
    const auto open = text.find('('), close = text.find(')');
    std::string name(text.substr(0, open));
    if (open != std::string_view::npos && close != std::string_view::npos) {
        for (const char *at = text.data() + open + 1, *end = text.data() + close; at < end; ++at) {
            int size = 0;
            const auto [next, error] = std::from_chars(at, end, size);
            if (error == std::errc())
                type.sizes.push_back(size);
            at = next > at ? next : at;
        }
        name += text.substr(close + 1); // TIMESTAMP(3) WITH TIME ZONE
    }
    type.name = canonical(name);
    const auto is = [&](auto... names) { return ((type.name == names) || ...); };
    if (is("SMALLINT", "INTEGER", "BIGINT"))
        type.family = Family::Integer;
    else if (is("NUMERIC", "MONEY"))
        type.family = Family::Decimal;
    else if (is("REAL", "DOUBLE PRECISION"))
        type.family = Family::Float;
    else if (is("TEXT", "VARCHAR", "CHAR", "CITEXT"))
        type.family = Family::Text;
    else if (is("TIMESTAMP", "TIMESTAMPTZ"))
        type.family = Family::Time;
    return type;
}

int size(const Type &type, std::size_t index)
{
    return index < type.sizes.size() ? type.sizes[index] : unlimited;
}

int rank(const Type &type)
{
    return type.name == "SMALLINT" || type.name == "REAL" ? 1 : type.name == "INTEGER" ? 2 : 3;
}

int length(const Type &type)
{
    return type.name == "CHAR" && type.sizes.empty() ? 1 : size(type, 0);
}

bool fitsDecimal(const Type &before, const Type &after)
{
    if (after.sizes.empty())
        return true;
    if (before.sizes.empty())
        return false;
    const int scaleBefore = before.sizes.size() > 1 ? before.sizes[1] : 0, scaleAfter = after.sizes.size() > 1 ? after.sizes[1] : 0;
    return scaleAfter >= scaleBefore && after.sizes[0] - scaleAfter >= before.sizes[0] - scaleBefore;
}

} // namespace

bool isSameOnDisk(std::string_view beforeText, std::string_view afterText)
{
    const Type before = parse(beforeText), after = parse(afterText);
    if (before.isList != after.isList)
        return false;
    if (before.name == after.name && before.sizes == after.sizes)
        return true;
    if (before.family == Family::Text && after.family == Family::Text)
        return before.name != "CHAR" && after.name != "CHAR" && before.name != "CITEXT" && after.name != "CITEXT" && length(after) >= length(before);
    if (before.name == "NUMERIC" && after.name == "NUMERIC")
        return after.sizes.empty() || (fitsDecimal(before, after) && before.sizes.size() == after.sizes.size() && (before.sizes.size() < 2 || before.sizes[1] == after.sizes[1]));
    return before.name == after.name && before.family == Family::Time && size(after, 0) >= size(before, 0);
}

bool mayNotFit(std::string_view beforeText, std::string_view afterText)
{
    const Type before = parse(beforeText), after = parse(afterText);
    if (before.isList != after.isList)
        return true;
    if (after.family == Family::Text && length(after) == unlimited)
        return false;
    if (before.name == after.name && before.family == Family::Other)
        return false;
    if (before.family == Family::Text && after.family == Family::Text)
        return length(after) < length(before);
    switch (before.family) {
    case Family::Integer:
        return (after.family == Family::Integer && rank(after) < rank(before)) || (after.family == Family::Decimal && !after.sizes.empty())
               || (after.family == Family::Float && before.name == "BIGINT") || after.family == Family::Text || after.family == Family::Time
               || after.family == Family::Other;
    case Family::Decimal:
        return after.family != Family::Decimal || !fitsDecimal(before, after);
    case Family::Float:
        return after.family != Family::Float || rank(after) < rank(before);
    case Family::Time:
        return after.family != Family::Time;
    case Family::Text:
    case Family::Other:
        break;
    }
    return !(before.name == "JSON" && after.name == "JSONB") && !(before.name == "JSONB" && after.name == "JSON");
}

std::string baseType(std::string_view type)
{
    return parse(type).name;
}

std::size_t alignment(std::string_view type)
{
    const std::string name = baseType(type);
    const auto is = [&](auto... names) { return type.find('[') == std::string_view::npos && ((name == names) || ...); };
    if (is("BIGINT", "DOUBLE PRECISION", "TIMESTAMP", "TIMESTAMPTZ", "TIME", "MONEY"))
        return 8;
    if (is("INTEGER", "REAL", "DATE"))
        return 4;
    return is("SMALLINT") ? 2 : is("BOOLEAN", "UUID") ? 1 : 0;
}

std::size_t storedSize(std::string_view type)
{
    return baseType(type) == "UUID" ? 16 : alignment(type);
}

} // namespace dunlin::safety
