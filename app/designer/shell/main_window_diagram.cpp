// MainWindow: what the diagram is told about the database.
#include "app/designer/shell/main_window.h"

#include "app/designer/data/data_pane.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/document/change_words.h"
#include "engine/workspace/compare.h"

#include <algorithm>

namespace dunlin::designer {

void MainWindow::connectDiagram()
{
    connect(m_diagram, &DiagramView::rowCountsRequested, m_data, &DataPane::countAll);
    connect(m_data, &DataPane::counted, m_diagram, &DiagramView::setRowCounts);
    connect(m_data, &DataPane::countFailed, this, [this](const QString &why) { notify(why); });
    connect(&m_connection, &Connection::changed, this, &MainWindow::refreshDrift);
}

// Tables that are not as the migrations made them. Said only where all migrations were applied: before, they must differ.
void MainWindow::refreshDrift()
{
    std::map<std::string, std::string> drift;
    const auto &history = m_connection.history();
    const bool isApplied = !history.empty() && std::ranges::all_of(history, [](const workspace::MigrationEntry &entry) {
        return entry.state == workspace::MigrationEntry::State::Applied;
    });
    const psl::Datasource *datasource = m_snapshot ? m_snapshot->schema().datasource() : nullptr;
    if (isApplied && datasource && m_connection.historySchema() && m_connection.databaseSchema()) {
        const auto plan = workspace::compare(datasource->provider, *m_connection.historySchema(), *m_connection.databaseSchema());
        for (const workspace::Change &change : plan ? plan->changes : std::vector<workspace::Change>()) {
            std::string &text = drift[change.table];
            text.append(text.empty() ? "" : ", ").append(said(change.text).toStdString());
        }
    }
    m_diagram->setDrift(std::move(drift));
}

} // namespace dunlin::designer
