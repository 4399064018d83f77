#include "engine/psl/validate/native_types.h"

#include <charconv>

namespace dunlin::psl {

bool isMax(std::string_view argument)
{
    return sameIgnoringCase(argument, "max");
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
    context.sink.error(field.file, field.nativeType->span,
                       concat({"The scale must not be larger than the precision for the ", nativeTypeText(*field.nativeType),
                               " native type in ", database, "."}));
}

void reportOutOfRange(const ProviderContext &context, const Field &field, std::string_view database, std::string_view range)
{
    context.sink.error(field.file, field.nativeType->span,
                       concat({"Argument M is out of range for native type `", nativeTypeText(*field.nativeType), "` of ",
                               database, ": ", range}));
}

void reportNotIndexable(const ProviderContext &context, core::FileId file, core::Span span, const Field &field,
                        std::string_view database, Index::Kind kind, std::string_view hint)
{
    const std::string type = nativeTypeText(*field.nativeType);
    context.sink.error(file, span,
                       kind == Index::Kind::Unique
                           ? concat({"Native type `", type, "` cannot be unique in ", database, ".", hint})
                           : concat({"You cannot define an index on fields with native type `", type, "` of ", database, ".",
                                     hint}));
}

void reportNotForKeys(const ProviderContext &context, core::FileId file, core::Span span, const Field &field,
                      std::string_view database, std::string_view hint)
{
    context.sink.error(file, span,
                       concat({"Native type `", nativeTypeText(*field.nativeType), "` of ", database,
                               " cannot be used on a field that is `@id` or `@@id`.", hint}));
}

} // namespace dunlin::psl
