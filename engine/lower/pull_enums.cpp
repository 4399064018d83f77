#include "engine/lower/pull_enums.h"
#include "engine/lower/pull_names.h"

#include <algorithm>

namespace dunlin::lower {
namespace {

constexpr std::string_view commented
    = "This enum is commented in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments";

const psl::EnumValue *previousValue(const psl::Enum *previous, std::string_view value)
{
    if (!previous)
        return nullptr;
    const auto found = std::ranges::find(previous->values, value, &psl::EnumValue::databaseName);
    return found == previous->values.end() ? nullptr : &*found;
}

FieldText valueText(const PulledEnum &pulled, const std::string &value)
{
    const psl::EnumValue *known = previousValue(pulled.previous, value);
    FieldText text{.documentation = std::string(known ? known->documentation.value_or("") : ""), .name = valueName(pulled.previous, value), .type = {}, .attributes = {}};
    if (text.name.empty()) {
        text.commentedOut = true;
        text.name = value;
    }
    if (text.name != value || text.commentedOut || (known && known->map))
        text.attributes.push_back("@map(" + quoteString(value) + ")");
    return text;
}

} // namespace

const PulledEnum *findEnum(const std::vector<PulledEnum> &enums, std::string_view schema, std::string_view name)
{
    const auto found = std::ranges::find_if(enums, [&](const PulledEnum &pulled) { return pulled.type->name == name && pulled.type->schema == schema; });
    return found == enums.end() ? nullptr : &*found;
}

std::string valueName(const psl::Enum *previous, std::string_view value)
{
    const psl::EnumValue *known = previousValue(previous, value);
    return known ? std::string(known->name) : value.empty() ? "EMPTY_ENUM_VALUE" : identifierFrom(value);
}

BlockText enumBlock(const PulledEnum &pulled, Warnings &warnings)
{
    const psl::Enum *previous = pulled.previous;
    const std::string quotedName = "\"" + pulled.name + "\"";
    BlockText block{.documentation = std::string(previous ? previous->documentation.value_or("") : ""), .keyword = "enum", .name = pulled.name, .fields = {}, .attributes = {}};
    if (!pulled.type->comment.empty()) {
        warnings.add(Warning::Comments, "Type: \"enum\", name: " + quotedName);
        if (!previous)
            block.documentation = commented;
    }
    if (previous && previous->map)
        warnings.add(Warning::MappedEnums, quotedName);
    for (const auto &value : pulled.type->values) {
        FieldText text = valueText(pulled, value);
        const psl::EnumValue *known = previousValue(previous, value);
        if (text.commentedOut)
            warnings.add(Warning::InvalidEnumValues, "Enum: " + quotedName + ", value: \"" + value + "\"");
        if (known && known->map)
            warnings.add(Warning::MappedValues, "Enum: " + quotedName + ", value: \"" + text.name + "\"");
        block.fields.push_back(std::move(text));
    }
    if (pulled.name != pulled.type->name || (previous && previous->map))
        block.attributes.push_back("@@map(" + quoteString(pulled.type->name) + ")");
    return block;
}

BlockText keptEnum(const psl::Enum &type)
{
    BlockText block{.documentation = std::string(type.documentation.value_or("")), .keyword = "enum", .name = std::string(type.name), .fields = {}, .attributes = {}};
    for (const auto &value : type.values) {
        FieldText text{.documentation = std::string(value.documentation.value_or("")), .name = std::string(value.name), .type = {}, .attributes = {}};
        if (value.map)
            text.attributes.push_back("@map(" + quoteString(*value.map) + ")");
        block.fields.push_back(std::move(text));
    }
    if (type.map)
        block.attributes.push_back("@@map(" + quoteString(*type.map) + ")");
    return block;
}

} // namespace dunlin::lower
