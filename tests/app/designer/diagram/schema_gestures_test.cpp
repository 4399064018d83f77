// Editing the schema from the diagram beyond tables, fields and relations (gestures_test.cpp): every gesture is a minimal edit
// in one named undo step, and undo gives back every byte.
#include "tests/app/designer/diagram/shown_project.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QSignalSpy>

namespace dunlin::tests {

namespace {

class SchemaGestures : public ShownProject
{
protected:
    void checkOneStep(const std::string &expected, const char *title)
    {
        EXPECT_EQ(text(), expected);
        EXPECT_EQ(m_document.undoStack().undoText(), QString::fromUtf8(title));
        m_document.undoStack().undo();
        EXPECT_EQ(text(), m_before);
        EXPECT_EQ(m_document.undoStack().index(), m_steps);
        m_document.undoStack().redo();
        EXPECT_EQ(text(), expected);
    }
    void begin()
    {
        m_before = text();
        m_steps = m_document.undoStack().index();
    }
    static std::string replaced(std::string text, std::string_view what, std::string_view with)
    {
        return text.replace(text.find(what), what.size(), with);
    }

    std::string m_before = shownSchema;
    int m_steps = 0;
    const std::string m_start = shownSchema;
};

} // namespace

TEST_F(SchemaGestures, DeleteLeavesATableThatOthersReferTo)
{
    m_view->choose({"Customer", {}});
    QSignalSpy said(m_view.get(), &designer::DiagramView::message);
    press(Qt::Key_Delete);
    EXPECT_EQ(text(), m_start);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.front().front().toString().startsWith(QStringLiteral("Order refers to")));
    press(Qt::Key_Delete, Qt::ShiftModifier);
    checkOneStep(R"(datasource db {
  provider = "sqlite"
  url      = "file:dev.db"
}

model Order {
  id         Int      @id
  note       String?
}
)", "Remove model Customer");
}

TEST_F(SchemaGestures, DeleteLeavesAColumnThatARelationNeeds)
{
    m_view->choose({"Order", "customerId"});
    press(Qt::Key_Delete);
    EXPECT_EQ(text(), m_start);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    std::string expected = replaced(m_start, "  customer   Customer @relation(fields: [customerId], references: [id])\n  customerId Int\n", "");
    checkOneStep(replaced(expected, "  orders Order[]\n", ""), "Remove field customerId");
}

TEST_F(SchemaGestures, DeletingARelationLeavesItsColumnsAndShiftTakesThem)
{
    m_view->choose({"Order", "customer"});
    press(Qt::Key_Delete);
    std::string expected = replaced(m_start, "  customer   Customer @relation(fields: [customerId], references: [id])\n", "");
    expected = replaced(expected, "  orders Order[]\n", "");
    checkOneStep(expected, "Remove field customer");
    m_document.undoStack().undo();
    m_view->choose({"Order", "customer"});
    press(Qt::Key_Delete, Qt::ShiftModifier);
    checkOneStep(replaced(expected, "  customerId Int\n", ""), "Remove relation customer");
}

TEST_F(SchemaGestures, SeveralTablesGoInOneStep)
{
    m_view->selectAll();
    press(Qt::Key_Delete);
    EXPECT_EQ(text().find("model"), std::string::npos) << text();
    EXPECT_EQ(m_document.undoStack().undoText(), QStringLiteral("Remove 2 tables"));
    m_document.undoStack().undo();
    EXPECT_EQ(text(), m_start);
}

TEST_F(SchemaGestures, ADuplicateIsSelectedAndIsOneStep)
{
    m_view->choose({"Order", {}});
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(m_document.selection().model, "Order2");
    checkOneStep(replaced(m_start, "  orders Order[]\n", "  orders Order[]\n  order2s Order2[]\n") + R"(
model Order2 {
  id         Int      @id
  note       String?
  customer   Customer @relation(fields: [customerId], references: [id])
  customerId Int
}
)", "Duplicate Order");
}

TEST_F(SchemaGestures, CopyAndPasteGoOverPrismaText)
{
    m_view->choose({"Order", {}});
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), m_start.substr(m_start.find("model Order")));
    QGuiApplication::clipboard()->setText(QStringLiteral("model Fresh {\n  id Int @id\n}\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    checkOneStep(m_start + "\nmodel Fresh {\n  id Int @id\n}\n", "Paste Fresh");
    QSignalSpy said(m_view.get(), &designer::DiagramView::message);
    QGuiApplication::clipboard()->setText(QStringLiteral("nonsense"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(said.count(), 1);
}

TEST_F(SchemaGestures, AFieldForSeveralTablesIsOneStep)
{
    m_view->selectAll();
    press(Qt::Key_Plus);
    answer("createdAt datetime");
    std::string expected = replaced(m_start, "  orders Order[]\n", "  orders Order[]\n  createdAt DateTime\n");
    checkOneStep(replaced(expected, "  customerId Int\n}", "  customerId Int\n  createdAt  DateTime\n}"), "Add field createdAt to 2 tables");
}

TEST_F(SchemaGestures, KeysOfAColumn)
{
    m_view->choose({"Order", "note"});
    press(Qt::Key_O);
    checkOneStep(replaced(m_start, "String?", "String"), "Change type of note to String");
    m_document.undoStack().undo();
    press(Qt::Key_U);
    checkOneStep(replaced(m_start, "String?", "String? @unique"), "Add @unique to note");
    press(Qt::Key_U);
    EXPECT_EQ(text(), m_start);
    m_view->choose({"Order", "customerId"});
    begin();
    press(Qt::Key_K);
    checkOneStep(replaced(replaced(m_start, "id         Int      @id", "id         Int"), "customerId Int", "customerId Int @id"), "Make customerId the key of Order");
}

TEST_F(SchemaGestures, IAsksForTheColumnsOfAnIndex)
{
    m_view->choose({"Order", "note"});
    press(Qt::Key_I);
    EXPECT_EQ(entry()->text(), QStringLiteral("note"));
    answer("note, customerId");
    checkOneStep(replaced(m_start, "  customerId Int\n}", "  customerId Int\n\n  @@index([note, customerId])\n}"), "Add @@index to Order");
    press(Qt::Key_I);
    answer("note, customerId");
    EXPECT_EQ(text().find("@@index"), std::string::npos) << "the same columns take it back";
}

TEST_F(SchemaGestures, EnumsAreMadeFilledRenamedAndRemoved)
{
    press(Qt::Key_E);
    answer("Kind");
    checkOneStep(m_start + "\nenum Kind {\n  VALUE\n}\n", "Add enum Kind");
    m_view->choose({"Kind", {}});
    begin();
    press(Qt::Key_Plus);
    answer("GOOD");
    QTest::keyClick(entry(), Qt::Key_Escape);
    checkOneStep(m_start + "\nenum Kind {\n  VALUE\n  GOOD\n}\n", "Add value GOOD to Kind");
    m_view->choose({"Kind", "VALUE"});
    begin();
    press(Qt::Key_F2);
    answer("BAD");
    EXPECT_EQ(m_document.answers().renames, (workspace::Renames{{"Kind", "VALUE", "BAD", diff::Rename::Of::Enum}}));
    checkOneStep(m_start + "\nenum Kind {\n  BAD\n  GOOD\n}\n", "Rename value VALUE to BAD");
    m_view->choose({"Kind", "GOOD"});
    press(Qt::Key_Delete);
    EXPECT_EQ(text(), m_start + "\nenum Kind {\n  BAD\n}\n");
    m_view->choose({"Kind", {}});
    press(Qt::Key_F2);
    answer("Sort");
    EXPECT_EQ(text(), m_start + "\nenum Sort {\n  BAD\n}\n");
    EXPECT_EQ(m_document.answers().renames.back(), (diff::Rename{"Kind", "", "Sort", diff::Rename::Of::Enum}));
    m_view->choose({"Sort", {}});
    press(Qt::Key_Delete);
    EXPECT_EQ(text(), m_start);
}

TEST_F(SchemaGestures, AManyToManyRelationOpensItsTable)
{
    press(Qt::Key_T);
    answer("Tag");
    m_view->choose({"Order", {}});
    press(Qt::Key_R);
    QTest::keyClick(entry(), Qt::Key_3);
    answer("Tag");
    const auto tag = *m_view->drawing().figure.findBox("Tag");
    ASSERT_EQ(m_view->drawing().edgesOf(tag).size(), 1u);
    EXPECT_TRUE(m_view->drawing().figure.graph.edges[m_view->drawing().edgesOf(tag).front()].implicitManyToMany);
    m_view->choose({"Order", "tags"});
    const std::string before = text();
    press(Qt::Key_J);
    const auto junction = m_view->drawing().figure.findBox("_OrderToTag");
    ASSERT_TRUE(junction);
    EXPECT_EQ(m_view->drawing().edgesOf(*junction).size(), 2u);
    press(Qt::Key_Delete);
    EXPECT_EQ(text(), before) << "it has no line of its own in the schema";
    press(Qt::Key_J);
    EXPECT_FALSE(m_view->drawing().figure.findBox("_OrderToTag"));
}

TEST_F(SchemaGestures, TypesAreCompletedInTheSecondWord)
{
    m_view->choose({"Order", {}});
    press(Qt::Key_Plus);
    QTest::keyClicks(entry(), QStringLiteral("price dec"));
    ASSERT_TRUE(entry()->completer());
    EXPECT_EQ(entry()->completer()->currentCompletion(), QStringLiteral("price Decimal"));
    QTest::keyClick(entry(), Qt::Key_Escape);
}

} // namespace dunlin::tests
