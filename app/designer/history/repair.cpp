#include "app/designer/history/repair.h"

#include "app/designer/theme/words.h"

#include <algorithm>

namespace dunlin::designer {

std::vector<RepairOffer> repairsOf(const workspace::MigrationEntry &entry, const std::vector<workspace::MigrationEntry> &history)
{
    using State = workspace::MigrationEntry::State;
    std::vector<RepairOffer> offers;
    const auto offer = [&](Repair repair, const QString &text, const QString &explanation) { offers.push_back({repair, text, explanation}); };
    const auto isApplied = [](const workspace::MigrationEntry &other) { return other.state == State::Applied || other.state == State::Edited; };
    switch (entry.state) {
    case State::Failed:
        offer(Repair::UndoHalf, tr("Take back what it did"), tr("Brings the schema back to where it was before it, and marks it as rolled back."));
        offer(Repair::MarkRolledBack, tr("Mark as rolled back"), tr("Nothing of it is in the database. It can be corrected and applied again."));
        offer(Repair::MarkApplied, tr("Mark as applied"), tr("Everything it does is in the database, for example because it was finished by hand."));
        break;
    case State::Pending:
    case State::RolledBack:
        offer(Repair::ApplyPending, tr("Apply what is pending"), tr("Runs the migrations that the database does not have yet, in their order."));
        offer(Repair::MarkApplied, tr("Mark as applied"), tr("Everything it does is in the database already. It does not run."));
        if (std::ranges::count(history, State::Pending, &workspace::MigrationEntry::state) > 1)
            offer(Repair::Squash, tr("Squash what is pending"), tr("Makes one migration out of those that no database has yet."));
        break;
    case State::Edited:
        offer(Repair::BringBack, tr("Bring back the applied text"), tr("Writes the text that was applied into the file again, where it is still known."));
        offer(Repair::AcceptFile, tr("Accept the changed file"), tr("The database remembers the file as it is now. Nothing runs."));
        break;
    case State::Missing:
        offer(Repair::BringBack, tr("Bring back the folder"), tr("Writes the text that was applied into a new folder of that name, where it is still known."));
        offer(Repair::Forget, tr("Strike it from the history"), tr("The database forgets that it was applied. What it did stays."));
        break;
    case State::Applied:
        if (std::ranges::none_of(std::ranges::find(history, entry.name, &workspace::MigrationEntry::name) + 1, history.end(), isApplied))
            offer(Repair::UndoLast, tr("Undo this migration"), tr("Takes back what it did, as far as that can be, and marks it as rolled back."));
        break;
    }
    return offers;
}

} // namespace dunlin::designer
