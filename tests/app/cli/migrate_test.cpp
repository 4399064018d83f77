// Migrations, push and pull on a real SQLite file.
#include "tests/app/cli/scenario.h"

#include <chrono>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace dunlin::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;

constexpr std::string_view shop = "model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n}\n";

class CliMigrate : public Scenario
{
};

TEST_F(CliMigrate, DevCreatesAppliesAndRecords)
{
    putSchema(shop);
    const RunResult first = run({"migrate", "dev", "--name", "init"});
    ASSERT_EQ(first.code, 0) << first.all();
    EXPECT_THAT(first.out, AllOf(HasSubstr("The following migration(s) have been created and applied"), HasSubstr("Your database is now in sync with your schema.")));
    EXPECT_THAT(migrations(), ElementsAre(EndsWith("_init")));
    EXPECT_THAT(get("prisma/migrations/migration_lock.toml"), HasSubstr("provider = \"sqlite\"\n"));
    EXPECT_EQ(sql("SELECT count(*), max(applied_steps_count), max(finished_at IS NOT NULL) FROM _prisma_migrations"), "1|1|1");
    EXPECT_THAT(run({"migrate", "dev"}).out, HasSubstr("Already in sync"));
    EXPECT_EQ(run({"migrate", "status"}).code, 0);

    sql("INSERT INTO Product (title) VALUES ('a'), ('b')");
    putSchema(std::string(shop).insert(shop.find("}"), "  sku   String?\n"));
    ASSERT_EQ(run({"migrate", "dev", "--name", "add_sku"}).code, 0);
    EXPECT_EQ(sql("SELECT count(*), count(sku) FROM Product"), "2|0");
    EXPECT_EQ(migrations().size(), 2u);
}

TEST_F(CliMigrate, DeployReplaysOnAnEmptyFile)
{
    putSchema(shop);
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    const RunResult status = run({"migrate", "status", "--url", "file:./new.db"});
    EXPECT_EQ(status.code, 1) << "a database that is not there: " << status.all();
    const RunResult deploy = run({"migrate", "deploy", "--url", "file:./new.db"});
    EXPECT_EQ(deploy.code, 0) << deploy.all();
    EXPECT_THAT(deploy.out, AllOf(HasSubstr("1 migration found in prisma/migrations"), HasSubstr("All migrations have been successfully applied.")));
    EXPECT_THAT(run({"migrate", "deploy", "--url", "file:./new.db"}).out, HasSubstr("No pending migrations to apply."));
    EXPECT_EQ(sql("SELECT count(*) FROM Product", "new.db"), "0");
}

TEST_F(CliMigrate, CreateOnlyWaitsUntilTheNextRun)
{
    putSchema(shop);
    const RunResult draft = run({"migrate", "dev", "--create-only", "--name", "draft"});
    ASSERT_EQ(draft.code, 0) << draft.all();
    EXPECT_THAT(draft.out, HasSubstr("without applying it"));
    EXPECT_EQ(run({"migrate", "status"}).code, 1);
    EXPECT_EQ(run({"migrate", "dev"}).code, 0);
    EXPECT_EQ(run({"migrate", "status"}).code, 0);
    EXPECT_EQ(migrations().size(), 1u);
}

TEST_F(CliMigrate, DataLossAsksAndRefusesWithoutATerminal)
{
    putSchema("model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n  old   String?\n}\n");
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    sql("INSERT INTO Product (title, old) VALUES ('a', 'x')");
    putSchema(shop);
    const std::string before = everything();
    const RunResult refused = run({"migrate", "dev", "--name", "drop"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("non-interactive"), HasSubstr("1 non-null value")));
    EXPECT_EQ(sql("SELECT count(old) FROM Product"), "1");
    EXPECT_EQ(migrations().size(), 1u);
    EXPECT_EQ(everything(), before);

    EXPECT_EQ(runInteractive({"migrate", "dev", "--name", "drop"}, "n\n").code, 130);
    EXPECT_EQ(migrations().size(), 1u);
    const RunResult accepted = runInteractive({"migrate", "dev"}, "y\ndrop the old\n");
    EXPECT_EQ(accepted.code, 0) << accepted.all();
    EXPECT_THAT(migrations(), testing::Contains(EndsWith("_drop_the_old")));
    EXPECT_EQ(sql("SELECT title FROM Product"), "a");
}

TEST_F(CliMigrate, RequiredColumnOnRowsCannotRun)
{
    putSchema(shop);
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    sql("INSERT INTO Product (title) VALUES ('a')");
    putSchema("model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n  price Int\n}\n");
    const RunResult result = run({"migrate", "dev", "--name", "price"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, AllOf(HasSubstr("We found changes that cannot be executed"), HasSubstr("There are 1 rows in this table"), HasSubstr("--create-only")));
    EXPECT_EQ(migrations().size(), 1u);
}

TEST_F(CliMigrate, EditedMigrationAndDriftAskForAReset)
{
    putSchema(shop);
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    const std::string name = migrations().front();
    putMigration(name, get("prisma/migrations/" + name + "/migration.sql") + "-- edited\n");
    const RunResult edited = run({"migrate", "dev"});
    EXPECT_EQ(edited.code, 130);
    EXPECT_THAT(edited.out, AllOf(HasSubstr("The migration `" + name + "` was modified after it was applied."), HasSubstr("All data will be lost.")));
    EXPECT_THAT(run({"migrate", "status"}).err, HasSubstr("modified after it was applied"));

    sql("ALTER TABLE Product ADD COLUMN surprise TEXT");
    const auto document = runJson({"migrate", "dev"});
    EXPECT_EQ(document["ok"], false);
    EXPECT_EQ(document["reasons"].size(), 2u);

    EXPECT_EQ(run({"migrate", "reset"}).code, 1) << "no terminal and no --force";
    EXPECT_EQ(runInteractive({"migrate", "reset"}, "n\n").code, 130);
    const RunResult reset = run({"migrate", "reset", "--force"});
    EXPECT_EQ(reset.code, 0) << reset.all();
    EXPECT_THAT(reset.out, HasSubstr("Database reset successful"));
    EXPECT_EQ(run({"migrate", "status"}).code, 0);
}

TEST_F(CliMigrate, FailedMigrationIsNamedAndResolved)
{
    putSchema("model Product {\n  id Int @id @default(autoincrement())\n}\n");
    putMigration("20260101000000_init", "CREATE TABLE \"Product\" (\"id\" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT);\n");
    putMigration("20260102000000_bad", "INSERT INTO missing_table VALUES (1);\n");
    const RunResult deploy = run({"migrate", "deploy"});
    EXPECT_EQ(deploy.code, 1);
    EXPECT_THAT(deploy.err, AllOf(HasSubstr("P3018"), HasSubstr("20260102000000_bad"), HasSubstr("no such table: missing_table")));
    EXPECT_THAT(run({"migrate", "deploy"}).err, HasSubstr("P3009"));
    const RunResult status = run({"migrate", "status"});
    EXPECT_EQ(status.code, 1);
    EXPECT_THAT(status.err, HasSubstr("migrate resolve --rolled-back \"20260102000000_bad\""));
    EXPECT_EQ(run({"migrate", "resolve"}).code, 1);
    EXPECT_EQ(run({"migrate", "resolve", "--applied", "a", "--rolled-back", "b"}).code, 1);
    EXPECT_THAT(run({"migrate", "resolve", "--rolled-back", "nope"}).err, HasSubstr("P3011"));
    EXPECT_THAT(run({"migrate", "resolve", "--applied", "nope"}).err, HasSubstr("P3017"));
    const RunResult resolved = run({"migrate", "resolve", "--rolled-back", "20260102000000_bad"});
    EXPECT_EQ(resolved.code, 0) << resolved.all();
    EXPECT_THAT(resolved.out, HasSubstr("Migration 20260102000000_bad marked as rolled back."));
    putMigration("20260102000000_bad", "SELECT 1;\n");
    EXPECT_EQ(run({"migrate", "deploy"}).code, 0);
}

TEST_F(CliMigrate, FolderWithoutScriptAndForeignLockFileAreRefused)
{
    putSchema(shop);
    put("prisma/migrations/20260101000000_init/readme.txt", "no sql");
    EXPECT_THAT(run({"migrate", "deploy"}).err, AllOf(HasSubstr("P3015"), HasSubstr("20260101000000_init")));
    std::filesystem::remove_all(at("prisma/migrations"));
    put("prisma/migrations/migration_lock.toml", "provider = \"postgresql\"\n");
    const RunResult result = run({"migrate", "dev", "--name", "x"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, HasSubstr("P3019"));
    EXPECT_TRUE(migrations().empty());
}

TEST_F(CliMigrate, LockFileWithoutAProviderIsRefusedAndAMissingOneIsNot)
{
    putSchema(shop);
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    for (const std::string text : {"", "garbage {{{\n", "\xff\xfe"}) {
        put("prisma/migrations/migration_lock.toml", text);
        const std::string before = everything();
        for (const std::vector<std::string> &command : {std::vector<std::string>{"migrate", "dev", "--name", "x"}, {"migrate", "deploy"}, {"migrate", "status"}}) {
            const RunResult result = run(command);
            EXPECT_EQ(result.code, 1) << command.back();
            EXPECT_THAT(result.err, AllOf(HasSubstr("P3019"), HasSubstr("provider = \"sqlite\""))) << command.back();
        }
        EXPECT_EQ(everything(), before);
    }
    std::filesystem::remove(at("prisma/migrations/migration_lock.toml"));
    EXPECT_EQ(run({"migrate", "status"}).code, 0);
}

TEST_F(CliMigrate, PushBringsTheDatabaseToTheSchema)
{
    putSchema(shop);
    EXPECT_EQ(run({"db", "push"}).code, 0);
    EXPECT_THAT(run({"db", "push"}).out, HasSubstr("already in sync"));
    sql("INSERT INTO Product (title) VALUES ('a')");
    putSchema("model Product {\n  id Int @id @default(autoincrement())\n}\n");
    const RunResult refused = run({"db", "push"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("--accept-data-loss"));
    EXPECT_EQ(sql("SELECT title FROM Product"), "a");
    const RunResult accepted = run({"db", "push", "--accept-data-loss"});
    EXPECT_EQ(accepted.code, 0);
    EXPECT_THAT(accepted.out, HasSubstr("Saved before it was removed: Product.title (1 row)"));
    EXPECT_EQ(sql("SELECT count(*) FROM pragma_table_info('Product')"), "1");
    EXPECT_FALSE(exists("prisma/migrations"));
}

TEST_F(CliMigrate, DevSavesWhatTheNewMigrationRemoves)
{
    putSchema(shop);
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    sql("INSERT INTO Product (title) VALUES ('kept')");
    EXPECT_FALSE(exists("prisma/.dunlin/backups"));
    putSchema("model Product {\n  id Int @id @default(autoincrement())\n}\n");
    const auto result = runJson({"migrate", "dev", "--name", "less", "--accept-data-loss"});
    ASSERT_TRUE(result["ok"]) << result.dump();
    EXPECT_EQ(result["backup"]["tables"].dump(), R"([{"columns":["title"],"rows":1,"table":"Product"}])");
    const std::string file = "prisma/.dunlin/backups/" + result["created"].get<std::string>() + ".sqlite";
    EXPECT_EQ(result["backup"]["path"], at(file).string());
    EXPECT_EQ(sql("SELECT id, title FROM Product", file), "1|kept");
    EXPECT_EQ(get("prisma/.dunlin/.gitignore"), "*\n");
}

TEST_F(CliMigrate, WhatCannotBeSavedIsNotRemoved)
{
    putSchema(shop);
    ASSERT_EQ(run({"db", "push"}).code, 0);
    sql("INSERT INTO Product (title) VALUES ('a')");
    putSchema("model Product {\n  id Int @id @default(autoincrement())\n}\n");
    put("prisma/.dunlin", "a file where the folder should be");
    const RunResult refused = run({"db", "push", "--accept-data-loss"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr(".dunlin"));
    EXPECT_EQ(sql("SELECT title FROM Product"), "a");
}

TEST_F(CliMigrate, PullPrintsOrWrites)
{
    putSchema("");
    sql("CREATE TABLE \"User\" (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL); CREATE UNIQUE INDEX \"User_email_key\" ON \"User\"(email)");
    const std::string before = get("prisma/schema.prisma");
    const RunResult printed = run({"db", "pull", "--print"});
    ASSERT_EQ(printed.code, 0) << printed.all();
    const std::string expected = "datasource db {\n  provider = \"sqlite\"\n  url      = \"file:./dev.db\"\n}\n\n"
                                 "model User {\n  id    Int    @id @default(autoincrement())\n  email String @unique\n}\n";
    EXPECT_EQ(printed.out, expected);
    EXPECT_EQ(get("prisma/schema.prisma"), before);
    const RunResult written = run({"db", "pull"});
    EXPECT_THAT(written.out, HasSubstr("Introspected 1 model and wrote it into prisma/schema.prisma"));
    EXPECT_EQ(get("prisma/schema.prisma"), expected);
    EXPECT_EQ(run({"migrate", "diff", "--from-url", "file:./prisma/dev.db", "--to-schema", "prisma/schema.prisma", "--exit-code"}).code, 0);
}

TEST_F(CliMigrate, PullOfAnEmptyDatabaseIsAnError)
{
    putSchema("");
    sql("PRAGMA user_version=1");
    EXPECT_THAT(run({"db", "pull"}).err, HasSubstr("P4001"));
}

TEST_F(CliMigrate, ExecuteRunsAScript)
{
    putSchema("");
    sql("PRAGMA user_version=1");
    put("s.sql", "CREATE TABLE a (x TEXT);\nINSERT INTO a VALUES ('a;b'); -- done\n");
    EXPECT_THAT(run({"db", "execute", "--file", "s.sql"}).out, HasSubstr("Script executed successfully."));
    EXPECT_EQ(sql("SELECT x FROM a"), "a;b");
    EXPECT_EQ(run({"db", "execute", "--stdin"}, "INSERT INTO a VALUES ('c');").code, 0);
    EXPECT_EQ(sql("SELECT count(*) FROM a"), "2");
    EXPECT_EQ(run({"db", "execute"}).code, 1);
    EXPECT_EQ(run({"db", "execute", "--file", "missing.sql"}).code, 1);
    EXPECT_THAT(run({"db", "execute", "--stdin"}, "SELEKT 1;").err, HasSubstr("syntax error"));
}

TEST_F(CliMigrate, EnvironmentVariableFromDotEnv)
{
    put("prisma/schema.prisma", "datasource db {\n  provider = \"sqlite\"\n  url = env(\"DUNLIN_CLI_TEST_URL\")\n}\n\n" + std::string(shop));
    const RunResult missing = run({"migrate", "dev", "--name", "x"});
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.err, HasSubstr("Environment variable not found: DUNLIN_CLI_TEST_URL"));
    put(".env", "DUNLIN_CLI_TEST_URL file:./x.db\n");
    EXPECT_THAT(run({"migrate", "dev", "--name", "x"}).err, HasSubstr(".env:1"));
    put(".env", "DUNLIN_CLI_TEST_URL=\"file:./x.db\n");
    EXPECT_THAT(run({"migrate", "dev", "--name", "x"}).err, HasSubstr("begins with a quotation mark"));
    put(".env", "BASE=from_env\nDUNLIN_CLI_TEST_URL=\"file:./${BASE}.db\"\n");
    EXPECT_EQ(run({"migrate", "dev", "--name", "x"}).code, 0);
    EXPECT_TRUE(exists("prisma/from_env.db"));
}

TEST_F(CliMigrate, CorruptFileIsRefusedAndKept)
{
    putSchema(shop);
    put("prisma/dev.db", std::string(8192, 'x'));
    const std::string before = everything();
    for (const std::vector<std::string> &command : {std::vector<std::string>{"migrate", "dev", "--name", "x"}, {"migrate", "deploy"}, {"migrate", "status"}, {"db", "push"}, {"db", "pull"}}) {
        const RunResult result = run(command);
        EXPECT_EQ(result.code, 1) << command.back();
        EXPECT_THAT(result.err, HasSubstr("is not a SQLite database")) << command.back();
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(CliMigrate, NamesWithQuotesBlanksAndUnicodeSurvive)
{
    putSchema("model Product {\n  id Int @id @default(autoincrement())\n  a  String? @map(\"we \\\"quote\\\" 'it'\")\n  b Int @default(1) @map(\"größe ✓\")\n\n  @@map(\"ta\\\"ble; --\")\n}\n");
    ASSERT_EQ(run({"migrate", "dev", "--name", "Größe & \"quotes\""}).code, 0);
    EXPECT_EQ(run({"migrate", "status"}).code, 0);
    EXPECT_THAT(run({"migrate", "dev"}).out, HasSubstr("Already in sync"));
    EXPECT_EQ(sql("SELECT count(*) FROM \"ta\"\"ble; --\""), "0");
    const RunResult pulled = run({"db", "pull", "--print"});
    EXPECT_THAT(pulled.out, AllOf(HasSubstr("@map(\"größe ✓\")"), HasSubstr("@@map(\"ta\\\"ble; --\")")));
}

TEST_F(CliMigrate, SeedRunsTheConfiguredCommand)
{
    putSchema(shop);
    EXPECT_EQ(run({"db", "seed"}).code, 1);
    put("package.json", "{\"prisma\": {\"seed\": \"echo >seeded\"}}");
    EXPECT_EQ(run({"db", "seed", "--", "it's"}).code, 0);
    EXPECT_EQ(get("seeded"), "it's\n");
    put("package.json", "{\"prisma\": {\"seed\": \"exit 3 #\"}}");
    EXPECT_THAT(run({"db", "seed"}).err, HasSubstr("exit code 3"));
}

// A writer in another process would do the same: the message says that it is locked, after having waited.
TEST_F(CliMigrate, SlowLockedDatabaseIsSaid)
{
    putSchema(shop);
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    putSchema(std::string(shop).insert(shop.find("}"), "  sku   String?\n"));
    sqlite3 *holder = nullptr;
    ASSERT_EQ(sqlite3_open(at("prisma/dev.db").c_str(), &holder), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const RunResult result = run({"migrate", "deploy"});
    sqlite3_close(holder);
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, HasSubstr("locked"));
}

// It can be read, so that only applying the new migration meets the lock.
TEST_F(CliMigrate, SlowMigrationThatMeetsALockIsTakenBack)
{
    putSchema(std::string(shop).insert(shop.find("}"), "  sku   String?\n"));
    ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
    sql("INSERT INTO Product (title, sku) VALUES ('a', 'b')");
    putSchema(shop);
    sqlite3 *holder = nullptr;
    ASSERT_EQ(sqlite3_open(at("prisma/dev.db").c_str(), &holder), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(holder, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const RunResult dev = run({"migrate", "dev", "--name", "next", "--accept-data-loss"});
    EXPECT_EQ(dev.code, 1);
    EXPECT_THAT(dev.err, HasSubstr("locked"));
    EXPECT_EQ(migrations().size(), 1u);
    EXPECT_FALSE(std::filesystem::exists(at("prisma/.dunlin/backups")) && !std::filesystem::is_empty(at("prisma/.dunlin/backups"))) << "nothing went";
    EXPECT_EQ(run({"migrate", "dev", "--name", "next", "--create-only", "--accept-data-loss"}).code, 0) << "reads only";
    EXPECT_EQ(migrations().size(), 2u);
    sqlite3_close(holder);
    EXPECT_EQ(sql("SELECT sku FROM Product"), "b");
}

} // namespace
} // namespace dunlin::test
