// Data-loss checks: from steps to findings, first without a database, then with the counts of the present data.
#pragma once

#include "engine/diff/step.h"
#include "engine/safety/finding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dunlin::safety {

// How this database writes the names in a probe.
class ProbeDialect
{
public:
    virtual ~ProbeDialect() = default;
    virtual std::string quoteIdentifier(std::string_view name) const = 0;
    // A condition that holds for the values of `column` (as SQL) that the new type does not take as they are; empty: not known.
    virtual std::string doesNotFit(const sql::ColumnType &before, const sql::ColumnType &after, const std::string &column) const
    {
        (void)before, (void)after, (void)column;
        return {};
    }
};

// What the steps may cost, in the wording for unknown data (BEHAVIOUR.md 2.13): warnings and unexecutable steps, in step order.
std::vector<Finding> findings(std::span<const diff::Step> steps);

// One question to the database that holds the data now; the answer is the number in the first column of the first row.
struct Probe
{
    enum class Counts { Rows, Values };
    std::size_t finding = 0; // index into the findings it was made for
    Counts counts = Counts::Rows; // all rows of the table, or the non-null values of the column; of a cast, those that cannot be cast
    std::string setUp; // a statement that has to run first; may be empty
    std::string sql;
};

std::vector<Probe> probes(std::span<const Finding> findings, const ProbeDialect &dialect);

// The findings that hold for the present data, in the wording for known data. `counts` answers `probes` one to one; an absent
// count (probe failed, table not there) keeps the wording for unknown data.
std::vector<Finding> withCounts(std::span<const Finding> findings, std::span<const Probe> probes,
                                std::span<const std::optional<std::uint64_t>> counts);

// The comment on top of a created migration: "/*\n  Warnings:\n …*/\n"; empty without findings.
std::string migrationHeader(std::span<const Finding> findings);

} // namespace dunlin::safety
