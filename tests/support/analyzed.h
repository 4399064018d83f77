// A schema from its text, for tests.
#pragma once

#include "engine/psl/schema/analysis.h"

#include <memory>
#include <string>
#include <utility>

namespace dunlin::test {

// The text as the only file of a schema, `schema.prisma`.
inline psl::Analysis analyzed(std::string text, psl::ProviderRegistry providers = {})
{
    return psl::analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = std::move(text)})}, providers);
}

} // namespace dunlin::test
