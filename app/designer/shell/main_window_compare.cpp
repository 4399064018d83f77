// What the preview compares with, and the points in time that the history leads to.
#include "app/designer/shell/main_window.h"

#include "app/designer/diagram/diagram_commands.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/shell/counts.h"
#include "app/designer/shell/past_page.h"
#include "app/designer/shell/properties_pane.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace dunlin::designer {

using Kind = Point::Kind;

std::vector<Point> MainWindow::baselines() const
{
    std::vector<Point> offered;
    if (m_connection.databaseSchema())
        offered.push_back({Kind::Database});
    // A database that is not there yet has an empty history at least.
    if (m_connection.historySchema() || m_connection.state() == ConnectionState::Missing)
        offered.push_back({Kind::History});
    if (m_document.isOpen())
        offered.push_back({Kind::SavedFile});
    for (const auto &[revision, files] : m_revisions) {
        const bool newest = !m_git.revisions().empty() && m_git.revisions().front().name == revision;
        if (newest && offered.size() == 1) // without database and history, what was committed is the best there is
            offered.insert(offered.begin(), {Kind::Revision, revision});
        else if (newest || (m_chosen && m_chosen->name == revision))
            offered.push_back({Kind::Revision, revision});
    }
    std::vector<Point> past;
    for (const workspace::MigrationEntry &entry : m_connection.history()) {
        if (entry.state != workspace::MigrationEntry::State::Missing)
            past.push_back({Kind::Migration, entry.name});
    }
    if (m_connection.historySchema())
        offered.insert(offered.end(), past.rbegin(), past.rend());
    return offered;
}

Point MainWindow::baseline() const
{
    const std::vector<Point> offered = baselines();
    if (m_chosen && std::ranges::find(offered, *m_chosen) != offered.end())
        return *m_chosen;
    return offered.empty() ? Point{Kind::Database} : offered.front();
}

QString MainWindow::pointText(const Point &point) const
{
    switch (point.kind) {
    case Kind::Nothing: return tr("nothing");
    case Kind::Schema: return tr("the schema");
    case Kind::SavedFile: return tr("saved file");
    case Kind::Database: return tr("database  %1").arg(m_connection.displayName());
    case Kind::History: return tr("end of the history");
    case Kind::Migration: return tr("after %1").arg(QString::fromStdString(point.name));
    case Kind::Revision: break;
    }
    const auto &revisions = m_git.revisions();
    const auto found = std::ranges::find(revisions, point.name, &Revision::name);
    const QString name = QString::fromStdString(point.name);
    return found == revisions.end() ? tr("git %1").arg(name) : tr("git %1 · %2 · %3").arg(name, found->date, found->title);
}

void MainWindow::refreshCompare()
{
    QStringList texts, present;
    m_offered = baselines();
    for (const Point &offered : m_offered)
        texts << pointText(offered);
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
    if (now != m_offered.end() && now->kind == Kind::Migration && !m_connection.pastSchema(now->name) && !m_connection.isBusy())
        m_connection.replayTo(now->name); // forgotten when the history was read again
    refreshPoints();
}

void MainWindow::chooseBaseline()
{
    const auto index = static_cast<std::size_t>(m_compare->currentIndex());
    if (index >= m_offered.size())
        return;
    m_chosen = m_offered[index];
    if (m_chosen->kind == Kind::Migration && !m_connection.pastSchema(m_chosen->name))
        m_connection.replayTo(m_chosen->name); // changed() brings the plan
    refreshApply();
    m_analysis.scheduleNow();
}

// All that the history pane can compare.
void MainWindow::refreshPoints()
{
    std::vector<Point> points{{Kind::Nothing}, {Kind::Schema}, {Kind::SavedFile}};
    if (m_connection.databaseSchema())
        points.push_back({Kind::Database});
    if (m_connection.historySchema()) {
        for (const workspace::MigrationEntry &entry : m_connection.history()) {
            if (entry.state != workspace::MigrationEntry::State::Missing)
                points.push_back({Kind::Migration, entry.name});
        }
    }
    for (const Revision &revision : m_git.revisions())
        points.push_back({Kind::Revision, revision.name});
    std::vector<std::pair<Point, QString>> named;
    for (const Point &point : points)
        named.emplace_back(point, pointText(point));
    m_history->setPoints(named);
    if (m_compared)
        m_history->showComparison(m_compared->first, m_compared->second);
}

void MainWindow::readRevision(const std::string &revision)
{
    m_git.read(revision, [this, revision](core::Result<core::SourceFiles> files) {
        if (!files)
            return notify(tr("git: %1").arg(QString::fromStdString(files.error().message)));
        m_revisions[revision] = std::move(*files);
        refreshCompare();
        if (m_compared)
            showComparison();
        m_analysis.scheduleNow();
    });
}

std::optional<ComparisonSide> MainWindow::side(const Point &point)
{
    switch (point.kind) {
    case Kind::Nothing: return ComparisonSide{std::make_shared<const sql::SqlSchema>()};
    case Kind::Schema: return ComparisonSide{nullptr, m_document.sourceFiles()};
    case Kind::SavedFile: return ComparisonSide{nullptr, m_document.savedFiles()};
    case Kind::Database: return m_connection.databaseSchema() ? std::optional(ComparisonSide{m_connection.databaseSchema()}) : std::nullopt;
    case Kind::History: return m_connection.historySchema() ? std::optional(ComparisonSide{m_connection.historySchema()}) : std::nullopt;
    case Kind::Migration:
        if (const auto schema = m_connection.pastSchema(point.name))
            return ComparisonSide{schema};
        m_connection.replayTo(point.name); // changed() comes back here
        return std::nullopt;
    case Kind::Revision: break;
    }
    const auto known = m_revisions.find(point.name);
    if (known != m_revisions.end())
        return ComparisonSide{nullptr, known->second};
    readRevision(point.name);
    return std::nullopt;
}

void MainWindow::compare(const Point &from, const Point &to)
{
    m_compared = {from, to};
    showComparison();
}

void MainWindow::showComparison()
{
    auto from = side(m_compared->first);
    auto to = from ? side(m_compared->second) : std::nullopt;
    if (from && to && m_snapshot)
        m_comparer.compare(m_snapshot, std::move(*from), std::move(*to));
}

void MainWindow::takeComparison(const Comparison &comparison)
{
    if (!m_compared)
        return;
    if (!comparison.snapshot)
        return notify(comparison.error);
    if (!m_past) {
        m_past = new PastPage(m_theme, m_times);
        m_times->addWidget(m_past);
        connect(m_past, &PastPage::closed, this, &MainWindow::showPresent);
    }
    const int changes = comparison.plan ? static_cast<int>(comparison.plan->changes.size()) : 0;
    const QString difference = comparison.plan ? changes == 0 ? tr("no difference") : changesText(changes) : comparison.error;
    m_past->showSchema(tr("%1, compared with %2: %3").arg(pointText(m_compared->second), pointText(m_compared->first), difference), comparison.snapshot,
                 comparison.plan, m_diagram->drawing().homes());
    m_times->setCurrentWidget(m_past);
    m_diagram->commands().setInForce(false);
    m_properties->setEnabled(false); // they are of the present
}

void MainWindow::showPresent()
{
    m_compared.reset();
    m_comparer.forget();
    m_times->setCurrentIndex(0);
    m_diagram->commands().setInForce(true);
    m_properties->setEnabled(true);
    m_history->showPresent();
}

} // namespace dunlin::designer
