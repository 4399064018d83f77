#include "app/designer/shell/properties_pane.h"

#include "app/designer/shell/breakable.h"
#include "app/designer/shell/lines_edit.h"
#include "app/designer/theme/scrolling_pane.h"
#include "engine/workspace/workspace.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dunlin::designer {

PropertiesPane::PropertiesPane(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_pages(new QStackedWidget(this)), m_facts(new ScrollingPane(this)), m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)), m_problem(new QLabel(this)), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("properties"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Properties"));
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("caption"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // the pane may be narrow
    auto *facts = new QVBoxLayout(m_facts->content());
    facts->setContentsMargins(16, 12, 16, 12);
    facts->setSpacing(4);
    facts->addWidget(m_title);
    facts->addWidget(m_subtitle);
    facts->addSpacing(8);
    facts->addLayout(m_form);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    facts->addWidget(m_problem);
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
    auto *page = new ScrollingPane(this);
    auto *layout = new QVBoxLayout(page->content());
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
    Properties properties = m_snapshot ? propertiesOf(*m_snapshot, m_document.selection()) : Properties{};
    m_pages->setCurrentIndex(properties.rows.empty() ? 0 : 1);
    m_title->setText(breakable(properties.title));
    m_title->setAccessibleName(properties.title);
    m_subtitle->setText(breakable(properties.subtitle));
    show(std::move(properties.rows));
}

void PropertiesPane::show(std::vector<Property> properties)
{
    // What is being typed into stays: only another thing to show makes other fields.
    const bool same = m_shown == m_document.selection()
        && std::ranges::equal(properties, m_properties, [](const Property &a, const Property &b) { return a.name == b.name && a.kind == b.kind; });
    if (m_shown != m_document.selection())
        m_problem->hide();
    m_properties = std::move(properties);
    m_shown = m_document.selection();
    if (!same)
        remakeEditors();
    for (std::size_t i = 0; i < m_properties.size(); ++i)
        fill(i);
}

void PropertiesPane::remakeEditors()
{
    QString focused; // the keyboard stays in the form
    for (const QWidget *editor : std::as_const(m_editors)) {
        if (editor->hasFocus())
            focused = editor->accessibleName();
    }
    m_editors.clear();
    while (m_form->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_form->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            if (item && item->widget()) {
                item->widget()->hide();
                item->widget()->deleteLater(); // it may be the one that asked for this
            }
            delete item;
        }
    }
    for (std::size_t i = 0; i < m_properties.size(); ++i)
        m_editors << makeEditor(i);
    for (QWidget *editor : std::as_const(m_editors)) {
        if (!focused.isEmpty() && editor->accessibleName() == focused)
            editor->setFocus();
    }
}

QWidget *PropertiesPane::makeEditor(std::size_t index)
{
    const Property &property = m_properties[index];
    switch (property.kind) {
    case Property::Kind::Check: {
        auto *check = new QCheckBox(property.name, m_facts);
        check->setAccessibleName(property.name);
        connect(check, &QCheckBox::clicked, this, [this, index](bool on) { commit(index, on ? QStringLiteral("on") : QString()); });
        m_form->addRow(check);
        return check;
    }
    case Property::Kind::Choice: {
        auto *choice = new QComboBox(m_facts);
        choice->setAccessibleName(property.name);
        for (const QString &value : property.choices)
            choice->addItem(value.isEmpty() ? property.placeholder : value, value);
        connect(choice, &QComboBox::activated, this, [this, index, choice] { commit(index, choice->currentData().toString()); });
        m_form->addRow(property.name, choice);
        return choice;
    }
    case Property::Kind::Lines: {
        auto *lines = new LinesEdit(m_facts);
        lines->setAccessibleName(property.name);
        connect(lines, &LinesEdit::editingFinished, this, [this, index, lines] { commit(index, lines->toPlainText()); });
        auto *label = new QLabel(property.name, m_facts);
        label->setBuddy(lines);
        m_form->addRow(label);
        m_form->addRow(lines); // as wide as the pane: words are to fit in
        return lines;
    }
    case Property::Kind::Fact:
    case Property::Kind::Text:
        break;
    }
    auto *field = new QLineEdit(m_facts);
    field->setReadOnly(property.kind == Property::Kind::Fact);
    field->setAccessibleName(property.name);
    if (!property.choices.isEmpty()) {
        auto *completer = new QCompleter(property.choices, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->popup()->setAccessibleName(tr("Matches"));
        field->setCompleter(completer);
    }
    connect(field, &QLineEdit::editingFinished, this, [this, index, field] {
        if (field->isModified())
            commit(index, field->text());
    });
    m_form->addRow(property.name, field);
    return field;
}

void PropertiesPane::fill(std::size_t index)
{
    const Property &property = m_properties[index];
    QWidget *editor = m_editors[static_cast<int>(index)];
    if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        check->setChecked(!property.value.isEmpty());
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(choice->findData(property.value));
    } else if (auto *lines = qobject_cast<LinesEdit *>(editor)) {
        lines->setPlaceholderText(property.placeholder);
        if (!lines->document()->isModified() && lines->toPlainText() != property.value)
            lines->setPlainText(property.value);
    } else if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        field->setPlaceholderText(property.placeholder);
        if (field->isModified() || field->text() == property.value)
            return;
        field->setText(property.value);
        field->setCursorPosition(0);
    }
}

void PropertiesPane::commit(std::size_t index, const QString &value)
{
    const Property property = m_properties[index]; // a copy: the edit shows others
    if (auto *field = qobject_cast<QLineEdit *>(m_editors[static_cast<int>(index)]))
        field->setModified(false);
    if (auto *lines = qobject_cast<LinesEdit *>(m_editors[static_cast<int>(index)]))
        lines->document()->setModified(false);
    m_problem->hide();
    if (value == property.value || !m_document.isOpen())
        return;
    if (!m_snapshot || m_snapshot->revision() != m_document.revision())
        m_snapshot = workspace::analyze(m_document.sourceFiles(), m_document.revision());
    const auto edit = property.edit(*m_snapshot, value.toStdString());
    if (!edit) {
        m_problem->setText(QString::fromStdString(edit.error().message));
        m_problem->show();
        fill(index);
        return;
    }
    if (edit->files.empty())
        return fill(index); // said elsewhere, or not at all
    if (!property.renames || value.isEmpty())
        return m_document.apply(*edit);
    const Selection &before = *property.renames;
    const auto remembered = m_document.rememberRename(*m_snapshot, m_snapshot->symbolNamed(before.model, before.field), value.toStdString());
    const bool isSelected = m_document.selection() == before;
    m_document.apply(*edit);
    if (isSelected)
        m_document.select(before.field.empty() ? Selection{value.toStdString(), {}} : Selection{before.model, value.toStdString()});
    if (!remembered) {
        m_problem->setText(QString::fromStdString(remembered.error().message));
        m_problem->show();
    }
}

} // namespace dunlin::designer
