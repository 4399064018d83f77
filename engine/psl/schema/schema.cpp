#include "engine/psl/schema/schema.h"

#include "engine/core/ascii.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

template <typename Items>
std::optional<std::uint32_t> indexByName(const Items &items, std::string_view name)
{
    for (std::uint32_t i = 0; i < items.size(); ++i)
        if (items[i].name == name)
            return i;
    return std::nullopt;
}


} // namespace

std::string_view toString(ScalarType type)
{
    switch (type) {
    case ScalarType::String: return "String";
    case ScalarType::Boolean: return "Boolean";
    case ScalarType::Int: return "Int";
    case ScalarType::BigInt: return "BigInt";
    case ScalarType::Float: return "Float";
    case ScalarType::Decimal: return "Decimal";
    case ScalarType::DateTime: return "DateTime";
    case ScalarType::Json: return "Json";
    case ScalarType::Bytes: return "Bytes";
    }
    return {};
}

std::string_view toString(ReferentialAction action)
{
    switch (action) {
    case ReferentialAction::Cascade: return "Cascade";
    case ReferentialAction::Restrict: return "Restrict";
    case ReferentialAction::NoAction: return "NoAction";
    case ReferentialAction::SetNull: return "SetNull";
    case ReferentialAction::SetDefault: return "SetDefault";
    }
    return {};
}

RelationMode Schema::relationMode() const
{
    const Datasource *source = datasource();
    return source && source->relationMode ? *source->relationMode : RelationMode::ForeignKeys;
}

std::optional<ModelId> Schema::findModel(std::string_view name) const
{
    return indexByName(models, name);
}

std::optional<EnumId> Schema::findEnum(std::string_view name) const
{
    return indexByName(enums, name);
}

bool Schema::hasPreviewFeature(std::string_view feature) const
{
    const auto same = [&](const std::string &other) { return core::sameIgnoringCase(other, feature); };
    return std::ranges::any_of(generators,
                               [&](const Generator &generator) { return std::ranges::any_of(generator.previewFeatures, same); });
}

} // namespace dunlin::psl
