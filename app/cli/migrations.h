// Migrations: what most commands work with, opened in the order in which a person wants to read what is wrong.
#pragma once

#include "app/cli/connection.h"
#include "app/cli/project_options.h"
#include "engine/workspace/tools.h"

#include <memory>

namespace dunlin::cli {

struct Migrations
{
    OpenedProject project;
    Connection connection;
    std::unique_ptr<workspace::MigrationTool> history; // works with the connection

    workspace::MigrationTool &tool() { return *history; }
    workspace::DatabaseTool &database() { return connection.database(); }

    // The schema, its database and the history. Prints the names of the first two for the person.
    static core::Result<Migrations> open(const ProjectOptions &options, workspace::DatabaseTool::IfMissing ifMissing, Console &console);
    // For a schema that was opened, and named, before.
    static core::Result<Migrations> open(OpenedProject opened, const ProjectOptions &options, workspace::DatabaseTool::IfMissing ifMissing, Console &console);
};

} // namespace dunlin::cli
