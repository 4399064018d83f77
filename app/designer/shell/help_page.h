// HelpPage: one page of resources/help, with its pictures no wider than itself.
#pragma once

#include "app/designer/theme/theme.h"

#include <QTextBrowser>

namespace dunlin::designer {

// A page or picture in the program's language; in English where it has no translation; empty: there is none.
QByteArray helpFile(const QString &name);

class HelpPage : public QTextBrowser
{
    Q_OBJECT

public:
    HelpPage(const Theme &theme, QWidget *parent);
    void showPage(const QString &name); // "4-apply.md"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setDistances();
    void fitPictures();

    const Theme &m_theme;
    QString m_name;
};

} // namespace dunlin::designer
