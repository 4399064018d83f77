// Workspace: the front door. Texts of one project in, snapshots out.
#pragma once

#include "engine/core/result.h"
#include "engine/core/source_file.h"
#include "engine/workspace/snapshot.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

// Where a project keeps its things; all paths absolute.
struct Project
{
    std::string root; // folder that was opened, or that holds the schema
    std::string schemaPath; // file, or folder of *.prisma files
    bool schemaIsFolder = false;
    std::vector<std::string> schemaFiles; // sorted
    std::string migrationsPath; // may not exist yet
    std::string layoutPath; // schema.layout.json, or dunlin.layout.json in a schema folder
    std::string configPath; // prisma.config.ts, else empty
};

struct ProjectOptions
{
    std::optional<std::string> schema; // file or folder, before everything else
    std::optional<std::string> migrations;
    std::optional<std::string> config; // a prisma.config.ts elsewhere
};

// Finds the schema from a project folder, a schema file or a schema folder (BEHAVIOUR.md 2.1).
core::Result<Project> openProject(const std::string &path, const ProjectOptions &options = {});
// Reads the schema files. Not UTF-8, unreadable or too large: an error that names the file.
core::Result<core::SourceFiles> readSchemaFiles(const Project &project);
// Writes one file: temporary file beside it, then rename; a link is followed, permissions stay.
core::Result<void> writeFileAtomically(const std::string &path, std::string_view bytes);

// The seed command of prisma.config.ts or package.json; absent when none is set.
core::Result<std::optional<std::string>> seedCommand(const Project &project);

// Parse, analyse, lower: pure, for any thread. `revision` is handed through.
std::shared_ptr<const Snapshot> analyze(core::SourceFiles files, std::uint64_t revision);

} // namespace dunlin::workspace
