// Snapshot: everything derived from one state of the text. Immutable and shared between threads; cheap to ask.
#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/core/source_file.h"
#include "engine/core/text_edit.h"
#include "engine/diagram/graph.h"
#include "engine/psl/assist/completion.h"
#include "engine/psl/assist/folding.h"
#include "engine/psl/assist/hover.h"
#include "engine/psl/assist/quick_fixes.h"
#include "engine/psl/assist/semantic_tokens.h"
#include "engine/psl/edit/rename.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"
#include "engine/workspace/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

using SemanticToken = psl::ClassifiedToken;
using FoldingRange = psl::FoldedLines;
using psl::Completion;
using psl::CompletionItem;
using psl::DatabaseName;
using psl::Hover;
using psl::QuickFix;
using psl::Symbol;
using psl::SymbolUse;
using psl::TokenClass;

struct OutlineItem
{
    enum class Kind { Model, View, Enum, CompositeType, Datasource, Generator };
    Kind kind = Kind::Model;
    std::string name;
    core::Location location; // of the whole block
    core::Location nameLocation;
};

class Snapshot
{
public:
    virtual ~Snapshot() = default;

    virtual std::uint64_t revision() const = 0;
    virtual const core::SourceFiles &files() const = 0;
    virtual const std::vector<core::Diagnostic> &diagnostics() const = 0;
    virtual bool hasErrors() const = 0;
    virtual const psl::Schema &schema() const = 0;
    virtual const std::vector<OutlineItem> &outline() const = 0;
    virtual const diagram::Graph &graph() const = 0; // boxes and edges; no positions
    virtual const std::vector<SemanticToken> &semanticTokens(core::FileId file) const = 0; // every byte that is not plain, sorted
    virtual const std::vector<FoldingRange> &foldingRanges(core::FileId file) const = 0;

    // Help at a place of the text; `place.span.begin` is the cursor.
    virtual Completion complete(core::Location place) const = 0;
    virtual std::optional<Hover> hover(core::Location place) const = 0;
    virtual std::string explainProblems(core::Location place) const = 0; // Markdown; empty when nothing is wrong there
    virtual std::optional<SymbolUse> symbolAt(core::Location place) const = 0;
    virtual std::vector<SymbolUse> usesOf(const Symbol &symbol) const = 0; // the definition first
    // The symbol of a model, view or enum, or of its field or value; `member` is empty for the block itself. It views the arguments.
    virtual Symbol symbolNamed(std::string_view block, std::string_view member) const = 0;
    virtual core::Result<core::WorkspaceEdit> rename(const Symbol &symbol, std::string_view newName, DatabaseName databaseName) const = 0;
    virtual std::vector<QuickFix> quickFixes(core::Location range) const = 0; // of the diagnostics that the range touches

    // The relational schema; absent while the schema has errors.
    virtual const sql::SqlSchema *sqlSchema() const = 0;

    // What would turn `baseline` into this schema. Error: the schema has errors, or no dialect migrates its provider.
    virtual core::Result<Plan> plan(const sql::SqlSchema &baseline) const = 0;

    // Gestures as minimal text edits. Names are checked: Error Usage says what is wrong with them.
    virtual core::Result<core::WorkspaceEdit> addModel(std::string_view name) const = 0;
    virtual core::Result<core::WorkspaceEdit> removeModel(std::string_view name) const = 0;
    virtual core::Result<core::WorkspaceEdit> addField(std::string_view model, std::string_view name, std::string_view type) const = 0; // type: "String?", "Int[]"
    virtual core::Result<core::WorkspaceEdit> setFieldType(std::string_view model, std::string_view field, std::string_view type) const = 0;
    // Without the @; `arguments` as written between the parentheses, absent: the attribute goes.
    virtual core::Result<core::WorkspaceEdit> setFieldAttribute(std::string_view model, std::string_view field, std::string_view attribute,
                                                                const std::optional<std::string> &arguments) const = 0;
    // See psl/edit/schema_edits.h for the exact meaning of these.
    virtual core::Result<core::WorkspaceEdit> setNativeType(std::string_view model, std::string_view field, std::string_view type) const = 0;
    virtual core::Result<core::WorkspaceEdit> setBlockAttribute(std::string_view block, std::string_view attribute,
                                                                const std::optional<std::string> &arguments) const = 0;
    virtual core::Result<core::WorkspaceEdit> setKeyFields(std::string_view model, std::string_view attribute, std::size_t ordinal, std::string_view fields) const = 0;
    virtual std::vector<std::string> keyFieldsOf(std::string_view model, std::string_view attribute) const = 0;
    virtual core::Result<core::WorkspaceEdit> setAttributeArgument(std::string_view model, std::string_view field, std::string_view attribute,
                                                                   std::string_view argument, std::string_view value) const = 0;
    virtual core::Result<core::WorkspaceEdit> setDocumentation(std::string_view block, std::string_view member, std::string_view text) const = 0;
    virtual std::string documentationOf(std::string_view block, std::string_view member) const = 0;
    virtual core::Result<core::WorkspaceEdit> addEnum(std::string_view name) const = 0;
    virtual core::Result<core::WorkspaceEdit> addEnumValue(std::string_view name, std::string_view value) const = 0;
    virtual core::Result<core::WorkspaceEdit> removeEnumValue(std::string_view name, std::string_view value) const = 0;
    virtual core::Result<core::WorkspaceEdit> setValueAttribute(std::string_view name, std::string_view value, std::string_view attribute,
                                                                const std::optional<std::string> &arguments) const = 0;
    virtual core::Result<core::WorkspaceEdit> removeField(std::string_view model, std::string_view field) const = 0;
    // Writes the foreign key fields on `from`, the relation field there and the back-relation on `to`.
    enum class RelationShape { OneToOne, OneToMany, ManyToMany }; // OneToMany: `from` holds the foreign key, many `from` per `to`
    virtual core::Result<core::WorkspaceEdit> addRelation(std::string_view from, std::string_view to, RelationShape shape) const = 0;
    virtual core::Result<core::WorkspaceEdit> removeRelation(std::string_view model, std::string_view field) const = 0;
    virtual core::Result<core::WorkspaceEdit> moveKey(std::string_view model, std::string_view field) const = 0;
    virtual std::vector<std::string> dependantsOf(std::string_view model) const = 0;
    virtual core::Result<core::WorkspaceEdit> removeEnum(std::string_view name) const = 0; // that no field uses
    virtual std::string blocksAsText(const std::vector<std::string> &names) const = 0;
    virtual core::Result<core::WorkspaceEdit> pasteBlocks(std::string_view text) const = 0;
    virtual core::Result<core::WorkspaceEdit> format() const = 0;
};

} // namespace dunlin::workspace
