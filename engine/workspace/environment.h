// Environment: variables as a Prisma project sees them: the process environment, then .env files, with ${VAR} expansion.
#pragma once

#include "engine/core/result.h"
#include "engine/workspace/workspace.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

class Environment
{
public:
    struct Value
    {
        std::string text; // expanded; may hold a password
        std::string source; // "the environment", ".env"
    };

    // Reads .env in the project folder, then beside the schema. Errors: a file that cannot be read or is not text; one name
    // with two values in the two files (Prisma refuses to guess, so does Dunlin).
    static core::Result<Environment> load(const Project &project);

    std::optional<Value> find(std::string_view name) const;
    // Places of lines that could not be understood: ".env:3".
    const std::vector<std::string> &brokenLines() const { return m_broken; }
    const std::vector<std::string> &files() const { return m_files; }

private:
    std::map<std::string, Value, std::less<>> m_values; // raw text
    std::vector<std::string> m_broken;
    std::vector<std::string> m_files; // that were found, as shown to the user
};

} // namespace dunlin::workspace
