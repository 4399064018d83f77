#include "engine/dialects/sqlite/script_trial.h"

#include "engine/dialects/sqlite/script_runner.h"

#include <cstdlib>
#include <filesystem>

namespace dunlin::dialects::sqlite {

namespace {

namespace fs = std::filesystem;

class TemporaryCopy
{
public:
    TemporaryCopy()
    {
        std::error_code failure;
        std::string folder = (fs::temp_directory_path(failure) / "dunlin-trial-XXXXXX").string();
        if (::mkdtemp(folder.data()))
            m_folder = folder;
    }
    ~TemporaryCopy()
    {
        std::error_code ignored;
        if (!m_folder.empty())
            fs::remove_all(m_folder, ignored);
    }
    TemporaryCopy(const TemporaryCopy &) = delete;
    TemporaryCopy &operator=(const TemporaryCopy &) = delete;

    core::Result<std::unique_ptr<Connection>> open(Connection &original) const
    {
        const std::string path = (m_folder / "copy.sqlite").string();
        if (m_folder.empty())
            return core::fail(core::ErrorKind::Io, "There is no folder for temporary files (TMPDIR), where the changes could be tried out on a copy.");
        if (auto copied = original.run("VACUUM INTO ?", {path}); !copied) {
            copied.error().message = "The database could not be copied to try the changes out (`" + path + "`): " + copied.error().message;
            return std::unexpected(std::move(copied.error()));
        }
        auto copy = Connection::open(path, Connection::Mode::ReadWrite, std::chrono::milliseconds(0));
        if (!copy)
            return copy;
        for (const char *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA synchronous=OFF"}) {
            if (auto set = (*copy)->run(pragma); !set)
                return std::unexpected(std::move(set.error()));
        }
        return copy;
    }

private:
    fs::path m_folder; // empty: it could not be made
};

} // namespace

core::Result<std::optional<Trial>> tryScripts(Connection &connection, std::span<const std::string> scripts, const core::TaskContext &task)
{
    task.progress("Copying `" + connection.fileName() + "` to try the changes out");
    const TemporaryCopy file;
    auto copy = file.open(connection);
    if (!copy)
        return std::unexpected(std::move(copy.error()));
    Trial trial;
    for (const std::string &script : scripts) {
        auto applied = runScript(**copy, script, task);
        if (!applied && applied.error().kind == core::ErrorKind::Cancelled)
            return std::unexpected(std::move(applied.error()));
        if (!applied) {
            trial.scripts.emplace_back();
            trial.failure = std::move(applied.error());
            break;
        }
        trial.scripts.push_back(std::move(*applied));
    }
    return trial;
}

} // namespace dunlin::dialects::sqlite
