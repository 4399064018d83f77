// `db pull` against the real engine's introspection of the same file: histories of real projects, and Prisma's own cases.
#include "app/cli/application.h"
#include "tests/conformance/oracle_command.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sqlite3.h>
#include <sstream>

namespace dunlin::test {
namespace {

namespace fs = std::filesystem;

CommandResult runDunlin(const std::vector<std::string> &arguments)
{
    std::istringstream in;
    std::ostringstream out, err;
    const int code = cli::run(arguments, {in, out, err, false});
    return {.exitCode = code, .output = code == 0 ? out.str() : err.str()};
}

std::string oraclePull(const fs::path &database, const fs::path &schema)
{
    const auto answer = runOracle({"pull", "--db", "file:" + database.string(), "--schema", schema.string()});
    EXPECT_EQ(answer.exitCode, 0) << answer.output;
    return answer.output;
}

// The engine quotes the default of an enum field, which its own validator refuses; Dunlin writes the value's name.
std::string withEnumDefaults(const std::string &text)
{
    const std::regex quoted(R"re(^(  \w+ +)(\w+)(\?? +@default\()"(\w+)"\))re");
    std::istringstream lines(text);
    std::string line, out;
    while (std::getline(lines, line)) {
        std::smatch match;
        if (std::regex_search(line, match, quoted) && text.find("\nenum " + match[2].str() + " {") != std::string::npos)
            line = match[1].str() + match[2].str() + match[3].str() + match[4].str() + ")" + match.suffix().str();
        out += line + "\n";
    }
    return out;
}

void checkPull(const fs::path &database, const fs::path &previous)
{
    const auto pulled = runDunlin({"db", "pull", "--print", "--schema", previous, "--url", "file:" + database.string()});
    ASSERT_EQ(pulled.exitCode, 0) << pulled.output;
    EXPECT_THAT(withEnumDefaults(oraclePull(database, previous)), testing::StartsWith(pulled.output)) << previous;
}

class SlowPullOfProject : public testing::TestWithParam<const char *>
{
};

std::string testName(std::string name)
{
    std::ranges::replace_if(name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

} // namespace

TEST_P(SlowPullOfProject, EqualsTheEngineForKnownAndForNewSchemas)
{
    const fs::path project = corpusDir() / "projects" / GetParam();
    const TemporaryFolder folder;
    const fs::path known = folder / "schema.prisma", fresh = folder / "fresh.prisma", database = folder / "x.db";
    // The newest engine knows no url in a schema.
    writeFile(known, std::regex_replace(readFile(project / "schema.prisma"), std::regex("\n +url += [^\n]*"), ""));
    writeFile(fresh, "datasource db {\n  provider = \"sqlite\"\n}\n");
    const auto deployed
        = runDunlin({"migrate", "deploy", "--schema", known, "--migrations", project / "migrations", "--url", "file:" + database.string()});
    ASSERT_EQ(deployed.exitCode, 0) << deployed.output;
    checkPull(database, known);
    checkPull(database, fresh);
}

INSTANTIATE_TEST_SUITE_P(Corpus, SlowPullOfProject,
                         testing::Values("anything-llm", "coolify-v3", "kentcdodds.com", "airlink-panel", "cusdis-sqlite"),
                         [](const auto &info) { return testName(info.param); });

TEST(SlowPullOfViews, EqualsTheEngineAndKeepsWhatTheSchemaKnows)
{
    const TemporaryFolder folder;
    const fs::path schema = folder / "schema.prisma", database = folder / "x.db";
    writeFile(schema, "generator js {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"views\"]\n}\n\ndatasource db {\n  provider = \"sqlite\"\n}\n");
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(database.c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, "CREATE TABLE A (id INT NOT NULL PRIMARY KEY, n TEXT NOT NULL);"
                                   "CREATE VIEW B AS SELECT id, n AS \"my n\", 1 + 1 AS two FROM A; CREATE VIEW \"class\" AS SELECT * FROM A;",
                           nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
    checkPull(database, schema);
    writeFile(schema, readFile(schema) + "\nmodel A {\n  id Int @id\n  n String\n  bs B[]\n}\n\n/// kept\nview B {\n  id Int @unique\n  other Int @map(\"my n\")\n  a A @relation(fields: [other], references: [id])\n}\n");
    checkPull(database, schema);
}

// Prisma's own case: SQL, then the text that pull prints, as a comment.
TEST(PullCase, PartialUniqueIndexEqualsPrismasExpectation)
{
    const std::string text = readFile(corpusDir() / "introspection/sqlite/partial_unique_index.sql");
    const std::size_t begin = text.rfind("/*\n"), end = text.rfind("*/");
    ASSERT_LT(begin, end);
    const std::string expected = text.substr(begin + 3, end - begin - 3);
    const TemporaryFolder folder;
    const fs::path schema = folder / "schema.prisma", database = folder / "x.db";
    // The blocks at the top are the user's own and come back as they are.
    writeFile(schema, expected.substr(0, expected.find("\nmodel ")));
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(database.c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, text.substr(0, begin).c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
    const auto pulled = runDunlin({"db", "pull", "--print", "--schema", schema, "--url", "file:" + database.string()});
    EXPECT_EQ(pulled.output, expected);
}

} // namespace dunlin::test
