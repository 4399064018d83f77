// Data checks: what the present rows say about a plan beyond how many there are: duplicates, values that do not fit, enum values
// in use, rows that refer to nothing.
#pragma once

#include "engine/diff/renames.h"
#include "engine/diff/step.h"
#include "engine/safety/finding.h"
#include "engine/safety/findings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dunlin::safety {

struct DataCheck
{
    std::optional<std::size_t> finding; // that it tells more about; absent: `fact` is a finding of its own when there are any
    Finding fact;
    std::string count; // SQL: how many values or rows stand in the way
    std::string rows; // SQL: which; without a LIMIT
    std::optional<AffectedRows> affected; // the same as rows of one table, if they are
    std::string none, one, many; // "No value is …", "1 value is …", and after the number: "values are …"

    std::string sentence(std::uint64_t number) const { return number == 0 ? none : number == 1 ? one : std::to_string(number) + " " + many; }
};

// The data is still under the names before the renames.
std::vector<DataCheck> dataChecks(std::span<const diff::Step> steps, std::span<const Finding> findings, std::span<const diff::Rename> renames,
                                  const ProbeDialect &dialect);

// The rows that are lost, or lose a value, with what the finding is about.
std::optional<AffectedRows> rowsThatGo(const Finding &finding, const ProbeDialect &dialect);

// The ways out, best first.
std::vector<Remedy> remedies(const Finding &finding);

} // namespace dunlin::safety
