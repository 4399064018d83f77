#include "engine/safety/finding.h"

namespace dunlin::safety {

bool isHarmless(const Finding &finding)
{
    return finding.rows == 0 || (finding.rule == Finding::Rule::UniqueAdded && finding.inTheWay == 0);
}

bool failsForSure(const Finding &finding)
{
    using Rule = Finding::Rule;
    const bool isStopped = finding.inTheWay.value_or(0) > 0 && (finding.rule == Rule::UniqueAdded || finding.rule == Rule::EnumValuesRemoved);
    return !isHarmless(finding) && (finding.kind == Finding::Kind::Unexecutable || isStopped);
}

bool isObstacle(const Finding &finding)
{
    return failsForSure(finding) || finding.kind == Finding::Kind::Unexecutable || finding.rule == Finding::Rule::UniqueAdded;
}

std::string exampleText(const Finding &finding, std::size_t row)
{
    std::string text;
    for (std::size_t i = 0; i < finding.examples[row].size() && i < finding.exampleColumns.size(); ++i)
        text += (i > 0 ? ", " : "") + finding.exampleColumns[i] + " = " + finding.examples[row][i].value_or("NULL");
    return text;
}

} // namespace dunlin::safety
