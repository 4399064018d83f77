// The hazards of BEHAVIOUR.md 2.10.4: what SQLite would do with Prisma's own script, and must not.
#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects::sqlite {

using test::mustExecute;
using test::SqliteFile;
using test::values;

namespace {

constexpr const char *parentAndChildren = R"(
CREATE TABLE "P" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "n" TEXT);
CREATE TABLE "C" ("id" INTEGER NOT NULL PRIMARY KEY, "p" INTEGER NOT NULL REFERENCES "P" ("id") ON DELETE CASCADE);
CREATE TABLE "N" ("id" INTEGER NOT NULL PRIMARY KEY, "p" INTEGER REFERENCES "P" ("id") ON DELETE SET NULL);
INSERT INTO "P" ("n") VALUES ('a'), ('b'), ('c');
INSERT INTO "C" ("p") VALUES (1), (2), (3);
INSERT INTO "N" ("p") VALUES (1), (2);
)";

constexpr const char *rebuildP = R"(-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_P" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "n" TEXT NOT NULL DEFAULT 'x'
);
INSERT INTO "new_P" ("id", "n") SELECT "id", coalesce("n", 'x') AS "n" FROM "P";
DROP TABLE "P";
ALTER TABLE "new_P" RENAME TO "P";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
)";

std::string withoutPragmas(std::string script)
{
    for (const char *pragma : {"PRAGMA foreign_keys=OFF;\n", "PRAGMA foreign_keys=ON;\n"})
        script.replace(script.find(pragma), std::string(pragma).size(), "");
    return script;
}

} // namespace

class SqliteRebuild : public testing::Test
{
protected:
    void SetUp() override { mustExecute(*session, parentAndChildren); }

    void expectRowsKept()
    {
        EXPECT_EQ(values(*session, "SELECT n FROM P ORDER BY id"), "a,b,c");
        EXPECT_EQ(values(*session, "SELECT p FROM C ORDER BY id"), "1,2,3");
        EXPECT_EQ(values(*session, "SELECT p FROM N ORDER BY id"), "1,2");
        EXPECT_EQ(values(*session, "PRAGMA integrity_check"), "ok");
        EXPECT_EQ(values(*session, "PRAGMA foreign_key_check"), "");
        EXPECT_EQ(values(*session, "PRAGMA foreign_keys"), "1");
        EXPECT_EQ(values(*session, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'new%'"), "0");
    }

    SqliteFile file;
    std::unique_ptr<DialectSession> session = file.open();
};

TEST_F(SqliteRebuild, KeepsTheRowsThatReferToTheTable)
{
    mustExecute(*session, rebuildP);
    expectRowsKept();
}

TEST_F(SqliteRebuild, KeepsThemInsideAnExplicitTransaction)
{
    mustExecute(*session, "BEGIN;\n" + std::string(rebuildP) + "COMMIT;\n");
    expectRowsKept();
}

TEST_F(SqliteRebuild, KeepsThemWithoutAnyPragma)
{
    mustExecute(*session, withoutPragmas(rebuildP));
    expectRowsKept();
}

TEST_F(SqliteRebuild, KeepsThemInAScriptThatCannotBeOneTransaction)
{
    mustExecute(*session, "VACUUM;\nBEGIN;\n" + std::string(rebuildP) + "COMMIT;\n");
    expectRowsKept();
}

TEST_F(SqliteRebuild, WorksWhileAViewAndATriggerElsewhereReadTheTable)
{
    mustExecute(*session, "CREATE VIEW v AS SELECT n FROM P; CREATE TRIGGER t AFTER INSERT ON C BEGIN UPDATE P SET n = 'z' WHERE id = 3; END;");
    mustExecute(*session, rebuildP);
    expectRowsKept();
    EXPECT_EQ(values(*session, "SELECT n FROM v"), "a,b,c");
    mustExecute(*session, "INSERT INTO C (p) VALUES (1);");
    EXPECT_EQ(values(*session, "SELECT n FROM v"), "a,b,z");
}

TEST_F(SqliteRebuild, BringsBackTriggersAndSpecialIndexes)
{
    mustExecute(*session, "CREATE TRIGGER t AFTER UPDATE ON P BEGIN SELECT 1; END; CREATE INDEX e ON P (lower(n)); CREATE INDEX w ON P (n) WHERE id > 1; "
                          "CREATE INDEX plain ON P (n);");
    mustExecute(*session, rebuildP);
    expectRowsKept();
    EXPECT_EQ(values(*session, "SELECT name FROM sqlite_master WHERE tbl_name = 'P' AND sql IS NOT NULL ORDER BY name"), "P,e,t,w");
}

TEST_F(SqliteRebuild, LeavesATriggerAloneThatTheScriptCreatesItself)
{
    mustExecute(*session, "CREATE TRIGGER t AFTER UPDATE ON P BEGIN SELECT 1; END;");
    mustExecute(*session, std::string(rebuildP) + "CREATE TRIGGER t AFTER UPDATE ON P BEGIN SELECT 2; END;");
    EXPECT_THAT(values(*session, "SELECT sql FROM sqlite_master WHERE name = 't'"), testing::HasSubstr("SELECT 2"));
}

TEST_F(SqliteRebuild, AnIndexOnADroppedColumnGoesWithIt)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT, b TEXT, CHECK (a <> 'no'), CHECK (b <> 'no')); "
                          "CREATE INDEX qa ON q (lower(a)); CREATE INDEX qb ON q (lower(b)); INSERT INTO q (a, b) VALUES ('1', '2');");
    mustExecute(*session, "PRAGMA foreign_keys=OFF; CREATE TABLE new_q (id INTEGER PRIMARY KEY, b TEXT); INSERT INTO new_q (id, b) SELECT id, b FROM q; "
                          "DROP TABLE q; ALTER TABLE new_q RENAME TO q; PRAGMA foreign_keys=ON;");
    EXPECT_EQ(values(*session, "SELECT name FROM sqlite_master WHERE tbl_name = 'q' ORDER BY name"), "q,qb");
    const auto refused = session->execute("INSERT INTO q (b) VALUES ('no')", {});
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, testing::HasSubstr("CHECK constraint failed"));
}

TEST_F(SqliteRebuild, KeepsChecksGeneratedColumnsAndCollations)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, n TEXT COLLATE NOCASE, x INT CONSTRAINT small CHECK (x < 10), d INT AS (x * 2) STORED); "
                          "INSERT INTO q (n, x) VALUES ('Ab', 1);");
    mustExecute(*session, "PRAGMA foreign_keys=OFF; CREATE TABLE \"new_q\" (\"id\" INTEGER PRIMARY KEY, \"n\" TEXT, \"x\" INT NOT NULL, "
                          "CONSTRAINT self FOREIGN KEY (x) REFERENCES q (id)); INSERT INTO \"new_q\" (\"id\", \"n\", \"x\") SELECT \"id\", \"n\", \"x\" "
                          "FROM \"q\"; DROP TABLE \"q\"; ALTER TABLE \"new_q\" RENAME TO \"q\"; UPDATE q SET x = NULL WHERE 0;");
    EXPECT_EQ(values(*session, "SELECT d FROM q WHERE n = 'aB'"), "2");
    EXPECT_FALSE(session->execute("INSERT INTO q (x) VALUES (11)", {}));
}

TEST_F(SqliteRebuild, DoesNotHandOutNumbersOfDeletedRows)
{
    mustExecute(*session, "INSERT INTO P (n) VALUES ('d'); DELETE FROM P WHERE n = 'd';");
    mustExecute(*session, rebuildP);
    mustExecute(*session, "INSERT INTO P (n) VALUES ('e');");
    EXPECT_EQ(values(*session, "SELECT id FROM P WHERE n = 'e'"), "5");
}

TEST_F(SqliteRebuild, DoesNotHandThemOutForAnEmptyTableEither)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT); INSERT INTO q (n) VALUES ('a'), ('b'); DELETE FROM q;");
    mustExecute(*session, "PRAGMA foreign_keys=OFF; CREATE TABLE new_q (id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL); INSERT INTO new_q (id, n) "
                          "SELECT id, n FROM q; DROP TABLE q; ALTER TABLE new_q RENAME TO q; INSERT INTO q (n) VALUES ('c');");
    EXPECT_EQ(values(*session, "SELECT id FROM q"), "3");
}

TEST_F(SqliteRebuild, RefusesARebuildThatLosesRowsAndChangesNothing)
{
    mustExecute(*session, "CREATE TABLE q (a TEXT); INSERT INTO q VALUES ('x'), ('x');");
    const auto refused = session->execute("PRAGMA foreign_keys=OFF; CREATE TABLE new_q (a TEXT UNIQUE ON CONFLICT REPLACE); INSERT INTO new_q (a) SELECT a FROM q; "
                                          "DROP TABLE q; ALTER TABLE new_q RENAME TO q;",
                                          {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, "Rebuilding the table `q` would change its number of rows from 2 to 1. Nothing was changed.");
    EXPECT_EQ(refused.error().statement, 3u);
    EXPECT_EQ(values(*session, "SELECT a FROM q"), "x,x");
    EXPECT_EQ(values(*session, "PRAGMA foreign_keys"), "1");
}

TEST_F(SqliteRebuild, RefusesRowsLeftWithoutTheirParent)
{
    const auto refused = session->execute("PRAGMA foreign_keys=OFF; DROP TABLE P; CREATE TABLE P (id INTEGER PRIMARY KEY); PRAGMA foreign_keys=ON;", {});
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, testing::HasSubstr("FOREIGN KEY constraint failed"));
    expectRowsKept();
}

TEST_F(SqliteRebuild, ToleratesRowsThatWereBrokenBefore)
{
    mustExecute(*session, "PRAGMA foreign_keys=OFF;\n-- rows whose parents never were\nINSERT INTO N (p) SELECT 1;");
    const auto other = file.open();
    ASSERT_TRUE(other->query("PRAGMA foreign_keys=OFF"));
    ASSERT_TRUE(other->query("INSERT INTO N (p) VALUES (77)"));
    mustExecute(*session, rebuildP);
    EXPECT_EQ(values(*session, "SELECT count(*) FROM N WHERE p = 77"), "1");
}

TEST_F(SqliteRebuild, DeletesBesideARebuildStillCascade)
{
    mustExecute(*session, "DELETE FROM P WHERE id = 3;\n" + std::string(rebuildP) + "DELETE FROM P WHERE id = 2;\n");
    EXPECT_EQ(values(*session, "SELECT p FROM C"), "1");
    EXPECT_EQ(values(*session, "SELECT p FROM N ORDER BY id"), "1,null");
}

TEST_F(SqliteRebuild, KeepsTableOptionsAndDeferredKeys)
{
    mustExecute(*session, "CREATE TABLE q (k TEXT NOT NULL PRIMARY KEY, p INTEGER REFERENCES P (id) DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID; "
                          "INSERT INTO q VALUES ('a', 1);");
    mustExecute(*session, R"(PRAGMA foreign_keys=OFF; CREATE TABLE "new_q" ("k" TEXT NOT NULL PRIMARY KEY, "p" INTEGER,
        CONSTRAINT "q_p_fkey" FOREIGN KEY ("p") REFERENCES "P" ("id") ON DELETE SET NULL ON UPDATE CASCADE);
        INSERT INTO "new_q" ("k", "p") SELECT "k", "p" FROM "q"; DROP TABLE "q"; ALTER TABLE "new_q" RENAME TO "q"; PRAGMA foreign_keys=ON;)");
    EXPECT_EQ(values(*session, "SELECT wr || strict FROM pragma_table_list WHERE name = 'q'"), "11");
    mustExecute(*session, "INSERT INTO q VALUES ('b', 9); INSERT INTO P (id) VALUES (9);");
    EXPECT_EQ(values(*session, "SELECT p FROM q"), "1,9");
}

TEST_F(SqliteRebuild, LosesOnlyTheOptionThatTheNewColumnsForbid)
{
    mustExecute(*session, "CREATE TABLE q (k TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;");
    mustExecute(*session, "PRAGMA foreign_keys=OFF; CREATE TABLE new_q (k TEXT NOT NULL PRIMARY KEY, at DATETIME); INSERT INTO new_q (k) SELECT k FROM q; "
                          "DROP TABLE q; ALTER TABLE new_q RENAME TO q;");
    EXPECT_EQ(values(*session, "SELECT wr || strict FROM pragma_table_list WHERE name = 'q'"), "10");
}

TEST_F(SqliteRebuild, ATriggerOnADroppedColumnGoesWithItAndOthersStay)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT, b TEXT); CREATE TRIGGER ta AFTER UPDATE ON q BEGIN UPDATE P SET n = NEW.a; END; "
                          "CREATE TRIGGER tb AFTER UPDATE ON q BEGIN UPDATE P SET n = NEW.b; END; INSERT INTO q (a, b) VALUES ('1', '2');");
    mustExecute(*session, "PRAGMA foreign_keys=OFF; CREATE TABLE new_q (id INTEGER PRIMARY KEY, b TEXT); INSERT INTO new_q (id, b) SELECT id, b FROM q; "
                          "DROP TABLE q; ALTER TABLE new_q RENAME TO q; PRAGMA foreign_keys=ON;");
    EXPECT_EQ(values(*session, "SELECT name FROM sqlite_master WHERE type = 'trigger'"), "tb");
    mustExecute(*session, "UPDATE q SET b = 'new';");
    EXPECT_EQ(values(*session, "SELECT DISTINCT n FROM P"), "new");
}

TEST_F(SqliteRebuild, DeletesAndUpdatesBesideItRunOnceInOrder)
{
    mustExecute(*session, "UPDATE P SET n = n || '1';\n" + std::string(rebuildP) + "UPDATE P SET n = n || '2' WHERE id < 3; DELETE FROM P WHERE id = 3;\n");
    EXPECT_EQ(values(*session, "SELECT n FROM P ORDER BY id"), "a12,b12");
    EXPECT_EQ(values(*session, "SELECT p FROM C ORDER BY id"), "1,2");
}

TEST_F(SqliteRebuild, AFailureAfterItTakesItBack)
{
    const std::string before = values(*session, "SELECT group_concat(sql, ' ') FROM sqlite_master");
    EXPECT_FALSE(session->execute(std::string(rebuildP) + "INSERT INTO nowhere VALUES (1);\n", {}));
    EXPECT_EQ(values(*session, "SELECT group_concat(sql, ' ') FROM sqlite_master"), before);
    expectRowsKept();
}

} // namespace dunlin::dialects::sqlite
