#include "app/designer/shell/main_window.h"

#include "tests/app/designer/project_folder.h"

#include <QAction>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

std::string formatted(const std::string &text)
{
    const test::ProjectFolder folder(text);
    QSettings settings(QString::fromStdString(folder.path("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(QString::fromStdString(folder.path()));
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Shift+Alt+F")))
            action->trigger();
    }
    return window.document().text(0);
}

} // namespace

TEST(Format, LaysOutTheText)
{
    EXPECT_EQ(formatted("model A {\nid Int @id\n}\n"), "model A {\n  id Int @id\n}\n");
    EXPECT_EQ(formatted("model A {\n  id Int\n@@id([id],)\n}\n"), "model A {\n  id Int\n\n  @@id([id])\n}\n");
}

TEST(Format, DropsNothingThatPrismasFormatterDrops)
{
    const std::string text = "model A { b Int\nid Int @id\n}\n";
    EXPECT_EQ(formatted(text), text);
}

} // namespace dunlin::designer
