#include "tests/conformance/diff/corpus_schemas.h"

#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <sstream>

namespace dunlin::test {
namespace {

psl::Analysis analyzed(const SchemaFiles &schema)
{
    std::vector<std::shared_ptr<const core::SourceFile>> files;
    for (const OracleFile &file : schema)
        files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{.path = file.path, .text = file.content}));
    return psl::analyze(files, dialects::providerRules());
}

bool hasProvider(const SchemaFiles &files, const std::string &provider)
{
    const psl::Analysis analysis = analyzed(files);
    const psl::Datasource *datasource = analysis.schema.datasource();
    return datasource && dialects::findDialect(provider)->acceptsProvider(datasource->provider);
}

} // namespace

std::string withoutUrls(const std::string &schema)
{
    static const std::regex url(R"(^\s*(url|directUrl|shadowDatabaseUrl)\s*=)");
    std::istringstream in(schema);
    std::string out;
    for (std::string line; std::getline(in, line);) {
        if (!std::regex_search(line, url))
            out.append(line).append("\n");
    }
    return out;
}

MaybeSchema readSchema(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> paths;
    if (std::filesystem::is_directory(path)) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
            if (entry.path().extension() == ".prisma")
                paths.push_back(entry.path());
        }
        std::ranges::sort(paths);
    } else {
        paths.push_back(path);
    }
    SchemaFiles files;
    for (const auto &file : paths) {
        const std::string text = readFile(file);
        if (text.find_first_not_of(" \t\r\n") != std::string::npos)
            files.push_back({file.filename().string(), withoutUrls(text)});
    }
    return files.empty() ? std::nullopt : std::optional(std::move(files));
}

std::map<std::string, SchemaFiles> corpusSchemas(const std::string &provider)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(corpusDir() / "schemas"))
        paths.push_back(entry.path());
    for (const auto &project : std::filesystem::directory_iterator(corpusDir() / "projects")) {
        const auto folder = project.path() / "schema";
        paths.push_back(std::filesystem::exists(folder) ? folder : project.path() / "schema.prisma");
    }
    for (const auto &repository : std::filesystem::directory_iterator(corpusDir() / "pairs" / provider)) {
        std::map<std::string, std::filesystem::path> pairs;
        for (const auto &pair : std::filesystem::directory_iterator(repository))
            pairs[pair.path().filename().string()] = pair.path() / "after.prisma";
        paths.push_back(pairs.rbegin()->second);
    }
    std::map<std::string, SchemaFiles> schemas;
    for (const auto &path : paths) {
        if (auto files = readSchema(path); files && hasProvider(*files, provider))
            schemas[path.string()] = std::move(*files);
    }
    return schemas;
}

bool isValid(const SchemaFiles &schema)
{
    return !analyzed(schema).hasErrors();
}

std::string dunlinDiff(const std::string &provider, const MaybeSchema &from, const MaybeSchema &to)
{
    const dialects::Dialect &dialect = *dialects::findDialect(provider);
    const auto lowered = [&](const MaybeSchema &schema) -> sql::SqlSchema {
        if (!schema)
            return {};
        const psl::Analysis analysis = analyzed(*schema);
        EXPECT_FALSE(analysis.hasErrors()) << (analysis.diagnostics.empty() ? "" : analysis.diagnostics.front().message);
        return lower::lower(analysis.schema, dialect);
    };
    const auto steps = dialect.diff(lowered(from), lowered(to));
    return dialect.render(steps).text + (steps.empty() ? "\n" : "");
}

} // namespace dunlin::test
