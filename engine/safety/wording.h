// The sentences of findings, word for word those of Prisma Migrate (BEHAVIOUR.md 2.13).
#pragma once

#include "engine/safety/finding.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dunlin::safety {

// What is known about the present data; absent: not known.
struct Counts
{
    std::optional<std::uint64_t> rows; // of the table
    std::optional<std::uint64_t> values; // of the column that are not null
};

// Nothing when the present data makes the finding pointless, e.g. dropping an empty table.
std::optional<std::string> wording(const Finding &finding, const Counts &counts);

// Which counts a finding depends on.
bool dependsOnRows(Finding::Rule rule);
bool dependsOnValues(Finding::Rule rule);

} // namespace dunlin::safety
