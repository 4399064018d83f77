#include "engine/dialects/postgres/splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects::postgres {
namespace {

void checkSplit(std::string_view script, const std::vector<std::string> &expected)
{
    std::vector<std::string> statements;
    for (const core::Span span : splitStatements(script))
        statements.emplace_back(script.substr(span.begin, span.size()));
    EXPECT_EQ(statements, expected) << script;
}

TEST(PostgresSplitter, EndsStatementsAtSemicolons)
{
    checkSplit("", {});
    checkSplit(";;", {});
    checkSplit("SELECT 1", {"SELECT 1"});
    checkSplit("-- a;\nSELECT 1; /* b; /* c; */ d; */ SELECT 2 ;\n-- end", {"SELECT 1", "SELECT 2"});
    checkSplit("\xEF\xBB\xBFSELECT 1;", {"SELECT 1"});
}

TEST(PostgresSplitter, KeepsSemicolonsInsideQuotes)
{
    checkSplit("SELECT ';', 'it''s;', \"a;\"\";\";SELECT 2", {"SELECT ';', 'it''s;', \"a;\"\";\"", "SELECT 2"});
    checkSplit(R"(SELECT E'\';', 'plain\';SELECT 2)", {R"(SELECT E'\';', 'plain\')", "SELECT 2"});
    checkSplit("SELECT U&'\\0041;';SELECT 2", {"SELECT U&'\\0041;'", "SELECT 2"});
}

TEST(PostgresSplitter, KeepsDollarQuotesWhole)
{
    checkSplit("DO $$ BEGIN a; b; END $$; SELECT 1", {"DO $$ BEGIN a; b; END $$", "SELECT 1"});
    checkSplit("DO $x$ a; $$ b; $$ c; $x$; SELECT 1", {"DO $x$ a; $$ b; $$ c; $x$", "SELECT 1"});
    checkSplit("SELECT $1; SELECT a$b$c; SELECT 2", {"SELECT $1", "SELECT a$b$c", "SELECT 2"});
}

TEST(PostgresSplitter, KeepsBodiesOfTheStandardsFunctionsWhole)
{
    checkSplit("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END; SELECT 3",
               {"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END", "SELECT 3"});
    checkSplit("BEGIN; SELECT 1; END;", {"BEGIN", "SELECT 1", "END"});
}

} // namespace
} // namespace dunlin::dialects::postgres
