#include "engine/psl/edit/names.h"

#include "engine/core/ascii.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<core::Error> checkName(std::string_view name, std::string_view what)
{
    const auto error = [&](std::string reason) {
        return core::Error{.kind = core::ErrorKind::Usage,
                           .message = "`" + std::string(name) + "` cannot be the name of a " + std::string(what) + ": " + reason};
    };
    if (name.empty())
        return core::Error{.kind = core::ErrorKind::Usage, .message = "A " + std::string(what) + " needs a name."};
    if (!isLetter(name.front()))
        return error("it must begin with a letter from A to Z.");
    const auto wrong = std::ranges::find_if(name, [](char c) { return !isLetter(c) && !(c >= '0' && c <= '9') && c != '_'; });
    if (wrong != name.end())
        return error("only letters from A to Z, digits and the underscore are allowed.");
    return std::nullopt;
}

std::string pascalCase(std::string_view name)
{
    std::string result(name);
    if (!result.empty())
        result.front() = core::upper(result.front());
    return result;
}

Names fieldNames(const ast::ModelDecl &model)
{
    Names names;
    for (const ast::FieldDecl field : model.fields())
        names.emplace(field.name());
    return names;
}

std::string uniqueName(std::string wanted, Names &taken)
{
    std::string name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = wanted + std::to_string(number);
    taken.insert(name);
    return name;
}

} // namespace dunlin::psl
