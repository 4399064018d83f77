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

TEST_F(CliLint, ExplainsARule)
{
    EXPECT_THAT(run({"migrate", "lint", "--explain", "LK101"}).out, AllOf(HasSubstr("# LK101: "), HasSubstr("CREATE INDEX CONCURRENTLY"), HasSubstr("Lock: SHARE")));
    EXPECT_EQ(runJson({"migrate", "lint", "--explain", "DS102"})["level"], "error");
    const RunResult unknown = run({"migrate", "lint", "--explain", "XX1"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err, HasSubstr("DS102"));
}

TEST_F(CliLint, NotesAreLeftOutUntilAskedFor)
{
    putMigration("3_index", "CREATE INDEX a ON \"A\"(\"kept\");\nCREATE INDEX b ON \"A\"(\"kept\", \"id\");\n");
    EXPECT_THAT(run({"migrate", "lint"}).out, Not(HasSubstr("SC103")));
    EXPECT_THAT(run({"migrate", "lint", "--level", "info"}).out, AllOf(HasSubstr("info SC103"), HasSubstr("1 notes")));
    EXPECT_EQ(run({"migrate", "lint", "--after", "2_drop", "--level", "info", "--fail-on", "info"}).code, 1);
}

TEST_F(CliLint, AgainstTheDatabaseOnlyWhatHasNotRunAndHasRowsIsARisk)
{
    std::filesystem::remove_all(at("prisma/migrations/2_drop"));
    ASSERT_EQ(run({"migrate", "deploy"}).code, 0);
    putMigration("2_drop", "ALTER TABLE \"A\" DROP COLUMN \"gone\";\n");
    EXPECT_EQ(runJson({"migrate", "lint", "--database"})["findings"].size(), 0u) << "no rows, no loss";
    sql("INSERT INTO A VALUES (1, 'x', 'y')");
    const auto findings = runJson({"migrate", "lint", "--database"})["findings"];
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0]["rows"], 1);
    ASSERT_EQ(run({"migrate", "deploy"}).code, 0);
    EXPECT_EQ(run({"migrate", "lint", "--database"}).code, 0) << "it has run";
}

TEST_F(CliLint, EditedAndLateMigrationsAreNamedAgainstTheDatabase)
{
    ASSERT_EQ(run({"migrate", "deploy"}).code, 0);
    putMigration("2_drop", "-- edited\nALTER TABLE \"A\" DROP COLUMN \"gone\";\n");
    putMigration("1_later", "SELECT 1;\n");
    const auto findings = runJson({"migrate", "lint", "--database"})["findings"];
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0]["rule"], "HI102");
    EXPECT_EQ(findings[0]["migration"], "1_later");
    EXPECT_EQ(findings[1]["rule"], "HI101");
}

TEST_F(CliLint, WritesTheSafeWayInPlaceOfWhatHasNotRun)
{
    ASSERT_EQ(run({"migrate", "deploy"}).code, 0);
    const std::string applied = get("prisma/migrations/2_drop/migration.sql");
    const std::string rebuild = "CREATE TABLE \"new_A\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"kept\" TEXT);\nINSERT INTO \"new_A\" (\"id\", \"kept\") SELECT \"id\", \"kept\" FROM \"A\";\n"
                                "DROP TABLE \"A\";\nALTER TABLE \"new_A\" RENAME TO \"A\";\n";
    putMigration("3_child", "CREATE TABLE \"B\" (\"id\" INTEGER NOT NULL PRIMARY KEY REFERENCES \"A\"(\"id\") ON DELETE CASCADE);\n");
    putMigration("4_rebuild", rebuild);
    sql("INSERT INTO A VALUES (1, 'y')");
    EXPECT_THAT(run({"migrate", "lint", "--database"}).out, HasSubstr("TX104"));
    const RunResult fixed = run({"migrate", "lint", "--fix"});
    EXPECT_THAT(fixed.out, AllOf(HasSubstr("Wrote 4_rebuild"), Not(HasSubstr("TX104"))));
    EXPECT_EQ(get("prisma/migrations/4_rebuild/migration.sql"), "PRAGMA foreign_keys=OFF;\n" + rebuild + "PRAGMA foreign_keys=ON;\n");
    EXPECT_EQ(get("prisma/migrations/2_drop/migration.sql"), applied);
    EXPECT_EQ(run({"migrate", "deploy"}).code, 0);
}

} // namespace
} // namespace dunlin::test
