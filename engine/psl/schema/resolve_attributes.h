// Third pass: attributes of fields, models, enums and composite types. What the families of attributes share.
#pragma once

#include "engine/psl/schema/attribute_reader.h"
#include "engine/psl/schema/resolution.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

// Fields named in an argument that could not be used.
struct FieldProblems
{
    std::vector<std::string> unknown; // with the composite type they were looked for in
    std::vector<FieldIndex> relations;

    bool any() const { return !unknown.empty() || !relations.empty(); }
};

enum class CompositePaths { Follow, Refuse };

// [a, b(sort: Desc), c.d] with arguments. Empty when the value was reported already; problems are left to the caller.
std::optional<std::vector<IndexField>> readIndexFields(Resolution &resolution, AttributeReader &reader, const Expression &value,
                                                       ModelId model, CompositePaths paths, FieldProblems &problems);
// [a, b] without arguments.
std::optional<std::vector<FieldIndex>> readFields(Resolution &resolution, AttributeReader &reader, const Expression &value,
                                                  ModelId model, FieldProblems &problems);
std::vector<std::string> fieldNames(const Resolution &resolution, ModelId model, const std::vector<FieldIndex> &fields);
// "field `a`" or "fields `a`, `b`"
std::string fieldsInWords(const std::vector<std::string> &names);
// The scalar fields below the relation fields of the problems, for suggestions.
std::vector<std::string> underlyingFields(const Resolution &resolution, ModelId model, const std::vector<FieldIndex> &relations);

void resolveIdAttribute(Resolution &resolution, AttributeReader &reader, ModelId model, FieldIndex field);
void resolveBlockId(Resolution &resolution, AttributeReader &reader, ModelId model);
void checkIdArity(Resolution &resolution, ModelId model);
void resolveUniqueAttribute(Resolution &resolution, AttributeReader &reader, ModelId model, FieldIndex field);
void resolveBlockIndex(Resolution &resolution, AttributeReader &reader, ModelId model, Index::Kind kind);
void resolveShardKeyAttribute(Resolution &resolution, AttributeReader &reader, ModelId model, FieldIndex field);
void resolveBlockShardKey(Resolution &resolution, AttributeReader &reader, ModelId model);
void checkShardKeyArity(Resolution &resolution, ModelId model);

// `where` of an index; nothing when absent or wrong.
std::optional<Expression> readWhere(Resolution &resolution, AttributeReader &reader, ModelId model);

enum class FieldOwner { Model, Composite };
// @default: fills Field::defaultValue. Gives whether the value calls a function that only a database may know.
bool resolveDefault(Resolution &resolution, AttributeReader &reader, FieldOwner owner, std::string_view ownerName, Field &field);

void resolveRelationFieldAttributes(Resolution &resolution, AttributeReader &reader, RelationFieldId id);

} // namespace dunlin::psl
