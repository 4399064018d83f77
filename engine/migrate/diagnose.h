// What stands in the way of `migrate dev`, in Prisma's words (BEHAVIOUR.md 2.3).
#pragma once

#include "engine/migrate/history.h"

#include <string>
#include <vector>

namespace dunlin::migrate {

// `driftSummary`: how the database differs from the applied history; empty without drift.
std::vector<std::string> resetReasons(const HistoryFacts &facts, const std::string &driftSummary);

// One reason as it is, several as a list with dashes.
std::string joinReasons(const std::vector<std::string> &reasons);

} // namespace dunlin::migrate
