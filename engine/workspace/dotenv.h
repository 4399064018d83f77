// .env files: KEY=VALUE lines as the dotenv package reads them, with ${VAR} expansion.
#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

struct DotEnv
{
    std::map<std::string, std::string> values; // quotes removed, not yet expanded
    std::vector<std::uint32_t> brokenLines; // 1-based; lines that are neither empty, comment nor KEY=VALUE
};

// Never fails: as dotenv, it passes over lines that it does not understand, but remembers them. A quote that is not
// closed belongs to the value of its line, as in dotenv.
DotEnv parseDotEnv(std::string_view text);

// Replaces ${NAME} and $NAME; \$ is a plain dollar sign; unknown names become empty. `lookup` gives raw values; loops end after
// a fixed depth.
std::string expandVariables(std::string_view value, const std::function<std::optional<std::string>(std::string_view)> &lookup);

} // namespace dunlin::workspace
