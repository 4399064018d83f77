// The program as a process: what only the operating system can do to it. A folder that may not be written, a disk that is
// full, Ctrl-C, a reader that goes away.
#include "tests/app/cli/scenario.h"

namespace dunlin::test {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

constexpr std::string_view productSchema = "model Product {\n  id    Int    @id @default(autoincrement())\n  title String\n}\n";

class CliProcess : public Scenario
{
protected:
    // A database with three rows, and a schema that has one column more.
    void prepareChange()
    {
        putSchema(productSchema);
        ASSERT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
        sql("INSERT INTO Product (title) VALUES ('a'), ('b'), ('c')");
        putSchema(std::string(productSchema).insert(productSchema.find("}"), "  sku   String?\n"));
    }

    void allowWriting(bool allowed)
    {
        constexpr auto writing = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
        const auto how = allowed ? fs::perm_options::add : fs::perm_options::remove;
        for (const auto &entry : fs::recursive_directory_iterator(at("prisma")))
            fs::permissions(entry.path(), allowed ? fs::perms::owner_write : writing, how);
        fs::permissions(at("prisma"), allowed ? fs::perms::owner_write : writing, how);
    }
};

TEST_F(CliProcess, SlowReadOnlyFolderIsNamedAndKept)
{
    prepareChange();
    put("prisma/schema.prisma", get("prisma/schema.prisma") + "model   Crooked {\nid Int @id\n}\n");
    const std::string before = everything();
    allowWriting(false);
    const std::vector<std::pair<std::vector<std::string>, std::string>> commands = {
        {{"migrate", "dev", "--name", "x"}, "Permission denied"},
        {{"db", "push"}, "read-only"},
        {{"db", "execute", "--stdin"}, "read-only"},
        {{"db", "pull"}, "Permission denied"},
        {{"format"}, "Permission denied"},
    };
    for (const auto &[command, message] : commands) {
        put("script.sql", "DELETE FROM Product;");
        const RunResult result = runProgram(command, command.back() == "--stdin" ? "< script.sql " : "");
        EXPECT_EQ(result.code, 1) << command.back() << result.all();
        EXPECT_THAT(result.err, AllOf(HasSubstr(message), HasSubstr("prisma"))) << command.back();
    }
    EXPECT_EQ(runProgram({"migrate", "status"}).code, 0) << "reading is possible";
    EXPECT_EQ(runProgram({"validate"}).code, 0);
    allowWriting(true);
    fs::remove(at("script.sql"));
    EXPECT_EQ(everything(), before);
}

// The migrations may be written, the database may not: what was not begun leaves no migration behind.
TEST_F(CliProcess, SlowMigrationForAReadOnlyDatabaseIsTakenBack)
{
    prepareChange();
    const std::string before = everything();
    constexpr auto writing = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    for (const char *place : {"prisma/dev.db", "prisma"}) {
        fs::permissions(at(place), writing, fs::perm_options::remove);
        const RunResult dev = runProgram({"migrate", "dev", "--name", "next"});
        EXPECT_EQ(dev.code, 1);
        EXPECT_THAT(dev.err, AllOf(HasSubstr("dev.db"), HasSubstr("read-only"))) << place;
        EXPECT_EQ(everything(), before) << place;
        fs::permissions(at(place), fs::perms::owner_write, fs::perm_options::add);
    }
    fs::permissions(at("prisma/dev.db"), writing, fs::perm_options::remove);
    EXPECT_EQ(runProgram({"migrate", "dev", "--name", "next", "--create-only"}).code, 0) << "a draft needs no database to write to";
    EXPECT_EQ(migrations().size(), 2u);
    EXPECT_EQ(runProgram({"migrate", "dev"}).code, 1);
    EXPECT_EQ(migrations().size(), 2u) << "a migration that was there before stays";
}

TEST_F(CliProcess, SlowSquashOnAReadOnlyDatabaseKeepsTheFolders)
{
    prepareChange();
    ASSERT_EQ(run({"migrate", "dev", "--name", "next"}).code, 0);
    const auto names = migrations();
    fs::permissions(at("prisma/dev.db"), fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write, fs::perm_options::remove);
    EXPECT_EQ(runProgram({"migrate", "squash", "--from", names.front()}).code, 1);
    EXPECT_EQ(migrations(), names);
}

TEST_F(CliProcess, SlowBaselineOfAReadOnlyDatabaseLeavesNoMigration)
{
    putSchema(shop);
    ASSERT_EQ(run({"db", "push"}).code, 0);
    const std::string before = everything();
    fs::permissions(at("prisma/dev.db"), fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write, fs::perm_options::remove);
    EXPECT_EQ(runProgram({"migrate", "baseline"}).code, 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(CliProcess, UnreadableSchemaIsNamed)
{
    putSchema(productSchema);
    fs::permissions(at("prisma/schema.prisma"), fs::perms::none);
    for (const char *command : {"validate", "format"}) {
        const RunResult result = runProgram({command});
        EXPECT_EQ(result.code, 1);
        EXPECT_THAT(result.err, AllOf(HasSubstr("schema.prisma"), HasSubstr("Permission denied"))) << command;
    }
}

// The limit on a file's size stands for a disk that fills up at any moment: whatever it is, the rows are there, and the
// next run without the limit ends well.
TEST_F(CliProcess, SlowFullDiskKeepsEveryRow)
{
    prepareChange();
    put("prisma/schema.prisma", get("prisma/schema.prisma") + "model   Crooked {\nid Int @id\n}\n");
    const fs::path saved = at("../saved");
    fs::copy(at("prisma"), saved, fs::copy_options::recursive);
    int refused = 0;
    for (int kilobytes = 1; kilobytes <= 48; kilobytes += kilobytes < 8 ? 1 : 4) {
        SCOPED_TRACE(kilobytes);
        fs::remove_all(at("prisma"));
        fs::copy(saved, at("prisma"), fs::copy_options::recursive);
        const RunResult result = runProgram({"migrate", "dev", "--name", "x"}, "trap '' XFSZ; ulimit -f " + std::to_string(kilobytes) + "; ");
        refused += result.code != 0;
        EXPECT_EQ(result.err.empty(), result.code == 0) << result.all();
        EXPECT_EQ(sql("PRAGMA integrity_check"), "ok");
        EXPECT_EQ(sql("SELECT count(*) FROM Product"), "3");
        if (result.code == 0)
            continue;
        // What is left is either nothing, a migration to apply, or one that is known to have failed.
        const auto open = migrations().size() == 2 ? migrations().back() : std::string();
        if (sql("SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NULL") == "1")
            EXPECT_EQ(run({"migrate", "resolve", "--rolled-back", open}).code, 0);
        EXPECT_EQ(run({"migrate", "dev", "--name", "y"}).code, 0) << result.all();
        EXPECT_EQ(sql("SELECT count(*), count(sku) FROM Product"), "3|0");
    }
    EXPECT_GT(refused, 5);
}

TEST_F(CliProcess, SlowFormatOnAFullDiskKeepsTheText)
{
    std::string models;
    for (int i = 0; i < 400; ++i)
        models += "model   M" + std::to_string(i) + " {\nid Int @id\n}\n";
    putSchema(models);
    const std::string before = everything();
    const RunResult result = runProgram({"format"}, "trap '' XFSZ; ulimit -f 4; ");
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, HasSubstr("schema.prisma"));
    EXPECT_EQ(everything(), before);
}

TEST_F(CliProcess, SlowCtrlCEndsALongStatementAndKeepsTheDatabase)
{
    prepareChange();
    put("slow.sql", "CREATE TABLE big AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c LIMIT 1000000000) SELECT x FROM c;");
    const RunResult result = runProgram({"db", "execute", "--file", "slow.sql"}, "timeout --foreground --preserve-status -s INT 1 ");
    EXPECT_EQ(result.code, 130);
    EXPECT_THAT(result.err, HasSubstr("Cancelled"));
    EXPECT_EQ(sql("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(sql("SELECT count(*) FROM sqlite_master WHERE name = 'big'"), "0");
    EXPECT_EQ(sql("SELECT count(*) FROM Product"), "3");
}

TEST_F(CliProcess, FullStandardOutputIsAnError)
{
    putSchema(productSchema);
    EXPECT_EQ(runProgram({"migrate", "diff", "--from-empty", "--to-schema", "prisma", "--script"}, ">/dev/full ").code, 1);
}

// The other program is named, so that its user can be asked.
TEST_F(CliProcess, SlowLockedDatabaseNamesTheHolder)
{
    prepareChange();
    put("hold.py", "import sqlite3, time\n"
                   "sqlite3.connect('prisma/dev.db', isolation_level=None).execute('BEGIN EXCLUSIVE')\n"
                   "open('held', 'w').close()\n"
                   "time.sleep(60)\n");
    const RunResult result = runProgram({"migrate", "dev", "--name", "x"}, "python3 hold.py & trap \"kill $!\" EXIT; until [ -e held ]; do sleep 0.05; done; ");
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, AllOf(HasSubstr("locked"), HasSubstr("dev.db"), HasSubstr("python3"))) << result.all();
}

} // namespace
} // namespace dunlin::test
