// What is arranged by hand: each gesture is one step of the undo history, and is in the layout file.
#include "app/designer/diagram/diagram_commands.h"

#include "tests/app/designer/diagram/shown_project.h"

#include <QAction>
#include <QSignalSpy>

namespace dunlin::tests {

namespace {

class LayoutGestures : public ShownProject
{
protected:
    void SetUp() override
    {
        ShownProject::SetUp();
        addTable("Coupon");
        addTable("Tag");
        m_start = m_document.layout().toText();
        m_steps = m_document.undoStack().index();
    }
    void addTable(const char *name)
    {
        press(Qt::Key_T);
        answer(name);
    }
    void select(const std::vector<const char *> &names)
    {
        m_view->choose({names.front(), {}});
        for (std::size_t i = 1; i < names.size(); ++i)
            QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, headerOf(names[i]));
        ASSERT_EQ(m_view->selectedBoxes().size(), names.size());
    }
    const diagram::LayoutFile &layout() const { return m_document.layout(); }
    // The gesture was one named step, and undo takes it back.
    void checkOneStep(const char *title)
    {
        EXPECT_EQ(m_document.undoStack().index(), m_steps + 1);
        EXPECT_EQ(m_document.undoStack().undoText(), QString::fromUtf8(title));
        m_document.undoStack().undo();
        EXPECT_EQ(layout().toText(), m_start);
        m_document.undoStack().redo();
    }

    std::string m_start;
    int m_steps = 0;
};

} // namespace

TEST_F(LayoutGestures, AlignsTheSelectedTables)
{
    m_view->fit();
    select({"Customer", "Order", "Coupon"});
    const diagram::Point tag = positionOf("Tag");
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(positionOf("Customer").x, positionOf("Order").x);
    EXPECT_EQ(positionOf("Customer").x, positionOf("Coupon").x);
    EXPECT_EQ(positionOf("Tag"), tag);
    checkOneStep("Align tables");
    m_view->choose({"Tag", {}});
    QSignalSpy said(m_view.get(), &designer::DiagramView::message);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(said.count(), 1) << "one table has nothing to line up with";
}

TEST_F(LayoutGestures, APinnedTableStaysWhenTheOthersAreArranged)
{
    m_view->fit();
    select({"Coupon"});
    press(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_TRUE(layout().pinned.contains("Coupon"));
    checkOneStep("Pin Coupon");
    const diagram::Point before = positionOf("Coupon");
    m_view->choose({});
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(positionOf("Coupon"), before);
    EXPECT_TRUE(layout().positions.contains("Order")) << "what was arranged on request stays so";
    m_view->choose({"Coupon", {}});
    press(Qt::Key_Period);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(positionOf("Coupon"), before) << "nor is it moved by hand";
}

TEST_F(LayoutGestures, ArrangingIsOneStepThatUndoTakesBack)
{
    diagram::LayoutFile far = layout();
    far.positions["Order"] = {4000, 4000};
    m_document.changeLayout(far, QStringLiteral("Move"));
    ++m_steps;
    m_start = layout().toText();
    const diagram::Point tag = positionOf("Tag");
    m_view->choose({});
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_LT(positionOf("Order").x, 2000);
    m_document.undoStack().undo();
    EXPECT_EQ(positionOf("Order"), (diagram::Point{4000, 4000}));
    EXPECT_EQ(positionOf("Tag"), tag);
    m_document.undoStack().redo();
    checkOneStep("Arrange all tables");
}

TEST_F(LayoutGestures, OnlyTheSelectedTablesAreArranged)
{
    m_view->fit();
    const diagram::Point coupon = positionOf("Coupon"), tag = positionOf("Tag");
    select({"Customer", "Order"});
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(positionOf("Coupon"), coupon);
    EXPECT_EQ(positionOf("Tag"), tag);
    EXPECT_EQ(layout().positions.size(), 2u);
    for (std::uint32_t a = 0; a < 4; ++a)
        for (std::uint32_t b = 0; b < a; ++b)
            EXPECT_FALSE(m_view->drawing().boxRect(a).intersects(m_view->drawing().boxRect(b)));
    checkOneStep("Arrange the selected tables");
}

TEST_F(LayoutGestures, GroupsFrameTheirTablesAndMoveThem)
{
    m_view->fit();
    select({"Customer", "Order"});
    press(Qt::Key_G);
    answer("Sales");
    ASSERT_EQ(m_view->drawing().figure.groups.size(), 1u);
    const QRectF frame = m_view->drawing().groupRect(0);
    for (const char *name : {"Customer", "Order"})
        EXPECT_TRUE(frame.contains(m_view->drawing().boxRect(*m_view->drawing().figure.findBox(name)))) << name;
    checkOneStep("Group Sales");
    m_view->choose({});
    m_view->fit();
    const QPoint title = m_view->viewport().toView(m_view->drawing().groupTitleRect(0)).center().toPoint();
    const diagram::Point before = positionOf("Order");
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, title);
    QTest::mouseMove(m_view.get(), title + QPoint(40, 0));
    QTest::mouseMove(m_view.get(), title + QPoint(80, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, title + QPoint(80, 0));
    EXPECT_GT(positionOf("Order").x, before.x);
    press(Qt::Key_C);
    EXPECT_EQ(layout().groups.at("Sales").color, "blue");
    press(Qt::Key_G, Qt::ShiftModifier);
    EXPECT_TRUE(layout().groups.empty()) << "a group without tables is none";
}

TEST_F(LayoutGestures, NotesAreWrittenChangedMovedAndRemoved)
{
    press(Qt::Key_N);
    answer("Ask Ann about prices");
    ASSERT_TRUE(m_view->drawing().figure.findBox("#1"));
    EXPECT_EQ(m_document.selection().model, "#1");
    EXPECT_EQ(layout().notes.at("#1"), "Ask Ann about prices");
    checkOneStep("Add a note");
    press(Qt::Key_F2);
    answer("Ask Bob");
    EXPECT_EQ(layout().notes.at("#1"), "Ask Bob");
    press(Qt::Key_Period);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    EXPECT_TRUE(layout().notes.empty());
    EXPECT_FALSE(m_view->drawing().figure.findBox("#1"));
    EXPECT_FALSE(layout().positions.contains("#1"));
    m_document.undoStack().undo();
    EXPECT_EQ(layout().notes.at("#1"), "Ask Bob");
    EXPECT_EQ(text().find("Ask"), std::string::npos) << "a note is no part of the schema";
}

TEST_F(LayoutGestures, ASavedViewHasItsOwnTablesAndPositions)
{
    m_view->fit();
    select({"Customer", "Order"});
    const diagram::Point order = positionOf("Order");
    press(Qt::Key_V);
    answer("Sales");
    EXPECT_EQ(m_view->savedView(), "Sales");
    EXPECT_EQ(m_view->drawing().faces.size(), 2u);
    checkOneStep("Save the view Sales");
    m_view->showView("Sales"); // undo left it
    m_view->choose({"Order", {}});
    press(Qt::Key_Period);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(positionOf("Order"), (diagram::Point{order.x, order.y + 20}));
    addTable("Payment");
    EXPECT_TRUE(m_view->drawing().figure.findBox("Payment")) << "what is made in a view is in it";
    EXPECT_EQ(m_view->drawing().faces.size(), 3u);
    m_view->showView({});
    EXPECT_EQ(m_view->drawing().faces.size(), 5u);
    EXPECT_EQ(positionOf("Order"), order) << "elsewhere nothing moved";
    m_view->showView("Sales");
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_TRUE(layout().views.empty());
    EXPECT_TRUE(m_view->savedView().empty());
}

TEST_F(LayoutGestures, DetailAndLinesAreChoices)
{
    designer::Choices choices = m_view->choices();
    choices.detail = designer::Detail::Keys;
    m_view->setChoices(choices);
    const auto order = *m_view->drawing().figure.findBox("Order");
    EXPECT_EQ(m_view->drawing().faces[order].rows.size(), 2u) << "id and customerId";
    choices.detail = designer::Detail::Names;
    choices.lines = designer::Lines::Curved;
    m_view->setChoices(choices);
    EXPECT_TRUE(m_view->drawing().faces[order].rows.empty());
    EXPECT_GT(m_view->drawing().arrangement.routes[0].points.size(), 10u);
    choices.lines = designer::Lines::Straight;
    m_view->setChoices(choices);
    EXPECT_EQ(m_view->drawing().arrangement.routes[0].points.size(), 4u);
    EXPECT_EQ(m_document.undoStack().index(), m_steps) << "a matter of looking, not of the document";
}

TEST_F(LayoutGestures, HidingTheRestLeavesTheSurroundings)
{
    m_view->choose({"Customer", {}});
    press(Qt::Key_H);
    designer::Choices choices = m_view->choices();
    choices.focus = designer::FocusStyle::Hides;
    m_view->setChoices(choices);
    EXPECT_EQ(m_view->drawing().faces.size(), 2u);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_view->drawing().faces.size(), 4u);
}

TEST_F(LayoutGestures, ThePathBetweenTwoTablesStandsOut)
{
    m_view->choose({"Order", {}});
    press(Qt::Key_P);
    answer("Cust");
    EXPECT_FALSE(m_view->isDimmed(*m_view->drawing().figure.findBox("Customer")));
    EXPECT_TRUE(m_view->isDimmed(*m_view->drawing().figure.findBox("Tag")));
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_view->isDimmed(*m_view->drawing().figure.findBox("Tag")));
}

TEST_F(LayoutGestures, ATableMakesWayForOneThatGrowsAndComesBack)
{
    diagram::LayoutFile below = layout();
    const diagram::Point tag = positionOf("Tag");
    below.positions["Coupon"] = {tag.x, tag.y + 120};
    m_document.changeLayout(below, QStringLiteral("Move"));
    const diagram::Point coupon = positionOf("Coupon");
    ASSERT_EQ(coupon, (diagram::Point{tag.x, tag.y + 120}));
    const std::string stored = layout().toText();
    m_view->choose({"Tag", {}});
    for (const char *field : {"a int", "b int", "c int", "d int"}) {
        press(Qt::Key_Plus);
        answer(field);
        QTest::keyClick(entry(), Qt::Key_Escape);
    }
    EXPECT_EQ(positionOf("Tag"), tag) << "what is worked on stays";
    EXPECT_EQ(positionOf("Coupon").x, coupon.x);
    EXPECT_GT(positionOf("Coupon").y, coupon.y);
    EXPECT_EQ(layout().toText(), stored) << "nobody placed it there";
    for (int i = 0; i < 4; ++i)
        m_document.undoStack().undo();
    EXPECT_EQ(positionOf("Coupon"), coupon);
}

TEST_F(LayoutGestures, WhatATableIsDroppedOnMakesWayInTheSameStep)
{
    diagram::LayoutFile apart = layout();
    apart.positions["Coupon"] = {2000, 0};
    apart.positions["Tag"] = {2000, 300};
    m_document.changeLayout(apart, QStringLiteral("Move"));
    m_start = layout().toText();
    m_steps = m_document.undoStack().index();
    m_view->choose({"Coupon", {}});
    const auto moveDownBy = [this](int steps) {
        press(Qt::Key_Period);
        for (int i = 0; i < steps; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    };
    moveDownBy(14);
    EXPECT_EQ(positionOf("Coupon"), (diagram::Point{2000, 280})) << "it stays where it was put";
    EXPECT_GT(positionOf("Tag").y, 300);
    EXPECT_EQ(layout().positions.at("Tag"), (diagram::Point{2000, 300})) << "it comes back when the other one goes";
    checkOneStep("Move Coupon");
    m_document.undoStack().undo();
    EXPECT_EQ(positionOf("Tag"), (diagram::Point{2000, 300}));

    moveDownBy(16); // below the other one's top, which would make this one give way by itself
    EXPECT_EQ(positionOf("Coupon"), (diagram::Point{2000, 320}));
    EXPECT_LT(positionOf("Tag").y, 300);
    EXPECT_EQ(layout().positions.at("Tag"), positionOf("Tag"));
    checkOneStep("Move Coupon");
}

TEST_F(LayoutGestures, EveryCommandCanBeTriggeredAndSaysWhatItDoes)
{
    for (QAction *action : m_view->commands().all()) {
        SCOPED_TRACE(action->text().toStdString());
        EXPECT_FALSE(action->text().isEmpty());
        m_view->choose({"Order", {}});
        action->trigger();
        if (!entry()->isHidden())
            QTest::keyClick(entry(), Qt::Key_Escape);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        m_view->showView({});
        m_view->setFocusHops(0);
    }
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    EXPECT_EQ(text(), shownSchema);
    EXPECT_TRUE(layout().empty());
}

} // namespace dunlin::tests
