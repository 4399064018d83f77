// `migrate diff --script` between SQLite schemas of the corpus: the same bytes as the oracle.
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "tests/support/oracle.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <optional>
#include <regex>
#include <sstream>

namespace dunlin {
namespace {

// Prisma 7 refuses connection URLs in the datasource; they mean nothing to a diff.
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

std::optional<std::string> schemaOrEmpty(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos ? std::nullopt : std::optional(withoutUrls(text));
}

std::string ours(const std::optional<std::string> &from, const std::optional<std::string> &to)
{
    const dialects::Dialect &dialect = *dialects::findDialect("sqlite");
    const auto lowered = [&](const std::optional<std::string> &text) -> sql::SqlSchema {
        if (!text)
            return {};
        const auto analysis = psl::analyze({std::make_shared<core::SourceFile>(core::SourceFile{.path = "a.prisma", .text = *text})});
        EXPECT_FALSE(analysis.hasErrors()) << (analysis.diagnostics.empty() ? "" : analysis.diagnostics.front().message);
        return lower::lower(analysis.schema, dialect);
    };
    const auto steps = dialect.diff(lowered(from), lowered(to));
    return dialect.render(steps).text + (steps.empty() ? "\n" : "");
}

std::string theirs(test::Oracle &oracle, const std::optional<std::string> &from, const std::optional<std::string> &to)
{
    const auto files = [](const std::optional<std::string> &text) -> std::optional<std::vector<test::OracleFile>> {
        if (!text)
            return std::nullopt;
        return std::vector<test::OracleFile>{{"a.prisma", *text}};
    };
    return oracle.diff(files(from), files(to), "sqlite");
}

bool isSqlite(const std::string &schema)
{
    static const std::regex provider(R"((^|\n)[ \t]*provider\s*=\s*"sqlite")");
    return std::regex_search(schema, provider);
}

// Every SQLite schema among the corpus' schemas and projects, and the newest of each mined repository; by path.
std::map<std::string, std::string> sqliteSchemas()
{
    std::map<std::string, std::string> schemas;
    for (const char *folder : {"schemas", "projects"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(test::corpusDir() / folder)) {
            if (entry.path().extension() != ".prisma")
                continue;
            std::string text = test::readFile(entry.path());
            if (isSqlite(text))
                schemas[entry.path().string()] = withoutUrls(text);
        }
    }
    for (const auto &repository : std::filesystem::directory_iterator(test::corpusDir() / "pairs" / "sqlite")) {
        std::map<std::string, std::filesystem::path> pairs;
        for (const auto &pair : std::filesystem::directory_iterator(repository))
            pairs[pair.path().filename().string()] = pair.path() / "after.prisma";
        schemas[pairs.rbegin()->second.string()] = withoutUrls(test::readFile(pairs.rbegin()->second));
    }
    return schemas;
}

TEST(SqliteDiffConformanceSlow, MinedPairs)
{
    test::Oracle oracle(test::OracleGeneration::Prisma7);
    std::size_t compared = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(test::corpusDir() / "pairs" / "sqlite")) {
        if (entry.path().filename() != "after.prisma")
            continue;
        const auto from = schemaOrEmpty(test::readFile(entry.path().parent_path() / "before.prisma"));
        const auto to = schemaOrEmpty(test::readFile(entry.path()));
        EXPECT_EQ(ours(from, to), theirs(oracle, from, to)) << entry.path();
        EXPECT_EQ(ours(to, from), theirs(oracle, to, from)) << entry.path() << " backwards";
        ++compared;
    }
    EXPECT_GE(compared, 50U);
}

TEST(SqliteDiffConformanceSlow, FromEmptyAndToEmpty)
{
    test::Oracle oracle(test::OracleGeneration::Prisma7);
    const auto schemas = sqliteSchemas();
    EXPECT_GE(schemas.size(), 10U);
    for (const auto &[path, schema] : schemas) {
        EXPECT_EQ(ours(std::nullopt, schema), theirs(oracle, std::nullopt, schema)) << path;
        EXPECT_EQ(ours(schema, std::nullopt), theirs(oracle, schema, std::nullopt)) << path;
        EXPECT_EQ(ours(schema, schema), "-- This is an empty migration.\n") << path;
    }
}

// The expected script stands behind "// Expected Migration:" in the file itself.
TEST(SqliteDiffConformance, SingleMigrations)
{
    for (const auto &entry : std::filesystem::directory_iterator(test::corpusDir() / "single-migration" / "sqlite")) {
        std::istringstream in(test::readFile(entry.path()));
        std::string schema;
        std::string expected;
        bool inExpectation = false;
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with("// Expected Migration"))
                inExpectation = true;
            else if (inExpectation)
                expected.append(line.size() > 3 ? line.substr(3) : "").append("\n");
            else
                schema.append(line).append("\n");
        }
        EXPECT_EQ(ours(std::nullopt, withoutUrls(schema)), expected) << entry.path();
    }
}

TEST(SqliteDiffConformanceSlow, EverySchemaToEveryOther)
{
    test::Oracle oracle(test::OracleGeneration::Prisma7);
    const auto schemas = sqliteSchemas();
    for (const auto &[fromPath, from] : schemas) {
        for (const auto &[toPath, to] : schemas)
            EXPECT_EQ(ours(from, to), theirs(oracle, from, to)) << fromPath << "\n" << toPath;
    }
}

} // namespace
} // namespace dunlin
