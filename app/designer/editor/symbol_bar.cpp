#include "app/designer/editor/symbol_bar.h"

#include "engine/core/line_index.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

QString lineText(const std::string &text, std::uint32_t at)
{
    const auto begin = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
    const auto first = begin == std::string::npos ? 0 : begin + 1;
    const auto end = text.find('\n', at);
    return QString::fromStdString(text.substr(first, end == std::string::npos ? end : end - first)).simplified();
}

} // namespace

SymbolBar::SymbolBar(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_title(new QLabel(this)), m_input(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("Keep the name in the database"), this)), m_apply(new QPushButton(tr("Rename"), this)), m_note(new QLabel(this)),
      m_places(new QListWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_note->setObjectName(QStringLiteral("caption"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_input->setAccessibleName(tr("New name"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_places->setAccessibleName(tr("Places that name it"));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setFixedHeight(132);
    auto *close = new QPushButton(tr("Close"), this);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_input, 1);
    entry->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(entry);
    layout->addWidget(m_keep);
    layout->addWidget(m_note);
    layout->addWidget(m_places);
    connect(m_input, &QLineEdit::textChanged, this, &SymbolBar::check);
    connect(m_input, &QLineEdit::returnPressed, this, &SymbolBar::rename);
    connect(m_keep, &QCheckBox::toggled, this, &SymbolBar::check);
    connect(m_apply, &QPushButton::clicked, this, &SymbolBar::rename);
    connect(close, &QPushButton::clicked, this, &SymbolBar::dismiss);
    connect(m_places, &QListWidget::itemActivated, this, [this] { goTo(m_places->currentRow()); });
    connect(m_places, &QListWidget::itemClicked, this, [this] { goTo(m_places->currentRow()); });
    connect(&m_document, &Document::edited, this, &QWidget::hide); // the places are no longer where they were
    connect(&m_document, &Document::closed, this, &QWidget::hide);
    hide();
}

void SymbolBar::open(Purpose purpose, std::shared_ptr<const workspace::Snapshot> snapshot, const workspace::SymbolUse &use)
{
    m_snapshot = std::move(snapshot);
    m_symbol = use.symbol;
    m_uses = m_snapshot->usesOf(m_symbol);
    const QString name = QString::fromStdString(std::string(m_symbol.name));
    m_places->clear();
    for (const workspace::SymbolUse &place : m_uses) {
        const core::SourceFile &file = *m_snapshot->files()[place.location.file];
        const auto line = core::LineIndex(file.text).at(place.location.span.begin).line + 1;
        m_places->addItem(tr("%1:%2   %3").arg(QFileInfo(QString::fromStdString(file.path)).fileName()).arg(line).arg(lineText(file.text, place.location.span.begin)));
    }
    m_places->setCurrentRow(0);
    const bool renames = purpose == Purpose::Rename;
    m_title->setText(renames ? tr("Rename %1 (places: %2)").arg(name).arg(m_uses.size())
                             : tr("References to %1 (%2)").arg(name).arg(m_uses.size()));
    const bool inDatabase = m_symbol.kind != workspace::Symbol::Kind::Datasource && m_symbol.kind != workspace::Symbol::Kind::Generator
        && m_symbol.kind != workspace::Symbol::Kind::CompositeType;
    m_input->setVisible(renames);
    m_apply->setVisible(renames);
    m_keep->setVisible(renames && inDatabase);
    m_keep->setChecked(false);
    m_input->setText(name);
    check();
    show();
    if (renames) {
        m_input->setFocus();
        m_input->selectAll();
    } else {
        m_places->setFocus();
    }
}

core::Result<core::WorkspaceEdit> SymbolBar::renaming() const
{
    const auto databaseName = m_keep->isChecked() ? workspace::DatabaseName::Keep : workspace::DatabaseName::Follow;
    return m_snapshot->rename(m_symbol, m_input->text().trimmed().toStdString(), databaseName);
}

void SymbolBar::check()
{
    const bool same = m_input->text().trimmed().toStdString() == m_symbol.name;
    const auto edit = same || m_input->isHidden() ? core::Result<core::WorkspaceEdit>() : renaming();
    m_note->setText(edit ? QString() : QString::fromStdString(edit.error().message));
    m_note->setVisible(!edit);
    m_apply->setEnabled(!same && edit);
}

void SymbolBar::rename()
{
    if (!m_apply->isEnabled() || m_snapshot->revision() != m_document.revision())
        return;
    const auto edit = renaming();
    if (!edit)
        return;
    const auto remembered = m_keep->isChecked() ? core::Result<void>() : m_document.rememberRename(*m_snapshot, m_symbol, m_input->text().trimmed().toStdString());
    m_document.apply(*edit);
    dismiss();
    if (!remembered)
        Q_EMIT message(QString::fromStdString(remembered.error().message));
}

void SymbolBar::goTo(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_uses.size())
        Q_EMIT revealRequested(m_uses[static_cast<std::size_t>(row)].location);
}

void SymbolBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

void SymbolBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dunlin::designer
