#include "app/designer/shell/place_history.h"

#include "tests/app/designer/shell/shown_window.h"

#include <QAction>
#include <gtest/gtest.h>

namespace dunlin::test {

using designer::PlaceHistory;
using designer::Selection;

namespace {

const PlaceHistory::Exists all = [](const Selection &) { return true; };

} // namespace

TEST(PlaceHistory, GoesBackAndForwardThroughTables)
{
    PlaceHistory places;
    EXPECT_FALSE(places.back(all));
    places.visit({"A", {}});
    places.visit({"B", {}});
    places.visit({"B", "id"}); // still B
    places.visit({"C", {}});
    EXPECT_EQ(places.back(all), (Selection{"B", "id"}));
    EXPECT_EQ(places.back(all), (Selection{"A", {}}));
    EXPECT_FALSE(places.back(all));
    EXPECT_EQ(places.forward(all), (Selection{"B", "id"}));
    places.visit({"D", {}}); // C is forgotten
    EXPECT_FALSE(places.forward(all));
    EXPECT_EQ(places.back(all), (Selection{"B", "id"}));
}

TEST(PlaceHistory, LeavesOutWhatIsGone)
{
    PlaceHistory places;
    for (const char *name : {"A", "B", "C"})
        places.visit({name, {}});
    const PlaceHistory::Exists exists = [](const Selection &place) { return place.model != "B"; };
    EXPECT_EQ(places.back(exists), (Selection{"A", {}}));
    EXPECT_EQ(places.forward(exists), (Selection{"C", {}}));
}

TEST(PlaceHistory, NothingSelectedIsNoPlace)
{
    PlaceHistory places;
    places.visit({"A", {}});
    places.visit({});
    places.visit({"B", {}});
    EXPECT_EQ(places.back(all), (Selection{"A", {}}));
}

TEST(PlaceHistory, TheKeysLeadBackInTextAndDiagram)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.window.activateWindow();
    shown.window.document().select({"Customer", {}});
    shown.window.document().select({"Order", "total"});
    QTest::keySequence(&shown.window, QKeySequence(QStringLiteral("Alt+Left")));
    EXPECT_EQ(shown.window.document().selection(), (Selection{"Customer", {}}));
    QTest::keySequence(&shown.window, QKeySequence(QStringLiteral("Alt+Right")));
    EXPECT_EQ(shown.window.document().selection(), (Selection{"Order", "total"}));
}

} // namespace dunlin::test
