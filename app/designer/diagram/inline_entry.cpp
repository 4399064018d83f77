#include "app/designer/diagram/inline_entry.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QToolTip>

namespace dunlin::designer {

namespace {

// Completes one word of several: the word that is being typed.
class WordCompleter : public QCompleter
{
public:
    WordCompleter(const QStringList &words, QLineEdit *entry, InlineEntry::Completes completes)
        : QCompleter(words), m_entry(entry), m_completes(completes)
    {
    }

    QStringList splitPath(const QString &typed) const override
    {
        const qsizetype at = wordBegin(typed);
        const bool isFirst = m_completes == InlineEntry::Completes::SecondWord && at == 0;
        return {isFirst ? QString(QChar(QChar::Null)) : typed.mid(at)}; // nothing begins like that
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return m_entry->text().left(wordBegin(m_entry->text())) + index.data().toString();
    }

private:
    static qsizetype wordBegin(const QString &typed)
    {
        qsizetype at = typed.size();
        while (at > 0 && (typed[at - 1].isLetterOrNumber() || typed[at - 1] == u'_'))
            --at;
        return at;
    }

    QLineEdit *m_entry;
    InlineEntry::Completes m_completes;
};

} // namespace

InlineEntry::InlineEntry(QWidget *parent) : QLineEdit(parent)
{
    hide();
}

void InlineEntry::ask(Request request)
{
    m_request = std::move(request);
    m_open = true;
    setText(m_request.text);
    setPlaceholderText(m_request.placeholder);
    setAccessibleName(m_request.accessibleName);
    // Enter comes by way of the completer's list, which goes on with it afterwards. A completer that is ours QLineEdit would delete at once.
    if (QCompleter *before = completer())
        before->deleteLater();
    QCompleter *completer = nullptr;
    if (!m_request.completions.isEmpty()) {
        const bool whole = m_request.completes == Completes::Everything;
        completer = whole ? new QCompleter(m_request.completions) : new WordCompleter(m_request.completions, this, m_request.completes);
        completer->setParent(parentWidget());
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(whole ? Qt::MatchContains : Qt::MatchStartsWith);
    }
    setCompleter(completer);
    const int tall = std::max(24, sizeHint().height());
    const QSize room = parentWidget()->size();
    const int wide = std::min(std::max(160, m_request.place.width()), std::max(160, room.width() - 8));
    QRect place(m_request.place.topLeft(), QSize(wide, tall));
    place.moveLeft(std::clamp(place.left(), 4, std::max(4, room.width() - place.width() - 4)));
    place.moveTop(std::clamp(place.top(), 4, std::max(4, room.height() - place.height() - 4)));
    setGeometry(place);
    show();
    raise();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void InlineEntry::cancel()
{
    if (m_open)
        closeWith(End::Left);
}

void InlineEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeWith(End::Dismissed);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    if (text().isEmpty() && m_request.key && m_request.key(event->key()))
        return;
    QToolTip::hideText();
    QLineEdit::keyPressEvent(event);
}

void InlineEntry::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // The completer's list takes the focus for a moment; another window coming up is no answer either.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        cancel();
}

void InlineEntry::accept()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return closeWith(End::Dismissed);
    const auto take = m_request.accept;
    const AfterEnter after = m_request.afterEnter;
    // What is taken may open the next entry at once, so this one is closed first.
    m_open = false;
    const QString why = take(typed);
    if (!why.isEmpty()) {
        m_open = true;
        setAccessibleDescription(why);
        QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
        Q_EMIT refused(why);
        return;
    }
    if (m_open)
        return;
    if (after == AfterEnter::Stay) {
        m_open = true;
        clear();
        return;
    }
    closeWith(End::Answered);
}

void InlineEntry::closeWith(End end)
{
    m_open = false;
    hide();
    if (end != End::Left)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed(end);
}

} // namespace dunlin::designer
