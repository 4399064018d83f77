#include "engine/migrate/backup.h"

#include "engine/dialects/registry.h"
#include "engine/dialects/sessions.h"
#include "engine/workspace/workspace.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace dunlin::migrate {

using test::mustExecute;
using test::values;
using testing::HasSubstr;

namespace {

namespace fs = std::filesystem;

// Saves what `models` takes away from the database of the session.
class BackupTest : public testing::Test
{
protected:
    core::Result<std::optional<Backup>> backUpFor(dialects::DialectSession &session, const std::string &provider, const std::string &models)
    {
        const std::string text = "datasource db {\n  provider = \"" + provider + "\"\n  url = \"file:x\"\n}\n" + models;
        const auto snapshot = workspace::analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 0})}, 0);
        EXPECT_FALSE(snapshot->hasErrors());
        auto present = session.describe({});
        EXPECT_TRUE(present) << present.error().message;
        const auto plan = snapshot->plan(*present);
        EXPECT_TRUE(plan) << plan.error().message;
        return backUp(losses(plan->steps, *present), session, *dialects::findDialect(provider), folder.path().parent_path().string(), "saved", {});
    }

    // The backup must be there; opened.
    std::unique_ptr<dialects::DialectSession> mustSave(dialects::DialectSession &session, const std::string &provider, const std::string &models)
    {
        auto backup = backUpFor(session, provider, models);
        EXPECT_TRUE(backup) << backup.error().message;
        if (!backup || !*backup)
            return nullptr;
        described = describe(**backup);
        auto file = dialects::openArchive((*backup)->path);
        EXPECT_TRUE(file);
        return std::move(*file);
    }

    test::SqliteFile folder; // for the backups
    std::string described;
};

class PostgresBackup : public BackupTest
{
protected:
    test::PostgresDatabase server;
    std::unique_ptr<dialects::DialectSession> session = server.open();
};

class SqliteBackup : public BackupTest
{
protected:
    test::SqliteFile file;
    std::unique_ptr<dialects::DialectSession> session = file.open();
};

const std::string keepsName = "model A {\n  id Int @id\n  name String?\n}\n";

} // namespace

TEST_F(SqliteBackup, ADroppedTableIsSavedWithAllItsColumnsAndExactValues)
{
    mustExecute(*session, "CREATE TABLE A (id INTEGER NOT NULL PRIMARY KEY, name TEXT);"
                          "CREATE TABLE \"Old \"\"one\" (id INTEGER NOT NULL PRIMARY KEY, number REAL, bytes BLOB, big BIGINT, note TEXT);"
                          "INSERT INTO \"Old \"\"one\" VALUES (1, 0.1 + 0.2, x'00ff27', 9007199254740993, 'it''s'), (2, NULL, NULL, NULL, NULL);");
    const auto saved = mustSave(*session, "sqlite", keepsName);
    ASSERT_TRUE(saved);
    EXPECT_EQ(described, "Old \"one (2 rows)");
    EXPECT_EQ(values(*saved, "SELECT id || ' ' || (number = 0.1 + 0.2) || ' ' || typeof(number) || ' ' || hex(bytes) || ' ' || typeof(bytes) || ' ' || big || ' ' || note FROM \"Old \"\"one\" WHERE id = 1"),
              "1 1 real 00FF27 blob 9007199254740993 it's");
    EXPECT_EQ(values(*saved, "SELECT count(*) FROM \"Old \"\"one\" WHERE number IS NULL AND bytes IS NULL AND note IS NULL"), "1");
    EXPECT_EQ(values(*saved, "SELECT \"table\" || ' ' || what || ' ' || rows || ' ' || database FROM _dunlin_backup"), "Old \"one table 2 " + session->info().database);
}

TEST_F(SqliteBackup, ADroppedColumnIsSavedWithTheKeyOfTheRowsThatHaveAValue)
{
    mustExecute(*session, "CREATE TABLE A (id INTEGER NOT NULL PRIMARY KEY, name TEXT, phone TEXT, rest TEXT);"
                          "INSERT INTO A VALUES (1, 'x', '123', 'r'), (2, 'y', NULL, 'r'), (3, 'z', '', 'r');");
    const auto saved = mustSave(*session, "sqlite", "model A {\n  id Int @id\n  name String?\n  rest String?\n}\n");
    ASSERT_TRUE(saved);
    EXPECT_EQ(described, "A.phone (2 rows)");
    EXPECT_EQ(values(*saved, "SELECT id || ':' || phone FROM A ORDER BY id"), "1:123,3:");
    EXPECT_EQ(values(*saved, "SELECT group_concat(name) FROM pragma_table_info('A')"), "id,phone");
    EXPECT_EQ(values(*saved, "SELECT \"column\" || ' ' || role FROM _dunlin_backup_columns ORDER BY rowid"), "id key,phone lost");
}

TEST_F(SqliteBackup, ATableWithoutAKeyIsSavedWhole)
{
    mustExecute(*session, "CREATE TABLE A (id INTEGER NOT NULL PRIMARY KEY, name TEXT);"
                          "CREATE TABLE B (code TEXT NOT NULL, gone TEXT, rest TEXT);"
                          "INSERT INTO B VALUES ('c', 'g', 'r');");
    const auto saved = mustSave(*session, "sqlite", keepsName + "model B {\n  code String\n  rest String?\n\n  @@ignore\n}\n");
    ASSERT_TRUE(saved);
    EXPECT_EQ(values(*saved, "SELECT code || gone || rest FROM B"), "cgr");
}

TEST_F(SqliteBackup, NothingIsWrittenWhenNoRowIsLost)
{
    mustExecute(*session, "CREATE TABLE A (id INTEGER NOT NULL PRIMARY KEY, name TEXT, phone TEXT); CREATE TABLE B (id INTEGER NOT NULL PRIMARY KEY);"
                          "INSERT INTO A VALUES (1, 'x', NULL);");
    const auto backup = backUpFor(*session, "sqlite", keepsName);
    ASSERT_TRUE(backup) << backup.error().message;
    EXPECT_FALSE(*backup);
    EXPECT_FALSE(fs::exists(folder.folder() / "saved.sqlite"));
}

TEST_F(SqliteBackup, AnEarlierBackupIsNeverOverwritten)
{
    mustExecute(*session, "CREATE TABLE A (id INTEGER NOT NULL PRIMARY KEY, name TEXT); CREATE TABLE B (id INTEGER NOT NULL PRIMARY KEY);"
                          "INSERT INTO B VALUES (1);");
    const auto first = backUpFor(*session, "sqlite", keepsName), second = backUpFor(*session, "sqlite", keepsName);
    ASSERT_TRUE(first && *first && second && *second);
    EXPECT_NE((*first)->path, (*second)->path);
    EXPECT_TRUE(fs::exists((*first)->path) && fs::exists((*second)->path));
}

TEST_F(SqliteBackup, AFolderThatIsNotThereIsAnErrorThatSaysThatNothingWasChanged)
{
    mustExecute(*session, "CREATE TABLE B (id INTEGER NOT NULL PRIMARY KEY); INSERT INTO B VALUES (1);");
    auto present = session->describe({});
    ASSERT_TRUE(present);
    const std::vector<Loss> all{{.table = present->tables.front(), .columns = {}}};
    const auto backup = backUp(all, *session, *dialects::findDialect("sqlite"), (folder.folder() / "missing").string(), "saved", {});
    ASSERT_FALSE(backup);
    EXPECT_THAT(backup.error().message, HasSubstr("so nothing was changed"));
}

TEST_F(PostgresBackup, TablesAndColumnsKeepTheirValues)
{
    server.execute("CREATE TABLE \"A\" (id INTEGER NOT NULL PRIMARY KEY, name TEXT, phone TEXT, \"Phone\" TEXT);"
                   "INSERT INTO \"A\" SELECT n, 'x', CASE WHEN n % 2 = 0 THEN 'p' || n END, 'P' FROM generate_series(1, 1201) AS n;"
                   "CREATE TABLE \"Old\" (id BIGINT NOT NULL PRIMARY KEY, price DECIMAL(65,30), at TIMESTAMP(3), data JSONB, bytes BYTEA, tags TEXT[], ok BOOLEAN, f DOUBLE PRECISION);"
                   "INSERT INTO \"Old\" VALUES (9007199254740993, 12345678901234567890.000000000000000000000000000001, '2026-03-01 10:11:12.345', '{\"a\": 1}', '\\x00ff27', '{a,\"b c\"}', true, 0.1 + 0.2::float8);"
                   "CREATE TABLE old (id INTEGER NOT NULL PRIMARY KEY); INSERT INTO old VALUES (7);");
    const auto saved = mustSave(*session, "postgresql", "model A {\n  id Int @id\n  name String?\n}\n");
    ASSERT_TRUE(saved);
    EXPECT_EQ(values(*saved, "SELECT count(*) || ' ' || count(phone) || ' ' || min(phone) || ' ' || count(Phone_2) FROM A"), "1201 600 p10 1201");
    EXPECT_EQ(values(*saved, "SELECT id || '|' || typeof(id) || '|' || price || '|' || at || '|' || data || '|' || hex(bytes) || '|' || tags || '|' || ok || '|' || (f = 0.30000000000000004) FROM Old"),
              "9007199254740993|integer|12345678901234567890.000000000000000000000000000001|2026-03-01 10:11:12.345|{\"a\": 1}|00FF27|{a,\"b c\"}|t|1");
    EXPECT_EQ(values(*saved, "SELECT id FROM old_2"), "7");
    EXPECT_THAT(described, HasSubstr("A.Phone, A.phone (1201 rows)"));
}

TEST_F(PostgresBackup, AColumnThatIsMadeAnewInAnotherTypeIsSaved)
{
    server.execute("CREATE TABLE \"A\" (id INTEGER NOT NULL PRIMARY KEY, name JSONB); INSERT INTO \"A\" VALUES (1, '\"x\"');");
    const auto saved = mustSave(*session, "postgresql", "model A {\n  id Int @id\n  name Int?\n}\n");
    ASSERT_TRUE(saved);
    EXPECT_EQ(values(*saved, "SELECT id || name FROM A"), "1\"x\"");
}

} // namespace dunlin::migrate
