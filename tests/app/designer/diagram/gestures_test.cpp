// What each gesture in the diagram does to the text, byte for byte, and that one undo takes it back.
#include "tests/app/designer/diagram/shown_project.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPointer>

using namespace dunlin;

namespace {

class Gestures : public tests::ShownProject
{
protected:
    // `expected` is the whole text after the gesture.
    void checkOneStep(const std::string &expected)
    {
        EXPECT_EQ(text(), expected);
        EXPECT_EQ(m_document.undoStack().count(), 1);
        EXPECT_FALSE(m_document.undoStack().undoText().isEmpty());
        m_document.undoStack().undo();
        EXPECT_EQ(text(), m_start);
    }
    static std::string inserted(std::string_view before, std::string_view what, std::string text = tests::shownSchema)
    {
        return text.insert(text.find(before), what);
    }
    static std::string without(std::string_view what)
    {
        std::string text = tests::shownSchema;
        return text.erase(text.find(what), what.size());
    }

    const std::string m_start = tests::shownSchema;
    const std::string m_orderEnd = "}\n"; // the last block of the file is Order
};

} // namespace

TEST_F(Gestures, TAddsATable)
{
    press(Qt::Key_T);
    answer("Coupon");
    EXPECT_TRUE(m_view->drawing().figure.findBox("Coupon"));
    EXPECT_EQ(m_document.selection().model, "Coupon");
    checkOneStep(m_start + "\nmodel Coupon {\n  id Int @id @default(autoincrement())\n}\n");
}

TEST_F(Gestures, AWrongNameIsRefusedAndTheEntryStays)
{
    press(Qt::Key_T);
    answer("Order");
    EXPECT_FALSE(entry()->isHidden());
    EXPECT_FALSE(entry()->accessibleDescription().isEmpty());
    EXPECT_EQ(text(), m_start);
    QTest::keyClick(entry(), Qt::Key_Escape);
    EXPECT_TRUE(entry()->isHidden());
}

TEST_F(Gestures, EnterInTheListOfTablesGoesOnWithTheRelation)
{
    press(Qt::Key_R);
    QTest::keyClicks(entry(), QStringLiteral("Order"));
    const QPointer<QCompleter> list = entry()->completer();
    ASSERT_TRUE(list && list->popup()->isVisible());
    QTest::keyClick(list->popup(), Qt::Key_Return);
    EXPECT_TRUE(list); // it is still at work with that key
    EXPECT_FALSE(entry()->isHidden());
    EXPECT_EQ(entry()->accessibleName(), QStringLiteral("Table that Order refers to"));
    EXPECT_NE(entry()->completer(), list);
    answer("Order");
    EXPECT_NE(text(), m_start);
}

TEST_F(Gestures, PlusAddsAFieldAndAsksForTheNext)
{
    m_view->choose({"Order", {}});
    press(Qt::Key_Plus);
    answer("total int?");
    EXPECT_FALSE(entry()->isHidden());
    EXPECT_TRUE(entry()->text().isEmpty());
    std::string expected = m_start;
    expected.insert(expected.rfind(m_orderEnd), "  total      Int?\n");
    checkOneStep(expected);
}

TEST_F(Gestures, F2RenamesAFieldEverywhere)
{
    m_view->choose({"Order", "customerId"});
    press(Qt::Key_F2);
    EXPECT_EQ(entry()->text(), QStringLiteral("customerId"));
    answer("buyerId");
    std::string expected = m_start;
    for (std::size_t at; (at = expected.find("customerId")) != std::string::npos;)
        expected.replace(at, 10, "buyerId");
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Order", "buyerId"}));
    EXPECT_EQ(m_document.answers().renames, (workspace::Renames{{"Order", "customerId", "buyerId"}}));
    checkOneStep(expected);
}

TEST_F(Gestures, F2RenamesATableAndItStaysInPlace)
{
    const diagram::Point before = positionOf("Order");
    m_view->choose({"Order", {}});
    press(Qt::Key_F2);
    answer("Sale");
    EXPECT_EQ(positionOf("Sale"), before);
    const auto kept = workspace::rememberedAnswers(m_document.project()); // for the migration, whoever writes it
    ASSERT_TRUE(kept) << kept.error().message;
    EXPECT_EQ(kept->renames, (workspace::Renames{{"Order", "", "Sale"}}));
    std::string expected = m_start;
    expected.replace(expected.find("Order[]"), 5, "Sale");
    expected.replace(expected.find("model Order") + 6, 5, "Sale");
    checkOneStep(expected);
}

TEST_F(Gestures, DeleteRemovesAField)
{
    m_view->choose({"Order", "note"});
    press(Qt::Key_Delete);
    checkOneStep(without("  note       String?\n"));
}

TEST_F(Gestures, RDrawsARelationByTypingTheBeginningOfTheOtherTable)
{
    press(Qt::Key_T);
    answer("Tag");
    m_view->choose({"Order", {}});
    press(Qt::Key_R);
    answer("ta");
    std::string expected = m_start;
    expected.insert(expected.rfind(m_orderEnd), "  tag        Tag      @relation(fields: [tagId], references: [id])\n  tagId      Int\n");
    expected += "\nmodel Tag {\n  id Int @id @default(autoincrement())\n  orders Order[]\n}\n";
    EXPECT_EQ(text(), expected);
    EXPECT_EQ(m_view->drawing().figure.graph.edges.size(), 2u);
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_start);
}

TEST_F(Gestures, RDrawsARelationByDraggingFromBoxToBox)
{
    press(Qt::Key_T);
    answer("Tag");
    m_view->fit();
    m_view->choose({});
    press(Qt::Key_R);
    const QPoint from = headerOf("Order");
    const QPoint to = headerOf("Tag");
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, to);
    EXPECT_EQ(m_view->drawing().figure.graph.edges.size(), 2u) << text();
    EXPECT_TRUE(text().find("[tagId]") != std::string::npos);
}
