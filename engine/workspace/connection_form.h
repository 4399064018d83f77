// A connection URL as the fields of a form, and back; and its place in a project's .env.
#pragma once

#include "engine/core/result.h"
#include "engine/workspace/workspace.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::workspace {

struct ConnectionForm
{
    std::string scheme; // "postgresql"
    std::string host, port, database, user, password;
    std::string schema, tls; // the parameters `schema` and `sslmode`
    std::vector<std::pair<std::string, std::string>> others; // parameters, in their order
    bool operator==(const ConnectionForm &) const = default;
};

inline constexpr std::string_view hiddenPassword = "***";

// Error Connection P1013: what is wrong, without quoting the URL.
core::Result<ConnectionForm> readConnectionUrl(std::string_view url);
// As a person reads and writes it: a password of nothing but stars stands for `known`.
core::Result<ConnectionForm> readShownUrl(std::string_view url, const std::string &known);
enum class PasswordText { Written, Hidden }; // Hidden: as stars
std::string writeConnectionUrl(const ConnectionForm &form, PasswordText password);

// Sets NAME="value" in the .env that names it already, else in the one beside the schema or in the project's folder. Every other line stays. Error Io.
core::Result<void> writeEnvironmentVariable(const Project &project, const std::string &name, const std::string &value);

} // namespace dunlin::workspace
