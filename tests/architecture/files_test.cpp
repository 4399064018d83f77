// What a file may look like: its size, the comment on top of a header, and no database's name outside its dialect.
#include "tests/architecture/source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace dunlin::test {

namespace {

constexpr auto kLongestSource = 600;
constexpr auto kLongestHeader = 300;

std::vector<std::string> tooLong(const std::vector<Source> &sources)
{
    std::vector<std::string> found;
    for (const auto &source : sources) {
        const auto lines = std::ranges::count(source.text, '\n');
        if (lines > (source.isHeader() ? kLongestHeader : kLongestSource))
            found.push_back(source.path + ": " + std::to_string(lines) + " lines");
    }
    return found;
}

std::vector<std::string> headersWithoutIntroduction(const std::vector<Source> &sources)
{
    std::vector<std::string> found;
    for (const auto &source : sources) {
        if (source.isHeader() && !source.text.starts_with("//"))
            found.push_back(source.path + ": say on top what it is for");
    }
    return found;
}

// A provider's name as a literal of its own, or the name of one's Qt driver.
std::vector<std::string> namedDatabases(const std::vector<Source> &sources)
{
    static const std::regex name(R"__("(sqlite|postgres|postgresql|mysql|mariadb|cockroachdb|sqlserver)"|\bDialectId\b|"?Q(SQLITE|PSQL|MYSQL|MARIADB)\b)__");
    std::vector<std::string> found;
    for (const auto &source : sources) {
        // The registry is the only list.
        if (roomOf(source.path).starts_with("engine/dialects/") || source.path.starts_with("engine/dialects/registry")
            || source.path.starts_with("engine/dialects/sessions"))
            continue;
        const std::string code = withoutComments(source.text);
        std::smatch match;
        if (std::regex_search(code, match, name)) {
            const auto line = std::count(code.cbegin(), match[0].first, '\n') + 1;
            found.push_back(source.path + ":" + std::to_string(line) + " names a database: " + match.str());
        }
    }
    return found;
}

} // namespace

TEST(Architecture, FilesStayReadable)
{
    EXPECT_THAT(tooLong(readSources()), testing::IsEmpty());
}

TEST(Architecture, EveryHeaderSaysWhatItIsFor)
{
    EXPECT_THAT(headersWithoutIntroduction(readSources()), testing::IsEmpty());
}

TEST(Architecture, OnlyDialectsNameDatabases)
{
    EXPECT_THAT(namedDatabases(readSources()), testing::IsEmpty());
}

TEST(Architecture, FaultsOfFilesAreSeen)
{
    EXPECT_FALSE(tooLong({makeSource("engine/core/x.cpp", std::string(601, '\n'))}).empty());
    EXPECT_FALSE(headersWithoutIntroduction({makeSource("engine/core/x.h", "#pragma once\n")}).empty());
    EXPECT_FALSE(namedDatabases({makeSource("engine/diff/x.cpp", "if (id == \"mysql\") return;")}).empty());
    EXPECT_FALSE(namedDatabases({makeSource("app/cli/x.cpp", "if (id == DialectId::MySql) return;")}).empty());
    EXPECT_TRUE(namedDatabases({makeSource("engine/diff/x.cpp", "// as \"mysql\" does\nreturn \"say sqlite\";")}).empty());
    EXPECT_TRUE(namedDatabases({makeSource("engine/dialects/mysql/x.cpp", "return \"mysql\";")}).empty());
}

TEST(Architecture, CommentsAreToldFromStrings)
{
    EXPECT_EQ(withoutComments("a // b\nc \"// d\" /* e\nf */ R\"(// g)\" '\"' // h"), "a \nc \"// d\" \n R\"(// g)\" '\"' ");
}

} // namespace dunlin::test
