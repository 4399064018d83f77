// From what stands in the way of a plan to the rows themselves.
#include "tests/app/designer/shell/shown_window.h"

#include "app/designer/data/data_pane.h"
#include "app/designer/shell/apply_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

template <typename Button>
Button *visibleButton(const QWidget &panel, const QString &text)
{
    for (auto *button : panel.findChildren<Button *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST(AffectedRows, OfAUniqueKeyAreShownAndAllOfThemAgain)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("  @@unique([productId, customerId])\n", "  @@unique([rating])\n");
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("Review_rating_key")); }));
    shown.window.askApply();
    auto *panel = shown.window.applyPanel();
    QPushButton *show = nullptr;
    ASSERT_TRUE(shown.until([&] { return (show = visibleButton<QPushButton>(*panel, QStringLiteral("Show these rows of Review"))) != nullptr; }));
    std::string said;
    for (const auto *label : panel->findChildren<QLabel *>())
        said += label->text().toStdString() + '\n';
    EXPECT_NE(said.find("5 values are in more than one row."), std::string::npos) << said;
    EXPECT_NE(said.find("rating = 1, rows = "), std::string::npos) << said;

    QTest::mouseClick(show, Qt::LeftButton);
    auto *data = shown.window.findChild<designer::DataPane *>();
    ASSERT_TRUE(data->isVisible());
    ASSERT_TRUE(shown.until([&] { return data->model()->rowCount() > 0; }));
    EXPECT_EQ(data->model()->table().name, "Review");
    auto *all = visibleButton<QToolButton>(*data, QStringLiteral("Show all rows"));
    ASSERT_TRUE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_FALSE(visibleButton<QToolButton>(*data, QStringLiteral("Show all rows")));
}

TEST(AffectedRows, ThatGoAreOnlyThoseWithAValue)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("  phone      String? // free text, as typed by the customer\n", "");
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("RedefineTables")); }));
    shown.window.askApply();
    QPushButton *show = nullptr;
    ASSERT_TRUE(shown.until([&] { return (show = visibleButton<QPushButton>(*shown.window.applyPanel(), QStringLiteral("Show these rows of Customer"))) != nullptr; }));
    QTest::mouseClick(show, Qt::LeftButton);
    auto *data = shown.window.findChild<designer::DataPane *>();
    ASSERT_TRUE(shown.until([&] {
        const auto labels = data->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("209")); });
    }));
}

} // namespace dunlin::test
