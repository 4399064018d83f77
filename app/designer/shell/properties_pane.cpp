#include "app/designer/shell/properties_pane.h"

#include "engine/workspace/workspace.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace dunlin::designer {

PropertiesPane::PropertiesPane(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_pages(new QStackedWidget(this)), m_facts(new QWidget(this)), m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)), m_problem(new QLabel(this)), m_form(new QFormLayout)
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
    const Selection &selection = m_document.selection();
    const diagram::Box *box = nullptr;
    if (m_snapshot) {
        const auto &boxes = m_snapshot->graph().boxes;
        const auto found = std::ranges::find(boxes, selection.model, &diagram::Box::name);
        box = found == boxes.end() ? nullptr : &*found;
    }
    m_pages->setCurrentIndex(box ? 1 : 0);
    if (!box)
        return show({});
    const auto row = std::ranges::find(box->rows, selection.field, &diagram::Row::name);
    show(row == box->rows.end() ? propertiesOfBox(*box) : propertiesOfRow(*box, *row));
}

void PropertiesPane::show(std::vector<Property> properties)
{
    // What is being typed into stays: only another thing to show makes other fields.
    const bool same = m_shown == m_document.selection()
        && std::ranges::equal(properties, m_properties, [](const Property &a, const Property &b) { return a.name == b.name && a.kind == b.kind; });
    m_properties = std::move(properties);
    m_shown = m_document.selection();
    if (!same) {
        m_problem->hide();
        m_editors.clear();
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        for (std::size_t i = 0; i < m_properties.size(); ++i)
            m_editors << makeEditor(i);
    }
    for (std::size_t i = 0; i < m_properties.size(); ++i)
        fill(i);
}

QWidget *PropertiesPane::makeEditor(std::size_t index)
{
    const Property &property = m_properties[index];
    if (property.kind == Property::Kind::Check) {
        auto *check = new QCheckBox(property.name, m_facts);
        connect(check, &QCheckBox::clicked, this, [this, index](bool on) { commit(index, on ? QStringLiteral("on") : QString()); });
        m_form->addRow(QString(), check);
        return check;
    }
    auto *field = new QLineEdit(m_facts);
    field->setReadOnly(property.kind == Property::Kind::Fact);
    field->setAccessibleName(property.name);
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
    if (property.kind == Property::Kind::Check) {
        static_cast<QCheckBox *>(editor)->setChecked(!property.value.isEmpty());
        return;
    }
    auto *field = static_cast<QLineEdit *>(editor);
    field->setPlaceholderText(property.placeholder);
    if (field->isModified() || field->text() == property.value)
        return;
    field->setText(property.value);
    field->setCursorPosition(0);
}

void PropertiesPane::commit(std::size_t index, const QString &value)
{
    const Property property = m_properties[index]; // a copy: the edit shows others
    if (auto *field = qobject_cast<QLineEdit *>(m_editors[static_cast<int>(index)]))
        field->setModified(false);
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
    m_document.apply(*edit);
    if (!property.isName)
        return;
    Selection renamed = m_document.selection();
    (renamed.field.empty() ? renamed.model : renamed.field) = value.toStdString();
    m_document.select(renamed);
}

std::vector<PropertiesPane::Property> PropertiesPane::propertiesOfBox(const diagram::Box &box)
{
    using Kind = diagram::Box::Kind;
    const QString name = QString::fromStdString(box.name);
    m_title->setText(name);
    m_subtitle->setText(box.kind == Kind::Enum ? tr("Enum") : box.kind == Kind::View ? tr("View") : tr("Model"));
    if (box.kind == Kind::Enum)
        return {{.name = tr("Name"), .value = name}, {.name = tr("Values"), .value = QString::number(box.rows.size())}};
    QStringList keys;
    for (const diagram::Row &row : box.rows) {
        if (row.isPrimaryKey)
            keys << QString::fromStdString(row.name);
    }
    const auto rename = [model = box.name](const workspace::Snapshot &snapshot, const std::string &value) { return snapshot.renameModel(model, value); };
    return {{.name = tr("Name"), .value = name, .kind = Property::Kind::Text, .edit = rename, .isName = true},
            {.name = tr("Table name"), .value = QString::fromStdString(box.databaseName)},
            {.name = tr("Columns"), .value = QString::number(std::ranges::count(box.rows, false, &diagram::Row::isRelation))},
            {.name = tr("Primary key"), .value = keys.isEmpty() ? tr("none") : keys.join(QStringLiteral(", "))}};
}

std::vector<PropertiesPane::Property> PropertiesPane::propertiesOfRow(const diagram::Box &box, const diagram::Row &row)
{
    m_title->setText(QString::fromStdString(box.name + "." + row.name));
    m_subtitle->setText(box.kind == diagram::Box::Kind::Enum ? tr("Value of the enum %1").arg(QString::fromStdString(box.name))
                                                              : tr("Field of the model %1").arg(QString::fromStdString(box.name)));
    const QString name = QString::fromStdString(row.name);
    if (box.kind == diagram::Box::Kind::Enum)
        return {{.name = tr("Name"), .value = name}};
    const auto rename = [model = box.name, field = row.name](const workspace::Snapshot &snapshot, const std::string &value) {
        return snapshot.renameField(model, field, value);
    };
    std::vector<Property> properties{{.name = tr("Name"), .value = name, .kind = Property::Kind::Text, .edit = rename, .isName = true}};
    if (row.isRelation) {
        properties.push_back({.name = tr("Type"), .value = QString::fromStdString(row.type)});
        properties.push_back({.name = tr("Column name"), .value = tr("none: a relation")});
        return properties;
    }
    std::ranges::move(propertiesOfColumn(box, row), std::back_inserter(properties));
    return properties;
}

std::vector<PropertiesPane::Property> PropertiesPane::propertiesOfColumn(const diagram::Box &box, const diagram::Row &row)
{
    const auto &models = m_snapshot->schema().models;
    const auto model = std::ranges::find(models, box.name, &psl::Model::name);
    if (model == models.end())
        return {};
    const auto field = std::ranges::find(model->fields, row.name, &psl::Field::name);
    if (field == model->fields.end())
        return {};
    // What is typed is the bare name.
    const auto quoted = [](std::string value) {
        for (std::size_t at = 0; (at = value.find_first_of("\\\"", at)) != std::string::npos; at += 2)
            value.insert(at, 1, '\\');
        return '"' + value + '"';
    };
    const auto attribute = [model = box.name, name = row.name](const char *which, std::function<std::string(std::string)> arguments) -> Property::Edit {
        return [=](const workspace::Snapshot &snapshot, const std::string &value) {
            return snapshot.setFieldAttribute(model, name, which, value.empty() ? std::nullopt : std::optional(arguments(value)));
        };
    };
    const auto retype = [model = box.name, name = row.name](const workspace::Snapshot &snapshot, const std::string &value) {
        return snapshot.setFieldType(model, name, value);
    };
    std::string bare = row.type;
    const bool optional = bare.ends_with('?');
    if (optional)
        bare.pop_back();
    const auto require = [retype, bare](const workspace::Snapshot &snapshot, const std::string &value) {
        return retype(snapshot, value.empty() ? bare + "?" : bare);
    };
    const auto nothing = [](std::string) { return std::string(); };
    std::string initial;
    if (field->defaultValue) {
        const core::Span span = field->defaultValue->span;
        const std::string_view text = std::string_view(m_snapshot->files()[field->file]->text).substr(span.begin, span.size());
        const auto open = text.find('('), close = text.rfind(')');
        if (open != text.npos && close != text.npos)
            initial = text.substr(open + 1, close - open - 1);
    }
    const auto flag = [](bool on) { return on ? QStringLiteral("on") : QString(); };
    QStringList keys;
    if (row.isPrimaryKey)
        keys << tr("primary key");
    if (row.isForeignKey)
        keys << tr("foreign key");
    if (row.isIndexed)
        keys << tr("indexed");
    std::vector<Property> properties{
        {.name = tr("Type"), .value = QString::fromStdString(row.type), .kind = Property::Kind::Text, .edit = retype},
        {.name = tr("Column name"),
         .value = QString::fromStdString(std::string(field->map.value_or(""))),
         .kind = Property::Kind::Text,
         .placeholder = QString::fromStdString(row.name),
         .edit = attribute("map", quoted)},
        {.name = tr("Default"),
         .value = QString::fromStdString(initial),
         .kind = Property::Kind::Text,
         .placeholder = tr("none"),
         .edit = attribute("default", [](std::string value) { return value; })},
        {.name = tr("Keys"), .value = keys.isEmpty() ? tr("none") : keys.join(QStringLiteral(", "))}};
    if (field->arity != psl::Arity::List)
        properties.push_back({.name = tr("Required"), .value = flag(!optional), .kind = Property::Kind::Check, .edit = require});
    properties.push_back({.name = tr("Unique"), .value = flag(row.isUnique), .kind = Property::Kind::Check, .edit = attribute("unique", nothing)});
    properties.push_back({.name = tr("Ignored"), .value = flag(field->isIgnored), .kind = Property::Kind::Check, .edit = attribute("ignore", nothing)});
    return properties;
}

} // namespace dunlin::designer
