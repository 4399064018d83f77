// WelcomePage: what to begin with when nothing is open.
#pragma once

#include "app/designer/theme/scrolling_pane.h"
#include "app/designer/theme/theme.h"

class QPushButton;
class QVBoxLayout;

namespace dunlin::designer {

class WelcomePage : public ScrollingPane
{
    Q_OBJECT

public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
    void databaseRequested();
    void scriptRequested();
    void recentChosen(const QString &path);

private:
    QPushButton *addCard(const QString &icon, const QString &title, const QString &explanation);
    void applyIcons();

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QList<QPair<QPushButton *, QString>> m_cards; // with the icon's name
};

} // namespace dunlin::designer
