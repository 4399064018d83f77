#include "engine/workspace/backups.h"

#include "engine/workspace/personal_folder.h"

#include <algorithm>
#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const Project &project)
{
    return fs::path(personalFolder(project)) / "backups";
}

} // namespace

std::vector<migrate::Backup> backups(const Project &project)
{
    std::vector<fs::path> paths;
    std::error_code failure;
    for (const auto &entry : fs::directory_iterator(folderOf(project), failure)) {
        if (entry.path().extension() == ".sqlite")
            paths.push_back(entry.path());
    }
    std::ranges::sort(paths, std::greater()); // their names begin with the time
    std::vector<migrate::Backup> found;
    for (const fs::path &path : paths) {
        if (auto backup = migrate::readBackup(path.string()))
            found.push_back(std::move(*backup));
    }
    return found;
}

core::Result<migrate::Backup> findBackup(const Project &project, const std::string &name)
{
    std::error_code failure;
    for (const fs::path &path : {folderOf(project) / name, folderOf(project) / (name + ".sqlite"), fs::absolute(name, failure)}) {
        if (fs::is_regular_file(path, failure))
            return migrate::readBackup(path.string());
    }
    return core::fail(core::ErrorKind::NotFound, "There is no backup `" + name + "`; `dunlin backup list` names those that there are.");
}

std::string backupName(const migrate::Backup &backup)
{
    return fs::path(backup.path).stem().string();
}

} // namespace dunlin::workspace
