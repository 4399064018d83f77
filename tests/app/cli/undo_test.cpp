// migrate undo: the schema, the rows and the history are what they were.
#include "tests/app/cli/lifecycle.h"

#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

constexpr std::string_view before = "model Customer {\n  id    Int     @id @default(autoincrement())\n  name  String\n  phone String\n  old   String?\n}\n\nmodel Coupon {\n  id   Int    @id\n  code String\n}\n";
constexpr std::string_view after = "model Customer {\n  id     Int     @id @default(autoincrement())\n  name   String\n  points Int     @default(0)\n}\n";

class CliUndo : public Lifecycle
{
protected:
    void loseColumnsAndTable()
    {
        schema(before);
        must({"migrate", "dev", "--name", "init"});
        change("INSERT INTO \"Customer\" (name, phone, old) VALUES ('a', '1', 'x'), ('b', '2', NULL); INSERT INTO \"Coupon\" (id, code) VALUES (7, 'SAVE')");
        schema(after);
        must({"migrate", "dev", "--name", "less", "--accept-data-loss"});
    }
};

TEST_P(CliUndo, BringsRowsBackFromTheBackup)
{
    loseColumnsAndTable();
    change("UPDATE \"Customer\" SET points = 5 WHERE name = 'a'");
    const std::string refused = must({"migrate", "undo"}, 1);
    EXPECT_THAT(refused, AllOf(HasSubstr("`points`"), HasSubstr("--accept-data-loss")));
    const auto done = runJson({"migrate", "undo", "--accept-data-loss"});
    ASSERT_EQ(done["ok"], true) << done;
    EXPECT_EQ(ask("SELECT name, phone, old FROM \"Customer\" ORDER BY id"), "a|1|x;b|2|NULL");
    EXPECT_EQ(ask("SELECT id, code FROM \"Coupon\""), "7|SAVE");
    EXPECT_THAT(migrations(), SizeIs(1));
    EXPECT_THAT(history(), AllOf(HasSubstr("_init|done"), Not(HasSubstr("less"))));
    EXPECT_TRUE(exists("prisma/.dunlin/undone/" + done["migration"].get<std::string>() + "/migration.sql"));
    EXPECT_EQ(done["backup"]["tables"][0]["columns"], nlohmann::json({"points"}));
    schema(before);
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
}

TEST_P(CliUndo, WhatIsSavedCountsMoreThanTheDefaultThatTheColumnComesBackWith)
{
    schema("model Customer {\n  id Int @id\n  price Float @default(1.5)\n  note String? @default(\"none\")\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Customer\" (id, price, note) VALUES (1, 2.25, NULL), (2, 1.5, 'x')");
    schema("model Customer {\n  id Int @id\n}\n");
    must({"migrate", "dev", "--name", "less", "--accept-data-loss"});
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT price, note FROM \"Customer\" ORDER BY id"), "2.25|NULL;1.5|x");
}

TEST_P(CliUndo, AColumnComesBackEmptyWhereItWas)
{
    schema("model Customer {\n  id Int @id\n  seen DateTime? @default(now())\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Customer\" (id, seen) VALUES (1, NULL), (2, NULL)");
    schema("model Customer {\n  id Int @id\n}\n");
    must({"migrate", "dev", "--name", "less", "--accept-data-loss"});
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT seen FROM \"Customer\" ORDER BY id"), "NULL;NULL");
}

TEST_P(CliUndo, AColumnOfARenamedTableComesBackRequired)
{
    schema("model Customer {\n  id Int @id\n  name String\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Customer\" (id, name) VALUES (1, 'a')");
    schema("model Client {\n  id Int @id\n}\n");
    must({"migrate", "dev", "--name", "less", "--rename", "Customer=Client", "--accept-data-loss"});
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id, name FROM \"Customer\""), "1|a");
}

TEST_P(CliUndo, KeepsTheFolderAsPending)
{
    loseColumnsAndTable();
    must({"migrate", "undo", "--accept-data-loss", "--keep-folder"});
    EXPECT_THAT(migrations(), SizeIs(2));
    EXPECT_THAT(must({"migrate", "status"}, 1), HasSubstr("have not yet been applied"));
    must({"migrate", "deploy"});
    EXPECT_EQ(must({"migrate", "status"}).find("failed"), std::string::npos);
}

TEST_P(CliUndo, WithoutABackupARequiredColumnNeedsValues)
{
    loseColumnsAndTable();
    std::filesystem::remove_all(at("prisma/.dunlin/backups"));
    const std::string refused = must({"migrate", "undo", "--accept-data-loss"}, 1);
    EXPECT_THAT(refused, AllOf(HasSubstr("2 rows have no value"), HasSubstr("--backfill Customer.phone=EXPRESSION")));
    EXPECT_EQ(ask("SELECT count(*), sum(points) FROM \"Customer\""), "2|0") << "nothing was changed";
    must({"migrate", "undo", "--accept-data-loss", "--backfill", "Customer.phone='?'"});
    EXPECT_EQ(ask("SELECT name, phone FROM \"Customer\" ORDER BY id"), "a|?;b|?");
}

TEST_P(CliUndo, TakesRenamesBack)
{
    schema("model Customer {\n  id    Int    @id\n  phone String\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Customer\" VALUES (1, '123')");
    schema("model Client {\n  id     Int    @id\n  mobile String\n}\n");
    must({"migrate", "dev", "--name", "rename", "--rename", "Customer=Client", "--rename", "Client.phone=mobile"});
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id, phone FROM \"Customer\""), "1|123");
}

TEST_P(CliUndo, DownFileIsWrittenShownAndUsed)
{
    schema(before);
    must({"migrate", "dev", "--name", "init"});
    schema(after);
    must({"migrate", "dev", "--name", "less", "--with-down"});
    const std::string file = "prisma/migrations/" + migrations().back() + "/down.sql";
    const std::string down = get(file);
    EXPECT_THAT(down, AllOf(HasSubstr("-- Does not bring back the rows of the table `Coupon`."), HasSubstr("CREATE TABLE \"Coupon\"")));
    EXPECT_THAT(must({"migrate", "undo", "--show"}), HasSubstr(down));
    EXPECT_EQ(must({"migrate", "status"}).find("down.sql"), std::string::npos);
    put(file, down + "\nCREATE TABLE \"Extra\" (x INTEGER);\nnonsense;\n");
    EXPECT_THAT(must({"migrate", "undo", "--accept-data-loss"}, 1), HasSubstr("down.sql` failed to apply"));
    put(file, down + "\nCREATE TABLE \"Extra\" (x INTEGER);\n");
    EXPECT_THAT(must({"migrate", "undo", "--accept-data-loss"}), AllOf(HasSubstr("does not lead back"), HasSubstr("Extra")));
    EXPECT_EQ(ask("SELECT count(*) FROM \"Extra\""), "0");
}

TEST_P(CliUndo, NothingAppliedOrEditedIsSaid)
{
    schema(before);
    must({"db", "push"});
    EXPECT_THAT(must({"migrate", "undo"}, 1), HasSubstr("nothing to undo"));
    must({"migrate", "baseline"});
    put("prisma/migrations/0_init/migration.sql", get("prisma/migrations/0_init/migration.sql") + "-- edited\n");
    EXPECT_THAT(must({"migrate", "undo"}, 1), HasSubstr("migrate repair --accept 0_init"));
}

TEST_P(CliUndo, ValuesThatACastChangedComeBackUnlessTheyWereChangedSince)
{
    schema("model Thing {\n  id   Int   @id\n  size Float\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Thing\" VALUES (1, 1.25), (2, 2.75), (3, 3)");
    schema("model Thing {\n  id   Int @id\n  size Int\n}\n");
    must({"migrate", "dev", "--name", "whole", "--accept-data-loss"});
    change("UPDATE \"Thing\" SET size = 7 WHERE id = 2");
    must({"migrate", "undo", "--accept-data-loss"});
    EXPECT_EQ(ask("SELECT id FROM \"Thing\" WHERE (id = 1 AND size = 1.25) OR (id = 2 AND size = 7) OR (id = 3 AND size = 3) ORDER BY id"), "1;2;3");
}

// On PostgreSQL these columns are dropped and made anew; a rebuild of SQLite keeps what is in them.
class CliUndoOnPostgres : public CliUndo
{
protected:
    // From one type of a column to another and back, with rows that come in between.
    void thereAndBack(const std::string &field, const std::string &meanwhile, const std::string &values,
                      const std::string &since = {})
    {
        schema("model Thing {\n  id Int @id\n  c " + field + "\n}\n");
        must({"migrate", "dev", "--name", "init"});
        change("INSERT INTO \"Thing\" VALUES " + values);
        schema("model Thing {\n  id Int @id\n  c " + meanwhile + "\n}\n");
        must({"migrate", "dev", "--name", "other", "--accept-data-loss"});
        if (!since.empty())
            change(since);
        undone = must({"migrate", "undo", "--accept-data-loss"});
    }

    std::string undone; // what was said
};

TEST_P(CliUndoOnPostgres, AValueComesBackInsteadOfAList)
{
    thereAndBack("Int @unique", "Int[]", "(1, 10), (2, 20)", "UPDATE \"Thing\" SET c = '{5}'");
    EXPECT_EQ(ask("SELECT c FROM \"Thing\" ORDER BY id"), "10;20");
}

TEST_P(CliUndoOnPostgres, WhatAColumnHeldBeforeItWasMadeAnewCountsMoreThanWhatItHoldsSince)
{
    thereAndBack("Boolean @default(true)", "BigInt @default(70)", "(1, false), (2, true)", "INSERT INTO \"Thing\" VALUES (3, 0)");
    EXPECT_EQ(ask("SELECT c FROM \"Thing\" ORDER BY id"), "f;t;f");
}

TEST_P(CliUndoOnPostgres, TextsComeBackInsteadOfNumbers)
{
    thereAndBack("String? @default(\"none\")", "Float? @default(1.5)", "(1, 'it''s'), (2, NULL)",
                 "INSERT INTO \"Thing\" VALUES (3, 2.5)");
    EXPECT_EQ(ask("SELECT c FROM \"Thing\" ORDER BY id"), "it's;1.5;2.5");
    EXPECT_THAT(undone, HasSubstr("does not bring back which values of the column `c` of `Thing` were empty"));
}

TEST_P(CliUndoOnPostgres, AColumnWhoseValuesDoNotFitAnyMoreIsMadeAnew)
{
    thereAndBack("Boolean?", "Json?", "(1, true), (2, false)", "UPDATE \"Thing\" SET c = '\"maybe\"' WHERE id = 1; INSERT INTO \"Thing\" VALUES (3, '\"never\"')");
    EXPECT_EQ(ask("SELECT c FROM \"Thing\" ORDER BY id"), "t;f;NULL");
}

TEST_P(CliUndoOnPostgres, ValuesThatWereKeptAndDoNotFitAnyMoreAreSaidBeforehand)
{
    schema("model Thing {\n  id Int @id\n  c Int?\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Thing\" VALUES (1, 5), (2, 6)");
    schema("model Thing {\n  id Int @id\n  c String?\n}\n");
    must({"migrate", "dev", "--name", "text"});
    change("UPDATE \"Thing\" SET c = 'five' WHERE id = 1");
    EXPECT_THAT(must({"migrate", "undo", "--accept-data-loss"}, 1), AllOf(HasSubstr("1 row has a value that cannot be cast"), HasSubstr("Nothing was changed")));
    change("UPDATE \"Thing\" SET c = '7' WHERE id = 1");
    must({"migrate", "undo", "--accept-data-loss"});
    EXPECT_EQ(ask("SELECT c FROM \"Thing\" ORDER BY id"), "7;6");
}

TEST_P(CliUndoOnPostgres, TakesRenamesOfEnumsBack)
{
    schema("enum Role {\n  USER\n  ADMIN\n}\nmodel Person {\n  id Int @id\n  role Role @default(ADMIN)\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Person\" VALUES (1, 'ADMIN'), (2, 'USER')");
    schema("enum Kind {\n  USER\n  OWNER\n}\nmodel Person {\n  id Int @id\n  role Kind @default(OWNER)\n}\n");
    must({"migrate", "dev", "--name", "rename", "--rename", "Role=Kind", "--rename", "Kind.ADMIN=OWNER"});
    EXPECT_EQ(ask("SELECT role FROM \"Person\" ORDER BY id"), "OWNER;USER");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT role FROM \"Person\" ORDER BY id"), "ADMIN;USER");
    EXPECT_THAT(must({"migrate", "dev"}, 1), HasSubstr("--rename Role=Kind"));
}

// As a crash between the two parts leaves it: the column is back and still optional.
TEST_P(CliUndo, AnInterruptedUndoGoesOn)
{
    schema("model Customer {\n  id    Int    @id\n  phone String\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Customer\" VALUES (1, '123')");
    schema("model Customer {\n  id Int @id\n}\n");
    must({"migrate", "dev", "--name", "less", "--accept-data-loss"});
    const std::string less = migrations().back();
    change("ALTER TABLE \"Customer\" ADD COLUMN \"phone\" TEXT; UPDATE \"Customer\" SET \"phone\" = '123'; UPDATE _prisma_migrations SET finished_at = NULL, logs = 'Undoing this migration did not end.' WHERE migration_name = '" + less + "'");
    EXPECT_THAT(must({"migrate", "repair"}, 1), HasSubstr("undoing it was interrupted"));
    EXPECT_THAT(must({"migrate", "repair", "--resume", less}, 1), HasSubstr("--undo"));
    EXPECT_THAT(must({"migrate", "undo"}, 1), HasSubstr("migrate repair --undo " + less));
    must({"migrate", "repair", "--undo", less});
    EXPECT_THAT(ask("INSERT INTO \"Customer\" VALUES (2, NULL)"), HasSubstr("ERROR")) << "required again";
    EXPECT_EQ(ask("SELECT phone FROM \"Customer\""), "123");
}

DUNLIN_ON_BOTH(CliUndo);
INSTANTIATE_TEST_SUITE_P(SlowOn, CliUndoOnPostgres, testing::Values("postgresql"), databaseName);

} // namespace
} // namespace dunlin::test
