#include "engine/psl/schema/preview_features.h"

#include "engine/core/ascii.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

struct Feature
{
    std::string_view name;
    FeatureState six;
    FeatureState seven;
};

constexpr std::array<Feature, 11> features = {{
    {"metrics", FeatureState::Removed, FeatureState::Unknown},
    {"nativeDistinct", FeatureState::Active, FeatureState::Active},
    {"partialIndexes", FeatureState::Unknown, FeatureState::Active},
    {"postgresqlExtensions", FeatureState::Active, FeatureState::Active},
    {"reactNative", FeatureState::Hidden, FeatureState::Hidden},
    {"relationJoins", FeatureState::Active, FeatureState::Active},
    {"schemaEngineDriverAdapters", FeatureState::Active, FeatureState::Active},
    {"shardKeys", FeatureState::Active, FeatureState::Active},
    {"strictUndefinedChecks", FeatureState::Active, FeatureState::Active},
    {"typedSql", FeatureState::Hidden, FeatureState::Active},
    {"views", FeatureState::Active, FeatureState::Active},
}};

constexpr std::array<std::string_view, 40> stable = {
    "aggregateApi", "atomicNumberOperations", "clientExtensions", "cockroachDb", "connectOrCreate", "createMany",
    "dataProxy", "deno", "distinct", "driverAdapters", "extendedIndexes", "extendedWhereUnique", "fieldReference",
    "filteredRelationCount", "filterJson", "fullTextIndex", "fullTextSearch", "groupBy", "improvedQueryRaw",
    "interactiveTransactions", "jsonProtocol", "microsoftSqlServer", "middlewares", "mongoDb", "multiSchema",
    "namedConstraints", "nApi", "nativeTypes", "omitApi", "orderByAggregateGroup", "orderByNulls", "orderByRelation",
    "prismaSchemaFolder", "queryCompiler", "referentialActions", "referentialIntegrity", "selectRelationCount", "tracing",
    "transactionApi", "uncheckedScalarInputs",
};

} // namespace

FeatureState previewFeatureState(std::string_view name, SchemaVersion version)
{
    for (const Feature &feature : features)
        if (core::sameIgnoringCase(feature.name, name))
            return version == SchemaVersion::Six ? feature.six : feature.seven;
    const bool known = std::ranges::any_of(stable, [&](std::string_view other) { return core::sameIgnoringCase(other, name); });
    return known ? FeatureState::Stable : FeatureState::Unknown;
}

std::string_view activePreviewFeatures(SchemaVersion version)
{
    if (version == SchemaVersion::Six)
        return "metrics, nativeDistinct, postgresqlExtensions, relationJoins, schemaEngineDriverAdapters, shardKeys, "
               "strictUndefinedChecks, views";
    return "nativeDistinct, partialIndexes, postgresqlExtensions, relationJoins, schemaEngineDriverAdapters, shardKeys, "
           "strictUndefinedChecks, typedSql, views";
}

} // namespace dunlin::psl
