#include "engine/psl/assist/quick_fixes.h"

#include "engine/psl/assist/fix_builder.h"

namespace dunlin::psl {

std::vector<QuickFix> quickFixes(const Analysis &analysis, core::Location range, ProviderRegistry providers)
{
    std::vector<QuickFix> fixes;
    for (std::size_t i = 0; i < analysis.diagnostics.size(); ++i) {
        const core::Diagnostic &diagnostic = analysis.diagnostics[i];
        const bool touched = diagnostic.file == range.file && diagnostic.span.begin <= range.span.end
                             && range.span.begin <= diagnostic.span.end;
        if (!touched)
            continue;
        FixBuilder builder(analysis, diagnostic, providers);
        fixTypes(builder);
        fixRelations(builder);
        fixAttributes(builder);
        fixConfiguration(builder);
        for (core::WorkspaceEdit &edit : builder.take())
            fixes.push_back({i, std::move(edit)});
    }
    return fixes;
}

} // namespace dunlin::psl
