#include "engine/workspace/personal_folder.h"

#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;

std::string personalFolder(const Project &project)
{
    return (fs::path(project.layoutPath).parent_path() / ".dunlin").string();
}

core::Result<std::string> makePersonalFolder(const Project &project, std::string_view inside)
{
    const fs::path folder = personalFolder(project);
    const fs::path wanted = inside.empty() ? folder : folder / inside;
    std::error_code failure;
    fs::create_directories(wanted, failure);
    if (failure)
        return core::fail(core::ErrorKind::Io, "Cannot make the folder `" + wanted.string() + "`: " + failure.message() + ".");
    const fs::path ignore = folder / ".gitignore";
    if (!fs::exists(ignore, failure)) {
        if (auto written = writeFileAtomically(ignore.string(), "*\n"); !written)
            return std::unexpected(std::move(written.error()));
    }
    return wanted.string();
}

} // namespace dunlin::workspace
