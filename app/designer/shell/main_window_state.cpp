// What is shown: snapshots and plans in, views and status out.
#include "app/designer/shell/main_window.h"

#include "app/designer/data/data_pane.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/outline/outline_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/problems/problems_pane.h"
#include "app/designer/shell/apply_panel.h"
#include "app/designer/shell/counts.h"
#include "app/designer/shell/properties_pane.h"
#include "engine/core/line_index.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTabWidget>
#include <QTime>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace dunlin::designer {

namespace {

void repolish(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

std::vector<MainWindow::Baseline> MainWindow::baselines() const
{
    using Kind = Baseline::Kind;
    std::vector<Baseline> offered;
    if (m_connection.databaseSchema())
        offered.push_back({.kind = Kind::Database});
    const auto &history = m_connection.history();
    // A database that is not there yet has an empty history at least.
    if (m_connection.historySchema() || m_connection.state() == ConnectionState::Missing)
        offered.push_back({.kind = Kind::History});
    if (m_document.isOpen())
        offered.push_back({.kind = Kind::SavedFile});
    std::vector<Baseline> past;
    for (const workspace::MigrationEntry &entry : history) {
        if (entry.state != workspace::MigrationEntry::State::Missing)
            past.push_back({.kind = Kind::Migration, .migration = entry.name});
    }
    if (m_connection.historySchema())
        offered.insert(offered.end(), past.rbegin(), past.rend());
    return offered;
}

MainWindow::Baseline MainWindow::baseline() const
{
    const std::vector<Baseline> offered = baselines();
    if (m_chosen && std::ranges::find(offered, *m_chosen) != offered.end())
        return *m_chosen;
    return offered.empty() ? Baseline{} : offered.front();
}

QString MainWindow::baselineText(const Baseline &baseline) const
{
    switch (baseline.kind) {
    case Baseline::Kind::Database:
        return tr("database  %1").arg(m_connection.displayName());
    case Baseline::Kind::History:
        return tr("end of the history");
    case Baseline::Kind::SavedFile:
        return tr("saved file");
    case Baseline::Kind::Migration:
        break;
    }
    return tr("after %1").arg(QString::fromStdString(baseline.migration));
}

AnalysisRequest MainWindow::analysisRequest() const
{
    AnalysisRequest request{m_document.sourceFiles(), m_document.revision(), nullptr};
    const Baseline from = baseline();
    switch (from.kind) {
    case Baseline::Kind::Database:
        request.baseline = m_connection.databaseSchema();
        break;
    case Baseline::Kind::History:
        request.baseline = m_connection.historySchema();
        if (!request.baseline)
            request.baseline = std::make_shared<const sql::SqlSchema>();
        break;
    case Baseline::Kind::SavedFile:
        request.baselineFiles = m_document.savedFiles();
        break;
    case Baseline::Kind::Migration:
        request.baseline = m_connection.pastSchema(from.migration);
        break;
    }
    return request;
}

void MainWindow::take(const AnalysisResult &result)
{
    if (!m_document.isOpen() || result.snapshot->revision() != m_document.revision())
        return; // a newer run is on its way
    const bool first = !m_snapshot;
    m_snapshot = result.snapshot;
    m_milliseconds = result.milliseconds;
    m_planIsCurrent = result.plan != nullptr;
    m_editors->setSnapshot(m_snapshot);
    m_diagram->setSnapshot(m_snapshot);
    m_outline->setSnapshot(m_snapshot);
    m_problems->setSnapshot(m_snapshot);
    m_properties->setSnapshot(m_snapshot);
    if (result.plan) {
        m_plan = result.plan;
        m_preview->setBroken(std::nullopt);
        m_preview->setPlan(m_plan);
        m_outline->setPlan(m_plan);
        m_diagram->setPlan(m_plan);
        m_editors->setPlan(m_plan);
    } else if (m_snapshot->hasErrors()) {
        const auto &diagnostics = m_snapshot->diagnostics();
        const auto error = std::ranges::find(diagnostics, core::Severity::Error, &core::Diagnostic::severity);
        const auto line = error == diagnostics.end() ? 0 : core::LineIndex(m_snapshot->files()[error->file]->text).at(error->span.begin).line;
        m_preview->setBroken(static_cast<int>(line) + 1);
    } else if (!result.planError.isEmpty()) {
        m_preview->setUnavailable(result.planError);
    } else if (m_connection.state() == ConnectionState::Failed) {
        m_preview->setUnavailable(m_connection.detail());
    }
    if (m_right->currentWidget() == m_applyPanel && !m_connection.isBusy() && !m_planIsCurrent)
        m_right->setCurrentWidget(m_properties);
    m_connection.open(m_document.project(), m_snapshot, Connection::Again::No);
    if (first)
        refreshPlaces();
    refreshApply();
    refreshStatus();
}

void MainWindow::takeConnection()
{
    const QString trouble = m_connection.state() == ConnectionState::Failed ? m_connection.detail() : QString();
    if (trouble != m_connectionTrouble && !trouble.isEmpty())
        notify(trouble);
    m_connectionTrouble = trouble;
    m_history->setEntries(m_connection.history());
    if (!m_connection.historyError().isEmpty() && m_connection.history().empty())
        m_history->setUnavailable(m_connection.historyError());
    m_outline->setHistory(m_connection.history());
    showDatabaseRows();
    refreshCompare();
    refreshStatus();
    refreshApply();
    if (m_document.isOpen())
        m_analysis.scheduleNow();
}

void MainWindow::refreshCompare()
{
    QStringList texts, present;
    m_offered = baselines();
    for (const Baseline &offered : m_offered)
        texts << baselineText(offered);
    for (int i = 0; i < m_compare->count(); ++i)
        present << m_compare->itemText(i);
    if (texts != present) { // else the list would close while it is open
        m_compare->clear();
        m_compare->addItems(texts);
    }
    const auto now = std::ranges::find(m_offered, baseline());
    m_compare->setCurrentIndex(now == m_offered.end() ? -1 : static_cast<int>(now - m_offered.begin()));
    m_compare->setToolTip(m_compare->currentText());
    m_compare->setEnabled(m_compare->count() > 1);
    if (now != m_offered.end() && now->kind == Baseline::Kind::Migration && !m_connection.pastSchema(now->migration) && !m_connection.isBusy())
        m_connection.replayTo(now->migration); // forgotten when the history was read again
}

void MainWindow::chooseBaseline()
{
    const auto index = static_cast<std::size_t>(m_compare->currentIndex());
    if (index >= m_offered.size())
        return;
    m_chosen = m_offered[index];
    if (m_chosen->kind == Baseline::Kind::Migration && !m_connection.pastSchema(m_chosen->migration))
        m_connection.replayTo(m_chosen->migration); // changed() brings the plan
    refreshApply();
    m_analysis.scheduleNow();
}

void MainWindow::refreshApply()
{
    const QString database = m_connection.displayName();
    const int count = m_plan ? static_cast<int>(m_plan->changes.size()) : 0;
    const auto from = baseline().kind;
    // What is shown is what is applied: not a comparison with something that the database is not.
    const bool applies = from == Baseline::Kind::Database || from == Baseline::Kind::History;
    const bool waits = !database.isEmpty() && !m_connection.isBusy();
    const bool ready = applies && m_planIsCurrent && count > 0 && waits;
    // The history has all that the schema says, but there is no database yet.
    const bool creates = applies && m_planIsCurrent && count == 0 && waits && m_connection.state() == ConnectionState::Missing && !m_connection.history().empty();
    m_apply->setEnabled(ready || creates);
    m_push->setEnabled(ready && from == Baseline::Kind::Database);
    m_pickDatabase->setEnabled(m_connection.isFile());
    m_pickServer->setEnabled(m_snapshot && m_snapshot->schema().datasource() && !m_connection.isFile());
    if (m_connection.state() == ConnectionState::Failed)
        m_apply->setText(tr("Not connected"));
    else if (!m_document.isOpen() || database.isEmpty())
        m_apply->setText(tr("Apply"));
    else if (m_snapshot && m_snapshot->hasErrors())
        m_apply->setText(tr("The schema has errors"));
    else if (!applies)
        m_apply->setText(tr("Compare with the database to apply"));
    else if (creates)
        m_apply->setText(tr("Create %1 from the history").arg(database));
    else if (count == 0)
        m_apply->setText(tr("Nothing to apply to %1").arg(database));
    else if (m_connection.state() == ConnectionState::Missing)
        m_apply->setText(tr("Create %1 with %2…").arg(database, changesText(count)));
    else
        m_apply->setText(tr("Apply %1 to %2…").arg(changesText(count), database));
    m_apply->setAccessibleName(m_apply->text());
    repolish(m_apply, "role", ready && isDestructive(*m_plan) ? QStringLiteral("danger") : QStringLiteral("primary"));
    const bool failed = m_connection.state() == ConnectionState::Failed;
    m_preview->setEmptyText(failed ? m_connection.detail() + QStringLiteral("\n\n") + tr("Nothing differs: %1.").arg(m_compare->currentText()) : database.isEmpty() ? tr("No database to compare with.") : creates ? tr("%1 is not there yet. The history has everything that the schema says.").arg(database) : !applies ? tr("Nothing differs: %1.").arg(m_compare->currentText()) : tr("Nothing to do: %1 has this schema already.").arg(database));
}

void MainWindow::refreshStatus()
{
    const QString name = m_connection.displayName();
    const auto [state, text] = [&]() -> std::pair<QString, QString> {
        switch (m_connection.state()) {
        case ConnectionState::Connected:
            return {QStringLiteral("connected"), tr("● %1 · %2").arg(name, m_connection.detail())};
        case ConnectionState::Connecting:
            return {QStringLiteral("waiting"), tr("○ connecting to %1").arg(name)};
        case ConnectionState::Missing:
            return {QStringLiteral("waiting"), tr("○ %1 · not created yet").arg(name)};
        case ConnectionState::Failed:
            return {QStringLiteral("failed"), tr("✕ not connected")};
        case ConnectionState::None:
            break;
        }
        return {QStringLiteral("none"), tr("no database")};
    }();
    m_chip->setText(text);
    m_chip->setToolTip(m_connection.state() == ConnectionState::Failed ? m_connection.detail() : tr("Connect again"));
    m_chip->setAccessibleName(tr("Connection: %1").arg(text));
    repolish(m_chip, "state", state);

    const bool open = m_document.isOpen();
    for (QWidget *widget : {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_pending), static_cast<QWidget *>(m_schemaState),
                            static_cast<QWidget *>(m_cursor), static_cast<QWidget *>(m_zoom)})
        widget->setVisible(open);
    const auto pending = m_plan ? static_cast<int>(m_plan->changes.size()) : 0;
    const auto destructive = m_plan ? static_cast<int>(std::ranges::count(m_plan->changes, true, &workspace::Change::destructive)) : 0;
    m_pending->setText(destructive > 0 ? tr("%1 pending, %2 destructive").arg(pending).arg(destructive) : tr("%1 pending").arg(pending));
    m_pending->setAccessibleName(m_pending->text());
    if (!m_snapshot)
        return;
    const auto errors = std::ranges::count(m_snapshot->diagnostics(), core::Severity::Error, &core::Diagnostic::severity);
    const QString verdict = errors > 0 ? errorsText(static_cast<int>(errors)) : tr("schema valid");
    m_schemaState->setText(tr("%1 · %2 · analysed in %3 ms")
                               .arg(verdict, modelsText(static_cast<int>(m_snapshot->schema().models.size())), QString::number(m_milliseconds, 'f', m_milliseconds < 10 ? 1 : 0)));
}

void MainWindow::reveal(const core::Location &location)
{
    if (m_editors->isHidden())
        setView(View::Split);
    m_editors->reveal(location);
}

void MainWindow::revealChange(const workspace::Change &change)
{
    m_diagram->showChange(change);
    if (change.location && !m_editors->isHidden())
        m_editors->reveal(*change.location);
}

void MainWindow::followSelection()
{
    if (!m_snapshot)
        return;
    const Selection &selection = m_document.selection();
    const auto &boxes = m_snapshot->graph().boxes;
    const auto box = std::ranges::find(boxes, selection.model, &diagram::Box::name);
    if (box == boxes.end())
        return;
    const auto row = std::ranges::find(box->rows, selection.field, &diagram::Row::name);
    if (box->kind != diagram::Box::Kind::Enum)
        m_data->showTable(box->databaseName);
    m_preview->showPlace(box->databaseName, row == box->rows.end() ? std::string() : row->columnName);
}

void MainWindow::selectTable(const QString &databaseName)
{
    if (!m_snapshot)
        return;
    const auto &boxes = m_snapshot->graph().boxes;
    const auto box = std::ranges::find(boxes, databaseName.toStdString(), &diagram::Box::databaseName);
    if (box == boxes.end())
        return; // only the database knows it
    m_document.select({box->name, {}});
    m_diagram->ensureVisible();
}

void MainWindow::showDatabaseRows()
{
    const QString why = [this] {
        switch (m_connection.state()) {
        case ConnectionState::Connecting:
            return tr("Connecting…");
        case ConnectionState::Missing:
            return tr("%1 is not there yet.").arg(m_connection.displayName());
        case ConnectionState::Failed:
            return m_connection.detail();
        case ConnectionState::Connected:
        case ConnectionState::None:
            break;
        }
        return QString();
    }();
    m_data->setDatabase(m_connection.target(), m_connection.databaseSchema(), why);
}

void MainWindow::format()
{
    if (!m_document.isOpen())
        return;
    const bool isCurrent = m_snapshot && m_snapshot->revision() == m_document.revision();
    const auto snapshot = isCurrent ? m_snapshot : workspace::analyze(m_document.sourceFiles(), m_document.revision());
    if (auto edit = snapshot->format())
        m_document.apply(*edit);
    else
        notify(QString::fromStdString(edit.error().message));
}

// Names of tables and columns, and of actions, for the box in the toolbar.
void MainWindow::refreshPlaces()
{
    QStringList names;
    for (const diagram::Box &box : m_snapshot->graph().boxes)
        names << QString::fromStdString(box.name);
    for (const diagram::Box &box : m_snapshot->graph().boxes) {
        for (const diagram::Row &row : box.rows)
            names << QString::fromStdString(box.name) + u'.' + QString::fromStdString(row.name);
    }
    for (QAction *action : m_projectActions)
        names << action->text().remove(u'&').section(u'\t', 0, 0);
    auto *completer = new QCompleter(names, m_palette);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Matches"));
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &MainWindow::goTo, Qt::QueuedConnection);
    if (QCompleter *old = m_palette->completer())
        old->deleteLater();
    m_palette->setCompleter(completer);
}

// What is typed in full comes before what only begins so, and that before what holds it somewhere.
QString MainWindow::bestPlace(const QString &typed) const
{
    const QCompleter *completer = m_palette->completer();
    if (!completer)
        return typed;
    const QAbstractItemModel *matches = completer->completionModel();
    QString best = completer->currentCompletion();
    for (int row = matches->rowCount() - 1; row >= 0; --row) {
        const QString name = matches->index(row, 0).data().toString();
        if (name.startsWith(typed, Qt::CaseInsensitive))
            best = name;
    }
    for (int row = 0; row < matches->rowCount(); ++row) {
        const QString name = matches->index(row, 0).data().toString();
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return name;
    }
    return best.isEmpty() ? typed : best;
}

void MainWindow::goTo(const QString &name)
{
    if (!m_snapshot || name.isEmpty())
        return;
    m_palette->clear();
    for (QAction *action : m_projectActions) {
        if (action->text().remove(u'&').section(u'\t', 0, 0) == name) {
            action->trigger();
            return;
        }
    }
    const std::string model = name.section(u'.', 0, 0).toStdString();
    const std::string field = name.section(u'.', 1).toStdString();
    for (const diagram::Box &box : m_snapshot->graph().boxes) {
        if (QString::fromStdString(box.name).compare(QString::fromStdString(model), Qt::CaseInsensitive) != 0)
            continue;
        m_document.select({box.name, field});
        const auto row = std::ranges::find(box.rows, field, &diagram::Row::name);
        reveal(row == box.rows.end() ? box.nameLocation : row->location);
        m_diagram->ensureVisible();
        return;
    }
    notify(tr("There is no %1.").arg(name));
}

void MainWindow::askApply()
{
    if (!m_apply->isEnabled())
        return;
    if (m_plan->empty()) { // see refreshApply(): nothing to name, and nothing to lose
        m_creates = true;
        m_connection.applyMigration(m_snapshot, {});
        return;
    }
    m_applyPanel->ask(ApplyPanel::How::AsMigration, m_plan, m_connection.displayName());
    m_right->setCurrentWidget(m_applyPanel);
    m_connection.probe(m_plan);
}

void MainWindow::askPush()
{
    if (!m_push->isEnabled())
        return;
    m_applyPanel->ask(ApplyPanel::How::PushOnly, m_plan, m_connection.displayName());
    m_right->setCurrentWidget(m_applyPanel);
    m_connection.probe(m_plan);
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

void MainWindow::showApplied(const QString &what)
{
    m_creates = false;
    m_applyPanel->showSuccess(what);
    notify(what);
}

void MainWindow::showApplyFailure(const QString &what)
{
    m_applyPanel->showFailure(what);
    if (std::exchange(m_creates, false)) // there is no panel to say it
        complain(tr("%1 was not created.").arg(m_connection.displayName()), what);
    else
        notify(what);
    refreshApply();
}

void MainWindow::log(const QString &line)
{
    m_log->appendPlainText(QTime::currentTime().toString(QStringLiteral("HH:mm:ss  ")) + line);
}

void MainWindow::complain(const QString &what, const QString &why)
{
    log(why);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Dunlin"), what + QStringLiteral("\n\n") + why, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::notify(const QString &text)
{
    m_message->setText(text.section(u'\n', 0, 0));
    m_message->setToolTip(text);
    log(text);
}

} // namespace dunlin::designer
