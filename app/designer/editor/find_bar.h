// FindBar: finds words in the current editor. Return and F3 go on, Shift goes back, Escape closes.
#pragma once

#include "app/designer/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dunlin::designer {

class SchemaEditor;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);
    void setEditor(SchemaEditor *editor);
    QLineEdit *input() const { return m_input; }

    enum class Purpose { Find, Replace };
    void open(Purpose purpose); // with the selected word, if any
    void tell(const QString &text);
    QLineEdit *replacement() const { return m_replacement; }

public Q_SLOTS:
    void next();
    void previous();
    void dismiss();

Q_SIGNALS:
    void closed();
    void replaceRequested(const QString &wanted, const QString &with);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class From { Selection, AfterSelection, BeforeSelection };
    void search(From from);
    void applyIcons();

    const Theme &m_theme;
    QPointer<SchemaEditor> m_editor;
    QLineEdit *m_input = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_replace = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace dunlin::designer
