#include "engine/dialects/sqlite/lock_holders.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

namespace dunlin::dialects::sqlite {

namespace fs = std::filesystem;

namespace {

using FileIdentity = std::pair<dev_t, ino_t>;

std::set<FileIdentity> identities(const std::string &databasePath)
{
    std::set<FileIdentity> result;
    for (const char *suffix : {"", "-journal", "-wal", "-shm"}) {
        struct stat status{};
        if (stat((databasePath + suffix).c_str(), &status) == 0)
            result.emplace(status.st_dev, status.st_ino);
    }
    return result;
}

// Nothing where the process is another user's, who may look into it alone.
std::optional<bool> hasOpen(const fs::path &process, const std::set<FileIdentity> &files)
{
    std::error_code error;
    if (fs::directory_iterator(process / "fd", error); error)
        return std::nullopt;
    for (const auto &entry : fs::directory_iterator(process / "fd", error)) {
        struct stat status{};
        if (stat(entry.path().c_str(), &status) == 0 && files.contains({status.st_dev, status.st_ino}))
            return true;
    }
    return false;
}

// Process ids that /proc/locks names for one of the files. The device there is the filesystem's own number, which may differ
// from stat's (btrfs), so only inodes are compared; hasOpen() decides where it can.
std::set<int> processesWithLocks(const std::set<FileIdentity> &files)
{
    std::set<int> result;
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line);
        std::string number, type, mandatory, access, process, file;
        words >> number >> type;
        if (type == "->")
            continue; // waits for the lock
        words >> mandatory >> access >> process >> file;
        const auto colon = file.rfind(':');
        if (colon == std::string::npos)
            continue;
        const bool ours = std::ranges::any_of(files, [&](const FileIdentity &identity) {
            return file.substr(colon + 1) == std::to_string(identity.second);
        });
        int id = 0;
        std::from_chars(process.data(), process.data() + process.size(), id);
        if (ours && id > 0)
            result.insert(id);
    }
    return result;
}

std::string programOf(const fs::path &process)
{
    std::ifstream file(process / "comm");
    std::string name;
    std::getline(file, name);
    return name;
}

} // namespace

std::vector<LockHolder> lockHolders(const std::string &databasePath)
{
    const auto files = identities(databasePath);
    const auto locking = processesWithLocks(files);
    std::vector<LockHolder> holders;
    std::error_code error;
    for (const auto &entry : fs::directory_iterator("/proc", error)) {
        const std::string name = entry.path().filename().string();
        int id = 0;
        const auto [end, code] = std::from_chars(name.data(), name.data() + name.size(), id);
        if (code != std::errc() || end != name.data() + name.size() || id == getpid())
            continue;
        if (hasOpen(entry.path(), files).value_or(locking.contains(id)))
            holders.push_back({.process = id, .program = programOf(entry.path())});
    }
    const auto locks = [&](const LockHolder &holder) { return locking.contains(holder.process); };
    if (std::ranges::any_of(holders, locks))
        std::erase_if(holders, [&](const LockHolder &holder) { return !locks(holder); });
    std::ranges::sort(holders, {}, &LockHolder::process);
    return holders;
}

std::string describeHolders(const std::vector<LockHolder> &holders)
{
    std::string text;
    for (const LockHolder &holder : holders) {
        if (!text.empty())
            text += " or ";
        text += holder.program.empty() ? std::string() : "`" + holder.program + "` (";
        text += "process " + std::to_string(holder.process);
        text += holder.program.empty() ? "" : ")";
    }
    return text;
}

} // namespace dunlin::dialects::sqlite
