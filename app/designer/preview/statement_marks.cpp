#include "app/designer/preview/statement_marks.h"

#include "engine/workspace/plan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dunlin::designer {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PreviewPane", text);
}

StatementMark markOf(const safety::Finding &finding)
{
    return finding.kind == safety::Finding::Kind::Unexecutable ? StatementMark::WillFail : StatementMark::LosesData;
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
bool concerns(const safety::Finding &finding, const workspace::Change &change)
{
    return finding.table == change.table && (finding.column == change.column || (change.column.empty() && finding.column.empty()));
}

QString pillText(const safety::Finding &finding)
{
    using Rule = safety::Finding::Rule;
    if (finding.kind == safety::Finding::Kind::Unexecutable)
        return tr("will fail");
    if (!finding.rows)
        return finding.rule == Rule::UniqueAdded ? tr("may fail") : tr("may lose data");
    if (*finding.rows == 0)
        return {};
    const QString count = QLocale().toString(static_cast<qulonglong>(*finding.rows));
    switch (finding.rule) {
    case Rule::DropTable:
        return *finding.rows == 1 ? tr("loses 1 row") : tr("loses %1 rows").arg(count);
    case Rule::UniqueAdded:
        return tr("may fail");
    default:
        return *finding.rows == 1 ? tr("loses 1 value") : tr("loses %1 values").arg(count);
    }
}

} // namespace

std::vector<StatementMark> statementMarks(const workspace::Plan &plan)
{
    std::vector<StatementMark> marks(plan.script.statements.size(), StatementMark::Safe);
    for (const safety::Finding &finding : plan.findings)
        if (const auto statement = decisiveStatement(plan.script, finding.step))
            marks[*statement] = std::max(marks[*statement], markOf(finding));
    return marks;
}

std::vector<ChangeNote> changeNotes(const workspace::Plan &plan)
{
    std::vector<ChangeNote> notes;
    for (const workspace::Change &change : plan.changes) {
        ChangeNote note;
        for (const safety::Finding &finding : plan.findings) {
            if (!concerns(finding, change))
                continue;
            const StatementMark mark = markOf(finding);
            if (note.pill.isEmpty() || mark > note.mark)
                note.pill = pillText(finding);
            note.mark = std::max(note.mark, mark);
            note.detail += (note.detail.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromStdString(finding.message);
        }
        if (note.mark == StatementMark::Safe && change.destructive) {
            note.mark = StatementMark::LosesData;
            note.pill = tr("may lose data");
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

QString summary(const workspace::Plan &plan)
{
    const std::vector<ChangeNote> notes = changeNotes(plan);
    const auto count = [&](StatementMark mark) { return std::ranges::count(notes, mark, &ChangeNote::mark); };
    const auto changes = static_cast<int>(plan.changes.size());
    QStringList parts{changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes)};
    if (const auto loses = count(StatementMark::LosesData))
        parts << (loses == 1 ? tr("1 loses data") : tr("%1 lose data").arg(loses));
    if (const auto fails = count(StatementMark::WillFail))
        parts << (fails == 1 ? tr("1 will fail") : tr("%1 will fail").arg(fails));
    return parts.join(QStringLiteral(" · "));
}

QString describe(StatementMark mark)
{
    switch (mark) {
    case StatementMark::Safe: return tr("safe");
    case StatementMark::LosesData: return tr("loses data");
    case StatementMark::WillFail: return tr("will fail on the present data");
    }
    return {};
}

} // namespace dunlin::designer
