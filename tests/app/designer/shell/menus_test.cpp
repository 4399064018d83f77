// Every action of the menus is triggered; every widget that takes the focus says what it is.
#include "tests/app/designer/shell/shown_window.h"

#include "app/designer/shell/tour.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

void collect(const QMenu *menu, QList<QAction *> &actions)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), actions);
        else if (!action->isSeparator())
            actions << action;
    }
}

QList<QAction *> menuActions(const designer::MainWindow &window)
{
    QList<QAction *> actions;
    for (QAction *menu : window.menuBar()->actions())
        collect(menu->menu(), actions);
    return actions;
}

void closeDialogs(QWidget &window)
{
    for (auto *dialog : window.findChildren<QDialog *>())
        dialog->close();
    if (auto *tour = window.findChild<designer::Tour *>())
        tour->end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST(Menus, SlowEveryActionCanBeTriggered)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    int triggered = 0;
    for (QAction *action : menuActions(shown.window)) {
        const QString text = action->text().remove(u'&');
        // These end what the others need; each has a test of its own.
        if (text == QStringLiteral("Quit") || text == QStringLiteral("Close project") || text == QStringLiteral("New window") || text == QStringLiteral("Open sample shop"))
            continue;
        action->trigger();
        ++triggered;
        QTest::qWait(10);
        closeDialogs(shown.window);
        ASSERT_TRUE(shown.window.document().isOpen()) << text.toStdString();
    }
    EXPECT_GT(triggered, 60);
    ASSERT_TRUE(shown.until([&] { return !shown.window.connection().isBusy(); }));
    while (shown.window.document().undoStack().canUndo())
        shown.window.document().undoStack().undo();
    for (QAction *action : menuActions(shown.window)) {
        if (action->text().remove(u'&') == QStringLiteral("Close project")) {
            action->trigger();
            QTest::qWait(10);
        }
    }
    EXPECT_FALSE(shown.window.document().isOpen());
}

TEST(Menus, EveryActionHasANameOfItsOwnKeys)
{
    ShownWindow shown;
    QMap<QString, QString> owners;
    for (const QAction *action : menuActions(shown.window)) {
        EXPECT_FALSE(action->text().isEmpty());
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString key = keys.toString();
            EXPECT_FALSE(owners.contains(key)) << key.toStdString() << ": " << owners.value(key).toStdString() << ", " << action->text().toStdString();
            owners[key] = action->text();
        }
    }
}

TEST(Menus, EveryWidgetThatTakesTheFocusHasANameAndARole)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("  phone ", "  mobile ");
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("mobile")); }));
    for (const auto *widget : shown.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(&shown.window))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_TRUE(accessible) << widget->metaObject()->className();
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
        EXPECT_NE(accessible->role(), QAccessible::NoRole) << widget->metaObject()->className();
    }
}

} // namespace dunlin::test
