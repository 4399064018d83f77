// analyze(): text -> schema and diagnostics. Never fails; half-typed text is normal input.
#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/source_file.h"
#include "engine/psl/schema/schema.h"
#include "engine/psl/syntax/syntax_tree.h"
#include "engine/psl/schema/provider_rules.h"

#include <memory>
#include <vector>

namespace dunlin::psl {

struct Analysis
{
    std::vector<std::shared_ptr<const SyntaxTree>> trees; // one per file
    Schema schema;
    std::vector<core::Diagnostic> diagnostics; // errors in Prisma's order, then warnings in Prisma's order

    ProviderRegistry providers; // that analyze() was given
    const ProviderRules *rules = nullptr; // of the datasource's provider; none when that is absent or unknown

    bool hasErrors() const;
};

// The rules of the schema's database are among `providers` (dialects::providerRules() has them all). Without any, every
// provider is accepted, and only what can be resolved without knowing the database is checked.
Analysis analyze(core::SourceFiles files, ProviderRegistry providers = {});

} // namespace dunlin::psl
