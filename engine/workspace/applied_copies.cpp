#include "engine/workspace/applied_copies.h"

#include "engine/migrate/checksum.h"
#include "engine/workspace/files.h"
#include "engine/workspace/git_history.h"
#include "engine/workspace/personal_folder.h"

#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;

void keepApplied(const Project &project, std::span<const migrate::Migration> migrations)
{
    const bool hasPlace = !project.layoutPath.empty(); // a folder of migrations alone has none
    if (migrations.empty() || !hasPlace)
        return;
    const auto folder = makePersonalFolder(project, "applied");
    for (const migrate::Migration &migration : migrations) {
        if (folder)
            (void)writeFileAtomically((fs::path(*folder) / (migration.name + ".sql")).string(), migration.script);
    }
}

std::optional<std::string> appliedText(const Project &project, const std::string &migration, const std::string &checksum)
{
    const auto fits = [&](const std::string &text) { return migrate::matchesChecksum(text, checksum); };
    auto copy = readFile((fs::path(personalFolder(project)) / "applied" / (migration + ".sql")).string());
    if (copy && fits(*copy))
        return std::move(*copy);
    return committedText((fs::path(project.migrationsPath) / migration / "migration.sql").string(), fits);
}

} // namespace dunlin::workspace
