// `migrate diff --script` between schemas of the corpus: the same bytes as the oracle.
#include "tests/conformance/diff/corpus_schemas.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>
#include <stdexcept>

namespace dunlin {
namespace {

using test::MaybeSchema;

// Without what stands on purpose in the place of a statement that PostgreSQL refuses (ARCHITECTURE.md, "Where Dunlin differs").
std::string comparable(const std::string &script)
{
    std::istringstream in(script);
    std::string out;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("DROP SEQUENCE IF EXISTS "))
            line = "DROP SEQUENCE \"\";";
        const bool freesEnum = line.ends_with(" TYPE TEXT;") && !line.ends_with(" SET DATA TYPE TEXT;");
        if (!freesEnum)
            out.append(line).append("\n");
    }
    return out;
}

class DiffConformanceSlow : public testing::TestWithParam<std::string>
{
protected:
    std::string ours(const MaybeSchema &from, const MaybeSchema &to) { return comparable(test::dunlinDiff(GetParam(), from, to)); }
    std::string theirs(const MaybeSchema &from, const MaybeSchema &to) { return m_oracle.diff(from, to, GetParam()); }

private:
    test::Oracle m_oracle{test::OracleGeneration::Prisma7};
};

TEST_P(DiffConformanceSlow, MinedPairs)
{
    std::size_t compared = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(test::corpusDir() / "pairs" / GetParam())) {
        if (entry.path().filename() != "after.prisma")
            continue;
        const auto from = test::readSchema(entry.path().parent_path() / "before.prisma");
        const auto to = test::readSchema(entry.path());
        EXPECT_EQ(ours(from, to), theirs(from, to)) << entry.path();
        EXPECT_EQ(ours(to, from), theirs(to, from)) << entry.path() << " backwards";
        ++compared;
    }
    EXPECT_GE(compared, 50U);
}

TEST_P(DiffConformanceSlow, FromEmptyAndToEmpty)
{
    const auto schemas = test::corpusSchemas(GetParam());
    EXPECT_GE(schemas.size(), 10U);
    for (const auto &[path, schema] : schemas) {
        if (!test::isValid(schema)) {
            EXPECT_THROW(theirs(std::nullopt, schema), std::runtime_error) << path;
            continue;
        }
        EXPECT_EQ(ours(std::nullopt, schema), theirs(std::nullopt, schema)) << path;
        EXPECT_EQ(ours(schema, std::nullopt), theirs(schema, std::nullopt)) << path;
        EXPECT_EQ(ours(schema, schema), "-- This is an empty migration.\n") << path;
    }
}

INSTANTIATE_TEST_SUITE_P(Providers, DiffConformanceSlow, testing::Values("postgresql", "sqlite"),
                         [](const auto &info) { return info.param; });

TEST(SqliteDiffConformanceSlow, EverySchemaToEveryOther)
{
    test::Oracle oracle(test::OracleGeneration::Prisma7);
    const auto schemas = test::corpusSchemas("sqlite");
    for (const auto &[fromPath, from] : schemas) {
        for (const auto &[toPath, to] : schemas)
            EXPECT_EQ(test::dunlinDiff("sqlite", from, to), oracle.diff(from, to, "sqlite")) << fromPath << "\n" << toPath;
    }
}

// The expected script stands behind "// Expected Migration:" in the file itself.
struct NewerRules
{
    std::string prefix; // of scripts now
    std::string name; // that was written then
};

void checkSingleMigrations(const std::string &provider, const std::string &folder, const NewerRules &newer)
{
    std::size_t compared = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(test::corpusDir() / "single-migration" / folder)) {
        if (entry.path().extension() != ".prisma")
            continue;
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
        std::string script = test::dunlinDiff(provider, std::nullopt, test::SchemaFiles{{"a.prisma", test::withoutUrls(schema)}});
        if (!newer.prefix.empty() && script.starts_with(newer.prefix) && !expected.starts_with(newer.prefix))
            script.erase(0, newer.prefix.size());
        for (std::size_t at = 0; !newer.name.empty() && (at = expected.find(newer.name, at)) != std::string::npos;)
            expected.erase(at, newer.name.size());
        EXPECT_EQ(script, expected) << entry.path();
        ++compared;
    }
    EXPECT_GT(compared, 0U);
}

TEST(SqliteDiffConformance, SingleMigrations)
{
    checkSingleMigrations("sqlite", "sqlite", {});
}

TEST(PostgresDiffConformance, SingleMigrations)
{
    // The expectations are older: Prisma makes the default schema now, and no longer names it where it is used.
    checkSingleMigrations("postgresql", "postgres",
                          {.prefix = "-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS \"public\";\n\n", .name = "\"public\"."});
}

} // namespace
} // namespace dunlin
