// analyze() stands here and not beside its header because it ends with the validation rules, which the schema room may
// not include.
#include "engine/psl/schema/analysis.h"

#include "engine/psl/schema/configuration.h"
#include "engine/psl/schema/read_declarations.h"
#include "engine/psl/syntax/parser.h"
#include "engine/psl/validate/validator.h"

#include <algorithm>

namespace dunlin::psl {

bool Analysis::hasErrors() const
{
    return std::ranges::any_of(diagnostics,
                               [](const core::Diagnostic &item) { return item.severity == core::Severity::Error; });
}

Analysis analyze(core::SourceFiles files, ProviderRegistry providers)
{
    Analysis analysis;
    DiagnosticSink sink;
    for (core::FileId id = 0; id < files.size(); ++id) {
        auto tree = std::make_shared<const SyntaxTree>(parse(files[id]));
        for (const SyntaxError &error : tree->errors())
            sink.error(Rule::Syntax, id, error.span, error.message);
        analysis.trees.push_back(std::move(tree));
    }
    analysis.schema.files = std::move(files);

    const auto values = std::make_shared<core::Arena>();
    analysis.schema.values = values;
    const Declarations declarations = readDeclarations(analysis.trees, *values);
    Resolution resolution(declarations, analysis.schema, sink);
    resolveNames(resolution);
    resolveTypes(resolution);
    resolveAttributes(resolution);
    inferRelations(resolution);
    analysis.providers = providers;
    analysis.rules = readConfiguration(resolution, providers);
    // The rules assume that everything is resolved.
    if (!sink.hasErrors() && !providers.empty())
        validate(resolution, analysis.rules);
    analysis.diagnostics = sink.take();
    return analysis;
}

} // namespace dunlin::psl
