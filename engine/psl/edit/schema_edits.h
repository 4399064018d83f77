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

// Also from @@id, @@unique and @@index. A relation that needs the field goes with both its relation fields; the foreign
// key fields of a removed relation stay.
core::Result<core::WorkspaceEdit> removeField(const Analysis &analysis, std::string_view model, std::string_view field);

enum class RelationShape { OneToOne, OneToMany, ManyToMany };

// The foreign key fields and the relation field on `from`, the back-relation on `to` (for OneToMany many `from` belong
// to one `to`). A relation of a model with itself is optional; one between models that are related already gets a name.
core::Result<core::WorkspaceEdit> addRelation(const Analysis &analysis, std::string_view from, std::string_view to,
                                              RelationShape shape);

} // namespace dunlin::psl
