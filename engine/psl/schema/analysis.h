// analyze(): text -> schema and diagnostics. Never fails; half-typed text is normal input.
#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/source_file.h"
#include "engine/psl/schema/schema.h"
#include "engine/psl/syntax/syntax_tree.h"

#include <memory>
#include <vector>

namespace dunlin::psl {

struct Analysis
{
    std::vector<std::shared_ptr<const SyntaxTree>> trees; // one per file
    Schema schema;
    std::vector<core::Diagnostic> diagnostics; // in Prisma's order: warnings apart from errors, each as reported

    bool hasErrors() const;
};

Analysis analyze(core::SourceFiles files);

} // namespace dunlin::psl
