#include "engine/workspace/config_file.h"
#include "engine/workspace/files.h"
#include "engine/workspace/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace dunlin::workspace {
namespace {

namespace fs = std::filesystem;

core::Result<std::string> absolutePath(const std::string &path)
{
    std::error_code code;
    fs::path absolute = fs::absolute(path, code);
    if (code)
        return core::fail(core::ErrorKind::Io, "Cannot resolve " + path + ": " + code.message());
    absolute = absolute.lexically_normal();
    if (!absolute.has_filename() && absolute.has_relative_path())
        absolute = absolute.parent_path(); // "prisma/" and "prisma" are one folder
    return absolute.string();
}

bool isFile(const fs::path &path)
{
    std::error_code code;
    return fs::is_regular_file(path, code);
}

bool isFolder(const fs::path &path)
{
    std::error_code code;
    return fs::is_directory(path, code);
}

// Every *.prisma below a folder, sorted; folders of packages and tools are not descended into.
core::Result<std::vector<std::string>> findSchemaFiles(const std::string &folder)
{
    std::vector<std::string> found;
    std::error_code code;
    fs::recursive_directory_iterator iterator(folder, fs::directory_options::skip_permission_denied, code);
    if (code)
        return core::fail(core::ErrorKind::Io, "Cannot read the folder " + folder + ": " + code.message());
    for (; iterator != fs::recursive_directory_iterator(); iterator.increment(code)) {
        if (code)
            return core::fail(core::ErrorKind::Io, "Cannot read the folder " + folder + ": " + code.message());
        const fs::path &path = iterator->path();
        const std::string name = path.filename().string();
        if (name == "node_modules" || name == ".git" || name == ".dunlin")
            iterator.disable_recursion_pending();
        else if (path.extension() == ".prisma" && isFile(path))
            found.push_back(path.string());
    }
    std::ranges::sort(found);
    return found;
}

bool holdsSchemaFile(const fs::path &folder)
{
    std::error_code code;
    for (const auto &entry : fs::directory_iterator(folder, code)) {
        if (entry.path().extension() == ".prisma" && isFile(entry.path()))
            return true;
    }
    return false;
}

// Newest name first, as Prisma prefers them.
std::string findConfig(const fs::path &root)
{
    constexpr std::array names{"prisma7.config.ts", "prisma.config.ts", "prisma.config.mts", "prisma.config.cts", "prisma.config.js",
        "prisma.config.mjs", "prisma.config.cjs", ".config/prisma.ts", ".config/prisma.js"};
    for (const char *name : names) {
        if (isFile(root / name))
            return (root / name).string();
    }
    return {};
}

// "prisma": {"schema": …, "seed": …} of package.json, as Prisma 6 reads it.
std::optional<std::string> fromPackageJson(const fs::path &root, const char *key)
{
    const auto text = readFile((root / "package.json").string());
    if (!text)
        return std::nullopt;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object() || !json.contains("prisma") || !json["prisma"].is_object())
        return std::nullopt;
    const auto &prisma = json["prisma"];
    if (!prisma.contains(key) || !prisma[key].is_string())
        return std::nullopt;
    return prisma[key].get<std::string>();
}

bool startsDatasource(std::string_view text)
{
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t begin = text.find_first_not_of(" \t", position);
        if (begin != std::string_view::npos && text.substr(begin).starts_with("datasource ") )
            return true;
        const std::size_t lineBreak = text.find('\n', position);
        if (lineBreak == std::string_view::npos)
            return false;
        position = lineBreak + 1;
    }
    return false;
}

// The folder of the file with the datasource block: migrations live beside it.
fs::path homeOfDatasource(const Project &project)
{
    if (!project.schemaIsFolder)
        return fs::path(project.schemaPath).parent_path();
    for (const auto &file : project.schemaFiles) {
        if (const auto text = readFile(file); text && startsDatasource(*text))
            return fs::path(file).parent_path();
    }
    return project.schemaPath;
}

// Beside the datasource. Prisma 5 had the migrations of a schema folder beside that folder.
fs::path homeOfMigrations(const Project &project)
{
    const fs::path beside = homeOfDatasource(project) / "migrations";
    const fs::path earlier = fs::path(project.schemaPath).parent_path() / "migrations";
    return project.schemaIsFolder && !isFolder(beside) && isFile(earlier / "migration_lock.toml") ? earlier : beside;
}

core::Result<void> useSchema(Project &project, const std::string &path)
{
    auto absolute = absolutePath(path);
    if (!absolute)
        return std::unexpected(absolute.error());
    project.schemaPath = *absolute;
    if (isFolder(*absolute)) {
        project.schemaIsFolder = true;
        auto files = findSchemaFiles(*absolute);
        if (!files)
            return std::unexpected(files.error());
        if (files->empty())
            return core::fail(core::ErrorKind::NotFound, "There is no *.prisma file in " + path + ".");
        project.schemaFiles = std::move(*files);
        return {};
    }
    std::error_code code;
    if (!fs::exists(*absolute, code))
        return core::fail(core::ErrorKind::NotFound, "Could not find a schema at " + path + ": no such file or folder.");
    project.schemaFiles = {*absolute};
    return {};
}

core::Error schemaNotFound(const std::string &root)
{
    return {.kind = core::ErrorKind::NotFound,
        .message = "Could not find Prisma Schema that is required for this command.\n"
                   "You can either provide it with `--schema` argument, set it as `schema` in prisma.config.ts, or put it into the default location.\n"
                   "Checked following paths:\n\n"
                   "schema.prisma: file not found\nprisma/schema.prisma: file not found\nprisma/schema: directory not found\n\n"
                   "(looked in " + root + "; `dunlin init` makes a new project)"};
}

// Without options: what the folder itself says, then the default places.
core::Result<std::string> locateSchema(const fs::path &root, const std::optional<ConfigFile> &config)
{
    if (config) {
        auto fromConfig = config->literal("schema");
        if (!fromConfig)
            return std::unexpected(fromConfig.error());
        if (*fromConfig)
            return (fs::path(config->path).parent_path() / **fromConfig).string();
    }
    if (isFile(root / "schema.prisma"))
        return (root / "schema.prisma").string();
    if (isFile(root / "prisma" / "schema.prisma"))
        return (root / "prisma" / "schema.prisma").string();
    if (auto fromPackage = fromPackageJson(root, "schema"))
        return (root / *fromPackage).string();
    if (isFolder(root / "prisma" / "schema"))
        return (root / "prisma" / "schema").string();
    if (holdsSchemaFile(root))
        return root.string();
    return std::unexpected(schemaNotFound(root.string()));
}

} // namespace

core::Result<Project> openProject(const std::string &path, const ProjectOptions &options)
{
    auto absolute = absolutePath(path);
    if (!absolute)
        return std::unexpected(absolute.error());
    Project project;
    const bool opensFile = isFile(*absolute);
    project.root = opensFile ? fs::path(*absolute).parent_path().string() : *absolute;
    if (!opensFile && !isFolder(project.root))
        return core::fail(core::ErrorKind::NotFound, "Could not find " + path + ": no such file or folder.");

    std::optional<ConfigFile> config;
    project.configPath = options.config ? *options.config : findConfig(project.root);
    if (!project.configPath.empty()) {
        auto configPath = absolutePath(project.configPath);
        if (!configPath)
            return std::unexpected(configPath.error());
        project.configPath = *configPath;
        auto text = readTextFile(project.configPath);
        if (!text)
            return std::unexpected(text.error());
        auto parsed = parseConfigFile(project.configPath, *text);
        if (!parsed)
            return std::unexpected(parsed.error());
        config = std::move(*parsed);
    }

    std::string schema;
    if (options.schema) {
        schema = *options.schema;
    } else if (opensFile) {
        schema = *absolute;
    } else {
        auto located = locateSchema(project.root, config);
        if (!located)
            return std::unexpected(located.error());
        schema = *located;
    }
    if (auto used = useSchema(project, schema); !used)
        return std::unexpected(used.error());

    project.migrationsPath = homeOfMigrations(project).string();
    if (options.migrations) {
        auto migrations = absolutePath(*options.migrations);
        if (!migrations)
            return std::unexpected(migrations.error());
        project.migrationsPath = *migrations;
    } else if (config && config->find("migrations.path")) {
        auto fromConfig = config->literal("migrations.path");
        if (!fromConfig)
            return std::unexpected(fromConfig.error());
        project.migrationsPath = (fs::path(project.configPath).parent_path() / **fromConfig).lexically_normal().string();
    }
    const fs::path schemaPath = project.schemaPath;
    project.layoutPath = project.schemaIsFolder ? (schemaPath / "dunlin.layout.json").string()
                                                : (schemaPath.parent_path() / schemaPath.stem()).string() + ".layout.json";
    return project;
}

core::Result<std::optional<std::string>> seedCommand(const Project &project)
{
    if (!project.configPath.empty()) {
        auto text = readTextFile(project.configPath);
        if (!text)
            return std::unexpected(text.error());
        auto config = parseConfigFile(project.configPath, *text);
        if (!config)
            return std::unexpected(config.error());
        if (config->find("migrations.seed"))
            return config->literal("migrations.seed");
    }
    return fromPackageJson(project.root, "seed");
}

core::Result<core::SourceFiles> readSchemaFiles(const Project &project)
{
    core::SourceFiles files;
    for (const auto &path : project.schemaFiles) {
        auto text = readTextFile(path);
        if (!text)
            return std::unexpected(text.error());
        files.push_back(std::make_shared<const core::SourceFile>(
            core::SourceFile{.path = displayPath(path, project.root), .text = std::move(*text), .revision = 0}));
    }
    return files;
}

} // namespace dunlin::workspace
