// @default: which values and functions fit which types. What a value says inside (JSON, dates, base64) is checked by the
// validation rules, after everything is resolved.
#include "engine/psl/schema/resolve_attributes.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

constexpr std::array<std::string_view, 8> knownFunctions = {"autoincrement", "cuid", "ulid", "dbgenerated",
                                                            "nanoid",        "now",  "uuid", "auto"};

class DefaultResolver
{
public:
    DefaultResolver(Resolution &resolution, AttributeReader &reader, FieldOwner owner, std::string_view ownerName, Field &field)
        : m_resolution(resolution), m_reader(reader), m_owner(owner), m_ownerName(ownerName), m_field(field)
    {
    }

    bool run()
    {
        const Expression *value = m_reader.defaultArgument("value");
        if (!value)
            return false;
        DefaultValue &result = m_field.defaultValue.emplace();
        result.value = *value;
        result.span = m_reader.current().span;
        if (m_owner == FieldOwner::Model)
            result.map = m_reader.nonEmptyString("map");
        else if (m_reader.argument("map"))
            m_reader.attributeError(Rule::AttributeMisplaced, "The `map` argument is not allowed on a composite type field.");

        if (value->isFunction("dbgenerated")) {
            if (m_owner == FieldOwner::Model)
                checkDbgenerated(value->arguments);
            else
                m_reader.attributeError(Rule::FunctionNotSupported,
                                        "Fields of composite types cannot have `dbgenerated()` as default.");
            return false;
        }
        switch (m_field.type.kind) {
        case FieldType::Kind::Composite: {
            const std::string_view type = m_resolution.schema.compositeTypes[m_field.type.target].name;
            m_resolution.sink.fieldError(
                Rule::AttributeMisplaced, m_reader.file(), m_reader.current().span, "composite type", type, m_field.name,
                "Defaults on fields of type composite are not supported. Please remove the `@default` attribute.");
            return false;
        }
        case FieldType::Kind::Enum:
            checkEnum(*value);
            return false;
        case FieldType::Kind::Scalar:
            return checkScalar(*value);
        case FieldType::Kind::Unsupported:
            m_reader.attributeError(Rule::InvalidDefault,
                                    m_owner == FieldOwner::Model
                                        ? "Only @default(dbgenerated(\"...\")) can be used for Unsupported types."
                                        : "Composite field of type `Unsupported` cannot have default values.");
            return false;
        case FieldType::Kind::Model:
        case FieldType::Kind::Unknown:
            return false;
        }
        return false;
    }

private:
    void checkDbgenerated(const ArgumentSpan &arguments)
    {
        static constexpr std::string_view wrong = "`dbgenerated()` takes a single String argument";
        if (arguments.size() > 1)
            m_reader.attributeError(Rule::WrongArgument, wrong);
        if (arguments.empty())
            return;
        const Expression &value = arguments.front().value;
        if (value.kind != Expression::Kind::String)
            m_reader.attributeError(Rule::WrongArgument, wrong);
        else if (value.text.empty())
            m_reader.attributeError(Rule::WrongArgument,
                                    "dbgenerated() takes either no argument, or a single nonempty string argument.");
    }

    bool checkEnumValue(const Expression &value)
    {
        if (value.kind != Expression::Kind::Constant) {
            m_reader.attributeError(Rule::InvalidDefault, concat({"Expected an enum value, but found `", toString(value), "`."}));
            return false;
        }
        const Enum &type = m_resolution.schema.enums[m_field.type.target];
        if (std::ranges::find(type.values, value.text, &EnumValue::name) != type.values.end())
            return true;
        m_reader.attributeError(Rule::InvalidDefault, concat({"The defined default value `", value.text,
                                                              "` is not a valid value of the enum specified for the field."}));
        return false;
    }

    void checkEnum(const Expression &value)
    {
        if (m_field.arity != Arity::List) {
            checkEnumValue(value);
            return;
        }
        if (value.kind != Expression::Kind::Array) {
            m_reader.attributeError(Rule::InvalidDefault, concat({"Expected an enum value, but found `", toString(value), "`."}));
            return;
        }
        for (const Argument &element : value.arguments)
            if (!checkEnumValue(element.value))
                return;
    }

    bool checkLiteral(const Expression &value)
    {
        using enum ScalarType;
        const ScalarType type = m_field.type.scalar;
        if (type == Boolean && value.kind == Expression::Kind::Constant) {
            if (value.text == "true" || value.text == "false")
                return true;
            m_resolution.sink.attributeError(Rule::InvalidDefault, m_reader.file(), value.span, "@default",
                                             "A boolean literal must be `true` or `false`.");
            return false;
        }
        const bool text = type == String || type == Json || type == Bytes || type == DateTime || type == Decimal;
        const bool number = type == Int || type == BigInt || type == Float || type == Decimal;
        if ((text && value.kind == Expression::Kind::String) || (number && value.kind == Expression::Kind::Number))
            return true;
        m_reader.attributeError(Rule::InvalidDefault,
                                concat({"Expected a ", psl::toString(type), " value, but found `", psl::toString(value), "`."}));
        return false;
    }

    bool checkScalar(const Expression &value)
    {
        if (value.kind == Expression::Kind::Function)
            return checkFunction(value);
        if (m_field.arity == Arity::List) {
            if (value.kind != Expression::Kind::Array) {
                m_reader.attributeError(Rule::InvalidDefault, "The default value of a list field must be a list.");
                return false;
            }
            for (const Argument &element : value.arguments)
                if (!checkLiteral(element.value))
                    return false;
        } else if (value.kind == Expression::Kind::Array) {
            m_reader.attributeError(Rule::InvalidDefault, "The default value of a non-list field cannot be a list.");
        } else {
            checkLiteral(value);
        }
        return false;
    }

    void checkNoArguments(const Expression &function)
    {
        if (!function.arguments.empty())
            m_reader.attributeError(
                Rule::WrongArgument,
                concat({"The `", function.text, "` function does not take any argument. Consider changing this default to `",
                        function.text, "()`."}));
    }

    template <typename Predicate>
    void checkVersion(const Expression &function, Predicate accepts, std::string_view values)
    {
        const std::string wrong = concat({"`", function.text, "()` takes a single Int argument."});
        if (function.arguments.size() > 1)
            m_reader.attributeError(Rule::WrongArgument, wrong);
        if (function.arguments.empty())
            return;
        const Expression &value = function.arguments.front().value;
        if (value.kind != Expression::Kind::Number)
            m_reader.attributeError(Rule::WrongArgument, wrong);
        else if (!accepts(value.text))
            m_reader.attributeError(
                Rule::WrongArgument,
                concat({"`", function.text, "()` takes either no argument, or a single integer argument ", values, "."}));
    }

    // Gives whether only the database can know the function.
    bool checkFunction(const Expression &function)
    {
        using enum ScalarType;
        const ScalarType type = m_field.type.scalar;
        const std::string_view name = function.text;
        const bool model = m_owner == FieldOwner::Model;
        if (model && name == "autoincrement" && m_field.defaultValue->map) {
            m_reader.attributeError(Rule::ConstraintNameNotSupported, "Naming an autoincrement default value is not allowed.");
        } else if (model && name == "autoincrement" && (type == Int || type == BigInt)) {
            checkNoArguments(function);
        } else if (type == String && name == "cuid") {
            checkVersion(function, [](std::string_view text) { return text == "1" || text == "2"; },
                         "which is either 1 or 2");
        } else if (type == String && name == "uuid") {
            checkVersion(function, [](std::string_view text) { return text == "4" || text == "7"; },
                         "which is either 4 or 7");
        } else if (type == String && name == "nanoid" && model) {
            checkVersion(function, isNanoidLength, "between 2 and 255");
        } else if (type == String && name == "ulid") {
            checkNoArguments(function);
        } else if (type == DateTime && name == "now") {
            checkNoArguments(function);
        } else if (model && name == "auto") {
            if (!function.arguments.empty())
                m_reader.attributeError(Rule::WrongArgument, "`auto()` takes no arguments");
        } else if (!model && (name == "autoincrement" || name == "auto")) {
            m_reader.attributeError(Rule::FunctionNotSupported,
                                    concat({"The function `", name, "()` is not supported on composite fields."}));
        } else if (std::ranges::find(knownFunctions, name) == knownFunctions.end()) {
            if (model)
                return true;
            m_resolution.sink.error(Rule::UnknownFunction, m_reader.file(), function.span,
                                    concat({"Unknown function in @default(): `", name,
                                            "` is not known. You can read about the available functions here: "
                                            "https://pris.ly/d/attribute-functions"}));
        } else {
            m_reader.attributeError(
                Rule::FunctionNotSupported,
                concat({"The function `", name, "()` cannot be used on fields of type `", psl::toString(type), "`."}));
        }
        return false;
    }

    static bool isNanoidLength(std::string_view text)
    {
        if (text.empty() || text.size() > 3 || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        const int length = std::stoi(std::string(text));
        return length >= 2 && length <= 255;
    }

    Resolution &m_resolution;
    AttributeReader &m_reader;
    FieldOwner m_owner;
    std::string_view m_ownerName;
    Field &m_field;
};

} // namespace

bool resolveDefault(Resolution &resolution, AttributeReader &reader, FieldOwner owner, std::string_view ownerName, Field &field)
{
    return DefaultResolver(resolution, reader, owner, ownerName, field).run();
}

} // namespace dunlin::psl
