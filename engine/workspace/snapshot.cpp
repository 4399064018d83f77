#include "engine/workspace/snapshot.h"

#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/assist/explanations.h"
#include "engine/psl/assist/folding.h"
#include "engine/psl/assist/semantic_tokens.h"
#include "engine/psl/edit/rename.h"
#include "engine/psl/edit/schema_edits.h"
#include "engine/psl/format/missing_parts.h"
#include "engine/psl/schema/analysis.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/graph_builder.h"
#include "engine/workspace/workspace.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace dunlin::workspace {

namespace {

// A value made on first use, by whichever thread asks first.
template <typename T>
class Lazy
{
public:
    template <typename Make>
    const T &get(Make make) const
    {
        std::call_once(m_once, [&] { m_value = make(); });
        return m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable T m_value{};
};

std::vector<OutlineItem> buildOutline(const psl::Schema &schema)
{
    using Kind = OutlineItem::Kind;
    std::vector<OutlineItem> items;
    const auto add = [&items](Kind kind, const auto &block) {
        items.push_back({kind, std::string(block.name), {block.file, block.span}, {block.file, block.nameSpan}});
    };
    for (const psl::Datasource &block : schema.datasources)
        add(Kind::Datasource, block);
    for (const psl::Generator &block : schema.generators)
        add(Kind::Generator, block);
    for (const psl::Model &block : schema.models)
        add(block.isView ? Kind::View : Kind::Model, block);
    for (const psl::Enum &block : schema.enums)
        add(Kind::Enum, block);
    for (const psl::CompositeType &block : schema.compositeTypes)
        add(Kind::CompositeType, block);
    std::ranges::sort(items, {}, &OutlineItem::location);
    return items;
}

class AnalysedSnapshot : public Snapshot
{
public:
    AnalysedSnapshot(core::SourceFiles files, std::uint64_t revision)
        : m_revision(revision), m_analysis(psl::analyze(std::move(files), dialects::providerRules()))
    {
        if (const psl::Datasource *datasource = m_analysis.schema.datasource())
            m_dialect = dialects::findDialect(datasource->provider);
    }

    std::uint64_t revision() const override { return m_revision; }
    const core::SourceFiles &files() const override { return m_analysis.schema.files; }
    const std::vector<core::Diagnostic> &diagnostics() const override { return m_analysis.diagnostics; }
    bool hasErrors() const override { return m_analysis.hasErrors(); }
    const psl::Schema &schema() const override { return m_analysis.schema; }

    const diagram::Graph &graph() const override
    {
        return m_graph.get([this] { return buildGraph(m_analysis.schema); });
    }

    const sql::SqlSchema *sqlSchema() const override
    {
        if (hasErrors() || !m_dialect)
            return nullptr;
        return &m_sql.get([this] { return lower::lower(m_analysis.schema, *m_dialect); });
    }

    const std::vector<OutlineItem> &outline() const override
    {
        return m_outline.get([this] { return buildOutline(m_analysis.schema); });
    }

    const std::vector<SemanticToken> &semanticTokens(core::FileId file) const override
    {
        return m_tokens[file].get([&] { return psl::semanticTokens(*m_analysis.trees[file]); });
    }

    const std::vector<FoldingRange> &foldingRanges(core::FileId file) const override
    {
        return m_folds[file].get([&] { return psl::foldingRanges(*m_analysis.trees[file]); });
    }

    Completion complete(core::Location place) const override { return psl::complete(m_analysis, place, dialects::providerRules()); }
    std::optional<Hover> hover(core::Location place) const override { return psl::hover(m_analysis, place); }
    std::string explainProblems(core::Location place) const override { return psl::explainProblems(m_analysis, place); }
    std::optional<SymbolUse> symbolAt(core::Location place) const override { return psl::symbolAt(m_analysis, place); }
    std::vector<SymbolUse> usesOf(const Symbol &symbol) const override { return psl::usesOf(m_analysis, symbol); }
    Symbol symbolNamed(std::string_view block, std::string_view member) const override
    {
        using Kind = Symbol::Kind;
        const auto model = m_analysis.schema.findModel(block);
        if (!member.empty())
            return {model ? Kind::Field : Kind::EnumValue, member, block};
        const bool isView = model && m_analysis.schema.models[*model].isView;
        return {isView ? Kind::View : model ? Kind::Model : Kind::Enum, block, {}};
    }
    core::Result<core::WorkspaceEdit> rename(const Symbol &symbol, std::string_view newName, DatabaseName databaseName) const override
    {
        return psl::rename(m_analysis, symbol, newName, databaseName);
    }
    std::vector<QuickFix> quickFixes(core::Location range) const override
    {
        return psl::quickFixes(m_analysis, range, dialects::providerRules());
    }

    core::Result<Plan> plan(const sql::SqlSchema &baseline) const override
    {
        const sql::SqlSchema *target = sqlSchema();
        if (!target)
            return std::unexpected(whyNoSql());
        return compare(m_dialect->provider(), baseline, *target);
    }

    core::Result<core::WorkspaceEdit> addModel(std::string_view name) const override { return psl::addModel(m_analysis, name); }
    core::Result<core::WorkspaceEdit> removeModel(std::string_view name) const override { return psl::removeModel(m_analysis, name); }
    core::Result<core::WorkspaceEdit> addField(std::string_view model, std::string_view name, std::string_view type) const override
    {
        return psl::addField(m_analysis, model, name, type);
    }
    core::Result<core::WorkspaceEdit> setFieldType(std::string_view model, std::string_view field, std::string_view type) const override
    {
        return psl::setFieldType(m_analysis, model, field, type);
    }
    core::Result<core::WorkspaceEdit> setFieldAttribute(std::string_view model, std::string_view field, std::string_view attribute,
                                                        const std::optional<std::string> &arguments) const override
    {
        return psl::setFieldAttribute(m_analysis, model, field, attribute, arguments);
    }
    core::Result<core::WorkspaceEdit> setNativeType(std::string_view model, std::string_view field, std::string_view type) const override
    {
        return psl::setNativeType(m_analysis, model, field, type);
    }
    core::Result<core::WorkspaceEdit> setBlockAttribute(std::string_view block, std::string_view attribute,
                                                        const std::optional<std::string> &arguments) const override
    {
        return psl::setBlockAttribute(m_analysis, block, attribute, arguments);
    }
    core::Result<core::WorkspaceEdit> setKeyFields(std::string_view model, std::string_view attribute, std::size_t ordinal, std::string_view fields) const override
    {
        return psl::setKeyFields(m_analysis, model, attribute, ordinal, fields);
    }
    std::vector<std::string> keyFieldsOf(std::string_view model, std::string_view attribute) const override
    {
        return psl::keyFieldsOf(m_analysis, model, attribute);
    }
    core::Result<core::WorkspaceEdit> setAttributeArgument(std::string_view model, std::string_view field, std::string_view attribute,
                                                           std::string_view argument, std::string_view value) const override
    {
        return psl::setAttributeArgument(m_analysis, model, field, attribute, argument, value);
    }
    core::Result<core::WorkspaceEdit> setDocumentation(std::string_view block, std::string_view member, std::string_view text) const override
    {
        return psl::setDocumentation(m_analysis, block, member, text);
    }
    std::string documentationOf(std::string_view block, std::string_view member) const override { return psl::documentationOf(m_analysis, block, member); }
    core::Result<core::WorkspaceEdit> addEnum(std::string_view name) const override { return psl::addEnum(m_analysis, name); }
    core::Result<core::WorkspaceEdit> addEnumValue(std::string_view name, std::string_view value) const override
    {
        return psl::addEnumValue(m_analysis, name, value);
    }
    core::Result<core::WorkspaceEdit> removeEnumValue(std::string_view name, std::string_view value) const override
    {
        return psl::removeEnumValue(m_analysis, name, value);
    }
    core::Result<core::WorkspaceEdit> setValueAttribute(std::string_view name, std::string_view value, std::string_view attribute,
                                                        const std::optional<std::string> &arguments) const override
    {
        return psl::setValueAttribute(m_analysis, name, value, attribute, arguments);
    }
    core::Result<core::WorkspaceEdit> removeField(std::string_view model, std::string_view field) const override
    {
        return psl::removeField(m_analysis, model, field);
    }
    core::Result<core::WorkspaceEdit> addRelation(std::string_view from, std::string_view to, RelationShape shape) const override
    {
        return psl::addRelation(m_analysis, from, to, toPsl(shape));
    }
    core::Result<core::WorkspaceEdit> removeRelation(std::string_view model, std::string_view field) const override
    {
        return psl::removeRelation(m_analysis, model, field);
    }
    core::Result<core::WorkspaceEdit> moveKey(std::string_view model, std::string_view field) const override
    {
        return psl::moveKey(m_analysis, model, field);
    }
    std::vector<std::string> dependantsOf(std::string_view model) const override { return psl::dependantsOf(m_analysis, model); }
    core::Result<core::WorkspaceEdit> removeEnum(std::string_view name) const override { return psl::removeEnum(m_analysis, name); }
    std::string blocksAsText(const std::vector<std::string> &names) const override { return psl::blocksAsText(m_analysis, names); }
    core::Result<core::WorkspaceEdit> pasteBlocks(std::string_view text) const override { return psl::pasteBlocks(m_analysis, text); }
    core::Result<core::WorkspaceEdit> format() const override { return psl::formatSchema(m_analysis.trees); }

private:
    static psl::RelationShape toPsl(RelationShape shape)
    {
        switch (shape) {
        case RelationShape::OneToOne:
            return psl::RelationShape::OneToOne;
        case RelationShape::OneToMany:
            return psl::RelationShape::OneToMany;
        case RelationShape::ManyToMany:
            break;
        }
        return psl::RelationShape::ManyToMany;
    }

    core::Error whyNoSql() const
    {
        using enum core::ErrorKind;
        if (hasErrors())
            return {.kind = Schema, .message = "The schema has errors; correct them first.", .code = "P1012"};
        const psl::Datasource *datasource = m_analysis.schema.datasource();
        if (!datasource)
            return {.kind = Schema, .message = "The schema has no datasource block, so the database is not known."};
        return {.kind = Unsupported, .message = dialects::whyNotMigrated(datasource->provider)};
    }

    std::uint64_t m_revision;
    psl::Analysis m_analysis;
    const dialects::Dialect *m_dialect = nullptr;
    Lazy<diagram::Graph> m_graph;
    Lazy<std::vector<OutlineItem>> m_outline;
    Lazy<sql::SqlSchema> m_sql;
    std::vector<Lazy<std::vector<SemanticToken>>> m_tokens{m_analysis.trees.size()}; // by file
    std::vector<Lazy<std::vector<FoldingRange>>> m_folds{m_analysis.trees.size()};
};

} // namespace

std::shared_ptr<const Snapshot> analyze(core::SourceFiles files, std::uint64_t revision)
{
    return std::make_shared<AnalysedSnapshot>(std::move(files), revision);
}

} // namespace dunlin::workspace
