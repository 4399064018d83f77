// The window on a small screen: 1920×1080 at a scale of 2 is 960×540.
#include "tests/app/designer/shell/shown_window.h"

#include "app/designer/history/history_pane.h"
#include "app/designer/shell/past_page.h"

#include <QDir>
#include <QSlider>
#include <QTranslator>
#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

constexpr QSize screen(960, 500); // without a panel or the title of the window

// Who needs most, for the message of a test that fails.
std::string needs(const QWidget &widget, int depth = 0)
{
    std::string text;
    for (const QObject *child : widget.children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (!part || !part->isVisibleTo(&widget) || depth > 6)
            continue;
        const QSize size = part->minimumSizeHint().expandedTo(part->minimumSize());
        if (size.width() > 150 || size.height() > 100)
            text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + part->metaObject()->className() + ' ' + part->objectName().toStdString() + ' ' + std::to_string(size.width()) + "x" + std::to_string(size.height()) + '\n' + needs(*part, depth + 1);
    }
    return text;
}

void expectFits(const designer::MainWindow &window, const std::string &what)
{
    const QSize size = window.minimumSizeHint();
    EXPECT_LE(size.width(), screen.width()) << what << '\n' << needs(window);
    EXPECT_LE(size.height(), screen.height()) << what << '\n' << needs(window);
}

} // namespace

TEST(SmallScreen, TheWindowFitsInEveryLanguage)
{
    QStringList languages = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("dunlin_*.qm")});
    languages << QString(); // English
    for (const QString &language : std::as_const(languages)) {
        QTranslator translator;
        if (!language.isEmpty()) {
            ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/") + language));
            QApplication::installTranslator(&translator);
        }
        ShownWindow shown;
        expectFits(shown.window, "welcome " + language.toStdString());
        ASSERT_TRUE(shown.open());
        expectFits(shown.window, "project " + language.toStdString());
        shown.window.history()->slider()->setValue(2);
        ASSERT_TRUE(shown.until([&] { return shown.window.past() && shown.window.past()->isVisibleTo(&shown.window); }));
        expectFits(shown.window, "past " + language.toStdString());
        shown.window.history()->slider()->setValue(4);
        shown.replace("  phone      String? // free text, as typed by the customer\n", "  telephone String?\n");
        ASSERT_TRUE(shown.until([&] { return shown.window.preview()->plan() && !shown.sql().isEmpty(); }));
        expectFits(shown.window, "question " + language.toStdString());
    }
}

} // namespace dunlin::test
