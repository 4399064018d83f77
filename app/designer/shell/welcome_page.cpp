#include "app/designer/shell/welcome_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dunlin::designer {

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent) : ScrollingPane(parent), m_theme(theme)
{
    content()->setObjectName(QStringLiteral("welcome"));
    content()->setAttribute(Qt::WA_StyledBackground);
    auto *page = new QWidget(content());
    page->setMinimumWidth(460);
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(8);
    auto *title = new QLabel(tr("Dunlin"), this);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    auto *subtitle = new QLabel(tr("Write or draw a Prisma schema, see the SQL, apply it."), this);
    subtitle->setObjectName(QStringLiteral("hint"));
    m_column->addWidget(title);
    m_column->addWidget(subtitle);
    m_column->addSpacing(12);
    connect(addCard(QStringLiteral("folder-open"), tr("Open project…"), tr("A folder or a schema.prisma file")), &QPushButton::clicked, this,
            &WelcomePage::openRequested);
    connect(addCard(QStringLiteral("file-plus"), tr("New project…"), tr("An SQLite project that works at once")), &QPushButton::clicked, this,
            &WelcomePage::newRequested);
    connect(addCard(QStringLiteral("database"), tr("From a database…"), tr("A schema made from the tables that are there")), &QPushButton::clicked, this,
            &WelcomePage::databaseRequested);
    connect(addCard(QStringLiteral("file-code"), tr("From an SQL file…"), tr("A schema made from CREATE TABLE statements")), &QPushButton::clicked, this,
            &WelcomePage::scriptRequested);
    connect(addCard(QStringLiteral("box"), tr("Sample: shop"), tr("A small shop with data and history, in a copy of its own")), &QPushButton::clicked,
            this, &WelcomePage::sampleRequested);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    m_column->addSpacing(12);
    m_column->addLayout(m_recent);

    auto *rows = new QVBoxLayout(content());
    rows->addStretch(2);
    rows->addWidget(page, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(&m_theme, &Theme::changed, this, &WelcomePage::applyIcons);
    applyIcons();
}

QPushButton *WelcomePage::addCard(const QString &icon, const QString &title, const QString &explanation)
{
    auto *card = new QPushButton(QStringLiteral("  %1\n  %2").arg(title, explanation), this);
    card->setProperty("role", QStringLiteral("card"));
    card->setAccessibleName(title);
    card->setAccessibleDescription(explanation);
    card->setIconSize({20, 20});
    m_cards.append({card, icon});
    m_column->addWidget(card);
    return card;
}

void WelcomePage::applyIcons()
{
    for (const auto &[card, icon] : m_cards)
        card->setIcon(m_theme.icon(icon, m_theme.tokens().accent));
}

void WelcomePage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    if (paths.isEmpty())
        return;
    auto *label = new QLabel(tr("RECENT"), this);
    label->setObjectName(QStringLiteral("sectionLabel"));
    m_recent->addWidget(label);
    for (const QString &path : paths) {
        QString shown = path;
        if (shown.startsWith(QDir::homePath() + u'/'))
            shown = u'~' + shown.mid(QDir::homePath().size());
        auto *button = new QPushButton(fontMetrics().elidedText(shown, Qt::ElideMiddle, 420), this);
        button->setProperty("role", QStringLiteral("link"));
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace dunlin::designer
