#include "engine/psl/schema/declarations.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

void appendQuoted(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[(c >> 4) & 15];
                out += hex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void append(std::string &out, const Expression &expression);

void appendList(std::string &out, const ArgumentSpan &arguments, std::string_view separator)
{
    bool first = true;
    for (const Argument &argument : arguments) {
        if (!first)
            out += separator;
        first = false;
        if (!argument.name.empty())
            out.append(argument.name).append(": ");
        append(out, argument.value);
    }
}

void append(std::string &out, const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::String:
        appendQuoted(out, expression.text);
        break;
    case Expression::Kind::Number:
    case Expression::Kind::Constant:
        out += expression.text;
        break;
    case Expression::Kind::Function:
        out.append(expression.text).append("(");
        appendList(out, expression.arguments, ",");
        out += ')';
        break;
    case Expression::Kind::Array:
        out += '[';
        appendList(out, expression.arguments, ",");
        out += ']';
        break;
    case Expression::Kind::Object:
        out += "{ ";
        appendList(out, expression.arguments, ", ");
        out += " }";
        break;
    }
}

} // namespace

const AttributeDeclaration *FieldDeclaration::attribute(std::string_view attributeName) const
{
    const auto it = std::ranges::find(attributes, attributeName, &AttributeDeclaration::name);
    return it == attributes.end() ? nullptr : &*it;
}

core::Span FieldDeclaration::spanOf(std::string_view attributeName, std::string_view argumentName) const
{
    for (const AttributeDeclaration &candidate : attributes)
        if (candidate.name == attributeName)
            if (const Argument *found = candidate.arguments.find(argumentName))
                return found->span;
    return span;
}

bool isBroken(const Declarations &declarations, const TopDeclaration &top)
{
    switch (top.kind) {
    case TopDeclaration::Kind::Model: return declarations.models[top.index].broken;
    case TopDeclaration::Kind::Composite: return declarations.compositeTypes[top.index].broken;
    case TopDeclaration::Kind::Enum: return declarations.enums[top.index].broken;
    case TopDeclaration::Kind::Datasource: return declarations.datasources[top.index].broken;
    case TopDeclaration::Kind::Generator: return declarations.generators[top.index].broken;
    }
    return false;
}

std::string toString(const Expression &expression)
{
    std::string out;
    append(out, expression);
    return out;
}

std::string_view describeKind(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Number: return "numeric";
    case Expression::Kind::String: return "string";
    case Expression::Kind::Constant: return "literal";
    case Expression::Kind::Function: return "functional";
    case Expression::Kind::Array: return "array";
    case Expression::Kind::Object: return "object";
    }
    return {};
}

} // namespace dunlin::psl
