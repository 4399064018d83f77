#include "engine/psl/validate/native_types.h"

#include "engine/core/ascii.h"

#include <algorithm>
#include <charconv>

namespace dunlin::psl {

bool isMax(std::string_view argument)
{
    return core::sameIgnoringCase(argument, "max");
}

std::string nativeTypeText(const NativeType &type)
{
    std::string text(type.name);
    for (std::size_t i = 0; i < type.arguments.size(); ++i) {
        text += i == 0 ? "(" : ",";
        text += isMax(type.arguments[i]) ? "Max" : type.arguments[i];
    }
    return type.arguments.empty() ? text : text + ")";
}

std::optional<std::string_view> argumentProblem(const NativeTypeRule &rule, const std::vector<std::string> &arguments)
{
    if (arguments.empty())
        return std::nullopt;
    const bool hasMax = rule.form == ArgumentForm::NumberOrMax;
    const std::size_t limit = hasMax ? 65535 : 4294967295;
    const auto isRight = [&](const std::string &argument) {
        if (hasMax && isMax(argument))
            return true;
        return !argument.empty() && argument.size() < 11
               && std::ranges::all_of(argument, [](char c) { return c >= '0' && c <= '9'; }) && std::stoull(argument) <= limit;
    };
    const std::size_t wanted = rule.arguments + rule.optionalArguments;
    if (arguments.size() == wanted && std::ranges::all_of(arguments, isRight))
        return std::nullopt;
    return hasMax ? "an integer or `Max`" : wanted == 2 ? "two nonnegative integers" : "a nonnegative integer";
}

bool isReadable(const ProviderContext &context, const NativeType &type)
{
    const auto rules = context.rules.nativeTypes();
    const auto rule = std::ranges::find(rules, type.name, &NativeTypeRule::name);
    return rule != rules.end()
           && (rule->arguments + rule->optionalArguments == 0 || !argumentProblem(*rule, type.arguments));
}

std::vector<std::uint32_t> nativeTypeNumbers(const NativeType &type)
{
    std::vector<std::uint32_t> numbers;
    for (const std::string &argument : type.arguments) {
        std::uint32_t number = 0;
        const char *end = argument.data() + argument.size();
        const auto [stop, problem] = std::from_chars(argument.data(), end, number);
        if (problem == std::errc{} && stop == end)
            numbers.push_back(number);
    }
    return numbers;
}

void reportScaleAbovePrecision(const ProviderContext &context, const Field &field, std::string_view database)
{
    context.sink.error(Rule::NativeTypeArguments, field.file, field.nativeType->span,
                       concat({"The scale must not be larger than the precision for the ", nativeTypeText(*field.nativeType),
                               " native type in ", database, "."}));
}

void reportOutOfRange(const ProviderContext &context, const Field &field, std::string_view database, std::string_view range)
{
    context.sink.error(Rule::NativeTypeArguments, field.file, field.nativeType->span,
                       concat({"Argument M is out of range for native type `", nativeTypeText(*field.nativeType), "` of ",
                               database, ": ", range}));
}

namespace {

// With the arguments that the type takes, not those that are too many.
std::string acceptedText(const ProviderContext &context, NativeType type)
{
    const auto rules = context.rules.nativeTypes();
    const auto rule = std::ranges::find(rules, type.name, &NativeTypeRule::name);
    if (rule != rules.end() && type.arguments.size() > rule->arguments + rule->optionalArguments)
        type.arguments.resize(rule->arguments + rule->optionalArguments);
    return nativeTypeText(type);
}

} // namespace

void reportNotIndexable(const ProviderContext &context, core::FileId file, core::Span span, const Field &field,
                        std::string_view database, Index::Kind kind, std::string_view hint)
{
    const std::string type = acceptedText(context, *field.nativeType);
    context.sink.error(
        Rule::NativeTypeNotIndexable, file, span,
        kind == Index::Kind::Unique
            ? concat({"Native type `", type, "` cannot be unique in ", database, ".", hint})
            : concat({"You cannot define an index on fields with native type `", type, "` of ", database, ".", hint}));
}

void reportNotForKeys(const ProviderContext &context, core::FileId file, core::Span span, const Field &field,
                      std::string_view database, std::string_view hint)
{
    context.sink.error(Rule::NativeTypeNotIndexable, file, span,
                       concat({"Native type `", acceptedText(context, *field.nativeType), "` of ", database,
                               " cannot be used on a field that is `@id` or `@@id`.", hint}));
}

} // namespace dunlin::psl
