#include "tests/app/cli/scenario.h"

#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class CliLint : public Scenario
{
protected:
    CliLint()
    {
        putSchema("model A {\n  id Int @id\n}\n");
        putMigration("1_init", "CREATE TABLE \"A\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"gone\" TEXT, \"kept\" TEXT);\n");
        putMigration("2_drop", "-- DropColumn\nALTER TABLE \"A\" DROP COLUMN \"gone\";\n");
    }
};

TEST_F(CliLint, NamesTheLineAndTheWayOutAndFails)
{
    const RunResult result = run({"migrate", "lint"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.out, AllOf(HasSubstr("prisma/migrations/2_drop/migration.sql:2: error DS102: `A`.`gone` is dropped."), HasSubstr("Instead: "), HasSubstr("2 migrations, 1 errors, 0 warnings")));
    EXPECT_EQ(run({"migrate", "lint", "--fail-on", "never"}).code, 0);
    EXPECT_EQ(run({"migrate", "lint", "--after", "2_drop"}).code, 0);
    EXPECT_THAT(run({"migrate", "lint", "--after", "nothing"}).err, HasSubstr("does not exist"));
}

TEST_F(CliLint, WritesJsonAndSarif)
{
    const auto findings = runJson({"migrate", "lint"})["findings"];
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0]["rule"], "DS102");
    EXPECT_EQ(findings[0]["line"], 2);
    const RunResult text = run({"migrate", "lint", "--sarif"});
    const auto sarif = nlohmann::json::parse(text.out);
    EXPECT_EQ(sarif["version"], "2.1.0");
    const auto result = sarif["runs"][0]["results"][0];
    EXPECT_EQ(result["ruleId"], "DS102");
    EXPECT_EQ(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "prisma/migrations/2_drop/migration.sql");
    EXPECT_EQ(text.code, 1);
}

TEST_F(CliLint, AReasonSilences)
{
    putMigration("2_drop", "-- dunlin:ignore DS102 nothing was ever written there\nALTER TABLE \"A\" DROP COLUMN \"gone\";\n");
    const RunResult result = run({"migrate", "lint"});
    EXPECT_EQ(result.code, 0) << result.all();
    EXPECT_THAT(result.out, AllOf(HasSubstr("1 suppressed"), Not(HasSubstr("DS102"))));
    const auto sarif = nlohmann::json::parse(run({"migrate", "lint", "--sarif"}).out);
    EXPECT_EQ(sarif["runs"][0]["results"][0]["suppressions"][0]["justification"], "nothing was ever written there");
}

} // namespace
} // namespace dunlin::test
