// A database that is opened for reading only is compared with, and never applied to.
#include "tests/app/designer/shell/shown_window.h"

#include "app/designer/connection/connection_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>

#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(ReadOnly, IsComparedWithAndNotAppliedTo)
{
    test::ShownWindow shown;
    ASSERT_TRUE(shown.open());
    for (QAction *action : shown.window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("Use another database file…"))
            action->trigger();
    }
    auto *dialog = shown.window.findChild<ConnectionDialog *>();
    ASSERT_TRUE(dialog);
    for (auto *check : dialog->findChildren<QCheckBox *>()) {
        if (check->text() == QStringLiteral("Open it for reading only"))
            check->click();
    }
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Connect"))
            button->click();
    }
    ASSERT_TRUE(shown.until([&] { return shown.window.connection().isReadOnly(); }));
    shown.replace("model Product {\n", "model Product {\n  madeIn String?\n");
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("ADD COLUMN \"madeIn\"")); })) << shown.sql().toStdString();
    const auto apply = [&]() -> QPushButton * {
        for (auto *button : shown.window.findChildren<QPushButton *>()) {
            if (button->text().endsWith(QStringLiteral("is read-only")))
                return button;
        }
        return nullptr;
    };
    ASSERT_TRUE(shown.until([&] { return apply() != nullptr; }));
    EXPECT_FALSE(apply()->isEnabled());
}

} // namespace dunlin::designer
