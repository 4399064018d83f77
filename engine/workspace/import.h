// Import: a Prisma schema made from what is there already, a database or a script of CREATE statements.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <string>
#include <string_view>

namespace dunlin::workspace {

struct Imported
{
    std::string schema; // text of a whole schema.prisma; its url is env("DATABASE_URL")
    std::string warnings; // as `db pull` words them; empty when there are none
    std::size_t models = 0;
};

// Errors: those of connecting; P4001, the database is empty.
core::Result<Imported> importDatabase(const ConnectionTarget &target, const core::TaskContext &task);

// Runs the script in an empty database of this kind, which is gone afterwards. `serverUrl`: of a server where one is needed, which
// may make databases or schemas; else empty. Errors: what the database says to the script, with the statement.
core::Result<Imported> importScript(std::string_view provider, std::string_view script, const std::string &serverUrl, const core::TaskContext &task);

// True when scripts for this provider take a server.
bool importNeedsServer(std::string_view provider);

// Writes schema.prisma and, with the url, .env into a folder. Errors: Usage, there is a schema already; Io.
core::Result<std::string> writeImported(const std::string &folder, const Imported &imported, const std::string &url);

} // namespace dunlin::workspace
