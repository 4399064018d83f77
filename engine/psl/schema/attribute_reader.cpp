#include "engine/psl/schema/attribute_reader.h"

#include <charconv>

namespace dunlin::psl {

void AttributeReader::open(core::FileId file, std::span<const AttributeDeclaration> attributes)
{
    m_file = file;
    m_attributes = attributes;
    m_attributeTaken.assign(attributes.size(), 0);
    m_current = nullptr;
}

const AttributeDeclaration *AttributeReader::single(std::string_view name)
{
    std::size_t found = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_attributes.size(); ++i) {
        if (m_attributes[i].name != name)
            continue;
        if (count++ == 0)
            found = i;
    }
    if (count == 0)
        return nullptr;
    if (count > 1) {
        for (std::size_t i = 0; i < m_attributes.size(); ++i) {
            if (m_attributes[i].name != name)
                continue;
            m_sink.error(Rule::DuplicateAttribute, m_file, m_attributes[i].span,
                         concat({"Attribute \"@", name, "\" can only be defined once."}));
            m_attributeTaken[i] = 1;
        }
        return nullptr;
    }
    m_attributeTaken[found] = 1;
    return begin(m_attributes[found]) ? m_current : nullptr;
}

const AttributeDeclaration *AttributeReader::next(std::string_view name)
{
    for (std::size_t i = 0; i < m_attributes.size(); ++i) {
        if (m_attributes[i].name != name || m_attributeTaken[i])
            continue;
        m_attributeTaken[i] = 1;
        if (begin(m_attributes[i]))
            return m_current;
    }
    return nullptr;
}

const AttributeDeclaration *AttributeReader::nativeType()
{
    const AttributeDeclaration *found = nullptr;
    for (std::size_t i = 0; i < m_attributes.size(); ++i) {
        const std::size_t dot = m_attributes[i].name.find('.');
        if (dot == std::string_view::npos)
            continue;
        m_attributeTaken[i] = 1;
        if (found)
            m_sink.error(Rule::DuplicateAttribute, m_file, m_attributes[i].span,
                         concat({"Attribute \"@", m_attributes[i].name.substr(0, dot), "\" can only be defined once."}));
        found = &m_attributes[i];
    }
    return found;
}

bool AttributeReader::reportFlaws(const AttributeDeclaration &attribute)
{
    bool usable = true;
    for (const ArgumentFlaw &flaw : attribute.flaws) {
        const std::string at = concat({flaw.kind == ArgumentFlaw::Kind::NestedMissingValue ? "@@" : "@", attribute.name});
        if (flaw.kind == ArgumentFlaw::Kind::TrailingComma) {
            m_sink.attributeError(Rule::TrailingComma, m_file, flaw.span, at,
                                  "Trailing commas are not valid in attribute arguments, please remove the comma.");
        } else {
            m_sink.attributeError(Rule::MissingValue, m_file, flaw.span, at,
                                  concat({"The `", flaw.name, "` argument is missing a value."}));
            usable = usable && flaw.kind == ArgumentFlaw::Kind::NestedMissingValue;
        }
    }
    return usable;
}

bool AttributeReader::begin(const AttributeDeclaration &attribute)
{
    if (!attribute.flaws.empty() && !reportFlaws(attribute))
        return false;
    m_current = &attribute;
    const ArgumentSpan &arguments = attribute.arguments;
    m_argumentTaken.assign(arguments.size(), 0);
    std::vector<std::string> unnamed;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        for (std::size_t j = i; j-- > 0;) {
            if (arguments[j].name != arguments[i].name)
                continue;
            m_argumentTaken[j] = 1;
            if (!arguments[i].name.empty()) {
                m_sink.error(Rule::DuplicateArgument, m_file, arguments[i].span,
                             concat({"Argument \"", arguments[i].name, "\" is already specified."}));
            } else {
                if (unnamed.empty())
                    unnamed.push_back(toString(arguments[j].value));
                unnamed.push_back(toString(arguments[i].value));
            }
            break;
        }
    }
    if (!unnamed.empty())
        attributeError(Rule::DuplicateArgument,
                       concat({"You provided multiple unnamed arguments. This is not possible. Did you forget the brackets? "
                               "Did you mean `[",
                               join(unnamed, ", "), "]`?"}));
    return true;
}

const Argument *AttributeReader::takeArgument(std::string_view name)
{
    const ArgumentSpan &arguments = m_current->arguments;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (m_argumentTaken[i] || arguments[i].name != name)
            continue;
        m_argumentTaken[i] = 1;
        return &arguments[i];
    }
    return nullptr;
}

const Expression *AttributeReader::findDefaultArgument(std::string_view name)
{
    const Argument *named = takeArgument(name);
    const Argument *unnamed = takeArgument({});
    if (named && unnamed)
        return nullptr;
    const Argument *found = named ? named : unnamed;
    return found ? &found->value : nullptr;
}

const Expression *AttributeReader::defaultArgument(std::string_view name)
{
    const Argument *named = takeArgument(name);
    const Argument *unnamed = takeArgument({});
    if (named && unnamed) {
        m_sink.error(Rule::DuplicateArgument, m_file, named->span,
                     concat({"Argument \"", name, "\" is already specified as unnamed argument."}));
        return nullptr;
    }
    const Argument *found = named ? named : unnamed;
    if (!found) {
        m_sink.error(Rule::MissingArgument, m_file, m_current->span, concat({"Argument \"", name, "\" is missing."}));
        return nullptr;
    }
    return &found->value;
}

const Expression *AttributeReader::argument(std::string_view name)
{
    const Argument *found = takeArgument(name);
    return found ? &found->value : nullptr;
}

void AttributeReader::attributeError(Rule rule, std::string_view message)
{
    m_sink.attributeError(rule, m_file, m_current->span, concat({"@", m_current->name}), message);
}

void AttributeReader::typeMismatch(std::string_view expected, const Expression &value)
{
    m_sink.error(
        Rule::WrongArgument, m_file, value.span,
        concat({"Expected a ", expected, " value, but received ", describeKind(value), " value `", toString(value), "`."}));
}

const std::string_view *AttributeReader::string(const Expression &value)
{
    if (value.kind == Expression::Kind::String)
        return &value.text;
    typeMismatch("string", value);
    return nullptr;
}

const std::string_view *AttributeReader::constant(const Expression &value)
{
    if (value.kind == Expression::Kind::Constant)
        return &value.text;
    typeMismatch("constant", value);
    return nullptr;
}

std::optional<std::int64_t> AttributeReader::integer(const Expression &value)
{
    std::int64_t number = 0;
    if (value.kind == Expression::Kind::Number) {
        const char *end = value.text.data() + value.text.size();
        const auto [stop, problem] = std::from_chars(value.text.data(), end, number);
        if (stop == end && problem == std::errc{})
            return number;
    }
    typeMismatch("numeric", value);
    return std::nullopt;
}

std::optional<std::string_view> AttributeReader::nonEmptyString(std::string_view argumentName)
{
    const Expression *value = argument(argumentName);
    const std::string_view *text = value ? string(*value) : nullptr;
    if (!text)
        return std::nullopt;
    if (text->empty()) {
        attributeError(Rule::WrongArgument, concat({"The `", argumentName, "` argument cannot be an empty string."}));
        return std::nullopt;
    }
    return *text;
}

std::optional<bool> AttributeReader::boolean(std::string_view argumentName)
{
    const Expression *value = argument(argumentName);
    if (!value)
        return std::nullopt;
    if (value->kind == Expression::Kind::Constant && (value->text == "true" || value->text == "false"))
        return value->text == "true";
    typeMismatch("boolean", *value);
    return std::nullopt;
}

std::optional<std::uint32_t> AttributeReader::length()
{
    const Expression *value = argument("length");
    const std::optional<std::int64_t> number = value ? integer(*value) : std::nullopt;
    return number ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

std::optional<SortOrder> AttributeReader::sortOrder()
{
    const Expression *value = argument("sort");
    const std::string_view *name = value ? constant(*value) : nullptr;
    if (!name)
        return std::nullopt;
    if (*name == "Desc")
        return SortOrder::Descending;
    if (*name == "Asc")
        return SortOrder::Ascending;
    attributeError(Rule::WrongArgument, concat({"The `sort` argument can only be `Asc` or `Desc` you provided: ", *name, "."}));
    return std::nullopt;
}

void AttributeReader::close()
{
    for (std::size_t i = 0; i < m_current->arguments.size(); ++i)
        if (!m_argumentTaken[i])
            m_sink.error(Rule::UnknownArgument, m_file, m_current->arguments[i].span, "No such argument.");
    m_current = nullptr;
}

void AttributeReader::discard()
{
    m_current = nullptr;
}

void AttributeReader::closeAll()
{
    for (std::size_t i = 0; i < m_attributes.size(); ++i)
        if (!m_attributeTaken[i])
            m_sink.error(Rule::UnknownAttribute, m_file, m_attributes[i].span,
                         concat({"Attribute not known: \"@", m_attributes[i].name, "\"."}));
    m_attributes = {};
}

} // namespace dunlin::psl
