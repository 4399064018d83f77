#include "app/designer/data/data_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr std::size_t pageSize = 200; // rows
constexpr int filterPause = 250; // milliseconds
constexpr int widestColumn = 280; // pixels, at first

} // namespace

struct DataPane::Reader
{
    std::unique_ptr<workspace::RowReader> rows;

    core::Result<workspace::RowReader *> open(const workspace::ConnectionTarget &target)
    {
        if (!rows) {
            auto opened = workspace::RowReader::open(target);
            if (!opened)
                return std::unexpected(std::move(opened.error()));
            rows = std::move(*opened);
        }
        return rows.get();
    }
};

DataPane::DataPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new DataModel(this)), m_message(new QLabel(this)), m_view(new QTableView(this)), m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Data"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Rows"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->verticalHeader()->setDefaultSectionSize(23);
    m_view->verticalHeader()->setHighlightSections(false);
    m_message->setObjectName(QStringLiteral("hint"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(filterPause);
    connect(&m_typing, &QTimer::timeout, this, &DataPane::reload);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_again, &QToolButton::clicked, this, &DataPane::reload);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_condition.clear();
        reload();
    });
    connect(m_tables, &QComboBox::activated, this, [this](int index) {
        showTable(m_tables->itemData(index).toString().toStdString());
        Q_EMIT tableChosen(m_tables->itemData(index).toString());
    });
    connect(m_model, &DataModel::moreWanted, this, &DataPane::readPage);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &DataPane::sortBy);
    connect(&m_theme, &Theme::changed, this, &DataPane::applyTheme);
    // What was opened on the worker's thread is closed there.
    m_worker.setClosing([this] { m_reader.reset(); });
    applyTheme();
    say(tr("No database."));
}

DataPane::~DataPane() = default;

QWidget *DataPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_tables = new QComboBox(bar);
    m_tables->setAccessibleName(tr("Table"));
    m_tables->setMinimumWidth(200);
    m_tables->setMaxVisibleItems(20);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Rows that contain…"));
    m_filter->setAccessibleName(tr("Rows that contain"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_again = new QToolButton(bar);
    m_again->setToolTip(tr("Read the rows again"));
    m_again->setAccessibleName(m_again->toolTip());
    m_all = new QToolButton(bar);
    m_all->setText(tr("Show all rows"));
    m_all->setVisible(false);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("caption"));
    row->addWidget(m_tables);
    row->addWidget(m_filter, 1);
    row->addWidget(m_again);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_count);
    return bar;
}

void DataPane::applyTheme()
{
    m_model->setFaint(m_theme.tokens().faint);
    m_again->setIcon(m_theme.icon(QStringLiteral("refresh")));
    m_view->viewport()->update();
}

QString DataPane::shownName(const sql::Table &table) const
{
    const bool isElsewhere = !table.schema.empty() && table.schema != m_schema->defaultSchema;
    return QString::fromStdString(isElsewhere ? table.schema + "." + table.name : table.name);
}

void DataPane::setDatabase(const workspace::ConnectionTarget &target, std::shared_ptr<const sql::SqlSchema> schema, const QString &why)
{
    if (schema == m_schema && why == m_why && target.url == m_target.url)
        return;
    m_target = target;
    m_schema = std::move(schema);
    m_why = why;
    m_condition.clear(); // its columns may be gone
    // A connection to what was deleted and made again would go on reading the old one.
    m_worker.post({}, this, [reader = std::exchange(m_reader, std::make_shared<Reader>())](const core::TaskContext &) mutable -> core::Result<bool> {
        reader.reset();
        return true;
    }, [](core::Result<bool>) {});
    m_tables->clear();
    if (m_schema) {
        for (const sql::Table &table : m_schema->tables)
            m_tables->addItem(shownName(table), QString::fromStdString(table.name));
        if (m_name.empty() && !m_schema->tables.empty())
            m_name = m_schema->tables.front().name;
    }
    showTable(m_name);
    reload();
}

const sql::Table *DataPane::wanted() const
{
    if (!m_schema)
        return nullptr;
    const auto found = std::ranges::find(m_schema->tables, m_name, &sql::Table::name);
    return found == m_schema->tables.end() ? nullptr : &*found;
}

void DataPane::showTable(const std::string &name)
{
    m_tables->setCurrentIndex(m_tables->findData(QString::fromStdString(name)));
    if (name == m_name && !m_stale)
        return;
    if (name != m_name) {
        m_filter->blockSignals(true);
        m_filter->clear();
        m_filter->blockSignals(false);
        m_query.sortColumn.reset();
        m_view->horizontalHeader()->setSortIndicatorShown(false);
        m_condition.clear();
    }
    m_name = name;
    reload();
}

void DataPane::showRows(const safety::AffectedRows &rows)
{
    showTable(rows.table);
    m_condition = rows.condition;
    reload();
}

void DataPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void DataPane::reload()
{
    m_typing.stop();
    m_stale = true;
    ++m_asked;
    m_total.reset();
    m_count->clear();
    const bool usable = m_schema != nullptr;
    m_tables->setEnabled(usable);
    m_filter->setEnabled(usable);
    m_again->setEnabled(usable);
    m_all->setVisible(usable && !m_condition.empty());
    if (!m_schema)
        return say(m_why.isEmpty() ? tr("No database.") : m_why);
    const sql::Table *table = wanted();
    if (!table) {
        m_model->setTable({});
        return say(m_name.empty() ? tr("Select a table to see its rows.") : tr("%1 is not in the database yet.").arg(QString::fromStdString(m_name)));
    }
    if (!isVisible())
        return;
    m_stale = false;
    const bool sameColumns = std::ranges::equal(table->columns, m_model->table().columns, {}, &sql::Column::name, &sql::Column::name) && table->name == m_model->table().name;
    if (!sameColumns)
        m_query.sortColumn.reset();
    m_model->setTable(*table);
    m_query.schema = table->schema.empty() ? m_schema->defaultSchema : table->schema;
    m_query.table = *table;
    m_query.condition = m_condition;
    m_query.filter = m_filter->text().toStdString();
    say(tr("Reading…"));
    readPage();
    m_worker.post({}, this, [reader = m_reader, target = m_target, query = m_query](const core::TaskContext &) -> core::Result<std::uint64_t> {
        auto rows = reader->open(target);
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        return (*rows)->countRows(query);
    }, [this, asked = m_asked](core::Result<std::uint64_t> total) {
        if (asked != m_asked || !total)
            return; // the page said it already
        m_total = *total;
        showCount();
    });
}

void DataPane::readPage()
{
    const auto from = static_cast<std::size_t>(m_model->rowCount());
    m_worker.post({}, this, [reader = m_reader, target = m_target, query = m_query, from](const core::TaskContext &) -> core::Result<std::vector<workspace::CellRow>> {
        auto rows = reader->open(target);
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        return (*rows)->read(query, from, pageSize);
    }, [this, from, asked = m_asked](core::Result<std::vector<workspace::CellRow>> page) {
        if (asked != m_asked)
            return;
        if (!page)
            return say(tr("The rows cannot be read: %1").arg(QString::fromStdString(page.error().message)));
        const bool more = page->size() == pageSize;
        m_model->append(std::move(*page), more);
        if (m_model->rowCount() == 0)
            return say(!m_query.filter.empty()     ? tr("No row contains “%1”.").arg(m_filter->text())
                       : !m_query.condition.empty() ? tr("There are no such rows any more.")
                                                    : tr("%1 has no rows.").arg(shownName(m_query.table)));
        m_pages->setCurrentWidget(m_view);
        showCount();
        if (from > 0)
            return;
        m_view->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 16, widestColumn));
        m_view->scrollToTop();
    });
}

void DataPane::countAll()
{
    if (!m_schema)
        return Q_EMIT countFailed(m_why.isEmpty() ? tr("No database.") : m_why);
    using Counts = std::map<std::string, std::uint64_t>;
    m_worker.post(tr("Counting rows"), this, [reader = m_reader, target = m_target, schema = m_schema](const core::TaskContext &task) -> core::Result<Counts> {
        auto rows = reader->open(target);
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        Counts counts;
        for (const sql::Table &table : schema->tables) {
            if (task.cancelled())
                break;
            workspace::RowQuery query;
            query.schema = table.schema.empty() ? schema->defaultSchema : table.schema;
            query.table = table;
            const auto count = (*rows)->countRows(query);
            if (!count)
                return std::unexpected(count.error());
            counts[table.name] = *count;
        }
        return counts;
    }, [this](core::Result<Counts> counts) {
        if (counts)
            Q_EMIT counted(*counts);
        else
            Q_EMIT countFailed(tr("The rows cannot be counted: %1").arg(QString::fromStdString(counts.error().message)));
    });
}

void DataPane::showCount()
{
    const QLocale locale;
    if (m_model->rowCount() == 0)
        return;
    const QString read = locale.toString(m_model->rowCount());
    if (m_model->isComplete())
        m_count->setText(tr("%n row(s)", nullptr, m_model->rowCount()));
    else
        m_count->setText(m_total ? tr("%1 of %2 rows read").arg(read, locale.toString(*m_total)) : tr("%1 rows read").arg(read));
}

// Ascending, descending, as they come.
void DataPane::sortBy(int column)
{
    const auto index = static_cast<std::size_t>(column);
    const bool isSorted = m_query.sortColumn == index;
    if (!isSorted || m_query.sort == sql::SortOrder::Ascending) {
        m_query.sort = isSorted ? sql::SortOrder::Descending : sql::SortOrder::Ascending;
        m_query.sortColumn = index;
    } else {
        m_query.sortColumn.reset();
    }
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorShown(m_query.sortColumn.has_value());
    header->setSortIndicator(column, m_query.sort == sql::SortOrder::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    reload();
}

void DataPane::say(const QString &text)
{
    m_message->setText(text);
    m_pages->setCurrentWidget(m_message);
}

QString DataPane::message() const
{
    return m_pages->currentWidget() == m_message ? m_message->text() : QString();
}

} // namespace dunlin::designer
