#include "engine/safety/findings.h"
#include "engine/safety/wording.h"

namespace dunlin::safety {

std::vector<Probe> probes(std::span<const Finding> findings, const ProbeDialect &dialect)
{
    std::vector<Probe> all;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        const std::string count = "SELECT COUNT(*) FROM " + (finding.schema.empty() ? "" : dialect.quoteIdentifier(finding.schema) + ".")
                                  + dialect.quoteIdentifier(finding.table);
        const std::string column = dialect.quoteIdentifier(finding.column);
        if (dependsOnRows(finding.rule))
            all.push_back({.finding = i, .counts = Probe::Counts::Rows, .setUp = {}, .sql = count});
        if (dependsOnValues(finding.rule))
            all.push_back({.finding = i,
                           .counts = Probe::Counts::Values,
                           .setUp = finding.makeCheck,
                           .sql = count + " WHERE " + column + " IS NOT NULL" + (finding.check.empty() ? "" : " AND " + finding.check + "(" + column + ")")});
    }
    return all;
}

std::vector<Finding> withCounts(std::span<const Finding> findings, std::span<const Probe> probes,
                                std::span<const std::optional<std::uint64_t>> counts)
{
    std::vector<Counts> known(findings.size());
    for (std::size_t i = 0; i < probes.size() && i < counts.size(); ++i) {
        Counts &of = known[probes[i].finding];
        (probes[i].counts == Probe::Counts::Rows ? of.rows : of.values) = counts[i];
    }
    std::vector<Finding> remaining;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        auto message = wording(findings[i], known[i]);
        if (!message)
            continue;
        Finding finding = findings[i];
        finding.message = std::move(*message);
        finding.rows = dependsOnValues(finding.rule) && finding.rule != Finding::Rule::MadeRequired ? known[i].values : known[i].rows;
        remaining.push_back(std::move(finding));
    }
    return remaining;
}

} // namespace dunlin::safety
