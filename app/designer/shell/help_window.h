// HelpWindow: the help pages of resources/help in the language of the program, with a list of them and a way to search in the one that is shown.
#pragma once

#include "app/designer/theme/theme.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace dunlin::designer {

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, QWidget *parent = nullptr);
    void showPage(const QString &name); // "apply"; unknown: the first
    QListWidget *pages() const { return m_pages; }
    QTextBrowser *text() const { return m_text; }

private:
    void showRow(int row);

    const Theme &m_theme;
    QListWidget *m_pages = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace dunlin::designer
