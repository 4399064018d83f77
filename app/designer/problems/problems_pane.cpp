#include "app/designer/problems/problems_pane.h"

#include "engine/core/line_index.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

ProblemsPane::ProblemsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_pages(new QStackedWidget(this)), m_list(new QListWidget(this)), m_none(new QLabel(tr("No problems."), this))
{
    m_list->setAccessibleName(tr("Problems"));
    m_list->setWordWrap(false);
    m_none->setObjectName(QStringLiteral("hint"));
    m_none->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list, &QListWidget::itemClicked, this, [this] { activate(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { activate(m_list->currentRow()); });
    connect(&m_theme, &Theme::changed, this, &ProblemsPane::rebuild);
}

int ProblemsPane::count() const
{
    return m_list->count();
}

void ProblemsPane::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    const bool nothingToDo = m_list->count() == 0 && snapshot && snapshot->diagnostics().empty();
    m_snapshot = std::move(snapshot);
    if (!nothingToDo)
        rebuild();
}

void ProblemsPane::rebuild()
{
    m_list->clear();
    if (m_snapshot) {
        const auto &diagnostics = m_snapshot->diagnostics();
        std::vector<std::size_t> order(diagnostics.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) {
            return std::tuple(diagnostics[i].severity == core::Severity::Warning, diagnostics[i].file, diagnostics[i].span.begin);
        });
        for (const std::size_t index : order) {
            const core::Diagnostic &diagnostic = diagnostics[index];
            const bool isError = diagnostic.severity == core::Severity::Error;
            const auto &file = *m_snapshot->files()[diagnostic.file];
            const auto line = core::LineIndex(file.text).at(diagnostic.span.begin).line + 1;
            const QString place = tr("%1, line %2").arg(QFileInfo(QString::fromStdString(file.path)).fileName()).arg(line);
            const QString message = QString::fromStdString(diagnostic.message);
            auto *item = new QListWidgetItem(tr("%1  —  %2").arg(message, place), m_list);
            item->setIcon(m_theme.icon(isError ? QStringLiteral("circle-x") : QStringLiteral("alert-triangle"),
                                       isError ? m_theme.tokens().error : m_theme.tokens().warning.text));
            item->setToolTip(message);
            item->setData(Qt::AccessibleTextRole, isError ? tr("Error: %1, %2").arg(message, place) : tr("Warning: %1, %2").arg(message, place));
            item->setData(Qt::UserRole, static_cast<qulonglong>(index));
        }
    }
    m_pages->setCurrentIndex(m_list->count() > 0 ? 1 : 0);
    Q_EMIT countChanged(m_list->count());
}

void ProblemsPane::activate(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !m_snapshot)
        return;
    const core::Diagnostic &diagnostic = m_snapshot->diagnostics()[item->data(Qt::UserRole).toULongLong()];
    Q_EMIT revealRequested({diagnostic.file, diagnostic.span});
}

} // namespace dunlin::designer
