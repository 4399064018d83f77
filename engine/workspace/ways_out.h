// Ways out: for each state in which a project and its database can be stuck, the commands that lead out without losing rows.
#pragma once

#include "engine/workspace/tools.h"

#include <string>
#include <vector>

namespace dunlin::workspace {

struct WayOut
{
    std::string effect; // "undo what it did so far"
    std::string command; // "dunlin migrate repair --undo 20260301_x"
};

struct Stuck
{
    enum class State { Failed, Edited, Missing, Drift, Early, Unmanaged };
    State state = State::Failed;
    std::string migration; // empty: not about one
    std::string text; // one sentence
    std::vector<WayOut> ways; // best first
};

// `drifted`: known from a diagnosis; status does not look for it.
enum class Drifted { No, Yes };
std::vector<Stuck> waysOut(const MigrationStatus &status, Drifted drifted = Drifted::No);

// As the command line prints them; empty without any.
std::string waysOutText(const std::vector<Stuck> &stuck);

} // namespace dunlin::workspace
