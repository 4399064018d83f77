#include "app/designer/preview/statement_marks.h"

#include "engine/workspace/plan.h"

#include <gtest/gtest.h>

using namespace dunlin;
using designer::StatementMark;

namespace {

// A table rebuilt without one of its columns, and a new table.
workspace::Plan plan(std::optional<std::uint64_t> rows)
{
    workspace::Plan plan;
    plan.steps = {diff::RedefineTables{}, diff::CreateTable{}};
    const auto add = [&](std::string sql, std::size_t step) { plan.script.statements.push_back({.sql = std::move(sql), .step = step}); };
    add("PRAGMA foreign_keys=OFF", 0);
    add("CREATE TABLE \"new_Product\" (\"id\" INTEGER)", 0);
    add("DROP TABLE \"Product\"", 0);
    add("CREATE TABLE \"Review\" (\"id\" INTEGER)", 1);
    plan.changes = {{.kind = workspace::ChangeKind::Removed, .table = "Product", .column = "legacySku", .text = "Product: drop column legacySku", .statements = {0, 1, 2}},
                    {.kind = workspace::ChangeKind::Added, .table = "Review", .text = "Review: new table", .statements = {3}}};
    safety::Finding finding;
    finding.rule = safety::Finding::Rule::DropColumn;
    finding.table = "Product";
    finding.column = "legacySku";
    finding.message = "still contains non-null values";
    finding.rows = rows;
    plan.findings = {finding};
    return plan;
}

} // namespace

TEST(StatementMarks, MarksTheStatementThatLosesTheData)
{
    EXPECT_EQ(designer::statementMarks(plan(412)),
              (std::vector{StatementMark::Safe, StatementMark::Safe, StatementMark::LosesData, StatementMark::Safe}));
}

TEST(StatementMarks, ChangeSaysHowManyValuesAreLost)
{
    const auto notes = designer::changeNotes(plan(412));
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0].pill, QStringLiteral("loses 412 values"));
    EXPECT_EQ(notes[0].mark, StatementMark::LosesData);
    EXPECT_TRUE(notes[1].pill.isEmpty());
}

TEST(StatementMarks, UncountedLossIsAPossibility)
{
    EXPECT_EQ(designer::changeNotes(plan(std::nullopt))[0].pill, QStringLiteral("may lose data"));
}

TEST(StatementMarks, WhatCannotRunWillFail)
{
    workspace::Plan failing = plan(3);
    failing.findings[0].kind = safety::Finding::Kind::Unexecutable;
    EXPECT_EQ(designer::changeNotes(failing)[0].pill, QStringLiteral("will fail"));
    EXPECT_EQ(designer::statementMarks(failing)[2], StatementMark::WillFail);
}

TEST(StatementMarks, SummaryCountsChangesAndLosses)
{
    EXPECT_EQ(designer::summary(plan(412)), QStringLiteral("2 changes · 1 loses data"));
    EXPECT_EQ(designer::summary({}), QStringLiteral("0 changes"));
}

TEST(StatementMarks, WhatWasCountedAndHoldsNothingIsSafe)
{
    EXPECT_EQ(designer::statementMarks(plan(0))[2], StatementMark::Safe);
    EXPECT_TRUE(designer::changeNotes(plan(0))[0].pill.isEmpty());
}

TEST(StatementMarks, ALockIsSlowAndSaysWhatToDoInstead)
{
    workspace::Plan locking = plan(0);
    locking.script.text = std::string(100, ' ');
    locking.script.statements[3].span = {40, 60};
    const designer::LintFindings lint{{.rule = safety::findLintRule("LK101"), .message = "The index is built.", .span = {40, 60}}};
    EXPECT_EQ(designer::statementMarks(locking, lint)[3], StatementMark::Slow);
    EXPECT_EQ(designer::changeNotes(locking, lint)[1].pill, QStringLiteral("locks writes"));
    EXPECT_TRUE(designer::statementNotes(locking, lint)[3].contains(QStringLiteral("CONCURRENTLY")));
}
