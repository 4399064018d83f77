#include "app/designer/shell/properties_pane.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

PropertiesPane::PropertiesPane(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_pages(new QStackedWidget(this)), m_facts(new QWidget(this)), m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("properties"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Properties"));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("caption"));
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(16, 12, 16, 12);
    facts->setSpacing(4);
    facts->addWidget(m_title);
    facts->addWidget(m_subtitle);
    facts->addSpacing(8);
    facts->addLayout(m_form);
    facts->addStretch(1);
    m_pages->addWidget(makeHints());
    m_pages->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&m_document, &Document::selectionChanged, this, &PropertiesPane::rebuild);
}

QWidget *PropertiesPane::makeHints()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *title = new QLabel(tr("Nothing selected"), page);
    title->setObjectName(QStringLiteral("panelTitle"));
    layout->addWidget(title);
    auto *grid = new QFormLayout;
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(12);
    const std::pair<QString, QString> hints[] = {
        {tr("T"), tr("new table")},
        {tr("R"), tr("new relation")},
        {tr("F2"), tr("rename")},
        {tr("Del"), tr("remove")},
        {tr("Enter"), tr("into columns, then to the text")},
        {tr("Ctrl+K"), tr("find anything")},
        {tr("Ctrl+Return"), tr("apply the changes")},
        {tr("Space+drag"), tr("move the view")},
    };
    for (const auto &[keys, what] : hints) {
        auto *label = new QLabel(what, page);
        label->setWordWrap(true);
        label->setObjectName(QStringLiteral("hint"));
        grid->addRow(keys, label);
    }
    layout->addLayout(grid);
    layout->addStretch(1);
    return page;
}

void PropertiesPane::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    rebuild();
}

void PropertiesPane::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const Selection &selection = m_document.selection();
    const diagram::Box *box = nullptr;
    if (m_snapshot) {
        const auto &boxes = m_snapshot->graph().boxes;
        const auto found = std::ranges::find(boxes, selection.model, &diagram::Box::name);
        box = found == boxes.end() ? nullptr : &*found;
    }
    m_pages->setCurrentIndex(box ? 1 : 0);
    if (!box)
        return;
    const auto row = std::ranges::find(box->rows, selection.field, &diagram::Row::name);
    if (row == box->rows.end())
        showBox(*box);
    else
        showRow(*box, *row);
}

void PropertiesPane::addFact(const QString &name, const QString &value)
{
    auto *field = new QLineEdit(value, m_facts);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    field->setAccessibleName(name);
    m_form->addRow(name, field);
}

void PropertiesPane::showBox(const diagram::Box &box)
{
    using Kind = diagram::Box::Kind;
    m_title->setText(QString::fromStdString(box.name));
    m_subtitle->setText(box.kind == Kind::Enum ? tr("Enum") : box.kind == Kind::View ? tr("View") : tr("Model"));
    addFact(tr("Name"), QString::fromStdString(box.name));
    if (box.kind == Kind::Enum) {
        addFact(tr("Values"), QString::number(box.rows.size()));
        return;
    }
    addFact(tr("Table name"), QString::fromStdString(box.databaseName));
    addFact(tr("Columns"), QString::number(std::ranges::count(box.rows, false, &diagram::Row::isRelation)));
    QStringList keys;
    for (const diagram::Row &row : box.rows) {
        if (row.isPrimaryKey)
            keys << QString::fromStdString(row.name);
    }
    addFact(tr("Primary key"), keys.isEmpty() ? tr("none") : keys.join(QStringLiteral(", ")));
}

void PropertiesPane::showRow(const diagram::Box &box, const diagram::Row &row)
{
    m_title->setText(QString::fromStdString(box.name + "." + row.name));
    m_subtitle->setText(box.kind == diagram::Box::Kind::Enum ? tr("Value of the enum %1").arg(QString::fromStdString(box.name))
                                                              : tr("Field of the model %1").arg(QString::fromStdString(box.name)));
    addFact(tr("Name"), QString::fromStdString(row.name));
    if (box.kind == diagram::Box::Kind::Enum)
        return;
    addFact(tr("Type"), QString::fromStdString(row.type));
    if (row.isRelation) {
        addFact(tr("Column name"), tr("none: a relation"));
        return;
    }
    addFact(tr("Column name"), QString::fromStdString(row.columnName));
    addFlags(row);
}

void PropertiesPane::addFlags(const diagram::Row &row)
{
    addFact(tr("Required"), row.isNullable ? tr("no") : tr("yes"));
    QStringList keys;
    if (row.isPrimaryKey)
        keys << tr("primary key");
    if (row.isForeignKey)
        keys << tr("foreign key");
    if (row.isUnique)
        keys << tr("unique");
    if (row.isIndexed)
        keys << tr("indexed");
    addFact(tr("Keys"), keys.isEmpty() ? tr("none") : keys.join(QStringLiteral(", ")));
}

} // namespace dunlin::designer
