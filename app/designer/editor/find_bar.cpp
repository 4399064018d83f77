#include "app/designer/editor/find_bar.h"

#include "app/designer/editor/schema_editor.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace dunlin::designer {

namespace {

QToolButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_input(new QLineEdit(this)), m_replacement(new QLineEdit(this)), m_replace(new QToolButton(this)), m_note(new QLabel(this)), m_previous(makeButton(tr("Previous match"), this)),
      m_next(makeButton(tr("Next match"), this)), m_close(makeButton(tr("Close find bar"), this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_input->setPlaceholderText(tr("Find in the schema"));
    m_input->setAccessibleName(tr("Find in the schema"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replace->setText(tr("Replace in all files"));
    m_note->setObjectName(QStringLiteral("caption"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_input, 0, 0);
    layout->addWidget(m_note, 0, 1);
    layout->addWidget(m_previous, 0, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(m_close, 0, 4);
    layout->addWidget(m_replacement, 1, 0);
    layout->addWidget(m_replace, 1, 1, 1, 4);
    const auto replace = [this] {
        if (!m_input->text().isEmpty())
            Q_EMIT replaceRequested(m_input->text(), m_replacement->text());
    };
    connect(m_replace, &QToolButton::clicked, this, replace);
    connect(m_input, &QLineEdit::textEdited, this, [this] { search(From::Selection); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(&m_theme, &Theme::changed, this, &FindBar::applyIcons);
    applyIcons();
}

void FindBar::applyIcons()
{
    m_previous->setIcon(m_theme.icon(QStringLiteral("chevron-up")));
    m_next->setIcon(m_theme.icon(QStringLiteral("chevron-down")));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
}

void FindBar::setEditor(SchemaEditor *editor)
{
    m_editor = editor;
}

void FindBar::tell(const QString &text)
{
    m_note->setText(text);
}

void FindBar::open(Purpose purpose)
{
    m_replacement->setVisible(purpose == Purpose::Replace);
    m_replace->setVisible(purpose == Purpose::Replace);
    if (m_editor && m_editor->hasSelectedText() && !m_editor->selectedText().contains(u'\n'))
        m_input->setText(m_editor->selectedText());
    show();
    m_input->setFocus();
    m_input->selectAll();
}

void FindBar::next()
{
    search(From::AfterSelection);
}

void FindBar::previous()
{
    search(From::BeforeSelection);
}

void FindBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

void FindBar::search(From from)
{
    const QString wanted = m_input->text();
    m_note->clear();
    if (!m_editor || wanted.isEmpty())
        return;
    const QByteArray word = wanted.toUtf8();
    const auto length = m_editor->SendScintilla(QsciScintilla::SCI_GETLENGTH);
    const core::Span selection = m_editor->selectedRange();
    const auto find = [&](long begin, long end) {
        m_editor->SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, static_cast<uintptr_t>(begin), end);
        return m_editor->SendScintilla(QsciScintilla::SCI_SEARCHINTARGET, static_cast<uintptr_t>(word.size()), word.constData());
    };
    m_editor->SendScintilla(QsciScintilla::SCI_SETSEARCHFLAGS, wanted.toLower() == wanted ? 0 : QsciScintilla::SCFIND_MATCHCASE);
    const bool backwards = from == From::BeforeSelection;
    const long start = from == From::AfterSelection ? selection.end : selection.begin;
    long at = backwards ? find(start, 0) : find(start, length);
    if (at < 0) {
        at = backwards ? find(length, 0) : find(0, length);
        m_note->setText(at < 0 ? tr("Not found") : tr("Went round"));
    }
    if (at >= 0)
        m_editor->selectRange({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(m_editor->SendScintilla(QsciScintilla::SCI_GETTARGETEND))});
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers() & Qt::ShiftModifier ? previous() : next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dunlin::designer
