// The analysed schema: what the text means, with the place of everything. Drawable even when the text has errors:
// what could not be resolved is marked (FieldType::Kind::Unknown), never missing silently.
#pragma once

#include "engine/core/arena.h"
#include "engine/core/source_file.h"
#include "engine/psl/schema/expression.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

// Ids are indexes into the vectors of Schema.
using ModelId = std::uint32_t;
using EnumId = std::uint32_t;
using CompositeTypeId = std::uint32_t;
using RelationId = std::uint32_t;
using FieldIndex = std::uint32_t; // into Model::fields

enum class ScalarType { String, Boolean, Int, BigInt, Float, Decimal, DateTime, Json, Bytes };
enum class Arity { Required, Optional, List };
enum class SortOrder { Ascending, Descending };
enum class ReferentialAction { Cascade, Restrict, NoAction, SetNull, SetDefault };
enum class RelationMode { ForeignKeys, Prisma };

std::string_view toString(ScalarType type);
std::string_view toString(ReferentialAction action);

struct FieldType
{
    enum class Kind { Scalar, Enum, Model, Composite, Unsupported, Unknown };

    Kind kind = Kind::Unknown;
    ScalarType scalar = ScalarType::String; // Kind::Scalar
    std::uint32_t target = 0; // EnumId, ModelId or CompositeTypeId by kind
    std::string_view name; // as written: "Int", "Post", "citext" for Unsupported("citext")
};

struct NativeType // @db.VarChar(191)
{
    std::string_view scope; // "db": the name of the datasource
    std::string_view name; // "VarChar"
    std::vector<std::string> arguments; // "191"
    core::Span span;
};

struct DefaultValue
{
    Expression value;
    std::optional<std::string_view> map; // constraint name (SQL Server)
    core::Span span; // of the attribute
};

struct Field
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span; // whole declaration, without the line break
    core::Span nameSpan;
    core::Span typeSpan;
    std::optional<std::string_view> documentation; // of /// comments, lines joined by \n; empty for a bare ///

    FieldType type;
    Arity arity = Arity::Required;
    std::optional<std::string_view> map;
    std::optional<NativeType> nativeType;
    std::optional<DefaultValue> defaultValue;
    bool isUpdatedAt = false;
    bool isIgnored = false;
    std::optional<RelationId> relation; // of a relation field

    std::string_view databaseName() const { return map ? *map : name; }
    bool isRelation() const { return type.kind == FieldType::Kind::Model; }
};

struct OperatorClass
{
    std::string name; // "JsonbPathOps" or the text of raw("…")
    bool raw = false;
};

struct IndexField
{
    FieldIndex field = 0;
    std::vector<std::string_view> path; // inside composite types; empty for ordinary columns
    std::optional<SortOrder> sort;
    std::optional<std::uint32_t> length;
    std::optional<OperatorClass> operatorClass;
};

struct PrimaryKey
{
    std::vector<IndexField> fields;
    std::optional<std::string_view> name; // client name
    std::optional<std::string_view> map; // constraint name
    std::optional<bool> clustered;
    std::optional<FieldIndex> fromField; // @id on this field; @@id otherwise
    core::Span span; // of the attribute
    core::FileId file = 0;
};

struct Index
{
    enum class Kind { Normal, Unique, Fulltext };

    Kind kind = Kind::Normal;
    std::vector<IndexField> fields;
    std::optional<std::string_view> name; // client name
    std::optional<std::string_view> map; // database name
    std::optional<bool> clustered;
    std::optional<std::string_view> algorithm; // "Hash"
    std::optional<Expression> where; // raw("…") or an object (partial indexes)
    std::optional<FieldIndex> fromField; // @unique on this field
    core::Span span; // of the attribute
    core::FileId file = 0;
};

struct Model
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span; // from the keyword to the closing brace
    core::Span nameSpan;
    std::optional<std::string_view> documentation;

    std::vector<Field> fields; // in text order
    std::optional<PrimaryKey> primaryKey;
    std::vector<Index> indexes; // Prisma's order: @unique of fields, then @@index, @@unique, @@fulltext, each as written
    std::optional<std::string_view> map;
    std::optional<std::string_view> schema; // @@schema
    bool isIgnored = false;
    bool isView = false;

    std::string_view databaseName() const { return map ? *map : name; }
};

struct EnumValue
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span;
    core::Span nameSpan;
    std::optional<std::string_view> documentation;
    std::optional<std::string_view> map;

    std::string_view databaseName() const { return map ? *map : name; }
};

struct Enum
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span;
    core::Span nameSpan;
    std::optional<std::string_view> documentation;
    std::vector<EnumValue> values;
    std::optional<std::string_view> map;
    std::optional<std::string_view> schema;

    std::string_view databaseName() const { return map ? *map : name; }
};

struct CompositeType
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span;
    core::Span nameSpan;
    std::optional<std::string_view> documentation;
    std::vector<Field> fields;
};

// One relation, seen from the side that holds the foreign key (or, for implicit many-to-many, whose model name, then
// field name, sorts first).
struct Relation
{
    enum class Kind { OneToOne, OneToMany, ManyToMany };

    Kind kind = Kind::OneToMany;
    std::optional<std::string_view> name;
    ModelId modelA = 0; // holds the foreign key; "A" of the join table
    FieldIndex fieldA = 0; // the relation field on modelA
    ModelId modelB = 0; // referenced; "B" of the join table
    std::optional<FieldIndex> fieldB; // the back-relation field; absent only while the schema has errors
    std::vector<FieldIndex> fields; // scalar fields of modelA; empty for many-to-many
    std::vector<FieldIndex> references; // fields of modelB
    std::optional<ReferentialAction> onDelete; // as written
    std::optional<ReferentialAction> onUpdate;
    std::optional<std::string_view> map; // constraint name
    core::FileId file = 0;
    core::Span span; // of the @relation attribute, or of fieldA without one
};

struct Url
{
    std::optional<std::string> environmentVariable; // env("X")
    std::string literal; // otherwise
    core::Span span;
};

struct Property // key = value of a configuration block, as written
{
    std::string_view key;
    std::optional<Expression> value;
    core::Span span;
};

struct ExtensionDeclaration // postgresqlExtensions
{
    std::string name;
    std::optional<std::string_view> map, schema, version;
    core::Span span;
};

struct Datasource
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span;
    core::Span nameSpan;
    std::string provider; // as written: "sqlite", "postgresql", "postgres" …
    core::Span providerSpan;
    std::optional<Url> url, directUrl, shadowDatabaseUrl;
    std::optional<RelationMode> relationMode;
    std::vector<std::string> schemas;
    std::vector<ExtensionDeclaration> extensions;
    core::Span extensionsSpan;
    std::vector<Property> properties;
};

struct Generator
{
    std::string_view name;
    core::FileId file = 0;
    core::Span span;
    core::Span nameSpan;
    std::vector<std::string> previewFeatures;
    std::vector<Property> properties;
};

struct Schema
{
    core::SourceFiles files; // keeps alive what the string_views point into
    std::shared_ptr<const core::Arena> values; // the same for expressions, decoded strings and documentation
    std::vector<Datasource> datasources; // one, unless the text has errors
    std::vector<Generator> generators;
    std::vector<Model> models; // models and views in text order, file by file
    std::vector<Enum> enums;
    std::vector<CompositeType> compositeTypes;
    std::vector<Relation> relations;

    const Datasource *datasource() const { return datasources.empty() ? nullptr : &datasources.front(); }
    RelationMode relationMode() const;
    std::optional<ModelId> findModel(std::string_view name) const; // linear
    std::optional<EnumId> findEnum(std::string_view name) const; // linear
    bool hasPreviewFeature(std::string_view feature) const; // compared without case, as Prisma does
};

} // namespace dunlin::psl
