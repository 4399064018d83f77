#include "engine/migrate/folder.h"

#include "engine/migrate/names.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <ranges>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

namespace dunlin::migrate {

namespace fs = std::filesystem;
using core::ErrorKind;

namespace {

constexpr std::string_view scriptFile = "migration.sql";
constexpr std::string_view lockFile = "migration_lock.toml";

std::unexpected<core::Error> ioError(const fs::path &path, std::string_view what, const std::string &reason)
{
    return std::unexpected(core::Error{
        .kind = ErrorKind::Io, .message = std::string(what) + " `" + path.string() + "` failed: " + reason + ".", .path = path.string()});
}

core::Result<std::string> readAll(const fs::path &path)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    if (file)
        bytes << file.rdbuf();
    if (!file && !(file.eof() && !file.bad()) && bytes.str().empty() && (errno != 0 || !file.is_open()))
        return ioError(path, "Reading", std::strerror(errno));
    return bytes.str();
}

// All bytes on the disk, or an error: a migration that exists only in a cache is lost by a crash that its row survives.
core::Result<void> writeNew(const fs::path &path, std::string_view bytes, int flags)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0666);
    if (file < 0)
        return ioError(path, "Writing", std::strerror(errno));
    int problem = 0;
    while (!bytes.empty() && !problem) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            problem = errno ? errno : EIO;
    }
    if (!problem && ::fsync(file) != 0 && errno != EINVAL)
        problem = errno;
    if (::close(file) != 0 && !problem)
        problem = errno;
    if (problem)
        return ioError(path, "Writing", std::strerror(problem));
    return {};
}

// Prisma's reading: the first line that begins with `provider`; prefix and quotes go.
std::optional<std::string> providerIn(std::string_view lockText)
{
    while (!lockText.empty()) {
        const auto end = std::min(lockText.find('\n'), lockText.size());
        std::string_view line = lockText.substr(0, end);
        lockText.remove_prefix(std::min(end + 1, lockText.size()));
        if (!line.starts_with("provider"))
            continue;
        line.remove_prefix(std::min(line.find_first_not_of(" \t", std::string_view("provider").size()), line.size()));
        if (line.starts_with('='))
            line.remove_prefix(1);
        std::string value;
        for (const char c : line) {
            if (c != '"' && c != ' ' && c != '\t' && c != '\r')
                value += c;
        }
        return value;
    }
    return std::nullopt;
}

core::Result<Migration> readMigration(const fs::path &folder)
{
    const fs::path path = folder / scriptFile;
    std::error_code code;
    if (!fs::exists(path, code))
        return std::unexpected(core::Error{.kind = ErrorKind::History,
                                           .message = "Could not find the migration file at " + path.string() +
                                                      ". Please delete the directory or restore the migration file.",
                                           .code = "P3015",
                                           .path = path.string()});
    auto script = readAll(path);
    if (!script)
        return std::unexpected(std::move(script.error()));
    return Migration{.name = folder.filename().string(), .path = path.string(), .script = std::move(*script)};
}

} // namespace

core::Result<Folder> readFolder(const std::string &path)
{
    Folder folder;
    std::error_code code;
    if (!fs::exists(path, code))
        return folder;
    std::vector<fs::path> paths;
    fs::directory_iterator entries(path, code);
    if (code)
        return ioError(path, "Reading the migrations folder", code.message());
    for (const auto &entry : entries) {
        if (entry.is_directory(code))
            paths.push_back(entry.path());
    }
    std::ranges::sort(paths, [](const fs::path &a, const fs::path &b) { return nameLess(a.filename().string(), b.filename().string()); });
    for (const fs::path &migrationPath : paths) {
        auto migration = readMigration(migrationPath);
        if (!migration)
            return std::unexpected(std::move(migration.error()));
        folder.migrations.push_back(std::move(*migration));
    }
    const fs::path lockPath = fs::path(path) / lockFile;
    if (fs::exists(lockPath, code)) {
        auto text = readAll(lockPath);
        if (!text)
            return std::unexpected(std::move(text.error()));
        folder.lockProvider = providerIn(*text).value_or("");
    }
    return folder;
}

core::Result<void> checkProvider(const Folder &folder, std::string_view lockFileProvider)
{
    if (!folder.lockProvider || *folder.lockProvider == lockFileProvider)
        return {};
    if (folder.lockProvider->empty())
        return core::fail(ErrorKind::History,
                          "The migration_lock.toml names no provider, so nobody knows for which database the migrations were written. If it is that of your "
                          "schema, write this line into it, or delete the file:\nprovider = \"" +
                              std::string(lockFileProvider) + "\"",
                          "P3019");
    return core::fail(ErrorKind::History,
                      "The datasource provider `" + std::string(lockFileProvider) +
                          "` specified in your schema does not match the one specified in the migration_lock.toml, `" + *folder.lockProvider +
                          "`. Please remove your current migration directory and start a new migration history with prisma migrate dev. Read "
                          "more: https://pris.ly/d/migrate-provider-switch",
                      "P3019");
}

std::string lockFileText(std::string_view lockFileProvider)
{
    return "# Please do not edit this file manually\n# It should be added in your version-control system (e.g., Git)\nprovider = \"" +
           std::string(lockFileProvider) + "\"\n";
}

core::Result<CreatedMigration> createMigration(const std::string &path, const std::string &name, std::string_view script, std::string_view lockFileProvider,
                                               std::string_view down)
{
    const fs::path folder = fs::path(path) / name, lock = fs::path(path) / lockFile;
    CreatedMigration created;
    std::error_code code;
    for (fs::path above = path; !above.empty() && !fs::exists(above, code); above = above.parent_path())
        created.paths.insert(created.paths.begin(), above.string());
    fs::create_directories(path, code);
    if (!code && !fs::create_directory(folder, code) && !code)
        return core::fail(ErrorKind::Io, "The migration directory `" + folder.string() + "` already exists.");
    if (code) {
        takeBack(created);
        return ioError(folder, "Creating the folder", code.message());
    }
    created.paths.push_back(folder.string());
    auto written = writeNew(folder / scriptFile, script, O_EXCL);
    if (written && !down.empty())
        written = writeNew(folder / downFile, down, O_EXCL);
    const auto old = fs::exists(lock, code) ? readAll(lock) : core::Result<std::string>();
    if (written && (!old || providerIn(*old) != lockFileProvider)) {
        if (!fs::exists(lock, code))
            created.paths.push_back(lock.string());
        written = replaceScript(lock.string(), lockFileText(lockFileProvider));
    }
    if (written)
        return created;
    takeBack(created);
    return std::unexpected(std::move(written.error()));
}

void takeBack(const CreatedMigration &created)
{
    std::error_code code;
    for (const fs::path path : created.paths | std::views::reverse) {
        fs::remove(path / scriptFile, code);
        fs::remove(path / downFile, code);
        fs::remove(path, code); // stays where somebody put something else into it meanwhile
    }
}

core::Result<std::optional<std::string>> readDown(const Migration &migration)
{
    const fs::path path = fs::path(migration.path).parent_path() / downFile;
    std::error_code code;
    if (!fs::exists(path, code))
        return std::nullopt;
    return readAll(path);
}

core::Result<void> renameFolder(const std::string &path, const std::string &name, const std::string &newName)
{
    const fs::path from = fs::path(path) / name, to = fs::path(path) / newName;
    std::error_code code;
    if (fs::exists(to, code))
        return core::fail(ErrorKind::Io, "The migration directory `" + to.string() + "` already exists.");
    fs::rename(from, to, code);
    if (code)
        return ioError(from, "Renaming", code.message());
    return {};
}

core::Result<std::string> moveAway(const std::string &path, const std::string &name, const std::string &target)
{
    const fs::path from = fs::path(path) / name;
    fs::path to = target;
    std::error_code code;
    for (int number = 2; fs::exists(to, code); ++number)
        to = target + "_" + std::to_string(number);
    fs::create_directories(to.parent_path(), code);
    if (code)
        return ioError(to.parent_path(), "Creating the folder", code.message());
    fs::rename(from, to, code);
    if (code == std::errc::cross_device_link) {
        fs::copy(from, to, fs::copy_options::recursive, code);
        if (!code)
            fs::remove_all(from, code);
    }
    if (code)
        return ioError(from, "Moving", code.message());
    return to.string();
}

core::Result<void> replaceScript(const std::string &path, std::string_view script)
{
    const fs::path fresh = path + ".new";
    std::error_code code;
    auto written = writeNew(fresh, script, O_TRUNC);
    if (!written)
        fs::remove(fresh, code);
    else if (fs::rename(fresh, path, code); code)
        return ioError(path, "Writing", code.message());
    return written;
}

} // namespace dunlin::migrate
