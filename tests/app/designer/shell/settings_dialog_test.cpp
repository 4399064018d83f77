#include "app/designer/shell/settings_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

class Settings : public testing::Test
{
protected:
    Settings()
    {
        m_save.setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
        m_redo.setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
        for (QAction *action : {&m_save, &m_redo, &m_about})
            m_keys.add(action);
    }
    static void click(const SettingsDialog &dialog, const char *text)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        (*std::ranges::find(buttons, QString::fromLatin1(text), &QPushButton::text))->click();
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme m_theme;
    QAction m_save{QStringLiteral("&Save")}, m_redo{QStringLiteral("Redo")}, m_about{QStringLiteral("About")};
    KeyBindings m_keys{m_settings};
};

} // namespace

TEST_F(Settings, KeysAreChangedAndRemembered)
{
    SettingsDialog dialog(m_theme, m_settings, m_keys);
    auto *list = dialog.findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 3);
    auto *edit = dialog.findChild<QKeySequenceEdit *>();
    const auto set = [&](int row, const char *keys) {
        list->setCurrentItem(list->topLevelItem(row));
        edit->setKeySequence(QKeySequence(QString::fromLatin1(keys)));
        click(dialog, "&Set");
    };
    set(0, "Ctrl+Y");
    EXPECT_EQ(m_save.shortcut(), QKeySequence(QStringLiteral("Ctrl+S"))); // taken by the other one
    set(1, "Ctrl+/");
    set(0, "Ctrl+Y");
    EXPECT_EQ(m_save.shortcut(), QKeySequence(QStringLiteral("Ctrl+Y")));
    set(2, "Ctrl+F1"); // one that comes without keys
    EXPECT_EQ(m_about.shortcut(), QKeySequence(QStringLiteral("Ctrl+F1")));
    QAction laterAbout(QStringLiteral("About"));
    KeyBindings(m_settings).add(&laterAbout);
    EXPECT_EQ(laterAbout.shortcut(), QKeySequence(QStringLiteral("Ctrl+F1")));

    QAction later(QStringLiteral("Save"));
    later.setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    KeyBindings(m_settings).add(&later);
    EXPECT_EQ(later.shortcut(), QKeySequence(QStringLiteral("Ctrl+Y")));
    click(dialog, "All as &standard");
    EXPECT_EQ(m_save.shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
    EXPECT_EQ(m_redo.shortcuts().size(), 2);
    EXPECT_TRUE(m_about.shortcuts().isEmpty());
}

TEST_F(Settings, TasteTakesEffectAtOnce)
{
    m_theme.setMode(Theme::Mode::Light);
    SettingsDialog dialog(m_theme, m_settings, m_keys);
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto choose = [&](const char *name, int value) {
        QComboBox *box = *std::ranges::find(boxes, QString::fromLatin1(name), &QComboBox::accessibleName);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose("Colours", static_cast<int>(Theme::Mode::Dark));
    EXPECT_TRUE(m_theme.tokens().dark);
    choose("Size of code", 17);
    EXPECT_EQ(m_theme.codeFont().pixelSize(), 17);
    EXPECT_EQ(m_settings.value(setting::codeSize).toInt(), 17);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    EXPECT_TRUE(m_settings.value(setting::formatOnSave).toBool());
    m_theme.setMode(Theme::Mode::Light);
}

} // namespace dunlin::designer
