#include "engine/dialects/registry.h"
#include "engine/safety/findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::safety {
namespace {

sql::Column column(std::string name, sql::TypeFamily family, sql::Arity arity)
{
    return {.name = std::move(name), .type = {.family = family, .arity = arity}};
}

std::vector<diff::Step> rebuild()
{
    diff::RedefinedTable table{.before = {.name = "A"}, .after = {.name = "A"}};
    table.dropped = {{column("gone", sql::TypeFamily::Int, sql::Arity::Required)}};
    table.added = {{column("new", sql::TypeFamily::Int, sql::Arity::Required)}};
    table.altered = {{.before = column("t", sql::TypeFamily::DateTime, sql::Arity::Nullable),
                      .after = column("t", sql::TypeFamily::Boolean, sql::Arity::Required),
                      .typeChange = diff::TypeChange::Risky,
                      .arityChanged = true}};
    return {diff::RedefineTables{{table}}};
}

std::vector<std::string> messages(const std::vector<Finding> &findings)
{
    std::vector<std::string> all;
    for (const Finding &finding : findings)
        all.push_back(finding.message);
    return all;
}

TEST(Findings, HeaderNamesWarningsFirst)
{
    EXPECT_EQ(migrationHeader(findings(rebuild())),
              "/*\n  Warnings:\n\n"
              "  - You are about to drop the column `gone` on the `A` table. All the data in the column will be lost.\n"
              "  - You are about to alter the column `t` on the `A` table. The data in that column could be lost. The data in that column will "
              "be cast from `DateTime` to `Boolean`.\n"
              "  - Added the required column `new` to the `A` table without a default value. This is not possible if the table is not empty.\n"
              "  - Made the column `t` on table `A` required. This step will fail if there are existing NULL values in that column.\n"
              "\n*/\n");
    EXPECT_EQ(migrationHeader({}), "");
}

TEST(Findings, ProbesAskForRowsAndValues)
{
    const auto all = findings(rebuild());
    std::vector<std::string> queries;
    for (const Probe &probe : probes(all, *dialects::findDialect("sqlite")))
        queries.push_back(probe.sql);
    EXPECT_THAT(queries, testing::ElementsAre(R"(SELECT COUNT(*) FROM "A")", // RequiredColumnAdded
                                              R"(SELECT COUNT(*) FROM "A")", R"(SELECT COUNT(*) FROM "A" WHERE "gone" IS NOT NULL)",
                                              R"(SELECT COUNT(*) FROM "A")", R"(SELECT COUNT(*) FROM "A" WHERE "t" IS NOT NULL)",
                                              R"(SELECT COUNT(*) FROM "A")", R"(SELECT COUNT(*) FROM "A" WHERE "t" IS NOT NULL)"));
}

TEST(Findings, CountsChangeTheWording)
{
    const auto all = findings(rebuild());
    const auto questions = probes(all, *dialects::findDialect("sqlite"));
    const std::vector<std::optional<std::uint64_t>> counts{2, 2, 2, 2, 1, 2, 1};
    EXPECT_THAT(messages(withCounts(all, questions, counts)),
                testing::ElementsAre(
                    "Added the required column `new` to the `A` table without a default value. There are 2 rows in this table, it is not "
                    "possible to execute this step.",
                    "You are about to drop the column `gone` on the `A` table, which still contains 2 non-null values.",
                    "Made the column `t` on table `A` required, but there are 1 existing NULL values.",
                    "You are about to alter the column `t` on the `A` table, which contains 1 non-null values. The data in that column will be "
                    "cast from `DateTime` to `Boolean`."));
}

TEST(Findings, EmptyTablesNeedNoFindings)
{
    const auto all = findings(rebuild());
    const auto questions = probes(all, *dialects::findDialect("sqlite"));
    EXPECT_THAT(withCounts(all, questions, std::vector<std::optional<std::uint64_t>>(questions.size(), 0)), testing::IsEmpty());
}

TEST(Findings, UnknownCountsKeepTheCautiousWording)
{
    const auto all = findings(rebuild());
    const auto questions = probes(all, *dialects::findDialect("sqlite"));
    EXPECT_EQ(messages(withCounts(all, questions, std::vector<std::optional<std::uint64_t>>(questions.size()))), messages(all));
}

} // namespace
} // namespace dunlin::safety
