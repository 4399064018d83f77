// InlineEntry: a line of text typed right in the diagram: a table's name, a field, the other end of a relation.
#pragma once

#include <QLineEdit>

#include <functional>

namespace dunlin::designer {

class InlineEntry : public QLineEdit
{
    Q_OBJECT

public:
    explicit InlineEntry(QWidget *parent);

    enum class AfterEnter { Close, Stay };
    enum class Completes { Everything, SecondWord, LastWord }; // what the completions stand for
    struct Request
    {
        QRect place; // in the parent's coordinates; the height is the entry's own
        QString text;
        QString placeholder;
        QString accessibleName;
        QStringList completions;
        Completes completes = Completes::Everything;
        // Takes what was typed. Returns what is wrong with it, or nothing when it was taken.
        std::function<QString(const QString &)> accept;
        AfterEnter afterEnter = AfterEnter::Close;
        std::function<bool(int)> key; // Qt::Key while nothing has been typed; true: it was for somebody else
    };
    void ask(Request request);
    void cancel();

    enum class End { Answered, Dismissed, Left }; // Left: the focus went elsewhere
    Q_ENUM(End)

Q_SIGNALS:
    void refused(const QString &why);
    void closed(End end);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void accept();
    void closeWith(End end);

    Request m_request;
    bool m_open = false;
};

} // namespace dunlin::designer
