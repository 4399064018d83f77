// What a script would break, told before it runs.
#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects::sqlite {

using test::mustExecute;
using test::SqliteFile;
using test::values;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class SqliteRehearsal : public testing::Test
{
protected:
    std::vector<std::string> effects(std::string_view script)
    {
        const std::string before = values(*session, "SELECT group_concat(sql) FROM sqlite_master");
        const auto found = session->sideEffects(script, {});
        EXPECT_TRUE(found) << found.error().message;
        EXPECT_EQ(values(*session, "SELECT group_concat(sql) FROM sqlite_master"), before);
        std::vector<std::string> messages;
        for (const SideEffect &effect : *found)
            messages.push_back(effect.message);
        return messages;
    }

    SqliteFile file;
    std::unique_ptr<DialectSession> session = file.open();
};

constexpr const char *dropA = "PRAGMA foreign_keys=OFF; CREATE TABLE new_q (id INTEGER PRIMARY KEY, b DATETIME); INSERT INTO new_q (id, b) SELECT id, b FROM q; "
                              "DROP TABLE q; ALTER TABLE new_q RENAME TO q; PRAGMA foreign_keys=ON;";

TEST_F(SqliteRehearsal, NamesWhatHangsOnADroppedColumn)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT, b TEXT, CHECK (a <> 'no'), CHECK (b <> 'no')); CREATE INDEX qa ON q (lower(a)); "
                          "CREATE INDEX qb ON q (lower(b)); CREATE TRIGGER ta AFTER INSERT ON q BEGIN SELECT NEW.a; END; "
                          "CREATE TRIGGER tb AFTER INSERT ON q BEGIN SELECT NEW.b; END; CREATE VIEW va AS SELECT a FROM q; CREATE VIEW vb AS SELECT b FROM q;");
    EXPECT_THAT(effects(dropA), ElementsAre("The index `qa` of the `q` table does not fit the changed table and will be lost.",
                                            "The constraint CHECK (a <> 'no') of the `q` table does not fit the changed table and will be lost.",
                                            "The trigger `ta` of the `q` table does not fit the changed table and will be lost.",
                                            "The view `va` will no longer work: no such column: a."));
}

TEST_F(SqliteRehearsal, NamesALostTableOption)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT, b TEXT) STRICT;");
    EXPECT_THAT(effects(dropA), ElementsAre("The option STRICT of the `q` table does not fit the changed table and will be lost."));
}

TEST_F(SqliteRehearsal, NamesATriggerElsewhereThatStopsWorking)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT, b TEXT); CREATE TABLE other (x INT); "
                          "CREATE TRIGGER t AFTER INSERT ON other BEGIN UPDATE q SET a = NEW.x; END;");
    EXPECT_THAT(effects(dropA), ElementsAre(HasSubstr("Writing to the `other` table will fail because of a trigger: no such column: a")));
}

TEST_F(SqliteRehearsal, IsSilentWhenAllStays)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT, b TEXT); CREATE VIEW broken AS SELECT missing FROM q; CREATE TRIGGER t AFTER DELETE ON q BEGIN SELECT OLD.b; END;");
    EXPECT_THAT(effects(dropA), IsEmpty());
    EXPECT_THAT(effects("DROP TRIGGER t;"), ElementsAre(HasSubstr("trigger `t`")));
}

TEST_F(SqliteRehearsal, SaysWhenTheScriptCannotRunAtAll)
{
    mustExecute(*session, "CREATE TABLE q (id INTEGER PRIMARY KEY, a TEXT); CREATE VIEW v AS SELECT a FROM q;");
    EXPECT_THAT(effects("ALTER TABLE q DROP COLUMN a;"), ElementsAre(HasSubstr("The script would fail: error in view v")));
}

} // namespace dunlin::dialects::sqlite
