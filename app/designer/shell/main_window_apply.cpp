// From the question to the outcome: applying, pushing, answering what the plan leaves open, repairing the history.
#include "app/designer/shell/main_window.h"

#include "app/designer/editor/editor_pane.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/shell/counts.h"
#include "app/designer/shell/question_bar.h"
#include "engine/workspace/drift.h"
#include "engine/workspace/repair.h"
#include "engine/workspace/squash.h"
#include "engine/workspace/undo.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace dunlin::designer {

void MainWindow::refreshApply()
{
    const QString database = m_connection.displayName();
    const int count = m_plan ? static_cast<int>(m_plan->changes.size()) : 0;
    const auto from = baseline().kind;
    // What is shown is what is applied: not a comparison with something that the database is not.
    const bool applies = from == Point::Kind::Database || from == Point::Kind::History;
    const ConnectionKind kind = databaseMark().kind;
    const bool reachable = m_connection.state() == ConnectionState::Connected || m_connection.state() == ConnectionState::Missing;
    const bool waits = !database.isEmpty() && reachable && !m_connection.isBusy() && !m_connection.isReadOnly() && kind != ConnectionKind::Production;
    const int questions = m_questions->count();
    const bool ready = applies && m_planIsCurrent && count > 0 && waits && questions == 0;
    // The history has all that the schema says, but there is no database yet.
    const bool creates = applies && m_planIsCurrent && count == 0 && waits && m_connection.state() == ConnectionState::Missing && !m_connection.history().empty();
    m_apply->setEnabled(ready || creates);
    m_push->setEnabled(ready && from == Point::Kind::Database);
    m_pickDatabase->setEnabled(m_connection.isFile());
    m_pickServer->setEnabled(m_snapshot && m_snapshot->schema().datasource() && !m_connection.isFile());
    const QString text = [&] {
        if (m_connection.state() == ConnectionState::Failed)
            return tr("Not connected");
        if (m_connection.state() == ConnectionState::Lost)
            return tr("Connection lost");
        if (!m_document.isOpen() || database.isEmpty())
            return tr("Apply");
        if (m_snapshot && m_snapshot->hasErrors())
            return tr("The schema has errors");
        if (!applies)
            return tr("Compare with the database to apply");
        if (creates)
            return tr("Create %1 from the history").arg(database);
        if (count == 0)
            return tr("Nothing to apply to %1").arg(database);
        if (kind == ConnectionKind::Production)
            return tr("%1 is production: use migrate deploy").arg(database);
        if (m_connection.isReadOnly())
            return tr("%1 is read-only").arg(database);
        if (questions > 0)
            return questions == 1 ? tr("Answer 1 question to apply") : tr("Answer %1 questions to apply").arg(questions);
        if (m_connection.state() == ConnectionState::Missing)
            return tr("Create %1 with %2…").arg(database, changesText(count));
        return tr("Apply %1 to %2…").arg(changesText(count), database);
    }();
    m_apply->setText(text);
    m_apply->setAccessibleName(text);
    m_apply->setToolTip(tr("Write a migration and apply it (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    const QString role = ready && isDestructive(*m_plan) ? QStringLiteral("danger") : QStringLiteral("primary");
    if (m_apply->property("role").toString() != role) {
        m_apply->setProperty("role", role);
        m_apply->style()->unpolish(m_apply);
        m_apply->style()->polish(m_apply);
    }
    const QString same = tr("Nothing differs: %1.").arg(pointText(baseline()));
    m_preview->setEmptyText(m_connection.state() == ConnectionState::Failed ? m_connection.detail() + QStringLiteral("\n\n") + same
                            : database.isEmpty()                           ? tr("No database to compare with.")
                            : creates                                      ? tr("%1 is not there yet. The history has everything that the schema says.").arg(database)
                            : from != Point::Kind::Database                ? same
                                                                           : tr("Nothing to do: %1 has this schema already.").arg(database));
}

void MainWindow::askApply()
{
    if (!m_apply->isEnabled())
        return;
    if (m_plan->changes.empty()) { // see refreshApply(): nothing to name, and nothing to lose
        m_creates = true;
        m_connection.applyMigration(m_snapshot, {});
        return;
    }
    askToApply(ApplyPanel::How::AsMigration);
}

void MainWindow::askPush()
{
    if (m_push->isEnabled())
        askToApply(ApplyPanel::How::PushOnly);
}

void MainWindow::askToApply(ApplyPanel::How how)
{
    showPresent();
    m_probePause.stop();
    m_applyPanel->ask(how, m_plan, m_connection.displayName());
    m_right->setCurrentWidget(m_applyPanel);
    m_connection.probe(m_plan, Connection::Probe::Rehearse);
}

void MainWindow::apply(ApplyPanel::How how, const QString &name, workspace::SaveFirst saveFirst)
{
    if (!writeFiles()) // as it was analysed
        m_applyPanel->showFailure(how == ApplyPanel::How::AsMigration ? tr("The schema could not be saved; nothing was applied.")
                                                                      : tr("The schema could not be saved; nothing was pushed."));
    else if (how == ApplyPanel::How::AsMigration) // the person saw the losses and confirmed them
        m_connection.applyMigration(m_snapshot, {.name = name.toStdString(), .acceptDataLoss = true, .answers = m_plan->answers, .saveFirst = saveFirst});
    else
        m_connection.push(m_plan, saveFirst);
}

void MainWindow::takeFindings(const std::shared_ptr<const workspace::Plan> &plan, const std::vector<safety::Finding> &findings)
{
    if (!m_plan || plan->script.text != m_plan->script.text)
        return; // of a text that is no more
    auto counted = std::make_shared<workspace::Plan>(*m_plan); // its places in the text are newer
    counted->findings = findings;
    m_plan = counted;
    m_preview->setPlan(m_plan, m_openQuestions);
    m_questions->setQuestions(m_openQuestions, m_plan.get());
    m_applyPanel->setFindings(findings);
    refreshApply();
    refreshStatus();
}

void MainWindow::takeReport(const ApplyReport &report)
{
    const bool done = report.outcome == ApplyReport::Outcome::Done;
    const QString text = report.backup.isEmpty() ? report.message : report.message + u'\n' + report.backup;
    const QString created = report.migration;
    if (done && !created.isEmpty())
        forgetAnswers(); // they are in the migration now
    if (!done && std::exchange(m_creates, false)) // there is no panel to say it
        complain(tr("%1 was not created.").arg(m_connection.displayName()), text);
    else
        notify(text);
    m_creates = false;
    m_applyPanel->showReport(report, waysOn(report));
    if (!isActiveWindow())
        QApplication::alert(this);
    refreshApply();
}

// What one may want to do after that.
std::vector<ApplyPanel::WayOn> MainWindow::waysOn(const ApplyReport &report)
{
    std::vector<ApplyPanel::WayOn> ways;
    const auto show = [this](const std::string &name) {
        m_bottom->setCurrentWidget(m_history);
        m_history->select(name);
    };
    if (report.outcome == ApplyReport::Outcome::Done) {
        if (const std::string name = report.migration.toStdString(); !name.empty()) {
            ways.push_back({tr("Open the migration"), [show, name] { show(name); }});
            ways.push_back({tr("Show what it changed"), [this, show, name] {
                                show(name);
                                const auto &history = m_connection.history();
                                const auto at = std::ranges::find(history, name, &workspace::MigrationEntry::name);
                                if (at != history.end())
                                    compare(at == history.begin() ? Point{} : Point{Point::Kind::Migration, std::prev(at)->name}, {Point::Kind::Migration, name});
                            }});
            ways.push_back({tr("Take it back"), [this, name] { repair(Repair::UndoLast, QString::fromStdString(name)); }});
        }
        return ways;
    }
    for (const workspace::MigrationEntry &entry : m_connection.history()) {
        if (entry.state != workspace::MigrationEntry::State::Failed)
            continue;
        const QString name = QString::fromStdString(entry.name);
        ways.push_back({tr("Open the migration"), [show, failed = entry.name] { show(failed); }});
        ways.push_back({tr("Take back what it did"), [this, name] { repair(Repair::UndoHalf, name); }});
        ways.push_back({tr("Mark as rolled back"), [this, name] { repair(Repair::MarkRolledBack, name); }});
        ways.push_back({tr("Mark as applied"), [this, name] { repair(Repair::MarkApplied, name); }});
        break;
    }
    if (m_connection.drift() && !m_connection.drift()->changes.empty())
        ways.push_back({tr("Show the drift"), [this] { repair(Repair::ShowDrift, {}); }});
    return ways;
}

void MainWindow::answer(const diff::Rename &rename, QuestionsPanel::Verdict verdict)
{
    workspace::Answers answers = m_document.answers();
    std::erase(answers.renames, rename);
    std::erase(answers.replaced, rename);
    (verdict == QuestionsPanel::Verdict::Renamed ? answers.renames : answers.replaced).push_back(rename);
    remember(std::move(answers));
}

void MainWindow::fill(const workspace::Backfill &backfill)
{
    workspace::Answers answers = m_document.answers();
    std::erase_if(answers.backfills, [&](const auto &other) { return other.table == backfill.table && other.column == backfill.column; });
    answers.backfills.push_back(backfill);
    remember(std::move(answers));
}

void MainWindow::chooseCast(const diff::Cast &cast, bool isWanted)
{
    workspace::Answers answers = m_document.answers();
    std::erase(answers.casts, cast);
    if (isWanted)
        answers.casts.push_back(cast);
    remember(std::move(answers));
}

void MainWindow::remember(workspace::Answers answers)
{
    if (auto written = m_document.remember(std::move(answers)); !written)
        notify(QString::fromStdString(written.error().message)); // the answer counts all the same
    m_analysis.scheduleNow();
}

void MainWindow::forgetAnswers()
{
    (void)m_document.remember({}); // what stays fits nothing any more
}

void MainWindow::repair(Repair repair, const QString &migration)
{
    using Tool = workspace::MigrationTool;
    const std::string name = migration.toStdString();
    switch (repair) {
    case Repair::ApplyPending:
        m_connection.repair(tr("Applying"), [](Tool &tool, const core::TaskContext &task) -> core::Result<QString> {
            auto applied = tool.applyPending(task);
            if (!applied)
                return std::unexpected(std::move(applied.error()));
            return tr("%n pending migration(s) applied.", nullptr, static_cast<int>(applied->names.size()));
        });
        break;
    case Repair::MarkApplied:
    case Repair::MarkRolledBack:
        m_connection.repair(tr("Marking %1").arg(migration), [name, migration, repair](Tool &tool, const core::TaskContext &) -> core::Result<QString> {
            const bool applied = repair == Repair::MarkApplied;
            if (auto done = applied ? tool.resolveApplied(name) : tool.resolveRolledBack(name); !done)
                return std::unexpected(std::move(done.error()));
            return applied ? tr("%1 counts as applied.").arg(migration) : tr("%1 counts as rolled back.").arg(migration);
        });
        break;
    case Repair::ShowDrift: {
        const auto &history = m_connection.history();
        const auto applied = [](const auto &entry) { return entry.state == workspace::MigrationEntry::State::Applied || entry.state == workspace::MigrationEntry::State::Edited; };
        const auto last = std::find_if(history.rbegin(), history.rend(), applied);
        if (last != history.rend())
            compare({Point::Kind::Migration, last->name}, {Point::Kind::Database});
        break;
    }
    case Repair::AcceptFile:
    case Repair::BringBack:
    case Repair::Forget:
        m_connection.repair(tr("Repairing the history"), [name, migration, repair](Tool &tool, const core::TaskContext &) -> core::Result<QString> {
            auto done = repair == Repair::AcceptFile ? workspace::acceptEdited(tool, name)
                : repair == Repair::BringBack        ? workspace::bringBack(tool, name)
                                                     : workspace::forgetMissing(tool, name);
            if (!done)
                return std::unexpected(std::move(done.error()));
            return repair == Repair::AcceptFile ? tr("The present text of %1 counts as the one that was applied.").arg(migration)
                : repair == Repair::BringBack   ? tr("%1 is again what was applied.").arg(migration)
                                                : tr("%1 is no longer in the history.").arg(migration);
        });
        break;
    case Repair::UndoHalf:
        m_connection.repair(tr("Taking back %1").arg(migration), [name, migration](Tool &tool, const core::TaskContext &task) -> core::Result<QString> {
            auto done = workspace::undoHalfApplied(tool, name, task);
            if (!done)
                return std::unexpected(std::move(done.error()));
            return tr("The database is as it was before %1, which counts as rolled back.").arg(migration);
        });
        break;
    case Repair::UndoLast:
        m_outsideBar->ask(tr("Take back %1? Rows that go are saved first, and its folder moves to .dunlin/undone.").arg(migration), {{tr("Take it back"), [this] { undoLast(); }}, {tr("Keep it"), {}}});
        break;
    case Repair::Squash:
        m_connection.repair(tr("Squashing"), [](Tool &tool, const core::TaskContext &task) -> core::Result<QString> {
            auto plan = workspace::planSquash(tool, {.from = {}, .to = {}, .name = "squashed"}, task);
            if (!plan)
                return std::unexpected(std::move(plan.error()));
            if (auto done = workspace::squash(tool, *plan); !done)
                return std::unexpected(std::move(done.error()));
            return tr("%1 takes the place of %2 migrations; the old ones are in .dunlin/squashed.").arg(QString::fromStdString(plan->migration)).arg(plan->replaces.size());
        });
        break;
    case Repair::AdoptDrift:
        m_connection.repair(tr("Adopting the difference"), [](Tool &tool, const core::TaskContext &task) -> core::Result<QString> {
            auto drift = workspace::findDrift(tool, task);
            if (!drift)
                return std::unexpected(std::move(drift.error()));
            if (!*drift)
                return tr("There is no difference any more.");
            auto adopted = workspace::adoptDrift(tool, **drift, "adopt_drift", task);
            if (!adopted)
                return std::unexpected(std::move(adopted.error()));
            return tr("%1 was written and counts as applied. Database › Bring its schema into the text does that.").arg(QString::fromStdString(*adopted));
        });
        break;
    case Repair::RestoreDrift:
        m_outsideBar->ask(tr("Put the database back to what the migrations make? Rows that go are saved first."), {{tr("Put it back"), [this] { restoreDrift(); }}, {tr("Leave it"), {}}});
        break;
    }
}

void MainWindow::undoLast()
{
    m_connection.repair(tr("Taking back the last migration"), [](workspace::MigrationTool &tool, const core::TaskContext &task) -> core::Result<QString> {
        auto plan = workspace::planUndo(tool, task);
        if (!plan)
            return std::unexpected(std::move(plan.error()));
        auto done = workspace::undo(tool, *plan, {}, task);
        if (!done)
            return std::unexpected(std::move(done.error()));
        return tr("%1 was taken back.").arg(QString::fromStdString(done->migration));
    });
}

void MainWindow::restoreDrift()
{
    m_connection.repair(tr("Putting the database back"), [](workspace::MigrationTool &tool, const core::TaskContext &task) -> core::Result<QString> {
        auto drift = workspace::findDrift(tool, task);
        if (!drift)
            return std::unexpected(std::move(drift.error()));
        if (!*drift)
            return tr("There is no difference any more.");
        if (auto done = workspace::restoreDrift(tool, **drift, task); !done)
            return std::unexpected(std::move(done.error()));
        return tr("The database is what the migrations make.");
    });
}

// What was told last stays when the work that came after it is done.
void MainWindow::showBusy(const QString &title)
{
    if (!title.isEmpty())
        m_message->setText(title);
    else if (m_message->text() == m_busyTitle)
        m_message->clear();
    m_busyTitle = title;
    refreshApply();
}

} // namespace dunlin::designer
