// Rule: what a diagnostic is about. Its id is stable: it goes to editors as the code of the diagnostic, quick fixes are looked up by
// it, and it is the key of the page that explains it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dunlin::psl {

enum class Rule : std::uint8_t {
    // Syntax and names
    Syntax, DuplicateBlock, DuplicateField, DuplicateEnumValue, DuplicateProperty, DuplicateDatabaseName,
    ReservedName, InvalidName, InvalidMappedName, EmptyBlock,
    // Attributes and arguments
    UnknownAttribute, DuplicateAttribute, AttributeMisplaced, TrailingComma, MissingValue, MissingArgument,
    UnknownArgument, DuplicateArgument, WrongArgument, InvalidIgnore, UpdatedAtType,
    // Types and defaults
    UnknownType, TypeNotSupported, UnsupportedIsKnown, RelationInCompositeType, CompositeTypeCycle, InvalidDefault,
    UnknownFunction, FunctionNotSupported, AutoincrementNotPossible, AutoWithoutNativeType,
    // Native types
    UnknownNativeType, NativeTypePrefix, NativeTypeArguments, NativeTypeForOtherType, NativeTypeNotIndexable,
    NativeTypesDiffer,
    // Keys and indexes
    MissingUniqueCriterion, MissingId, MissingIdMap, SeveralIds, OptionalId, NoKeyFields, UnknownKeyField,
    RelationInKey, RepeatedKeyField, KeyOfView, DuplicateIndex, SeveralClustered, ClientNameTaken,
    ConstraintNameTaken, ConstraintNameTooLong, ConstraintNameNotSupported, IndexNotSupported, OperatorClass,
    InvalidWhere, ShardKey,
    // Relations
    MissingOppositeField, AmbiguousRelation, MissingForeignKey, MissingReferences, OneToOneWithoutForeignKey,
    ForeignKeyOnWrongSide, ActionOnWrongSide, UnknownRelationField, RelationOverRelation, RelationFieldCount,
    RelationTypeMismatch, RelationNotOptional, RequiredBackRelation, ReferencesNotUnique, OneToOneNotUnique,
    RelationToIgnored, InvalidReferentialAction, SetNullOnRequired, SetDefaultNotSupported, CascadeCycle,
    MultipleCascadePaths, MissingRelationIndex, InvalidManyToMany, ManyToManyWithoutId, ManyToManyNotSupported,
    // Datasource and generators
    SeveralDatasources, UnknownProperty, PropertyWithoutValue, MissingProvider, InvalidProvider, UnknownProvider,
    InvalidEnv, UrlInSchema, MissingUrl, SameShadowDatabase, InvalidRelationMode, ReferentialIntegrityDeprecated,
    InvalidExtension, InvalidSchemas, UnknownSchema, MissingSchema, SchemasNotSupported, UnknownPreviewFeature,
    PreviewFeatureRenamed, PreviewFeatureDeprecated, PreviewFeatureMisplaced, PreviewFeatureNeeded
};

std::string_view ruleId(Rule rule); // "unknown-type", in static storage
std::span<const std::string_view> ruleIds(); // in the order of Rule

} // namespace dunlin::psl
