// What all schema edits need: finding declarations, inserting lines that line up, deleting lines with what belongs to them.
#pragma once

#include "engine/core/text_edit.h"
#include "engine/psl/schema/analysis.h"
#include "engine/psl/syntax/views.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

template <typename ViewType>
struct Declared
{
    core::FileId file = 0;
    ViewType view;
};

std::optional<Declared<ast::ModelDecl>> findModelDecl(const Analysis &analysis, std::string_view name); // model, view or type
std::optional<Declared<ast::EnumDecl>> findEnumDecl(const Analysis &analysis, std::string_view name);
// Model, view, type or enum.
std::optional<Declared<ast::BlockDecl>> findBlockDecl(const Analysis &analysis, std::string_view name);
std::optional<ast::FieldDecl> findFieldDecl(const ast::ModelDecl &model, std::string_view name);
std::vector<Declared<ast::ModelDecl>> allModelDecls(const Analysis &analysis);
bool hasTopLevelName(const Analysis &analysis, std::string_view name);

// The list of fields of @@id, @@unique, @@index …, or of `fields:` and `references:` in @relation.
std::vector<ast::Expression> fieldList(const ast::Attribute &attribute, std::string_view argument);
// The field that an element of such a list names: `a`, `a(sort: Desc)`, `a.b`.
core::Span fieldNameIn(const ast::Expression &element);

// The /// comment directly above, where it is about this item alone.
std::optional<core::Span> documentationAbove(const ast::View &item);

// Type and attributes of the id of a new model, as the schema's database wants it: "Int @id @default(autoincrement())".
std::string newIdText(const Analysis &analysis);

std::string_view lineBreakOf(const SyntaxTree &tree); // "\n" unless the first line ends otherwise

struct NewField
{
    std::string name;
    std::string type;
    std::string attributes;
};

class EditBuilder
{
public:
    void replace(core::FileId file, core::Span span, std::string text) { m_edits[file].push_back({span, std::move(text)}); }
    // Behind the last field, in line with the fields above it.
    void addFields(const Declared<ast::ModelDecl> &model, const std::vector<NewField> &fields);
    void addValue(core::FileId file, const ast::EnumDecl &decl, std::string_view value); // behind the last one
    // On a line of its own before the closing brace, which must be there.
    void addBlockAttribute(core::FileId file, const ast::BlockDecl &block, std::string_view text);
    // The /// comment directly above; lines joined by \n, empty for none.
    void setDocumentation(core::FileId file, const ast::View &item, std::string_view text);
    // With the line break and the /// comment directly above.
    void removeLine(core::FileId file, const ast::View &item);
    void removeBlock(core::FileId file, const ast::BlockDecl &block);
    // Elements out of `[a, b, c]`; not all of them.
    void removeElements(core::FileId file, const std::vector<ast::Expression> &list, const std::vector<bool> &remove);

    core::WorkspaceEdit finish(std::string title);

private:
    std::map<core::FileId, std::vector<core::TextEdit>> m_edits;
};

} // namespace dunlin::psl
