#include "app/designer/shell/palette.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(Palette, TheWholeNameComesBeforeItsPartsAndThoseBeforeLetters)
{
    EXPECT_GT(fitness(QStringLiteral("Order"), QStringLiteral("order")), fitness(QStringLiteral("OrderItem"), QStringLiteral("order")));
    EXPECT_GT(fitness(QStringLiteral("OrderItem"), QStringLiteral("order")), fitness(QStringLiteral("PastOrder"), QStringLiteral("order")));
    EXPECT_GT(fitness(QStringLiteral("PastOrder"), QStringLiteral("order")), fitness(QStringLiteral("border"), QStringLiteral("order")));
    EXPECT_GT(fitness(QStringLiteral("border"), QStringLiteral("order")), fitness(QStringLiteral("outdoor eraser"), QStringLiteral("order")));
    EXPECT_EQ(fitness(QStringLiteral("Customer"), QStringLiteral("order")), 0);
}

TEST(Palette, EnterRunsTheBestMatchAndArrowsAnother)
{
    Theme theme;
    QWidget window;
    Palette palette(theme, &window);
    QString ran;
    palette.setSource([&] {
        return std::vector<PaletteEntry>{{QStringLiteral("OrderItem"), QStringLiteral("table"), QStringLiteral("table"), [&] { ran = QStringLiteral("item"); }},
                                         {QStringLiteral("Order"), QStringLiteral("table"), QStringLiteral("table"), [&] { ran = QStringLiteral("order"); }}};
    });
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const QAbstractItemModelTester tester(&palette.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    palette.setFocus();
    QTest::keyClicks(&palette, QStringLiteral("order"));
    EXPECT_EQ(palette.model().rowCount(), 2);
    QTest::keyClick(&palette, Qt::Key_Return);
    EXPECT_EQ(ran, QStringLiteral("order"));
    EXPECT_TRUE(palette.text().isEmpty());
    QTest::keyClicks(&palette, QStringLiteral("order"));
    QTest::keyClick(&palette, Qt::Key_Down);
    QTest::keyClick(&palette, Qt::Key_Return);
    EXPECT_EQ(ran, QStringLiteral("item"));
}

TEST(Palette, SaysWhenNothingFits)
{
    Theme theme;
    QWidget window;
    Palette palette(theme, &window);
    palette.setSource([] { return std::vector<PaletteEntry>{}; });
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    palette.setFocus();
    QString typed;
    QObject::connect(&palette, &Palette::nothingFits, [&](const QString &text) { typed = text; });
    QTest::keyClicks(&palette, QStringLiteral("zebra"));
    QTest::keyClick(&palette, Qt::Key_Return);
    EXPECT_EQ(typed, QStringLiteral("zebra"));
}

} // namespace dunlin::designer
