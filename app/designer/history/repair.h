// Repair: what can be done about the state of a migration or of the database, in plain words.
#pragma once

#include "engine/workspace/tools.h"

#include <QString>

#include <vector>

namespace dunlin::designer {

enum class Repair { ApplyPending, MarkApplied, MarkRolledBack, UndoHalf, AcceptFile, BringBack, Forget, UndoLast, Squash, ShowDrift, AdoptDrift, RestoreDrift };

struct RepairOffer
{
    Repair repair = Repair::ApplyPending;
    QString text; // of a button
    QString explanation;
};

// For one line of the history, the likeliest first.
std::vector<RepairOffer> repairsOf(const workspace::MigrationEntry &entry, const std::vector<workspace::MigrationEntry> &history);

} // namespace dunlin::designer
