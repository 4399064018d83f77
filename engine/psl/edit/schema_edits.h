// Gestures of a designer as minimal text edits. Each takes the analysed schema and gives the edits without applying
// them; comments, alignment and line breaks of everything else stay. Error Usage says what is wrong with a name, or why
// the result could not be a valid schema.
#pragma once

#include "engine/core/result.h"
#include "engine/core/text_edit.h"
#include "engine/psl/schema/analysis.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

// Appends `model <name>` with an id to the last file that has models.
core::Result<core::WorkspaceEdit> addModel(const Analysis &analysis, std::string_view name);

// Also removes the relation fields of other models that point to it, and their foreign key fields, unless these are part
// of a key or of another relation.
core::Result<core::WorkspaceEdit> removeModel(const Analysis &analysis, std::string_view name);

// `type` as written in a schema: "String?", "Int[]", "Role". A model is refused: that is addRelation().
core::Result<core::WorkspaceEdit> addField(const Analysis &analysis, std::string_view model, std::string_view name,
                                           std::string_view type);

// Of a field that is no relation. A relation field whose foreign key becomes optional, or required, becomes so too.
core::Result<core::WorkspaceEdit> setFieldType(const Analysis &analysis, std::string_view model, std::string_view field,
                                               std::string_view type);

// `attribute` without its @: "unique", "default", "map". `arguments` as written between the parentheses, empty for none;
// absent: the attribute goes.
core::Result<core::WorkspaceEdit> setFieldAttribute(const Analysis &analysis, std::string_view model, std::string_view field,
                                                    std::string_view attribute, const std::optional<std::string> &arguments);

// `type` without the scope: "VarChar(191)"; empty: the default one of the database.
core::Result<core::WorkspaceEdit> setNativeType(const Analysis &analysis, std::string_view model, std::string_view field, std::string_view type);

// @id from the field that has it to this one.
core::Result<core::WorkspaceEdit> moveKey(const Analysis &analysis, std::string_view model, std::string_view field);

// As setFieldAttribute(), of a model, view or enum: "map", "schema", "ignore".
core::Result<core::WorkspaceEdit> setBlockAttribute(const Analysis &analysis, std::string_view block, std::string_view attribute,
                                                    const std::optional<std::string> &arguments);

// The fields of the model's `ordinal`th (from 0) @@id, @@unique, @@index or @@fulltext, as between the brackets: "a, b(sort: Desc)".
// Empty: it goes. One behind the last: a new one. Its other arguments stay.
core::Result<core::WorkspaceEdit> setKeyFields(const Analysis &analysis, std::string_view model, std::string_view attribute,
                                               std::size_t ordinal, std::string_view fields);

// What setKeyFields() changes, in text order.
std::vector<std::string> keyFieldsOf(const Analysis &analysis, std::string_view model, std::string_view attribute);

// A named argument of a field's attribute that is there: onDelete of @relation. Empty: it goes.
core::Result<core::WorkspaceEdit> setAttributeArgument(const Analysis &analysis, std::string_view model, std::string_view field,
                                                       std::string_view attribute, std::string_view argument, std::string_view value);

// The /// comment above a block, or above a field or value of it when `member` is not empty. Lines are joined by \n; empty: it goes.
core::Result<core::WorkspaceEdit> setDocumentation(const Analysis &analysis, std::string_view block, std::string_view member,
                                                   std::string_view text);
// What setDocumentation() replaces; empty: nothing.
std::string documentationOf(const Analysis &analysis, std::string_view block, std::string_view member);

// With one value, which an enum must have; behind the last block.
core::Result<core::WorkspaceEdit> addEnum(const Analysis &analysis, std::string_view name);
core::Result<core::WorkspaceEdit> addEnumValue(const Analysis &analysis, std::string_view name, std::string_view value);
core::Result<core::WorkspaceEdit> removeEnumValue(const Analysis &analysis, std::string_view name, std::string_view value);
core::Result<core::WorkspaceEdit> removeEnum(const Analysis &analysis, std::string_view name); // that no field uses
// As setFieldAttribute(): "map".
core::Result<core::WorkspaceEdit> setValueAttribute(const Analysis &analysis, std::string_view name, std::string_view value,
                                                    std::string_view attribute, const std::optional<std::string> &arguments);

// Also from @@id, @@unique and @@index. A relation that needs the field goes with both its relation fields; the foreign
// key fields of a removed relation stay.
core::Result<core::WorkspaceEdit> removeField(const Analysis &analysis, std::string_view model, std::string_view field);

// What refers to the model from outside: the names of other models with a foreign key or many-to-many relation to it.
std::vector<std::string> dependantsOf(const Analysis &analysis, std::string_view model);
// A relation by the field on either side, with the fields of its foreign key where nothing else uses them.
core::Result<core::WorkspaceEdit> removeRelation(const Analysis &analysis, std::string_view model, std::string_view field);

// Models, views and enums as text, with the enums and composite types that they use, in the order of the schema.
std::string blocksAsText(const Analysis &analysis, const std::vector<std::string> &names);
// Such text, from this or another schema, behind the last block. A name that is taken gets a number, a database name that
// is taken goes; relations between what is pasted stay, foreign keys to models of this schema get a back-relation, and
// other relations are left out, and native types where the database does not know them. Enums that are here already are not pasted again.
core::Result<core::WorkspaceEdit> pasteBlocks(const Analysis &analysis, std::string_view text);

enum class RelationShape { OneToOne, OneToMany, ManyToMany };

// The foreign key fields and the relation field on `from`, the back-relation on `to` (for OneToMany many `from` belong
// to one `to`). A relation of a model with itself is optional; one between models that are related already gets a name.
core::Result<core::WorkspaceEdit> addRelation(const Analysis &analysis, std::string_view from, std::string_view to,
                                              RelationShape shape);

} // namespace dunlin::psl
