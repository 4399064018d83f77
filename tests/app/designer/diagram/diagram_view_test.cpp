// The diagram over a project: what is drawn, how it is moved through, what is kept.
#include "tests/app/designer/diagram/shown_project.h"

#include "app/designer/diagram/minimap.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace dunlin;
using designer::DiagramView;

namespace {
class DiagramViewTest : public tests::ShownProject
{
};
} // namespace

TEST_F(DiagramViewTest, DrawsColumnsButNotRelationFields)
{
    const auto &drawing = m_view->drawing();
    const auto order = *drawing.figure.findBox("Order");
    std::vector<std::string> names;
    for (const designer::FaceRow &row : drawing.faces[order].rows)
        names.push_back(row.name.toStdString());
    EXPECT_EQ(names, (std::vector<std::string>{"id", "note", "customerId"}));
    EXPECT_EQ(drawing.faces[order].shape.height, 28 + 3 * 20 + 4);
}

TEST_F(DiagramViewTest, EdgesEndAtTheColumnsOfTheKey)
{
    const auto &drawing = m_view->drawing();
    ASSERT_EQ(drawing.figure.graph.edges.size(), 1u);
    const diagram::Edge &edge = drawing.figure.graph.edges[0];
    const auto &points = drawing.arrangement.routes[0].points;
    EXPECT_EQ(points.front().y, drawing.rowRect(edge.from.box, *drawing.figure.findRow(edge.from.box, "customerId")).center().y());
    EXPECT_EQ(points.back().y, drawing.rowRect(edge.to.box, *drawing.figure.findRow(edge.to.box, "id")).center().y());
}

TEST_F(DiagramViewTest, DraggingABoxSnapsToTheGridAndIsOneUndoStep)
{
    m_view->zoomReset();
    const diagram::Point before = positionOf("Order");
    const diagram::Point other = positionOf("Customer");
    const QPoint at = headerOf("Order");
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseMove(m_view.get(), at + QPoint(30, 30));
    QTest::mouseMove(m_view.get(), at + QPoint(67, 93));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::NoModifier, at + QPoint(67, 93));
    const diagram::Point after = positionOf("Order");
    EXPECT_EQ(after.x % 20, 0);
    EXPECT_EQ(after.y % 20, 0);
    EXPECT_NEAR(after.x, before.x + 67, 10);
    EXPECT_NEAR(after.y, before.y + 93, 10);
    EXPECT_EQ(positionOf("Customer"), other) << "nothing else moves";
    EXPECT_EQ(m_document.layout().positions.at("Order"), after);
    EXPECT_FALSE(m_document.layout().positions.contains("Customer")) << "only what a person placed is stored";
    EXPECT_EQ(m_document.undoStack().count(), 1);
    m_document.undoStack().undo();
    EXPECT_EQ(positionOf("Order"), before);
    EXPECT_TRUE(m_document.layout().positions.empty());
    m_document.undoStack().redo();
    EXPECT_EQ(positionOf("Order"), after);
    EXPECT_EQ(text(), tests::shownSchema);
}

TEST_F(DiagramViewTest, ArrowsEnterAndEscapeGoThroughBoxesAndColumns)
{
    m_view->choose({"Customer", {}});
    press(Qt::Key_Return);
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Customer", "id"}));
    press(Qt::Key_Down);
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Customer", "email"}));
    QSignalSpy revealed(m_view.get(), &DiagramView::revealRequested);
    press(Qt::Key_Return);
    EXPECT_EQ(revealed.count(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Customer", {}}));
    press(Qt::Key_Slash);
    EXPECT_EQ(m_document.selection().model, "Order") << "/ walks the relation";
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_document.selection(), designer::Selection{});
}

TEST_F(DiagramViewTest, TheMapIsThereAsSoonAsThereIsSomethingOnIt)
{
    const auto *map = m_view->findChild<designer::Minimap *>();
    ASSERT_TRUE(map);
    EXPECT_FALSE(map->isHidden());
    const auto begin = static_cast<std::uint32_t>(text().find("model Customer")), end = static_cast<std::uint32_t>(text().size());
    m_document.typed(0, {begin, end}, "");
    EXPECT_TRUE(m_view->drawing().empty());
    EXPECT_TRUE(map->isHidden());
    m_document.typed(0, {begin, begin}, "model Coupon {\n  code String @id\n}\n");
    EXPECT_FALSE(map->isHidden());
}

TEST_F(DiagramViewTest, TheMapIsHiddenAndShownByAKey)
{
    const auto *map = m_view->findChild<designer::Minimap *>();
    press(Qt::Key_M);
    EXPECT_TRUE(map->isHidden());
    press(Qt::Key_M);
    EXPECT_FALSE(map->isHidden());
}

TEST_F(DiagramViewTest, BrokenTextLeavesTheLastGoodDrawingUp)
{
    m_document.typed(0, {static_cast<std::uint32_t>(text().find("model Order")), static_cast<std::uint32_t>(text().find("model Order") + 5)}, "modle");
    EXPECT_TRUE(m_view->isStale());
    EXPECT_EQ(m_view->drawing().faces.size(), 2u);
    m_document.undoStack().undo();
    m_view->setSnapshot(workspace::analyze(m_document.sourceFiles(), m_document.revision()));
    EXPECT_FALSE(m_view->isStale());
}

TEST_F(DiagramViewTest, ANewTableInTheTextMovesNothingElse)
{
    const diagram::Point customer = positionOf("Customer");
    const diagram::Point order = positionOf("Order");
    const auto end = static_cast<std::uint32_t>(text().size());
    m_document.typed(0, {end, end}, "\nmodel Coupon {\n  code String @id\n}\n");
    ASSERT_TRUE(m_view->drawing().figure.findBox("Coupon"));
    EXPECT_EQ(positionOf("Customer"), customer);
    EXPECT_EQ(positionOf("Order"), order);
}

TEST_F(DiagramViewTest, ARenameInTheTextCarriesThePosition)
{
    diagram::LayoutFile moved = m_document.layout();
    moved.positions["Order"] = {400, 600};
    m_document.changeLayout(moved, QStringLiteral("Move"));
    const auto replacement = [this](std::string_view context, std::size_t skip) {
        const auto at = static_cast<std::uint32_t>(text().find(context) + skip);
        return core::TextEdit{{at, at + 5}, "Sale"};
    };
    // Both places in one step, as a rename does it.
    m_document.apply({.title = "Rename", .files = {{0, core::EditList({replacement("Order[]", 0), replacement("model Order", 6)})}}});
    m_view->setSnapshot(workspace::analyze(m_document.sourceFiles(), m_document.revision()));
    EXPECT_EQ(positionOf("Sale"), (diagram::Point{400, 600}));
    EXPECT_TRUE(m_document.layout().positions.contains("Sale"));
    EXPECT_FALSE(m_document.layout().positions.contains("Order"));
}

TEST_F(DiagramViewTest, ZoomingKeepsThePointUnderTheMouse)
{
    m_view->zoomReset();
    const QPointF at(300, 200);
    const QPointF scene = m_view->viewport().toScene(at);
    QWheelEvent wheel(at, m_view->mapToGlobal(at), QPoint(), QPoint(0, 240), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &wheel);
    EXPECT_GT(m_view->viewport().scale, 1.2);
    EXPECT_NEAR(m_view->viewport().toView(scene).x(), at.x(), 1);
    EXPECT_NEAR(m_view->viewport().toView(scene).y(), at.y(), 1);
}

TEST_F(DiagramViewTest, AssistiveTechnologyFindsTablesColumnsAndRelations)
{
    QAccessible::setActive(true);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
    ASSERT_TRUE(view);
    QStringList names;
    for (int i = 0; i < 3; ++i)
        names << view->child(i)->text(QAccessible::Name);
    EXPECT_EQ(names, (QStringList{QStringLiteral("Table Customer"), QStringLiteral("Table Order"), QStringLiteral("Relation Order.customerId to Customer.id")}))
        << names.join(QLatin1Char('|')).toStdString();
    QAccessibleInterface *order = view->child(1);
    EXPECT_EQ(order->childCount(), 3);
    EXPECT_EQ(order->child(1)->text(QAccessible::Name), QStringLiteral("note"));
    EXPECT_EQ(order->child(1)->text(QAccessible::Description), QStringLiteral("String?; may be empty"));
    EXPECT_EQ(order->child(1)->parent(), order);
    EXPECT_EQ(view->indexOfChild(order), 1);
    const auto relations = order->relations(QAccessible::AllRelations);
    ASSERT_EQ(relations.size(), 1);
    EXPECT_EQ(relations[0].first, view->child(0));
    order->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(m_document.selection(), (designer::Selection{"Order", "customerId"}));
}
