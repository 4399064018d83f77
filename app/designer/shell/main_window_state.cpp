// What is shown: snapshots and plans in, views and status out.
#include "app/designer/shell/main_window.h"

#include "app/designer/data/data_pane.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/outline/outline_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/problems/problems_pane.h"
#include "app/designer/shell/announcer.h"
#include "app/designer/shell/counts.h"
#include "app/designer/shell/palette.h"
#include "app/designer/shell/properties_pane.h"
#include "app/designer/shell/questions_panel.h"
#include "engine/core/line_index.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/pull.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTime>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace dunlin::designer {

namespace {

constexpr int messageTime = 20000; // milliseconds that a message is read in

void repolish(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

// Prisma's formatter, whose text ours is, drops what it does not read: what stands behind the { of a block in the same line. But for the
// sign of a property without a value and commas too many, whatever is not blank must be there afterwards.
bool losesText(const std::string &before, const std::string &after)
{
    std::array<std::size_t, 256> left{};
    for (const char c : after)
        ++left[static_cast<unsigned char>(c)];
    return std::ranges::any_of(before, [&](char c) {
        const bool mayGo = std::string_view(" \t\r\n=,").contains(c);
        return !mayGo && left[static_cast<unsigned char>(c)]-- == 0;
    });
}

} // namespace

AnalysisRequest MainWindow::analysisRequest() const
{
    AnalysisRequest request{m_document.sourceFiles(), m_document.revision(), nullptr};
    request.answers = m_document.answers();
    request.beside = m_preview->beside();
    const Point from = baseline();
    switch (from.kind) {
    case Point::Kind::Database:
        request.baseline = m_connection.databaseSchema();
        request.migrationsPath = m_document.project().migrationsPath;
        break;
    case Point::Kind::History:
        request.baseline = m_connection.historySchema();
        if (!request.baseline)
            request.baseline = std::make_shared<const sql::SqlSchema>();
        request.migrationsPath = m_document.project().migrationsPath;
        break;
    case Point::Kind::SavedFile:
        request.baselineFiles = m_document.savedFiles();
        break;
    case Point::Kind::Migration:
        request.baseline = m_connection.pastSchema(from.name);
        break;
    case Point::Kind::Revision:
        request.baselineFiles = m_revisions.at(from.name);
        break;
    case Point::Kind::Nothing:
    case Point::Kind::Schema:
        break; // never offered
    }
    return request;
}

void MainWindow::take(const AnalysisResult &result)
{
    if (!m_document.isOpen() || result.snapshot->revision() != m_document.revision())
        return; // a newer run is on its way
    m_snapshot = result.snapshot;
    m_milliseconds = result.milliseconds;
    m_planIsCurrent = result.plan != nullptr;
    m_diagram->setState(m_snapshot, result.plan); // first: a large one is drawn on another thread
    m_editors->setSnapshot(m_snapshot);
    m_outline->setSnapshot(m_snapshot);
    m_problems->setSnapshot(m_snapshot);
    m_properties->setSnapshot(m_snapshot);
    std::vector<std::string> others = workspace::providers();
    if (const psl::Datasource *datasource = m_snapshot->schema().datasource())
        std::erase(others, datasource->provider);
    m_preview->setOtherDatabases(others);
    takePlan(result);
    if (m_right->currentWidget() == m_applyPanel && !m_connection.isBusy() && !m_planIsCurrent)
        m_right->setCurrentWidget(m_properties);
    m_connection.open(m_document.project(), m_snapshot, Connection::Again::No);
    refreshApply();
    refreshStatus();
}

void MainWindow::takePlan(const AnalysisResult &result)
{
    if (result.plan) {
        const bool same = m_plan && m_plan->script.text == result.plan->script.text && m_plan->findings.size() >= result.plan->findings.size();
        const auto counted = same ? m_plan->findings : result.plan->findings;
        auto plan = std::make_shared<workspace::Plan>(*result.plan);
        plan->findings = counted; // the same statements cost the same until they are counted anew
        m_plan = plan;
        m_openQuestions = result.questions;
        m_preview->setBroken(std::nullopt);
        m_preview->setPlan(m_plan, m_openQuestions);
        if (result.besideWhat == m_preview->beside() && result.besideWhat.kind != Beside::Kind::Nothing)
            m_preview->setBeside(result.beside, result.besideError);
        m_questions->setQuestions(m_openQuestions, m_plan.get());
        m_outline->setPlan(m_plan);
        m_editors->setPlan(m_plan);
        if (!m_plan->findings.empty() && baseline().kind == Point::Kind::Database)
            m_probePause.start();
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
}

void MainWindow::takeConnection()
{
    const auto state = m_connection.state();
    const QString trouble = state == ConnectionState::Failed || state == ConnectionState::Lost ? m_connection.detail() : QString();
    if (trouble != m_connectionTrouble && !trouble.isEmpty())
        notify(trouble);
    m_connectionTrouble = trouble;
    m_history->setEntries(m_connection.history());
    if (!m_connection.historyError().isEmpty() && m_connection.history().empty())
        m_history->setUnavailable(m_connection.historyError());
    m_history->setDrift(m_connection.drift().get());
    m_outline->setDrift(m_connection.drift().get());
    m_outline->setHistory(m_connection.history());
    showDatabaseRows();
    refreshCompare();
    refreshStatus();
    refreshApply();
    if (m_compared)
        showComparison();
    if (m_document.isOpen())
        m_analysis.scheduleNow();
}

void MainWindow::refreshStatus()
{
    const auto [kind, given] = databaseMark();
    const QString name = given.isEmpty() ? m_connection.displayName() : given;
    const auto [state, text] = [&]() -> std::pair<QString, QString> {
        switch (m_connection.state()) {
        case ConnectionState::Connected:
            return {kind == ConnectionKind::Production ? QStringLiteral("production") : QStringLiteral("connected"),
                    (m_connection.isReadOnly() ? tr("● %1 · %2 · %3 · read-only") : tr("● %1 · %2 · %3")).arg(describe(kind), name, m_connection.detail())};
        case ConnectionState::Connecting:
            return {QStringLiteral("waiting"), tr("○ connecting to %1").arg(name)};
        case ConnectionState::Missing:
            return {QStringLiteral("waiting"), tr("○ %1 · not created yet").arg(name)};
        case ConnectionState::Failed:
            return {QStringLiteral("failed"), tr("✕ not connected")};
        case ConnectionState::Lost:
            return {QStringLiteral("failed"), tr("✕ connection to %1 lost").arg(name)};
        case ConnectionState::None:
            break;
        }
        return {QStringLiteral("none"), tr("no database")};
    }();
    m_chip->setText(text);
    m_chip->setToolTip(state == QStringLiteral("failed") ? m_connection.detail() : QString::fromStdString(m_connection.target().location) + u'\n' + tr("Connect again"));
    m_chip->setAccessibleName(tr("Connection: %1").arg(text));
    repolish(m_chip, "state", state);
    for (QAction *action : m_kinds->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(kind));

    const bool open = m_document.isOpen();
    for (QWidget *widget : {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_pending), static_cast<QWidget *>(m_schemaState),
                            static_cast<QWidget *>(m_cursor), static_cast<QWidget *>(m_zoom)})
        widget->setVisible(open);
    const auto pending = m_plan ? static_cast<int>(m_plan->changes.size()) : 0;
    const auto destructive = m_plan ? static_cast<int>(std::ranges::count(m_plan->changes, true, &workspace::Change::destructive)) : 0;
    m_pending->setText(destructive > 0 ? tr("%1 pending, %2 destructive").arg(pending).arg(destructive) : tr("%1 pending").arg(pending));
    m_pending->setAccessibleName(m_pending->text());
    const auto drift = m_connection.drift() ? static_cast<int>(m_connection.drift()->changes.size()) : 0;
    m_drifted->setText(drift == 0 ? tr("no drift") : drift == 1 ? tr("1 drifted") : tr("%1 drifted").arg(drift));
    m_drifted->setAccessibleName(tr("Drift: %1").arg(m_drifted->text()));
    m_drifted->setVisible(open && m_connection.drift());
    m_announcer->say(!open ? QString() : drift > 0 ? m_pending->text() + QStringLiteral(", ") + m_drifted->text() : m_pending->text());
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
    m_places.visit(selection);
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
        case ConnectionState::Lost:
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
    const auto edit = snapshot->format();
    if (!edit)
        return notify(QString::fromStdString(edit.error().message));
    for (const core::FileEdit &file : edit->files) {
        if (losesText(m_document.text(file.file), file.edits.applyTo(m_document.text(file.file))))
            return notify(tr("Not formatted: text would be lost. What stands behind the { of a block needs a line of its own."));
    }
    m_document.apply(*edit);
}

void MainWindow::pull()
{
    if (!m_snapshot || m_snapshot->revision() != m_document.revision() || !m_connection.databaseSchema())
        return notify(tr("There is no database to read."));
    const auto pulled = workspace::pull(*m_snapshot, *m_connection.databaseSchema(), workspace::PullNames::Keep);
    if (!pulled)
        return notify(QString::fromStdString(pulled.error().message));
    core::WorkspaceEdit edit{tr("Pull from the database").toStdString(), {}};
    for (core::FileId file = 0; file < m_document.fileCount(); ++file)
        edit.files.push_back({file, core::lineDiff(m_document.text(file), pulled->files[file].text)});
    m_document.apply(edit);
    notify(pulled->warnings.empty() ? tr("The text says what the database has. Undo leads back.") : QString::fromStdString(pulled->warnings));
}

// Tables, their columns, and what the menus and settings hold.
std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const auto &boxes = m_snapshot ? m_snapshot->graph().boxes : std::vector<diagram::Box>();
    for (const diagram::Box &box : boxes) {
        const bool isEnum = box.kind == diagram::Box::Kind::Enum, isView = box.kind == diagram::Box::Kind::View;
        entries.push_back({QString::fromStdString(box.name), isEnum ? tr("enum") : isView ? tr("view") : tr("table"),
                           isEnum ? QStringLiteral("enum") : isView ? QStringLiteral("view") : QStringLiteral("table"), [this, name = box.name] { goTo(name, {}); }});
    }
    for (const diagram::Box &box : boxes) {
        for (const diagram::Row &row : box.rows)
            entries.push_back({QString::fromStdString(box.name + "." + row.name), QString::fromStdString(row.type), QStringLiteral("columns"),
                               [this, name = box.name, field = row.name] { goTo(name, field); }});
    }
    const auto addMenu = [&entries](const auto &self, const QMenu *menu, const QString &path) -> void {
        for (QAction *action : menu->actions()) {
            const QString text = action->text().remove(u'&').section(u'\t', 0, 0);
            if (action->menu()) {
                self(self, action->menu(), path + QStringLiteral(" › ") + text);
            } else if (!action->isSeparator() && action->isEnabled()) {
                const QString keys = action->shortcut().isEmpty() ? action->text().section(u'\t', 1) : action->shortcut().toString(QKeySequence::NativeText);
                entries.push_back({text, keys.isEmpty() ? path : path + QStringLiteral("  ") + keys, QStringLiteral("command"), [action] { action->trigger(); }});
            }
        }
    };
    for (QAction *menu : menuBar()->actions()) {
        if (menu->menu())
            addMenu(addMenu, menu->menu(), menu->text().remove(u'&'));
    }
    return entries;
}

void MainWindow::goTo(const std::string &model, const std::string &field)
{
    if (!m_snapshot)
        return;
    const auto &boxes = m_snapshot->graph().boxes;
    const auto box = std::ranges::find(boxes, model, &diagram::Box::name);
    if (box == boxes.end())
        return; // the text changed meanwhile
    showPresent();
    m_document.select({box->name, field});
    const auto row = std::ranges::find(box->rows, field, &diagram::Row::name);
    reveal(row == box->rows.end() ? box->nameLocation : row->location);
    m_diagram->ensureVisible();
}

void MainWindow::goAlong(Direction direction)
{
    const auto exists = [this](const Selection &place) {
        return m_snapshot && std::ranges::find(m_snapshot->graph().boxes, place.model, &diagram::Box::name) != m_snapshot->graph().boxes.end();
    };
    if (const auto place = direction == Direction::Back ? m_places.back(exists) : m_places.forward(exists))
        goTo(place->model, place->field);
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
    QTimer::singleShot(messageTime, this, [this, shown = m_message->text()] {
        if (m_message->text() == shown)
            m_message->clear(); // the log has it
    });
}

} // namespace dunlin::designer
