// The .dunlin folder beside the schema: what is personal or temporary (backups, the recovery journal) and kept out of version control.
#pragma once

#include "engine/core/result.h"
#include "engine/workspace/workspace.h"

#include <string>
#include <string_view>

namespace dunlin::workspace {

// Where it is; it may not be there yet.
std::string personalFolder(const Project &project);
// Makes it with its own .gitignore, and `inside` in it; gives the path of the latter. Error Io.
core::Result<std::string> makePersonalFolder(const Project &project, std::string_view inside = {});

} // namespace dunlin::workspace
