// Resolution: the state shared by the passes of the analysis and read by the validation rules. It ties the schema under
// construction to the declarations it comes from, and keeps what the schema does not: every relation field as written.
#pragma once

#include "engine/psl/schema/declarations.h"
#include "engine/psl/schema/diagnostic_sink.h"
#include "engine/psl/schema/name_map.h"
#include "engine/psl/schema/preview_features.h"
#include "engine/psl/schema/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dunlin::psl {

using RelationFieldId = std::uint32_t; // into Resolution::relationFields

struct WrittenAction
{
    ReferentialAction action = ReferentialAction::NoAction;
    core::Span span;
};

struct RelationField
{
    ModelId model = 0;
    FieldIndex field = 0;
    ModelId target = 0;
    const AttributeDeclaration *attribute = nullptr; // @relation
    std::optional<std::string_view> name;
    std::optional<std::vector<FieldIndex>> fields; // as written; empty when they could not be resolved
    std::optional<std::vector<FieldIndex>> references;
    std::optional<WrittenAction> onDelete, onUpdate;
    std::optional<std::string_view> map;
};

struct InferredRelation
{
    enum class Kind { OneToOne, OneToMany, ImplicitManyToMany, EmbeddedManyToMany };

    Kind kind = Kind::OneToMany;
    ModelId modelA = 0; // the referencing side
    ModelId modelB = 0;
    std::optional<RelationFieldId> forward; // on modelA
    std::optional<RelationFieldId> back; // on modelB

    bool isManyToMany() const { return kind == Kind::ImplicitManyToMany || kind == Kind::EmbeddedManyToMany; }
    bool isComplete() const { return forward && back; }
};

struct ShardKey
{
    std::vector<FieldIndex> fields;
    std::optional<FieldIndex> fromField;
    const AttributeDeclaration *attribute = nullptr;
};

struct ModelResolution
{
    std::vector<const AttributeDeclaration *> indexAttributes; // one per Model::indexes
    const AttributeDeclaration *primaryKeyAttribute = nullptr;
    std::optional<ShardKey> shardKey;
    core::Span schemaSpan; // of the argument of @@schema
    RelationFieldId firstRelationField = 0;
    RelationFieldId endRelationField = 0;
};

struct Resolution
{
    Resolution(const Declarations &declarations, Schema &schema, DiagnosticSink &sink);

    const Declarations &declarations;
    Schema &schema;
    DiagnosticSink &sink;

    SchemaVersion version = SchemaVersion::Seven;
    NameMap tops; // scope 0: models, types and enums; 1: datasources; 2: generators. To Declarations::tops
    NameMap modelFields; // scope: ModelId
    NameMap compositeFields; // scope: CompositeTypeId

    std::vector<ModelResolution> models; // by ModelId
    std::vector<core::Span> enumSchemaSpans; // by EnumId
    std::vector<RelationField> relationFields; // in text order
    std::vector<InferredRelation> relations;
    std::vector<std::pair<ModelId, FieldIndex>> unknownFunctionDefaults;

    // Field by name, when it is a scalar, enum, composite or unsupported field.
    std::optional<FieldIndex> findField(ModelId model, std::string_view name) const;
    bool isScalarField(ModelId model, FieldIndex field) const;
};

std::optional<ScalarType> scalarTypeNamed(std::string_view name);

// The passes, in Prisma's order. Each goes on with what it has when there are errors.
void resolveNames(Resolution &resolution);
void resolveTypes(Resolution &resolution);
void resolveAttributes(Resolution &resolution);
void inferRelations(Resolution &resolution);

} // namespace dunlin::psl
