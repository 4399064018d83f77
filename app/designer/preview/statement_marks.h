// What each statement of a plan may cost, and what each change of its list is worth saying about.
#pragma once

#include "engine/safety/lint.h"

#include <QString>

#include <vector>

namespace dunlin::workspace {
struct Change;
struct Plan;
} // namespace dunlin::workspace

namespace dunlin::designer {

enum class StatementMark { Safe, Slow, MayFail, LosesData, WillFail };

using LintFindings = std::vector<safety::LintFinding>; // of a plan's script

// One per statement of plan.script. Of a step's several statements the one that does it is marked.
std::vector<StatementMark> statementMarks(const workspace::Plan &plan, const LintFindings &lint = {});
// What there is to say about each statement, one finding per line.
std::vector<QString> statementNotes(const workspace::Plan &plan, const LintFindings &lint);

struct ChangeNote
{
    StatementMark mark = StatementMark::Safe;
    QString pill; // "loses 412 values"; empty: nothing to say
    QString detail; // the findings' own words, one per line
};
std::vector<ChangeNote> changeNotes(const workspace::Plan &plan, const LintFindings &lint = {}); // one per plan.changes

// "5 changes · 1 loses data"
QString summary(const workspace::Plan &plan, const LintFindings &lint = {});
QString describe(StatementMark mark);

} // namespace dunlin::designer
