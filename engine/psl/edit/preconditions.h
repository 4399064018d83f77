// What must hold before and after an edit, with the words for when it does not.
#pragma once

#include "engine/psl/edit/edit_builder.h"

namespace dunlin::psl {

core::Result<Declared<ast::ModelDecl>> requireModel(const Analysis &analysis, std::string_view name); // closed
core::Result<ast::FieldDecl> requireField(const ast::ModelDecl &model, std::string_view name);
core::Result<Declared<ast::BlockDecl>> requireBlock(const Analysis &analysis, std::string_view name); // model or enum, closed
core::Result<Declared<ast::EnumDecl>> requireEnum(const Analysis &analysis, std::string_view name); // closed
core::Result<Declared<ast::EnumValueDecl>> requireEnumValue(const Analysis &analysis, std::string_view name, std::string_view value);
// The last file that has models, else the first; all of its blocks are closed.
core::Result<core::FileId> fileForNewBlock(const Analysis &analysis);
core::Error notClosed(std::string_view block);

// What is wrong with a new name: not a name, reserved, or taken.
std::optional<core::Error> checkModelName(const Analysis &analysis, std::string_view name);
std::optional<core::Error> checkFieldName(const ast::ModelDecl &model, std::string_view name);
std::optional<core::Error> checkEnumValueName(const ast::EnumDecl &decl, std::string_view name);
// What is wrong with the type of a field, as written in a schema. A model is none: that is a relation.
std::optional<core::Error> checkFieldType(const Analysis &analysis, std::string_view type);

// The edit, unless it would make a valid schema invalid: Error Usage then says why, in the words of the rule.
core::Result<core::WorkspaceEdit> unlessInvalid(const Analysis &analysis, core::WorkspaceEdit edit);

} // namespace dunlin::psl
