#include "app/designer/preview/preview_pane.h"

#include "engine/workspace/plan.h"
#include "engine/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_emptyText(tr("No pending changes."))
{
    setAccessibleName(tr("SQL preview"));
    m_model = new ChangeListModel(this);
    m_delegate = new ChangeDelegate(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Pending changes"));
    m_sql = new SqlView(this);
    m_sql->setAccessibleName(tr("SQL of the pending changes"));

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(4, 4, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_list);
    leftColumn->addWidget(makeBar());
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_sql);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 720});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);

    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    m_banner = new QLabel(this);
    m_banner->setObjectName(QStringLiteral("staleBanner"));
    m_banner->setContentsMargins(12, 4, 12, 4);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_selecting && current.isValid())
            selectChange(current.row());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { selectChange(index.row()); });
    connect(m_sql, &SqlView::statementClicked, this, &PreviewPane::selectStatement);
    connect(&m_theme, &Theme::changed, this, &PreviewPane::applyTheme);
    applyTheme();
    refresh();
}

QWidget *PreviewPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 4, 8, 6);
    m_summary = new QLabel(bar);
    m_copy = new QToolButton(bar);
    m_copy->setText(tr("Copy SQL"));
    m_copy->setAccessibleName(tr("Copy the SQL"));
    m_copy->setAutoRaise(true);
    m_save = new QToolButton(bar);
    m_save->setText(tr("Save SQL…"));
    m_save->setAccessibleName(tr("Save the SQL to a file"));
    m_save->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, &PreviewPane::copySql);
    connect(m_save, &QToolButton::clicked, this, &PreviewPane::saveSql);
    row->addWidget(m_summary, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return bar;
}

void PreviewPane::applyTheme()
{
    const Tokens &tokens = m_theme.tokens();
    const auto paint = [](QWidget *widget, QPalette::ColorRole role, const QColor &color) {
        QPalette palette = widget->palette();
        palette.setColor(role, color);
        widget->setPalette(palette);
    };
    m_delegate->setTokens(tokens);
    m_sql->setTheme(m_theme);
    setAutoFillBackground(true);
    paint(this, QPalette::Window, tokens.surface);
    paint(m_list, QPalette::Base, tokens.surface);
    paint(m_summary, QPalette::WindowText, tokens.soft);
    paint(m_empty, QPalette::WindowText, tokens.soft);
    m_banner->setAutoFillBackground(true);
    paint(m_banner, QPalette::Window, tokens.warning.ground);
    paint(m_banner, QPalette::WindowText, tokens.warning.text);
    m_list->viewport()->update();
}

void PreviewPane::setPlan(std::shared_ptr<const workspace::Plan> plan)
{
    m_unavailable.clear();
    m_plan = std::move(plan);
    const int row = m_list->currentIndex().row();
    m_selecting = true;
    m_model->setPlan(m_plan);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    m_selecting = false;
    m_sql->setScript(m_plan ? QString::fromStdString(m_plan->script.text) : QString(), shownStatements());
    if (m_list->currentIndex().isValid())
        m_sql->selectStatements(m_plan->changes[static_cast<std::size_t>(row)].statements);
    refresh();
}

// Spans are bytes of UTF-8; the view counts UTF-16 units.
std::vector<SqlView::Statement> PreviewPane::shownStatements() const
{
    std::vector<SqlView::Statement> shown;
    if (!m_plan)
        return shown;
    const std::vector<StatementMark> marks = statementMarks(*m_plan);
    const std::string &text = m_plan->script.text;
    std::size_t bytes = 0;
    int units = 0;
    const auto position = [&](std::size_t offset) {
        offset = std::clamp(offset, bytes, text.size());
        units += static_cast<int>(QString::fromUtf8(text.data() + bytes, static_cast<qsizetype>(offset - bytes)).size());
        bytes = offset;
        return units;
    };
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const sql::ScriptStatement &statement = m_plan->script.statements[i];
        SqlView::Statement view;
        view.begin = position(statement.span.begin);
        view.end = position(statement.span.end);
        view.mark = marks[i];
        view.tip = describe(marks[i]);
        for (const safety::Finding &finding : m_plan->findings)
            if (marks[i] != StatementMark::Safe && statement.step == finding.step)
                view.tip += QLatin1Char('\n') + QString::fromStdString(finding.message);
        shown.push_back(std::move(view));
    }
    return shown;
}

void PreviewPane::setBroken(std::optional<int> line)
{
    m_brokenLine = line;
    refresh();
}

void PreviewPane::setUnavailable(const QString &why)
{
    m_unavailable = why;
    refresh();
}

void PreviewPane::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refresh();
}

void PreviewPane::refresh()
{
    const bool changes = m_plan && !m_plan->script.text.empty() && !m_plan->empty();
    m_banner->setVisible(m_brokenLine.has_value() && changes);
    if (m_brokenLine)
        m_banner->setText(tr("From line %1 on the schema has errors. This is the plan of its last valid state.").arg(*m_brokenLine));
    m_delegate->setGreyed(m_brokenLine.has_value());
    m_list->viewport()->update();
    m_sql->setGreyed(m_brokenLine.has_value());
    m_summary->setText(m_plan ? summary(*m_plan) : QString());
    m_copy->setEnabled(changes);
    m_save->setEnabled(changes);
    m_pages->setCurrentIndex(changes && m_unavailable.isEmpty() ? 0 : 1);
    if (!m_unavailable.isEmpty())
        m_empty->setText(m_unavailable);
    else if (m_brokenLine && !changes)
        m_empty->setText(tr("From line %1 on the schema has errors. The SQL appears as soon as it is valid.").arg(*m_brokenLine));
    else
        m_empty->setText(m_plan ? m_emptyText : tr("Open a project to see what would change in its database."));
}

void PreviewPane::selectChange(int row)
{
    if (!m_plan || row < 0 || row >= m_model->rowCount())
        return;
    const workspace::Change &change = m_plan->changes[static_cast<std::size_t>(row)];
    m_sql->selectStatements(change.statements);
    Q_EMIT changeChosen(change);
}

void PreviewPane::selectStatement(std::size_t statement)
{
    if (!m_plan)
        return;
    const auto found = std::ranges::find_if(m_plan->changes, [&](const workspace::Change &change) {
        return std::ranges::find(change.statements, statement) != change.statements.end();
    });
    if (found == m_plan->changes.end())
        return;
    m_selecting = true;
    m_list->setCurrentIndex(m_model->index(static_cast<int>(found - m_plan->changes.begin())));
    m_selecting = false;
    m_sql->selectStatements(found->statements);
    Q_EMIT changeChosen(*found);
}

void PreviewPane::showPlace(const std::string &table, const std::string &column)
{
    if (!m_plan)
        return;
    const auto matches = [&](const workspace::Change &change, bool exact) {
        return change.table == table && (exact ? change.column == column : true);
    };
    auto found = std::ranges::find_if(m_plan->changes, [&](const auto &change) { return matches(change, true); });
    if (found == m_plan->changes.end() && column.empty())
        found = std::ranges::find_if(m_plan->changes, [&](const auto &change) { return matches(change, false); });
    m_selecting = true;
    if (table.empty() || found == m_plan->changes.end()) {
        m_list->setCurrentIndex({});
        m_sql->selectStatements({});
    } else {
        m_list->setCurrentIndex(m_model->index(static_cast<int>(found - m_plan->changes.begin())));
        m_sql->selectStatements(found->statements);
    }
    m_selecting = false;
}

void PreviewPane::copySql()
{
    if (!m_plan)
        return;
    QApplication::clipboard()->setText(QString::fromStdString(m_plan->script.text));
    Q_EMIT message(tr("The SQL is on the clipboard."));
}

void PreviewPane::saveSql()
{
    if (!m_plan)
        return;
    // Not QFileDialog::getSaveFileName(): that spins an event loop of its own.
    auto *dialog = new QFileDialog(this, tr("Save SQL"), QString(), tr("SQL files (*.sql);;All files (*)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sql"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text = m_plan->script.text](const QString &path) {
        const auto written = workspace::writeFileAtomically(path.toStdString(), text);
        Q_EMIT message(written ? tr("Saved %1.").arg(path) : QString::fromStdString(written.error().message));
    });
    dialog->open();
}

} // namespace dunlin::designer
