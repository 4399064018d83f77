#include "engine/workspace/rename_migration.h"

#include "engine/migrate/apply.h"
#include "engine/migrate/names.h"
#include "engine/workspace/applied_copies.h"
#include "engine/workspace/migration_context.h"

#include <algorithm>

namespace dunlin::workspace {

using core::ErrorKind;

namespace {

// How many characters of the name are its time, with the underscore behind it.
std::size_t timeLength(const std::string &name)
{
    const auto digits = std::min(name.find_first_not_of("0123456789"), name.size());
    return digits < name.size() && name[digits] == '_' ? digits + 1 : digits;
}

core::Result<void> checkOrder(MigrationContext &context, const std::vector<migrate::Migration> &before, const std::vector<migrate::Migration> &after,
                              const core::TaskContext &task)
{
    auto asItWas = context.replays.replay(before, task);
    if (!asItWas && asItWas.error().code != "P3006")
        return std::unexpected(std::move(asItWas.error()));
    auto reordered = context.replays.replay(after, task);
    if (!reordered)
        return core::fail(ErrorKind::History, "In that order the migrations do not run.\n" + reordered.error().message);
    // What did not run before is mended by the new order.
    if (asItWas && !context.dialect.diff(*asItWas, *reordered).empty())
        return core::fail(ErrorKind::History, "In that order the migrations lead to another schema; the order matters here. Nothing was changed.");
    return {};
}

} // namespace

core::Result<std::string> renameMigration(MigrationTool &tool, const std::string &migration, const RenameOptions &options, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    auto folder = context.folder();
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    const auto found = std::ranges::find(folder->migrations, migration, &migrate::Migration::name);
    if (found == folder->migrations.end())
        return core::fail(ErrorKind::NotFound, "The migration `" + migration + "` is not in the migrations directory.", "P3017");
    const std::size_t time = timeLength(migration);
    const std::string words = options.newName.empty() ? migration.substr(time) : migrate::slug(options.newName);
    std::string stem = migration.substr(0, time);
    if (!stem.empty() && !stem.ends_with('_') && !words.empty())
        stem += '_';
    const std::string newName = options.place == RenameOptions::Place::Last ? context.newName(words) : stem + words;
    if (newName == migration || newName.empty())
        return core::fail(ErrorKind::Usage, "That is its name already. Give another one (--name NAME), or --to-end.");
    std::vector<migrate::Migration> after = folder->migrations;
    std::ranges::find(after, migration, &migrate::Migration::name)->name = newName;
    std::ranges::stable_sort(after, migrate::nameLess, &migrate::Migration::name);
    if (auto ordered = checkOrder(context, folder->migrations, after, task); !ordered)
        return std::unexpected(std::move(ordered.error()));
    if (auto renamed = migrate::renameFolder(context.path, migration, newName); !renamed)
        return std::unexpected(std::move(renamed.error()));
    if (context.database) {
        if (auto renamed = migrate::renameRows(context.session(), migration, newName); !renamed) {
            (void)migrate::renameFolder(context.path, newName, migration);
            return std::unexpected(std::move(renamed.error()));
        }
    }
    return newName;
}

} // namespace dunlin::workspace
