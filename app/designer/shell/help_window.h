// HelpWindow: the help pages of resources/help in the language of the program, beside a list of them.
#pragma once

#include "app/designer/shell/help_page.h"
#include "app/designer/theme/theme.h"

#include <QDialog>

class QListWidget;

namespace dunlin::designer {

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, QWidget *parent = nullptr);
    void showPage(const QString &name); // "apply"; unknown: the first
    QListWidget *pages() const { return m_pages; }
    HelpPage *page() const { return m_page; }

private:
    QListWidget *m_pages = nullptr;
    HelpPage *m_page = nullptr;
};

} // namespace dunlin::designer
