#include "engine/workspace/ways_out.h"

namespace dunlin::workspace {

std::vector<Stuck> waysOut(const MigrationStatus &status, Drifted drifted)
{
    using State = Stuck::State;
    std::vector<Stuck> all;
    for (const std::string &name : status.failed)
        all.push_back({State::Failed, name, "The migration `" + name + "` failed.",
                       {{"see how far it came", "dunlin migrate repair"},
                        {"run the rest of it, once the cause is gone or the file is mended", "dunlin migrate repair --resume " + name},
                        {"undo what it did so far", "dunlin migrate repair --undo " + name}}});
    for (const std::string &name : status.edited)
        all.push_back({State::Edited, name, "The migration `" + name + "` was modified after it was applied.",
                       {{"see the difference", "dunlin migrate repair"},
                        {"keep the new text; the database stays as it is", "dunlin migrate repair --accept " + name},
                        {"put the old text back", "dunlin migrate repair --bring-back " + name}}});
    for (const std::string &name : status.missing)
        all.push_back({State::Missing, name, "The migration `" + name + "` is applied to the database but missing from the local migrations directory.",
                       {{"get its folder back, from a copy or from git", "dunlin migrate repair --bring-back " + name},
                        {"or, if it is gone for good, strike it from the database's history; what it did is then a difference to adopt or to put back", "dunlin migrate repair --forget " + name}}});
    if (drifted == Drifted::Yes)
        all.push_back({State::Drift, {}, "The database is not what its history says.",
                       {{"take the difference into the history as a migration", "dunlin migrate dev --drift adopt"},
                        {"put the database back", "dunlin migrate dev --drift restore"},
                        {"leave it for now", "dunlin migrate dev --drift ignore"}}});
    for (const std::string &name : status.early)
        all.push_back({State::Early, name, "The migration `" + name + "` is pending, although later ones are applied: two branches added migrations.",
                       {{"apply it all the same", "dunlin migrate dev"},
                        {"or, first, move yours behind it", "dunlin migrate rename NAME --to-end"}}});
    if (!status.hasHistoryTable)
        all.push_back({State::Unmanaged, {}, "The database has no migration history.",
                       {{"if it holds what the schema says: start a history from here", "dunlin migrate baseline"},
                        {"if it is empty", "dunlin migrate deploy"}}});
    return all;
}

std::string waysOutText(const std::vector<Stuck> &stuck)
{
    std::string text;
    for (const Stuck &one : stuck) {
        text += (text.empty() ? "" : "\n") + one.text + "\n";
        for (const WayOut &way : one.ways)
            text += "  " + way.command + "\n      " + way.effect + "\n";
    }
    return text;
}

} // namespace dunlin::workspace
