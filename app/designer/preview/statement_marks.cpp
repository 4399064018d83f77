#include "app/designer/preview/statement_marks.h"

#include "app/designer/theme/words.h"
#include "engine/workspace/plan.h"

#include <QLocale>

#include <algorithm>

namespace dunlin::designer {

namespace {

StatementMark markOf(const safety::Finding &finding)
{
    return safety::isHarmless(finding)     ? StatementMark::Safe
           : safety::failsForSure(finding) ? StatementMark::WillFail
           : safety::isObstacle(finding)   ? StatementMark::MayFail
                                           : StatementMark::LosesData;
}

// Rebuilding a table takes half a dozen statements; what gets lost is what the copy leaves behind when the old one goes.
std::optional<std::size_t> decisiveStatement(const sql::SqlScript &script, std::size_t step)
{
    std::optional<std::size_t> first, dropping;
    for (std::size_t i = 0; i < script.statements.size(); ++i) {
        const sql::ScriptStatement &statement = script.statements[i];
        if (statement.step != step)
            continue;
        if (!first)
            first = i;
        if (!dropping && statement.sql.find("DROP ") != std::string::npos)
            dropping = i;
    }
    return dropping ? dropping : first;
}

// A finding without a column is about the table; a change of a column is only concerned by findings about it.
bool concerns(const safety::Finding &finding, const workspace::Change &change, const sql::SqlScript &script)
{
    const bool isSameStep = change.statements.empty() || std::ranges::any_of(change.statements, [&](std::size_t i) { return i < script.statements.size() && script.statements[i].step == finding.step; });
    return isSameStep && finding.table == change.table && (finding.column == change.column || (change.column.empty() && finding.column.empty()));
}

// Data is counted by the plan's own findings; of the lint rules, locks and rewriting are what the plan does not know.
bool isSlow(const safety::LintFinding &finding)
{
    return finding.suppressedBy.empty() && finding.rule->level != safety::LintLevel::Error && (finding.rule->rewrites || finding.rule->databases != safety::LintRule::Databases::All);
}

QString pillText(const safety::LintFinding &finding)
{
    if (finding.rule->rewrites)
        return tr("rewrites the table");
    return finding.rule->lock.starts_with("SHARE") ? tr("locks writes") : tr("locks the table");
}

QString noteText(const safety::LintFinding &finding)
{
    const auto text = [](std::string_view part) { return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())); };
    return tr("%1: %2 %3 Instead: %4").arg(text(finding.rule->id), QString::fromStdString(finding.message), text(finding.rule->hazard), text(finding.rule->alternative));
}

bool isIn(const safety::LintFinding &finding, const sql::ScriptStatement &statement)
{
    return finding.span.begin < statement.span.end && statement.span.begin < finding.span.end;
}

QString pillText(const safety::Finding &finding)
{
    switch (markOf(finding)) {
    case StatementMark::Safe:
    case StatementMark::Slow: return {};
    case StatementMark::WillFail: return tr("will fail");
    case StatementMark::MayFail: return tr("may fail");
    case StatementMark::LosesData: break;
    }
    if (!finding.rows)
        return tr("may lose data");
    const QString count = QLocale().toString(static_cast<qulonglong>(*finding.rows));
    if (finding.rule == safety::Finding::Rule::DropTable)
        return *finding.rows == 1 ? tr("loses 1 row") : tr("loses %1 rows").arg(count);
    return *finding.rows == 1 ? tr("loses 1 value") : tr("loses %1 values").arg(count);
}

} // namespace

std::vector<StatementMark> statementMarks(const workspace::Plan &plan, const LintFindings &lint)
{
    std::vector<StatementMark> marks(plan.script.statements.size(), StatementMark::Safe);
    for (const safety::Finding &finding : plan.findings)
        if (const auto statement = decisiveStatement(plan.script, finding.step))
            marks[*statement] = std::max(marks[*statement], markOf(finding));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (std::ranges::any_of(lint, [&](const auto &finding) { return isSlow(finding) && isIn(finding, plan.script.statements[i]); }))
            marks[i] = std::max(marks[i], StatementMark::Slow);
    }
    return marks;
}

std::vector<QString> statementNotes(const workspace::Plan &plan, const LintFindings &lint)
{
    std::vector<QStringList> notes(plan.script.statements.size());
    for (const safety::Finding &finding : plan.findings)
        if (const auto statement = decisiveStatement(plan.script, finding.step); statement && markOf(finding) != StatementMark::Safe)
            notes[*statement] << QString::fromStdString(finding.message);
    std::vector<QString> texts;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        for (const safety::LintFinding &finding : lint) {
            if (finding.rule->level != safety::LintLevel::Error && isIn(finding, plan.script.statements[i]))
                notes[i] << noteText(finding);
        }
        texts.push_back(notes[i].join(u'\n'));
    }
    return texts;
}

std::vector<ChangeNote> changeNotes(const workspace::Plan &plan, const LintFindings &lint)
{
    std::vector<ChangeNote> notes;
    for (const workspace::Change &change : plan.changes) {
        ChangeNote note;
        QStringList details;
        for (const safety::Finding &finding : plan.findings) {
            if (!concerns(finding, change, plan.script))
                continue;
            const StatementMark mark = markOf(finding);
            if (note.pill.isEmpty() || mark > note.mark)
                note.pill = pillText(finding);
            note.mark = std::max(note.mark, mark);
            details << QString::fromStdString(finding.message);
        }
        const bool counted = std::ranges::any_of(plan.findings, [&](const auto &finding) { return concerns(finding, change, plan.script) && finding.rows; });
        if (note.mark == StatementMark::Safe && change.destructive && !counted) {
            note.mark = StatementMark::LosesData;
            note.pill = tr("may lose data");
        }
        for (const safety::LintFinding &finding : lint) {
            const auto concerned = [&](std::size_t i) { return i < plan.script.statements.size() && isIn(finding, plan.script.statements[i]); };
            if (!isSlow(finding) || std::ranges::none_of(change.statements, concerned))
                continue;
            if (note.pill.isEmpty())
                note.pill = pillText(finding);
            note.mark = std::max(note.mark, StatementMark::Slow);
            details << noteText(finding);
        }
        note.detail = details.join(u'\n');
        notes.push_back(std::move(note));
    }
    return notes;
}

QString summary(const workspace::Plan &plan, const LintFindings &lint)
{
    const std::vector<ChangeNote> notes = changeNotes(plan, lint);
    const auto count = [&](StatementMark mark) { return std::ranges::count(notes, mark, &ChangeNote::mark); };
    const auto changes = static_cast<int>(plan.changes.size());
    QStringList parts{changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes)};
    if (const auto loses = count(StatementMark::LosesData))
        parts << (loses == 1 ? tr("1 loses data") : tr("%1 lose data").arg(loses));
    if (const auto obstacles = count(StatementMark::MayFail))
        parts << (obstacles == 1 ? tr("1 may fail") : tr("%1 may fail").arg(obstacles));
    if (const auto fails = count(StatementMark::WillFail))
        parts << (fails == 1 ? tr("1 will fail") : tr("%1 will fail").arg(fails));
    if (const auto slow = count(StatementMark::Slow))
        parts << (slow == 1 ? tr("1 locks or is slow") : tr("%1 lock or are slow").arg(slow));
    return parts.join(QStringLiteral(" · "));
}

QString describe(StatementMark mark)
{
    switch (mark) {
    case StatementMark::Safe: return tr("safe");
    case StatementMark::Slow: return tr("locks or is slow");
    case StatementMark::MayFail: return tr("may fail on the present data");
    case StatementMark::LosesData: return tr("loses data");
    case StatementMark::WillFail: return tr("will fail on the present data");
    }
    return {};
}

} // namespace dunlin::designer
