#include "app/designer/document/document.h"

#include "tests/app/designer/project_folder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::ProjectFolder;

const std::string windowsText = "\xEF\xBB\xBF// caf\xC3\xA9\r\nmodel A {\r\n  id Int @id\r\n}\r\n";

core::WorkspaceEdit insertion(core::FileId file, std::uint32_t at, std::string text)
{
    return {"edit", {{file, core::EditList({{{at, at}, std::move(text)}})}}};
}

} // namespace

TEST(Document, KeepsEveryByteThroughOpenAndSave)
{
    const ProjectFolder folder(windowsText);
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    document.apply(insertion(0, static_cast<std::uint32_t>(windowsText.size()), "// end"));
    ASSERT_TRUE(document.save());
    EXPECT_EQ(folder.read(), windowsText + "// end");
    EXPECT_FALSE(document.isModified());
}

TEST(Document, UndoGivesBackTheSameBytes)
{
    const ProjectFolder folder(windowsText);
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    document.apply({"edits", {{0, core::EditList({{{3, 5}, "//--"}, {{12, 17}, ""}, {{20, 20}, "\xF0\x9F\x90\xA6"}})}}});
    const std::string after = document.text(0);
    EXPECT_NE(after, windowsText);
    document.undoStack().undo();
    EXPECT_EQ(document.text(0), windowsText);
    document.undoStack().redo();
    EXPECT_EQ(document.text(0), after);
}

TEST(Document, OneHistoryHoldsTextAndPositions)
{
    const ProjectFolder folder("model A {\n  id Int @id\n}\n");
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    document.apply(insertion(0, 0, "// first\n"));
    diagram::LayoutFile moved = document.layout();
    moved.positions["A"] = {40, 60};
    document.changeLayout(moved, QStringLiteral("Move"));
    document.apply(insertion(0, 0, "// second\n"));
    document.undoStack().undo();
    EXPECT_EQ(document.layout().positions.size(), 1u);
    document.undoStack().undo();
    EXPECT_TRUE(document.layout().positions.empty());
    EXPECT_TRUE(document.text(0).starts_with("// first\n"));
    document.undoStack().undo();
    EXPECT_TRUE(document.text(0).starts_with("model A"));
}

TEST(Document, PositionsAreSavedBesideTheSchema)
{
    const ProjectFolder folder("model A {\n  id Int @id\n}\n");
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    diagram::LayoutFile moved = document.layout();
    moved.positions["A"] = {40, 60};
    document.changeLayout(moved, QStringLiteral("Move"));
    ASSERT_TRUE(document.save());
    Document again;
    ASSERT_TRUE(again.open(folder.path()));
    EXPECT_EQ(again.layout().positions, (std::map<std::string, diagram::Point>{{"A", {40, 60}}}));
}

TEST(Document, TypingOnIsOneStepPerWord)
{
    const ProjectFolder folder("x");
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    std::uint32_t at = 1;
    for (const char c : std::string(" ab cd")) {
        document.typed(0, {at, at}, std::string(1, c));
        ++at;
    }
    document.undoStack().undo();
    EXPECT_EQ(document.text(0), "x ab ");
}

TEST(Document, TypingOverASelectionIsOneStep)
{
    const ProjectFolder folder("model A");
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    document.typed(0, {6, 7}, {});
    document.typed(0, {6, 6}, "B", Document::Typing::Continues);
    EXPECT_EQ(document.text(0), "model B");
    document.undoStack().undo();
    EXPECT_EQ(document.text(0), "model A");
}

TEST(Document, ReadsAgainWhatAnotherProgramWrote)
{
    const ProjectFolder folder("model A {\n}\n");
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    folder.write("schema.prisma", "model B {\n}\n");
    EXPECT_EQ(document.filesChangedOutside().size(), 1u);
    EXPECT_TRUE(document.reload());
    EXPECT_EQ(document.text(0), "model B {\n}\n");
    EXPECT_FALSE(document.isModified());
}

TEST(Document, NeverReplacesOwnChangesUnasked)
{
    const ProjectFolder folder("model A {\n}\n");
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    document.apply(insertion(0, 0, "// mine\n"));
    folder.write("schema.prisma", "model B {\n}\n");
    EXPECT_FALSE(document.reload());
    EXPECT_EQ(document.text(0), "// mine\nmodel A {\n}\n");
    document.takeTheirs();
    EXPECT_EQ(document.text(0), "model B {\n}\n");
    document.undoStack().undo();
    EXPECT_EQ(document.text(0), "// mine\nmodel A {\n}\n");
}

TEST(Document, SaysWhatIsWrongWithAFileThatIsNoText)
{
    const ProjectFolder folder(std::string("model\0\xFF", 7));
    Document document;
    const auto opened = document.open(folder.path());
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().message.find("schema.prisma"), std::string::npos) << opened.error().message;
    EXPECT_FALSE(document.isOpen());
}

} // namespace dunlin::designer
