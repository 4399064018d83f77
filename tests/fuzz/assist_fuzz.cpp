// Any bytes, and help at many places of them: every answer lies inside the text, and what parses parses after each fix, each
// renaming and each completion that stands on its own.
#include "engine/core/ensure.h"
#include "engine/dialects/provider_rules.h"
#include "engine/psl/assist/completion.h"
#include "engine/psl/assist/explanations.h"
#include "engine/psl/assist/folding.h"
#include "engine/psl/assist/hover.h"
#include "engine/psl/assist/quick_fixes.h"
#include "engine/psl/edit/rename.h"
#include "engine/psl/format/missing_parts.h"
#include "engine/psl/schema/analysis.h"
#include "engine/psl/syntax/parser.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace {

using namespace dunlin;

void checkEdit(const core::WorkspaceEdit &edit, const psl::SyntaxTree &tree)
{
    for (const core::FileEdit &file : edit.files) {
        for (const core::TextEdit &change : file.edits.edits())
            ENSURE(change.span.begin <= change.span.end && change.span.end <= tree.source().size());
        const psl::SyntaxTree after = psl::parse(file.edits.applyTo(std::string(tree.source())));
        ENSURE(!tree.errors().empty() || after.errors().empty());
    }
}

void checkPlace(const psl::Analysis &analysis, std::uint32_t offset)
{
    const std::string &text = analysis.schema.files.front()->text;
    const core::Location place{0, {offset, offset}};
    const psl::Completion completion = psl::complete(analysis, place, dialects::providerRules());
    ENSURE(completion.items.empty() || (completion.replace.touches(offset) && completion.replace.end <= text.size()));
    if (const auto hover = psl::hover(analysis, place))
        ENSURE(hover->span.touches(offset) && hover->span.end <= text.size() && !hover->markdown.empty());
    psl::explainProblems(analysis, place);
    if (const auto use = psl::symbolAt(analysis, place)) {
        ENSURE(use->location.span.touches(offset));
        const auto uses = psl::usesOf(analysis, use->symbol);
        ENSURE(std::ranges::any_of(uses, [&](const psl::SymbolUse &other) { return other.location == use->location; }));
        if (const auto edit = psl::rename(analysis, use->symbol, "Renamed", psl::DatabaseName::Keep))
            checkEdit(*edit, *analysis.trees.front());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string text(reinterpret_cast<const char *>(data), size);
    // The first byte chooses the database, so that one seed serves for all.
    const auto providers = dialects::providerRules();
    if (!text.empty() && text.find("datasource") == std::string::npos)
        text.insert(0, "datasource db {\n  provider = \"" + std::string(providers[data[0] % providers.size()]->provider()) +
                           "\"\n}\n");
    const auto analysis = psl::analyze(
        {std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = text})}, providers);
    const psl::SyntaxTree &tree = *analysis.trees.front();
    const auto end = static_cast<std::uint32_t>(text.size());
    const std::uint32_t step = 1 + end / 24; // some two dozen places, others with each mutation
    for (std::uint32_t offset = static_cast<std::uint32_t>(size) % step; offset <= end; offset += step)
        checkPlace(analysis, offset);
    for (const psl::QuickFix &fix : psl::quickFixes(analysis, {0, {0, end}}, providers)) {
        ENSURE(fix.diagnostic < analysis.diagnostics.size());
        checkEdit(fix.edit, tree);
    }
    for (const core::Diagnostic &diagnostic : analysis.diagnostics)
        ENSURE(psl::explanationOf(diagnostic.rule) && diagnostic.span.begin <= diagnostic.span.end && diagnostic.span.end <= end);
    psl::foldingRanges(tree);
    for (const core::FileEdit &file : psl::formatSchema(analysis.trees).files) // the format target looks at what it gives
        file.edits.applyTo(text);
    return 0;
}
