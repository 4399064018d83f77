// A schema from its text, for tests.
#pragma once

#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"

#include <memory>
#include <string>

namespace dunlin::test {

// The text as the only file of a schema, `schema.prisma`, with the rules of every provider.
inline psl::Analysis analyzed(std::string text)
{
    return psl::analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = std::move(text)})},
                        dialects::providerRules());
}

} // namespace dunlin::test
