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

// Values must meet keys only once they are all back.
class CliUndoOfKeys : public CliUndo
{
protected:
    void thereAndBack(const std::string &then, const std::string &rows, const std::string &meanwhile, const std::string &since = {})
    {
        schema(then);
        must({"migrate", "dev", "--name", "init"});
        change(rows);
        schema(meanwhile);
        must({"migrate", "dev", "--name", "less", "--accept-data-loss"});
        if (!since.empty())
            change(since);
    }
    void isBack(const std::string &then)
    {
        schema(then);
        EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
    }
};

TEST_P(CliUndoOfKeys, UniqueColumnsWithADefaultComeBackWithTheirValues)
{
    const std::string then = "model Thing {\n  id Int @id\n  code String @unique @default(\"none\")\n  rank Int? @unique @default(7)\n"
                             "  a Int @default(1)\n  b Int @default(2)\n  c Int\n  @@unique([a, b])\n  @@unique([b, c])\n}\n";
    thereAndBack(then, "INSERT INTO \"Thing\" VALUES (1, 'x', 1, 1, 1, 0), (2, 'y', 2, 2, 1, 1), (3, 'none', NULL, 3, 1, 2)",
                 "model Thing {\n  id Int @id\n  c Int\n}\n");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id, code, rank, a, b, c FROM \"Thing\" ORDER BY id"), "1|x|1|1|1|0;2|y|2|2|1|1;3|none|NULL|3|1|2");
    EXPECT_THAT(ask("INSERT INTO \"Thing\" VALUES (4, 'x', 4, 4, 4, 4)"), HasSubstr("ERROR"));
    EXPECT_THAT(ask("INSERT INTO \"Thing\" VALUES (4, 'z', 4, 1, 1, 4)"), HasSubstr("ERROR"));
    EXPECT_THAT(ask("INSERT INTO \"Thing\" VALUES (4, 'z', 4, 4, 1, 0)"), HasSubstr("ERROR"));
    isBack(then);
}

TEST_P(CliUndoOfKeys, RowsThatCameSinceNeedOtherValuesThanTheDefaultWhereThisIsForOneRow)
{
    const std::string then = "model Thing {\n  id Int @id\n  code String @unique @default(\"none\")\n}\n";
    thereAndBack(then, "INSERT INTO \"Thing\" VALUES (1, 'x'), (2, 'y')", "model Thing {\n  id Int @id\n}\n",
                 "INSERT INTO \"Thing\" VALUES (3), (4)");
    EXPECT_THAT(must({"migrate", "undo"}, 1),
                AllOf(HasSubstr("2 rows hold the same. Nothing was changed."), HasSubstr("--backfill Thing.code=EXPRESSION")));
    EXPECT_EQ(ask("SELECT * FROM \"Thing\" ORDER BY id"), "1;2;3;4");
    must({"migrate", "undo", "--backfill", "Thing.code='new ' || id"});
    EXPECT_EQ(ask("SELECT id, code FROM \"Thing\" ORDER BY id"), "1|x;2|y;3|new 3;4|new 4");
    isBack(then);
}

TEST_P(CliUndoOfKeys, OneRowThatCameSinceGetsTheDefault)
{
    const std::string then = "model Thing {\n  id Int @id\n  code String @unique @default(\"none\")\n}\n";
    thereAndBack(then, "INSERT INTO \"Thing\" VALUES (1, 'x'), (2, 'y')", "model Thing {\n  id Int @id\n}\n",
                 "INSERT INTO \"Thing\" VALUES (3)");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id, code FROM \"Thing\" ORDER BY id"), "1|x;2|y;3|none");
    isBack(then);
}

TEST_P(CliUndoOfKeys, AUniqueColumnComesBackTogetherWithTheKeyThatRefersToIt)
{
    const std::string then = "model Customer {\n  id Int @id\n  code String @unique @default(\"none\")\n  orders Order[]\n}\n"
                             "model Order {\n  id Int @id\n  by String @default(\"none\")\n  customer Customer @relation(fields: [by], references: [code])\n}\n";
    thereAndBack(then, "INSERT INTO \"Customer\" VALUES (1, 'x'), (2, 'y'); INSERT INTO \"Order\" VALUES (1, 'y'), (2, 'x'), (3, 'y')",
                 "model Customer {\n  id Int @id\n}\nmodel Order {\n  id Int @id\n}\n");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT o.id, c.id FROM \"Order\" o JOIN \"Customer\" c ON c.code = o.by ORDER BY o.id"), "1|2;2|1;3|2");
    isBack(then);
}

TEST_P(CliUndoOfKeys, RowsOfATableComeBackBeforeTheKeyThatRefersToThem)
{
    const std::string then = "model Customer {\n  id Int @id\n  orders Order[]\n}\n"
                             "model Order {\n  id Int @id\n  by Int\n  customer Customer @relation(fields: [by], references: [id])\n}\n";
    thereAndBack(then, "INSERT INTO \"Customer\" VALUES (1), (2); INSERT INTO \"Order\" VALUES (1, 2), (2, 1)",
                 "model Order {\n  id Int @id\n  by Int\n}\n");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id FROM \"Customer\" ORDER BY id"), "1;2");
    EXPECT_EQ(ask("SELECT id, by FROM \"Order\" ORDER BY id"), "1|2;2|1");
    isBack(then);
}

TEST_P(CliUndoOfKeys, ARowWhoseTargetWentMeanwhileIsRefused)
{
    const std::string then = "model Customer {\n  id Int @id\n  orders Order[]\n}\n"
                             "model Order {\n  id Int @id\n  by Int\n  customer Customer @relation(fields: [by], references: [id])\n}\n";
    thereAndBack(then, "INSERT INTO \"Customer\" VALUES (1), (2); INSERT INTO \"Order\" VALUES (1, 2), (2, 1)",
                 "model Customer {\n  id Int @id\n}\n", "DELETE FROM \"Customer\" WHERE id = 2");
    must({"migrate", "undo"}, 1);
    EXPECT_THAT(ask("SELECT * FROM \"Order\""), HasSubstr("ERROR")) << "nothing was changed";
}

TEST_P(CliUndoOfKeys, TablesThatReferToEachOtherComeBack)
{
    const std::string then = "model Book {\n  id Int @id\n  best Int?\n  page Page? @relation(\"best\", fields: [best], references: [id])\n  pages Page[] @relation(\"of\")\n}\n"
                             "model Page {\n  id Int @id\n  of Int\n  book Book @relation(\"of\", fields: [of], references: [id])\n  bestOf Book[] @relation(\"best\")\n}\n"
                             "model Other {\n  id Int @id\n}\n";
    thereAndBack(then, "INSERT INTO \"Book\" VALUES (1, NULL), (2, NULL); INSERT INTO \"Page\" VALUES (1, 1), (2, 2); UPDATE \"Book\" SET best = id",
                 "model Other {\n  id Int @id\n}\n");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id, best FROM \"Book\" ORDER BY id"), "1|1;2|2");
    EXPECT_EQ(ask("SELECT id, of FROM \"Page\" ORDER BY id"), "1|1;2|2");
    isBack(then);
}

TEST_P(CliUndoOfKeys, APrimaryKeyComesBack)
{
    const std::string then = "model Person {\n  id Int @id @default(autoincrement())\n  mail String @unique\n}\n";
    thereAndBack(then, "INSERT INTO \"Person\" VALUES (10, 'a'), (1, 'b'), (30, 'c')", "model Person {\n  mail String @id\n}\n");
    must({"migrate", "undo", "--accept-data-loss"});
    EXPECT_EQ(ask("SELECT id, mail FROM \"Person\" ORDER BY mail"), "10|a;1|b;30|c");
    change("INSERT INTO \"Person\" (mail) VALUES ('d')");
    EXPECT_EQ(ask("SELECT mail FROM \"Person\" WHERE id > 30"), "d");
    isBack(then);
}

TEST_P(CliUndoOfKeys, RowsThatOnlyTheirOtherValuesTellApartGetTheirsBack)
{
    thereAndBack("model Log {\n  line String\n  at Int?\n  code String? @unique\n  @@ignore\n}\n",
                 "INSERT INTO \"Log\" VALUES ('a', 1, 'x'), ('a', NULL, 'y'), ('b', 1, 'z'), ('same', 1, 'p'), ('same', 1, 'q')",
                 "model Log {\n  line String\n  at Int?\n  @@ignore\n}\n");
    EXPECT_THAT(must({"migrate", "undo"}), HasSubstr("3 of 5"));
    EXPECT_EQ(ask("SELECT line, at, code FROM \"Log\" ORDER BY line, at IS NULL"), "a|1|x;a|NULL|y;b|1|z;same|1|NULL;same|1|NULL");
}

TEST_P(CliUndoOfKeys, ADownFileSaysWhereValuesComeBack)
{
    schema("model Thing {\n  id Int @id\n  code String @unique @default(\"none\")\n}\n");
    must({"migrate", "dev", "--name", "init"});
    change("INSERT INTO \"Thing\" VALUES (1, 'x'), (2, 'y')");
    schema("model Thing {\n  id Int @id\n}\n");
    must({"migrate", "dev", "--name", "less", "--accept-data-loss", "--with-down"});
    const std::string file = "prisma/migrations/" + migrations().back() + "/down.sql";
    EXPECT_THAT(get(file), HasSubstr("\n-- dunlin:restore\n"));
    put(file, get(file) + "\nUPDATE \"Thing\" SET code = code || '!';\n");
    must({"migrate", "undo"});
    EXPECT_EQ(ask("SELECT id, code FROM \"Thing\" ORDER BY id"), "1|x!;2|y!");
}

TEST_P(CliUndoOnPostgres, UniqueValuesThatChangedPlacesSinceComeBack)
{
    thereAndBack("Int @unique", "Int[]", "(1, 10), (2, 20)", "UPDATE \"Thing\" SET c = CASE id WHEN 1 THEN '{20}'::int[] ELSE '{10}' END");
    EXPECT_EQ(ask("SELECT c FROM \"Thing\" ORDER BY id"), "10;20");
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
DUNLIN_ON_BOTH(CliUndoOfKeys);
INSTANTIATE_TEST_SUITE_P(SlowOn, CliUndoOnPostgres, testing::Values("postgresql"), databaseName);

} // namespace
} // namespace dunlin::test
