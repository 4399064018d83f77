#include "engine/dialects/dialect.h"

namespace dunlin::dialects {

std::vector<diff::Step> Dialect::diff(const sql::SqlSchema &from, const sql::SqlSchema &to) const
{
    return diff::calculateSteps(from, to, diffRules());
}

} // namespace dunlin::dialects
