#include "engine/dialects/sqlite/splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>

namespace dunlin::dialects::sqlite {
namespace {

std::vector<std::string> split(std::string_view script)
{
    std::vector<std::string> statements;
    for (const core::Span span : splitStatements(script))
        statements.emplace_back(script.substr(span.begin, span.size()));
    return statements;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SqliteSplitter, CutsAtSemicolons)
{
    EXPECT_THAT(split("SELECT 1; SELECT 2;\n\nSELECT 3"), ElementsAre("SELECT 1", "SELECT 2", "SELECT 3"));
}

TEST(SqliteSplitter, DropsEmptyPiecesAndOuterComments)
{
    EXPECT_THAT(split(""), IsEmpty());
    EXPECT_THAT(split(" ;; -- nothing\n/* ; */ ;"), IsEmpty());
    EXPECT_THAT(split("-- Comment; here\nSELECT 1; -- after\n"), ElementsAre("SELECT 1"));
    EXPECT_THAT(split("\xEF\xBB\xBFSELECT 1"), ElementsAre("SELECT 1"));
}

TEST(SqliteSplitter, KeepsCommentsInsideStatements)
{
    EXPECT_THAT(split("SELECT /* ; */ 1 -- ;\n + 2;"), ElementsAre("SELECT /* ; */ 1 -- ;\n + 2"));
}

TEST(SqliteSplitter, DoesNotCutInsideQuotes)
{
    EXPECT_THAT(split("SELECT 'a;''b;';SELECT \"x;\"\"y\", `q;``r`, [z;];"),
                ElementsAre("SELECT 'a;''b;'", "SELECT \"x;\"\"y\", `q;``r`, [z;]"));
}

TEST(SqliteSplitter, TakesUnclosedQuotesToTheEnd)
{
    EXPECT_THAT(split("SELECT 'a; b"), ElementsAre("SELECT 'a; b"));
    EXPECT_THAT(split("SELECT 1 /* a; b"), ElementsAre("SELECT 1"));
}

TEST(SqliteSplitter, KeepsTriggerBodiesWhole)
{
    constexpr auto trigger = "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; DELETE FROM b; END";
    EXPECT_THAT(split(std::string(trigger) + "; SELECT 1;"), ElementsAre(trigger, "SELECT 1"));
    EXPECT_THAT(split("create /* x */ trigger t before update on a begin select 1;\n-- done\nend ; select 2"),
                ElementsAre("create /* x */ trigger t before update on a begin select 1;\n-- done\nend", "select 2"));
}

TEST(SqliteSplitter, TransactionsAreNotTriggers)
{
    EXPECT_THAT(split("BEGIN; CREATE TABLE trigger_log (a); END;"), ElementsAre("BEGIN", "CREATE TABLE trigger_log (a)", "END"));
}

// BEHAVIOUR.md 5.3 #15: nothing but blanks, comments and semicolons is lost.
TEST(SqliteSplitter, LosesNothingOnRandomText)
{
    std::mt19937 random(7);
    const std::vector<std::string> pieces{";",      "'",  "\"",    "`",  "[",       "]",      "--",   "\n", "/*", "*/",
                                          "CREATE", " ",  "TRIGGER", "END", "BEGIN", "SELECT", "é", "1",  "(",  ")"};
    for (int round = 0; round < 2000; ++round) {
        std::string script;
        const std::size_t length = random() % 40;
        for (std::size_t i = 0; i < length; ++i)
            script += pieces[random() % pieces.size()];
        std::uint32_t last = 0;
        for (const core::Span span : splitStatements(script)) {
            ASSERT_LE(last, span.begin) << script;
            ASSERT_LT(span.begin, span.end) << script;
            ASSERT_THAT(split(std::string_view(script).substr(last, span.begin - last)), IsEmpty()) << script;
            last = span.end;
        }
        ASSERT_LE(last, script.size());
        ASSERT_THAT(split(std::string_view(script).substr(last)), IsEmpty()) << script;
    }
}

} // namespace
} // namespace dunlin::dialects::sqlite
