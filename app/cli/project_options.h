// The options that most commands share, and opening what they name.
#pragma once

#include "engine/core/result.h"
#include "engine/workspace/snapshot.h"
#include "engine/workspace/workspace.h"

#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace dunlin::cli {

class Console;

struct ProjectOptions
{
    std::optional<std::string> schema, config, url, migrations;

    void addSchema(CLI::App &app); // --schema, --config
    void addUrl(CLI::App &app);
    void addMigrations(CLI::App &app);
};

struct OpenedProject
{
    workspace::Project project;
    std::shared_ptr<const workspace::Snapshot> snapshot;

    std::string schemaName() const; // relative to the working folder
    std::string migrationsName() const;
    // Provider as written in the datasource; empty without one.
    std::string provider() const;
};

// Opens, reads and analyses; the schema may have errors.
core::Result<OpenedProject> openSchema(const ProjectOptions &options);
// Also refuses a schema with errors (P1012, diagnostics as text) or without a datasource.
core::Result<OpenedProject> openValidSchema(const ProjectOptions &options);
// And prints its name for the person.
core::Result<OpenedProject> openNamedSchema(const ProjectOptions &options, Console &console);
// Another schema file or folder, apart from the project (migrate diff).
core::Result<OpenedProject> openSchemaAt(const std::string &path);

// The diagnostics as Prisma prints them, with "Validation Error Count".
core::Error schemaError(const workspace::Snapshot &snapshot);

} // namespace dunlin::cli
