// The declarations of all files as written, before anything is resolved: what the analysis and the validation rules
// read. Built from the syntax trees; string_views point into the source files and the arena of the schema.
#pragma once

#include "engine/core/arena.h"
#include "engine/core/source_file.h"
#include "engine/psl/schema/expression.h"
#include "engine/psl/schema/schema.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

// What is wrong with the argument list of an attribute although it could be parsed.
struct ArgumentFlaw
{
    enum class Kind { MissingValue, NestedMissingValue, TrailingComma };

    Kind kind = Kind::MissingValue;
    std::string_view name; // of the argument
    core::Span span;
};

struct AttributeDeclaration
{
    std::string_view name; // without @: "id", "db.VarChar"
    core::Span nameSpan;
    core::Span span; // from @ to the closing parenthesis
    ArgumentSpan arguments;
    std::span<const ArgumentFlaw> flaws;

};

struct FieldDeclaration
{
    std::string_view name;
    core::Span nameSpan;
    core::Span span; // with the trailing comment and the line break, as in Prisma's messages
    core::Span trimmedSpan; // without them
    std::string_view typeName; // decoded text for Unsupported("…")
    core::Span typeSpan;
    bool unsupported = false;
    Arity arity = Arity::Required;
    std::span<const AttributeDeclaration> attributes;
    std::optional<std::string_view> documentation;

    // The first attribute with this name; nullptr when there is none.
    const AttributeDeclaration *attribute(std::string_view attributeName) const;
    // The place of an argument of an attribute, the field itself without it.
    core::Span spanOf(std::string_view attributeName, std::string_view argumentName) const;
};

struct ModelDeclaration // also views and composite types
{
    std::string_view name;
    core::FileId file = 0;
    core::Span nameSpan;
    core::Span span; // from the keyword to the closing brace
    bool broken = false; // without closing brace: drawn, but to Prisma it is not there
    bool isView = false;
    std::span<const FieldDeclaration> fields;
    std::span<const AttributeDeclaration> attributes;
    std::optional<std::string_view> documentation;
};

struct EnumValueDeclaration
{
    std::string_view name;
    core::Span nameSpan;
    core::Span span; // with the line break
    core::Span trimmedSpan;
    std::span<const AttributeDeclaration> attributes;
    std::optional<std::string_view> documentation;
};

struct EnumDeclaration
{
    std::string_view name;
    core::FileId file = 0;
    core::Span nameSpan;
    core::Span span;
    bool broken = false;
    std::span<const EnumValueDeclaration> values;
    std::span<const AttributeDeclaration> attributes;
    std::optional<std::string_view> documentation;
};

struct PropertyDeclaration
{
    std::string_view key;
    core::Span keySpan;
    core::Span span;
    std::optional<Expression> value;
};

struct ConfigurationDeclaration // datasource or generator
{
    std::string_view name;
    core::FileId file = 0;
    core::Span nameSpan;
    core::Span span;
    bool broken = false;
    bool mentionsUrl = false; // also in a line that is not well formed
    std::span<const PropertyDeclaration> properties;
    std::optional<std::string_view> documentation;
};

struct TopDeclaration
{
    enum class Kind { Model, Composite, Enum, Datasource, Generator };

    Kind kind = Kind::Model;
    std::uint32_t index = 0; // into the vector of its kind
};

struct Declarations
{
    std::vector<TopDeclaration> tops; // in text order, file by file
    std::vector<ModelDeclaration> models; // models and views; the index is the ModelId
    std::vector<ModelDeclaration> compositeTypes; // the index is the CompositeTypeId
    std::vector<EnumDeclaration> enums; // the index is the EnumId
    std::vector<ConfigurationDeclaration> datasources;
    std::vector<ConfigurationDeclaration> generators;
    std::unique_ptr<core::Arena> memory = std::make_unique<core::Arena>(); // what the spans above point into
};

// Whether the block lacks its closing brace.
bool isBroken(const Declarations &declarations, const TopDeclaration &top);

// As Prisma prints values in its messages: strings quoted, arrays and functions with commas and no blanks.
std::string toString(const Expression &expression);
// "numeric", "string", "literal", "functional", "array", "object".
std::string_view describeKind(const Expression &expression);

} // namespace dunlin::psl
