// Older texts of a file, from git, where the project is in a git repository.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace dunlin::workspace {

// The newest committed text of the file that `wanted` says yes to; also of a file that is deleted by now. Absent: there is none,
// or no git. Takes as long as git does.
std::optional<std::string> committedText(const std::string &path, const std::function<bool(const std::string &text)> &wanted);

} // namespace dunlin::workspace
