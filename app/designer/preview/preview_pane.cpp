#include "app/designer/preview/preview_pane.h"

#include "engine/workspace/plan.h"
#include "engine/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
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
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeChanges());
    splitter->addWidget(makeScripts());
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
    connect(m_besideBox, &QComboBox::activated, this, [this] { showBeside(m_besideBox->currentData().value<Beside>()); });
    connect(m_sql, &SqlView::statementClicked, this, &PreviewPane::selectStatement);
    connect(&m_theme, &Theme::changed, this, &PreviewPane::applyTheme);
    applyTheme();
    refresh();
}

QWidget *PreviewPane::makeChanges()
{
    m_model = new ChangeListModel(this);
    m_delegate = new ChangeDelegate(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Pending changes"));
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(10, 6, 8, 10);
    auto *changes = new QWidget(this);
    auto *column = new QVBoxLayout(changes);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    return changes;
}

// What is looked at, and below it what can be done with it.
QWidget *PreviewPane::makeScripts()
{
    QWidget *bar = makeBar();
    m_sql = new SqlView(this);
    m_sql->setAccessibleName(tr("SQL of the pending changes"));
    m_besideSql = new SqlView(this);
    m_besideSql->hide();
    fillBeside();
    auto *views = new QSplitter(Qt::Horizontal, this);
    views->addWidget(m_sql);
    views->addWidget(m_besideSql);
    views->setHandleWidth(1);
    views->setChildrenCollapsible(false);
    views->setSizes({1, 1});
    auto *scripts = new QWidget(this);
    auto *column = new QVBoxLayout(scripts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(views, 1);
    column->addWidget(bar);
    return scripts;
}

void PreviewPane::setOtherDatabases(const std::vector<std::string> &providers)
{
    if (providers == m_others) // else the list would close while it is open
        return;
    m_others = providers;
    fillBeside();
}

void PreviewPane::fillBeside()
{
    m_besideBox->clear();
    m_besideBox->addItem(tr("SQL only"), QVariant::fromValue(Beside{}));
    m_besideBox->addItem(tr("Beside it: the way back"), QVariant::fromValue(Beside{Beside::Kind::WayBack}));
    for (const std::string &provider : m_others)
        m_besideBox->addItem(tr("Beside it: for %1").arg(QString::fromStdString(provider)), QVariant::fromValue(Beside{Beside::Kind::OtherDatabase, provider}));
    showBeside(m_beside);
}

void PreviewPane::showBeside(const Beside &beside)
{
    int row = 0;
    for (int i = 0; i < m_besideBox->count(); ++i)
        if (m_besideBox->itemData(i).value<Beside>() == beside)
            row = i;
    m_besideBox->setCurrentIndex(row);
    const auto chosen = m_besideBox->itemData(row).value<Beside>();
    m_besideSql->setVisible(chosen.kind != Beside::Kind::Nothing);
    m_besideSql->setAccessibleName(m_besideBox->currentText());
    if (chosen == m_beside)
        return;
    m_beside = chosen;
    m_besideSql->setPlainScript({});
    Q_EMIT besideChanged();
}

void PreviewPane::setBeside(const std::string &script, const QString &error)
{
    const QString title = m_beside.kind == Beside::Kind::WayBack ? tr("The way back. What was lost does not come back with it.")
                                                                : tr("The same change for %1.").arg(QString::fromStdString(m_beside.provider));
    const QString problem = error.isEmpty() ? QString() : tr("It cannot be written.") + u'\n' + error;
    QString head = title + (problem.isEmpty() ? QString() : u'\n' + problem);
    head.replace(u'\n', QStringLiteral("\n-- "));
    m_besideSql->setPlainScript(QStringLiteral("-- ") + head + QStringLiteral("\n\n") + QString::fromStdString(script));
}

QWidget *PreviewPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 4, 8, 6);
    m_besideBox = new QComboBox(bar);
    m_besideBox->setAccessibleName(tr("Show beside the SQL"));
    m_besideBox->setToolTip(tr("Show beside the SQL: the way back, or what another database would need"));
    m_besideBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
    row->addStretch();
    row->addWidget(m_besideBox);
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
    m_besideSql->setTheme(m_theme);
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

void PreviewPane::setPlan(std::shared_ptr<const workspace::Plan> plan, std::vector<diff::Rename> questions)
{
    m_unavailable.clear();
    // The same statements keep what the lint rules said of them until they say it anew.
    if (!m_plan || !plan || m_plan->script.text != plan->script.text)
        m_lint.clear();
    m_plan = std::move(plan);
    const int row = m_list->currentIndex().row();
    m_selecting = true;
    m_model->setPlan(m_plan, std::move(questions));
    m_model->setLint(m_lint);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    m_selecting = false;
    m_sql->setScript(m_plan ? QString::fromStdString(m_plan->script.text) : QString(), shownStatements());
    const int change = m_list->currentIndex().row() - m_model->questionCount();
    if (change >= 0)
        m_sql->selectStatements(m_plan->changes[static_cast<std::size_t>(change)].statements);
    refresh();
}

void PreviewPane::setLint(const std::shared_ptr<const workspace::Plan> &plan, const LintFindings &lint)
{
    if (!m_plan || m_plan->script.text != plan->script.text)
        return;
    m_lint = lint;
    m_model->setLint(m_lint);
    m_sql->setScript(QString::fromStdString(m_plan->script.text), shownStatements());
    refresh();
}

// Spans are bytes of UTF-8; the view counts UTF-16 units.
std::vector<SqlView::Statement> PreviewPane::shownStatements() const
{
    std::vector<SqlView::Statement> shown;
    if (!m_plan)
        return shown;
    const std::vector<StatementMark> marks = statementMarks(*m_plan, m_lint);
    const std::vector<QString> notes = statementNotes(*m_plan, m_lint);
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
        view.tip = describe(marks[i]) + (notes[i].isEmpty() ? QString() : u'\n' + notes[i]);
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
    const bool changes = m_plan && !m_plan->changes.empty();
    m_banner->setVisible(m_brokenLine.has_value() && changes);
    if (m_brokenLine)
        m_banner->setText(tr("From line %1 on the schema has errors. This is the plan of its last valid state.").arg(*m_brokenLine));
    m_delegate->setGreyed(m_brokenLine.has_value());
    m_list->viewport()->update();
    m_sql->setGreyed(m_brokenLine.has_value());
    m_summary->setText(m_plan ? summary(*m_plan, m_lint) : QString());
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
    if (row < m_model->questionCount()) {
        m_sql->selectStatements({});
        Q_EMIT questionChosen(m_model->question(row));
        return;
    }
    const workspace::Change &change = m_plan->changes[static_cast<std::size_t>(row - m_model->questionCount())];
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
    m_list->setCurrentIndex(m_model->index(m_model->questionCount() + static_cast<int>(found - m_plan->changes.begin())));
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
        m_list->setCurrentIndex(m_model->index(m_model->questionCount() + static_cast<int>(found - m_plan->changes.begin())));
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
