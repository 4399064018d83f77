// Rows that a command removes are saved first, and `dunlin backup` brings them back.
#include "tests/app/cli/scenario.h"

#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::HasSubstr;

class CliBackup : public Scenario
{
protected:
    CliBackup()
    {
        putSchema(withOld);
        EXPECT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
        sql("INSERT INTO Product (title, old) VALUES ('a', 'x'), ('b', 'y'), ('c', NULL)");
    }

    std::string newest()
    {
        const auto backups = runJson({"backup", "list"})["backups"];
        EXPECT_FALSE(backups.empty());
        return backups.empty() ? std::string() : backups[0]["name"].get<std::string>();
    }

    const std::string withOld = "model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n  old   String?\n}\n";
    const std::string withoutOld = "model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n}\n";
};

TEST_F(CliBackup, ResetSavesEveryRowAndRestoreBringsThemBack)
{
    const RunResult reset = run({"migrate", "reset", "--force"});
    ASSERT_EQ(reset.code, 0) << reset.all();
    EXPECT_THAT(reset.out, HasSubstr("Product (3 rows)"));
    EXPECT_EQ(sql("SELECT count(*) FROM Product"), "0");
    const std::string name = newest();
    EXPECT_THAT(run({"backup", "show", name, "--table", "Product"}).out, AllOf(HasSubstr("Product: 3 rows"), HasSubstr("id INTEGER, key"), HasSubstr("2\tb\ty")));
    const RunResult restored = run({"backup", "restore", name});
    EXPECT_EQ(restored.code, 0) << restored.all();
    EXPECT_THAT(restored.out, HasSubstr("Product: 3 of 3 rows restored"));
    EXPECT_EQ(sql("SELECT count(*), count(old) FROM Product"), "3|2");
    EXPECT_THAT(run({"backup", "restore", name}).out, HasSubstr("0 of 3 rows restored, 3 left alone"));
}

TEST_F(CliBackup, ResetWithoutABackupIsPossible)
{
    EXPECT_EQ(run({"migrate", "reset", "--force", "--skip-backup"}).code, 0);
    EXPECT_THAT(run({"backup", "list"}).out, HasSubstr("There are no backups"));
    EXPECT_EQ(sql("SELECT count(*) FROM Product"), "0");
}

TEST_F(CliBackup, ForcedPushSavesEveryRow)
{
    const auto pushed = runJson({"db", "push", "--force-reset"});
    EXPECT_EQ(pushed["backup"]["tables"][0]["rows"], 3) << pushed;
    EXPECT_EQ(sql("SELECT count(*) FROM Product"), "0");
    EXPECT_EQ(runJson({"backup", "restore", newest()})["tables"][0]["restored"], 3);
}

TEST_F(CliBackup, ADraftThatDropsAColumnSavesItWhenItIsApplied)
{
    putSchema(withoutOld);
    ASSERT_EQ(run({"migrate", "dev", "--create-only", "--name", "draft"}).code, 0);
    const auto applied = runJson({"migrate", "dev"});
    EXPECT_EQ(applied["pendingBackup"]["tables"][0]["rows"], 2) << applied;
    putSchema(withOld);
    ASSERT_EQ(run({"migrate", "dev", "--name", "again"}).code, 0);
    EXPECT_EQ(runJson({"backup", "restore", newest()})["tables"][0]["restored"], 2);
    EXPECT_EQ(sql("SELECT group_concat(old) FROM Product"), "x,y");
}

TEST_F(CliBackup, AColumnThatAPendingMigrationMakesAnewIsSaved)
{
    putMigration("20990101000000_anew", "ALTER TABLE Product DROP COLUMN old;\nALTER TABLE Product ADD COLUMN old INTEGER;\n");
    putSchema("model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n  old   Int?\n}\n");
    const auto applied = runJson({"migrate", "dev"});
    EXPECT_EQ(applied["pendingBackup"]["tables"][0]["columns"][0], "old") << applied;
}

TEST_F(CliBackup, ATableThatIsNotThereIsLeftToTheSchema)
{
    ASSERT_EQ(run({"migrate", "reset", "--force"}).code, 0);
    sql("DROP TABLE Product");
    const RunResult refused = run({"backup", "restore", newest()});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.out, HasSubstr("the table is not in the database"));
    EXPECT_THAT(run({"backup", "show", "nothing"}).err, HasSubstr("There is no backup `nothing`"));
}

} // namespace
} // namespace dunlin::test
