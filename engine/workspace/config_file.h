// A static reader of prisma.config.ts: its literal forms only. The file is a program; Dunlin does not run it.
#pragma once

#include "engine/core/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dunlin::workspace {

struct ConfigValue
{
    // What the value is, as far as the text alone tells.
    enum class Kind { Literal, Environment, Computed };
    Kind kind = Kind::Computed;
    std::string text; // Literal: the string. Environment: the variable's name. Computed: the expression as written
    std::string fallback; // Environment: process.env.X ?? "fallback"
    std::uint32_t line = 0; // 1-based
};

struct ConfigFile
{
    std::string path;
    // Dotted key, e.g. "datasource.url", "migrations.path".
    std::map<std::string, ConfigValue, std::less<>> values;

    const ConfigValue *find(std::string_view key) const;
    // A literal string; absent when the key is absent. Error Unsupported: the value must be computed.
    core::Result<std::optional<std::string>> literal(std::string_view key) const;
};

// Reads the object of `export default defineConfig({ … })` or `export default { … }`. Error Unsupported when there is none.
core::Result<ConfigFile> parseConfigFile(std::string path, std::string_view text);

} // namespace dunlin::workspace
