// A connection that is kept for a project is used when it is opened, until the person goes back to the schema's own.
#include "app/designer/shell/main_window.h"

#include "app/designer/shell/settings_dialog.h"
#include "tests/app/designer/patience.h"
#include "tests/app/designer/project_folder.h"

#include <QAction>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(KeptConnection, IsUsedAndForgottenWithTheSchemasOwn)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); // no keychain
    const test::ProjectFolder folder("datasource db {\n  provider = \"postgresql\"\n  url = \"postgresql://me@127.0.0.1:1/own\"\n}\n");
    QSettings settings(QString::fromStdString(folder.path("settings.ini")), QSettings::IniFormat);
    const QString kept = QStringLiteral("postgresql://me@127.0.0.1:1/kept");
    settings.setValue(QStringLiteral("connections"), QVariantMap{{QString::fromStdString(folder.path()), kept}});
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(QString::fromStdString(folder.path()));
    const auto goesTo = [&](const std::string &database) {
        return QTest::qWaitFor([&] { return window.connection().target().url.find(database) != std::string::npos; }, test::patience);
    };
    ASSERT_TRUE(goesTo("/kept"));
    EXPECT_EQ(settings.value(QStringLiteral("connections")).toMap().size(), 1);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("Use the schema's own database"))
            action->trigger();
    }
    ASSERT_TRUE(goesTo("/own"));
    EXPECT_TRUE(settings.value(QStringLiteral("connections")).toMap().isEmpty());
}

} // namespace dunlin::designer
