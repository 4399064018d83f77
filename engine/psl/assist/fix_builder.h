// What the families of quick fixes share: the place of the diagnostic, and the forms of edit that they need.
#pragma once

#include "engine/psl/edit/edit_builder.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

class FixBuilder
{
public:
    FixBuilder(const Analysis &analysis, const core::Diagnostic &diagnostic, ProviderRegistry providers);

    const Analysis &analysis() const { return m_analysis; }
    const SyntaxTree &tree() const { return *m_analysis.trees[m_diagnostic.file]; } // that the diagnostic is in
    const core::Diagnostic &diagnostic() const { return m_diagnostic; }
    const ProviderRules *rules() const { return m_rules; } // of the datasource

    bool about(Rule rule) const { return m_diagnostic.rule == ruleId(rule); }
    // The nth text between backquotes, or between double quotes when `quote` says so; empty when there is none.
    std::string_view quoted(std::size_t n, char quote = '`') const;

    // The declaration around the beginning of the diagnostic.
    template <typename ViewType>
    std::optional<ViewType> around() const
    {
        return ast::enclosing<ViewType>(tree(), m_diagnostic.span.begin);
    }
    std::optional<Declared<ast::ModelDecl>> model(std::string_view name) const { return findModelDecl(m_analysis, name); } // closed
    core::FileId file() const { return m_diagnostic.file; }

    EditBuilder &edits() { return m_edit; } // of the fix that is being made
    void replace(core::FileId file, core::Span span, std::string text) { m_edit.replace(file, span, std::move(text)); }
    // Behind everything that is written for the field.
    void appendToField(core::FileId file, const ast::FieldDecl &field, std::string_view text);
    // At this place; when the line ends there, its line break is written anew, as Prisma's server does.
    void appendToLine(core::FileId file, std::uint32_t place, std::string_view text);
    // As a line of its own at the end of the block, which is closed, with a blank line above when it is the first attribute.
    void appendToBlock(core::FileId file, const ast::BlockDecl &block, std::string_view line);
    // Finishes one fix; the next edits belong to another.
    void finish(std::string title) { m_fixes.push_back(m_edit.finish(std::move(title))); m_edit = {}; }

    std::vector<core::WorkspaceEdit> take() { return std::move(m_fixes); }

private:
    const Analysis &m_analysis;
    const core::Diagnostic &m_diagnostic;
    const ProviderRules *m_rules = nullptr;
    EditBuilder m_edit;
    std::vector<core::WorkspaceEdit> m_fixes;
};

std::string indentOfItems(const ast::BlockDecl &block); // of its fields; two blanks without any
bool hasBlockAttributes(const ast::BlockDecl &block);

// Each adds the fixes that it knows for the diagnostic.
void fixTypes(FixBuilder &builder);
void fixRelations(FixBuilder &builder);
void fixAttributes(FixBuilder &builder);
void fixConfiguration(FixBuilder &builder);

} // namespace dunlin::psl
