#include "engine/lower/predicate.h"

#include <algorithm>

namespace dunlin::lower {
namespace {

std::string quotedString(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out.append(c == '\'' ? 2 : 1, c);
    return out.append("'");
}

// "= 3", "IS NULL", "!= 'a'", "IS NOT NULL"
std::string condition(const psl::Expression &value, bool negated)
{
    if (value.kind == psl::Expression::Kind::Constant && value.text == "null")
        return negated ? "IS NOT NULL" : "IS NULL";
    const std::string operand = value.kind == psl::Expression::Kind::String ? quotedString(value.text) : std::string(value.text);
    return (negated ? "!= " : "= ") + operand;
}

} // namespace

std::string lowerPredicate(const psl::Model &model, const psl::Expression &where, const dialects::Dialect &dialect)
{
    if (where.isFunction("raw") && !where.arguments.empty())
        return std::string(where.arguments.front().value.text);
    if (where.kind != psl::Expression::Kind::Object)
        return {};
    std::string sql;
    for (const psl::Argument &member : where.arguments) {
        const auto field = std::ranges::find(model.fields, member.name, &psl::Field::name);
        if (field == model.fields.end())
            continue;
        const psl::Expression &value = member.value;
        const bool negated = value.kind == psl::Expression::Kind::Object;
        if (negated && value.arguments.empty())
            continue;
        sql.append(sql.empty() ? "" : " AND ")
            .append(dialect.quoteIdentifier(field->databaseName()))
            .append(" ")
            .append(condition(negated ? value.arguments.front().value : value, negated));
    }
    return sql;
}

} // namespace dunlin::lower
