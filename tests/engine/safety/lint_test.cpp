#include "engine/safety/lint.h"

#include "engine/dialects/lint_traits.h"
#include "engine/dialects/registry.h"
#include "engine/safety/lint_types.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace dunlin::safety {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string history = "CREATE TYPE \"Kind\" AS ENUM ('a', 'b');\n"
                            "CREATE TABLE \"User\" (\"id\" SERIAL NOT NULL, \"name\" TEXT, \"code\" VARCHAR(20) NOT NULL, \"n\" BIGINT NOT NULL DEFAULT 0, CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\"));\n"
                            "CREATE TABLE \"Post\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"userId\" INTEGER);\nCREATE INDEX \"Post_userId\" ON \"Post\"(\"userId\");\n";

bool isNote(const LintFinding &finding)
{
    return finding.rule->level == LintLevel::Info;
}

std::vector<LintFinding> lint(const std::string &script, const std::string &provider = "postgresql")
{
    const dialects::Dialect &dialect = *dialects::findDialect(provider);
    Linter linter(dialects::lintTraits(dialect));
    EXPECT_TRUE(std::ranges::all_of(linter.read(history, dialect.splitStatements(history)), isNote)) << "what is made is no risk";
    return linter.read(script, dialect.splitStatements(script));
}

// Without notes, and without LK115, which comes with every lock.
std::vector<std::string> rulesOf(const std::string &script, const std::string &provider = "postgresql")
{
    std::vector<std::string> ids;
    for (const LintFinding &finding : lint(script, provider)) {
        if (isNote(finding) || finding.rule->id == "LK115")
            continue;
        ids.push_back(std::string(finding.rule->id) + (finding.suppressedBy.empty() ? "" : " (" + finding.suppressedBy + ")"));
    }
    return ids;
}

} // namespace

TEST(Lint, RowsThatGo)
{
    EXPECT_THAT(rulesOf("DROP TABLE \"User\", \"Post\";"), ElementsAre("DS101", "DS101", "LK117"));
    EXPECT_THAT(rulesOf("ALTER TABLE public.\"User\" DROP COLUMN \"name\", DROP \"code\";"), ElementsAre("DS102", "DS102"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" DROP COLUMN \"name\", ADD COLUMN \"name\" INTEGER;"), ElementsAre("DS105"));
    EXPECT_THAT(rulesOf("DROP SCHEMA old CASCADE;"), ElementsAre("DS103"));
    EXPECT_THAT(rulesOf("TRUNCATE TABLE \"User\" CASCADE;"), ElementsAre("DS104"));
    EXPECT_THAT(rulesOf("CREATE TABLE t (id INT PRIMARY KEY); DROP TABLE t;"), IsEmpty()) << "made by the script itself";
}

TEST(Lint, RunningCodeThatBreaks)
{
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" RENAME TO \"Person\";"), ElementsAre("BC101"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" RENAME COLUMN \"name\" TO \"title\"; ALTER TABLE \"User\" RENAME CONSTRAINT a TO b;"), ElementsAre("BC102"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"code\" DROP NOT NULL;"), ElementsAre("BC103"));
    EXPECT_THAT(rulesOf("ALTER TYPE \"Kind\" RENAME VALUE 'a' TO 'c';"), ElementsAre("BC104"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"Post\" DROP CONSTRAINT \"fk\";"), ElementsAre("CD101"));
}

TEST(Lint, StatementsThatFailOnPresentRows)
{
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD COLUMN \"x\" TEXT NOT NULL;"), ElementsAre("MF102"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD COLUMN \"x\" TEXT NOT NULL DEFAULT 'a', ADD COLUMN y TEXT;"), IsEmpty());
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"name\" SET NOT NULL;"), ElementsAre("MF103", "LK108"));
    EXPECT_THAT(rulesOf("UPDATE \"User\" SET \"name\" = '' WHERE \"name\" IS NULL; ALTER TABLE \"User\" ALTER COLUMN \"name\" SET NOT NULL;"), ElementsAre("LK108"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"code\" SET NOT NULL;"), IsEmpty()) << "it is already";
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD CONSTRAINT u UNIQUE (\"code\");"), ElementsAre("LK105", "MF101"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"Post\" ADD CONSTRAINT f FOREIGN KEY (\"userId\") REFERENCES \"User\"(\"id\") ON DELETE SET NULL;"), ElementsAre("MF104", "LK106"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"Post\" ADD CONSTRAINT f FOREIGN KEY (\"userId\") REFERENCES \"User\"(\"id\") NOT VALID;"), IsEmpty());
    EXPECT_THAT(rulesOf("ALTER TABLE \"Post\" ADD COLUMN u INT; ALTER TABLE \"Post\" ADD CONSTRAINT f FOREIGN KEY (u) REFERENCES \"User\"(\"id\");"), ElementsAre("LK106", "SC102"))
        << "a new column has no values that could refer to nothing";
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD CHECK (n > 0);"), ElementsAre("MF105", "LK107"));
}

TEST(Lint, ChangesOfType)
{
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"code\" SET DATA TYPE TEXT;"), IsEmpty());
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"code\" TYPE VARCHAR(10);"), ElementsAre("MF106", "LK109"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"n\" TYPE INTEGER;"), ElementsAre("MF106", "LK109"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ALTER COLUMN \"name\" TYPE JSONB USING to_jsonb(\"name\");"), ElementsAre("LK109"));
    EXPECT_THAT(rulesOf("ALTER TABLE other ALTER COLUMN c TYPE INTEGER;"), IsEmpty()) << "nothing is known of it";
    EXPECT_TRUE(isSameOnDisk("VARCHAR(10)", "CHARACTER VARYING(20)"));
    EXPECT_TRUE(isSameOnDisk("DECIMAL(10,2)", "NUMERIC(12,2)"));
    EXPECT_FALSE(isSameOnDisk("INTEGER", "BIGINT"));
    EXPECT_FALSE(mayNotFit("INTEGER", "INT8"));
    EXPECT_TRUE(mayNotFit("DECIMAL(10,2)", "DECIMAL(10,4)"));
    EXPECT_TRUE(mayNotFit("TEXT", "INTEGER"));
    EXPECT_FALSE(mayNotFit("TIMESTAMP(3)", "TEXT"));
}

TEST(Lint, EnumsThatLoseValuesAsPrismaChangesThem)
{
    const std::string block = "BEGIN;\nCREATE TYPE \"Kind_new\" AS ENUM ('a'VALUES);\n"
                              "ALTER TABLE \"User\" ALTER COLUMN \"name\" TYPE \"Kind_new\" USING (\"name\"::text::\"Kind_new\");\n"
                              "ALTER TYPE \"Kind\" RENAME TO \"Kind_old\";\nALTER TYPE \"Kind_new\" RENAME TO \"Kind\";\nDROP TYPE \"Kind_old\";\nCOMMIT;";
    const auto with = [&](std::string_view values) { return std::string(block).replace(block.find("VALUES"), 6, values); };
    EXPECT_THAT(rulesOf(with("")), ElementsAre("DS107"));
    EXPECT_THAT(rulesOf(with(", 'b', 'c'")), IsEmpty());
    EXPECT_THAT(rulesOf("BEGIN; ALTER TABLE \"User\" ADD COLUMN x INT; COMMIT;"), ElementsAre("TX101", "TX101"));
}

TEST(Lint, Locks)
{
    EXPECT_THAT(rulesOf("CREATE INDEX i ON \"User\"(\"name\");"), ElementsAre("LK101"));
    EXPECT_THAT(rulesOf("CREATE INDEX CONCURRENTLY i ON \"User\"(\"name\");"), IsEmpty());
    EXPECT_THAT(rulesOf("CREATE INDEX CONCURRENTLY i ON \"User\"(\"name\"); SELECT 1;"), ElementsAre("LK103", "HI104"));
    EXPECT_THAT(rulesOf("DROP INDEX i;"), ElementsAre("LK102"));
    EXPECT_THAT(rulesOf("REINDEX TABLE \"User\";"), ElementsAre("LK104"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD COLUMN u UUID NOT NULL DEFAULT gen_random_uuid();"), ElementsAre("LK110"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD COLUMN t TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, ADD COLUMN v TIMESTAMPTZ DEFAULT now();"), IsEmpty());
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" ADD COLUMN s SERIAL NOT NULL;"), ElementsAre("LK111"));
    EXPECT_THAT(rulesOf("VACUUM FULL \"User\";"), ElementsAre("LK116"));
    EXPECT_THAT(rulesOf("UPDATE \"User\" SET n = 1; ALTER TABLE \"User\" ADD COLUMN x INT;"), ElementsAre("LK118"));
    EXPECT_THAT(rulesOf("UPDATE \"User\" SET n = 1;"), IsEmpty());
    EXPECT_THAT(rulesOf("CREATE INDEX i ON \"User\"(\"name\");", "sqlite"), IsEmpty()) << "nobody else can write meanwhile anyway";
}

TEST(Lint, ATableThatIsBuiltAnew)
{
    const std::string start = "PRAGMA foreign_keys=OFF;\nCREATE TABLE \"new_User\" (\"id\" INTEGER NOT NULL PRIMARY KEY, ";
    const std::string end = "DROP TABLE \"User\";\nALTER TABLE \"new_User\" RENAME TO \"User\";\nPRAGMA foreign_keys=ON;";
    EXPECT_THAT(rulesOf(start + "\"name\" TEXT NOT NULL, \"code\" TEXT NOT NULL);\nINSERT INTO \"new_User\" (\"id\", \"name\", \"code\") SELECT \"id\", \"name\", \"code\" FROM \"User\";\n" + end, "sqlite"),
                ElementsAre("DS102", "MF103", "TX107"));
    EXPECT_THAT(rulesOf(start + "\"name\" TEXT NOT NULL, \"code\" TEXT, \"n\" BIGINT NOT NULL DEFAULT 0, \"x\" TEXT NOT NULL);\n"
                                "INSERT INTO \"new_User\" (\"id\", \"name\", \"code\", \"n\") SELECT \"id\", coalesce(\"name\", '') AS \"name\", \"code\", \"n\" FROM \"User\";\n" + end, "sqlite"),
                ElementsAre("BC103", "MF102"));
}

TEST(Lint, ATableThatIsBuiltAnewWithNewKeys)
{
    const std::string before = "CREATE TABLE \"new_Post\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"userId\" INTEGER";
    const std::string copy = ");\nINSERT INTO \"new_Post\" (\"id\", \"userId\") SELECT \"id\", \"userId\" FROM \"Post\";\nDROP TABLE \"Post\";\nALTER TABLE \"new_Post\" RENAME TO \"Post\";\n";
    EXPECT_THAT(rulesOf(before + ", FOREIGN KEY (\"userId\") REFERENCES \"User\"(\"id\")" + copy, "sqlite"), ElementsAre("MF104"));
    EXPECT_THAT(rulesOf(before + copy + "CREATE INDEX \"Post_userId\" ON \"Post\"(\"userId\");", "sqlite"), IsEmpty());
    EXPECT_THAT(rulesOf(before + copy + "CREATE UNIQUE INDEX \"Post_userId\" ON \"Post\"(\"userId\");", "sqlite"), ElementsAre("MF101"));
    EXPECT_THAT(rulesOf(before + copy + "CREATE UNIQUE INDEX \"Post_id\" ON \"Post\"(\"id\");", "sqlite"), IsEmpty()) << "it is the key already";
}

TEST(Lint, AnEmptiedTableTakesEverything)
{
    EXPECT_THAT(rulesOf("DELETE FROM \"User\";\nALTER TABLE \"User\" ADD COLUMN \"x\" TEXT NOT NULL;"), ElementsAre("LK118"));
    EXPECT_THAT(rulesOf("DELETE FROM \"User\" WHERE true;\nALTER TABLE \"User\" ADD COLUMN \"x\" TEXT NOT NULL;"), ElementsAre("MF102"));
}

TEST(Lint, AForeignKeyThatNowRefersToAnotherTableIsANewOne)
{
    const std::string made = "CREATE TABLE p (id INT PRIMARY KEY); CREATE TABLE c (id INT PRIMARY KEY, p INT UNIQUE, CONSTRAINT f FOREIGN KEY (p) REFERENCES p(id)); CREATE TABLE q (id INT PRIMARY KEY);";
    const dialects::Dialect &dialect = *dialects::findDialect("postgresql");
    const auto again = [&](const std::string &to, const std::string &first = {}) {
        Linter linter(dialects::lintTraits(dialect));
        linter.read(made, dialect.splitStatements(made));
        const std::string script = "ALTER TABLE c DROP CONSTRAINT f; " + first + "ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES " + to + "(id) ON DELETE CASCADE;";
        return std::ranges::any_of(linter.read(script, dialect.splitStatements(script)), [](const LintFinding &finding) { return finding.rule->id == "MF104"; });
    };
    EXPECT_FALSE(again("p"));
    EXPECT_TRUE(again("q"));
    EXPECT_TRUE(again("p", "DROP TABLE p; CREATE TABLE p (id INT PRIMARY KEY);"));
}

TEST(Lint, TablesWithoutAKey)
{
    EXPECT_THAT(rulesOf("CREATE TABLE t (a INT, b INT);"), ElementsAre("SC101"));
    EXPECT_THAT(rulesOf("CREATE TABLE t (a INT, b INT, PRIMARY KEY (a, b));"), IsEmpty());
    EXPECT_THAT(rulesOf("CREATE TABLE t (a INT, b INT); CREATE UNIQUE INDEX u ON t(a, b);"), IsEmpty());
}

TEST(Lint, ACommentWithAReasonSilencesARule)
{
    EXPECT_THAT(rulesOf("-- dunlin:ignore DS102, LK101 nobody reads it\nALTER TABLE \"User\" DROP COLUMN \"name\";\nDROP TABLE \"Post\";"),
                ElementsAre("DS102 (nobody reads it)", "DS101", "LK117"));
    EXPECT_THAT(rulesOf("-- dunlin:ignore DS102\nALTER TABLE \"User\" DROP COLUMN \"name\";"), ElementsAre("DS102", "IG101"));
    EXPECT_THAT(rulesOf("-- dunlin:ignore XX1 because\nSELECT 1;"), ElementsAre("IG101"));
}

TEST(Lint, TextThatOnlyLooksLikeAStatement)
{
    EXPECT_THAT(rulesOf("-- DROP TABLE \"User\";\n/* DROP TABLE \"User\"; */ SELECT 'DROP TABLE \"User\";', E'it\\'s; DROP TABLE x', $$DROP TABLE \"User\";$$;"), IsEmpty());
    EXPECT_THAT(rulesOf("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $x$ BEGIN DROP TABLE \"User\"; END; $x$;"), IsEmpty());
    EXPECT_THAT(rulesOf(""), ElementsAre("HI105"));
    EXPECT_THAT(rulesOf("ALTER TABLE \"User\" DROP COLUMN \"na"), ElementsAre("HI105", "DS102")) << "a text that ends too early";
}

} // namespace dunlin::safety
