#include "app/designer/editor/schema_editor.h"

#include "engine/workspace/workspace.h"
#include "tests/app/designer/project_folder.h"

#include <QInputMethodEvent>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::ProjectFolder;

struct Opened
{
    explicit Opened(const std::string &text) : folder(text)
    {
        EXPECT_TRUE(document.open(folder.path()));
        editor = std::make_unique<SchemaEditor>(document, 0, theme);
        editor->show();
    }
    void checkSame(const std::string &text) const
    {
        EXPECT_EQ(document.text(0), text);
        EXPECT_EQ(editor->bytes(), text);
    }
    void cursorTo(long position) const { editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<uintptr_t>(position)); }

    ProjectFolder folder;
    Theme theme;
    Document document;
    std::unique_ptr<SchemaEditor> editor;
};

} // namespace

TEST(SchemaEditor, ShowsEveryByte)
{
    const std::string text = "\xEF\xBB\xBF// caf\xC3\xA9 \xF0\x9F\x90\xA6\r\nmodel A {\n\tid Int @id\r}\r\n";
    Opened opened(text);
    opened.checkSame(text);
}

TEST(SchemaEditor, TypingReachesTheDocumentAndUndoGivesTheBytesBack)
{
    const std::string text = "model A {\r\n  id Int @id\r\n}\r\n";
    Opened opened(text);
    opened.cursorTo(23);
    QTest::keyClicks(opened.editor.get(), QStringLiteral(" @map"));
    opened.checkSame("model A {\r\n  id Int @id @map\r\n}\r\n");
    QTest::keyClick(opened.editor.get(), Qt::Key_Return);
    QTest::sendKeyEvent(QTest::Click, opened.editor.get(), Qt::Key_unknown, QString::fromUtf8("é"), Qt::NoModifier);
    EXPECT_EQ(opened.document.text(0), opened.editor->bytes());
    EXPECT_NE(opened.document.text(0).find("@map\r\n"), std::string::npos);
    while (opened.document.undoStack().canUndo())
        opened.document.undoStack().undo();
    opened.checkSame(text);
}

TEST(SchemaEditor, ABlockThatWasOutOfSightIsShownWithItsFields)
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "model M" + std::to_string(i) + " {\n  id Int @id\n}\n";
    Opened opened(text);
    opened.editor->resize(600, 400);
    const auto place = static_cast<std::uint32_t>(text.find("M100 {"));
    opened.editor->reveal({place, place});
    const auto lineOf = [&](uintptr_t position) { return opened.editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, position); };
    const long first = opened.editor->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE);
    const long last = first + opened.editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN) - 1;
    EXPECT_LT(first, lineOf(place));
    EXPECT_LT(lineOf(place) + 2, last);
    opened.editor->reveal({place + 30, place + 30}); // it is in sight: nothing moves
    EXPECT_EQ(opened.editor->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE), first);
}

TEST(SchemaEditor, TheFirstLineOfABlockIsIndented)
{
    const std::string text = "model A {\n  id Int @id\n}\n";
    Opened opened(text);
    opened.cursorTo(9);
    QTest::keyClick(opened.editor.get(), Qt::Key_Return);
    QTest::keyClicks(opened.editor.get(), QStringLiteral("a Int"));
    QTest::keyClick(opened.editor.get(), Qt::Key_Return);
    QTest::keyClicks(opened.editor.get(), QStringLiteral("b Int"));
    opened.checkSame("model A {\n  a Int\n  b Int\n  id Int @id\n}\n");
    while (opened.document.undoStack().canUndo())
        opened.document.undoStack().undo();
    opened.checkSame(text);
}

TEST(SchemaEditor, WhatIsRemovedIsMarkedAtWhatIsLeft)
{
    Opened opened("datasource db {\n  provider = \"sqlite\"\n}\n\nmodel A {\n  id Int @id\n}\n");
    opened.editor->setSnapshot(workspace::analyze(opened.document.sourceFiles(), opened.document.revision()));
    workspace::Plan plan;
    plan.changes = {{.kind = workspace::ChangeKind::Removed, .table = "A", .column = "name"}};
    opened.editor->setPlan(&plan);
    const auto marked = [&](unsigned long line) { return (opened.editor->SendScintilla(QsciScintilla::SCI_MARKERGET, line) & (1 << 5)) != 0; };
    EXPECT_TRUE(marked(4));
    EXPECT_FALSE(marked(0));
    plan.changes = {{.kind = workspace::ChangeKind::Removed, .table = "Gone"}};
    opened.editor->setPlan(&plan);
    EXPECT_TRUE(marked(0));
    opened.editor->setPlan(nullptr);
    EXPECT_FALSE(marked(0));
}

TEST(SchemaEditor, AnInputMethodWritesWhatIsChosen)
{
    const std::string text = "model A {\n  id Int @id\n}\n";
    Opened opened(text);
    opened.cursorTo(9);
    QInputMethodEvent composing(QStringLiteral("に"), {});
    QCoreApplication::sendEvent(opened.editor.get(), &composing);
    EXPECT_EQ(opened.document.text(0), opened.editor->bytes());
    QInputMethodEvent chosen;
    chosen.setCommitString(QStringLiteral("日本"));
    QCoreApplication::sendEvent(opened.editor.get(), &chosen);
    opened.checkSame("model A {\xE6\x97\xA5\xE6\x9C\xAC\n  id Int @id\n}\n");
    while (opened.document.undoStack().canUndo())
        opened.document.undoStack().undo();
    opened.checkSame(text);
}

TEST(SchemaEditor, TypingOverASelectionIsOneUndoStep)
{
    Opened opened("model A {\n}\n");
    opened.editor->selectRange({6, 7});
    QTest::keyClicks(opened.editor.get(), QStringLiteral("Bird"));
    opened.checkSame("model Bird {\n}\n");
    opened.document.undoStack().undo();
    opened.checkSame("model A {\n}\n");
}

TEST(SchemaEditor, FollowsEditsFromElsewhere)
{
    Opened opened("model A {\n}\n");
    opened.document.apply({"edit", {{0, core::EditList({{{6, 7}, "\xC3\x84pfel"}, {{12, 12}, "// x\n"}})}}});
    opened.checkSame("model \xC3\x84pfel {\n}\n// x\n");
    opened.document.undoStack().undo();
    opened.checkSame("model A {\n}\n");
}

TEST(SchemaEditor, SquigglesAtTheEndOfTheTextAreDrawnInside)
{
    Opened opened("model A {\n  id Int @id\n  b Strin");
    opened.editor->setSnapshot(workspace::analyze(opened.document.sourceFiles(), opened.document.revision()));
    const auto length = opened.editor->SendScintilla(QsciScintilla::SCI_GETLENGTH);
    long marked = 0;
    for (long at = 0; at < length; ++at)
        marked += opened.editor->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 8UL, at) != 0;
    EXPECT_GT(marked, 0);
}

TEST(SchemaEditor, ColoursComeFromTheSnapshot)
{
    Opened opened("model A {\n  id Int @id\n}\n");
    opened.editor->setSnapshot(workspace::analyze(opened.document.sourceFiles(), opened.document.revision()));
    const auto styleAt = [&](long at) { return opened.editor->SendScintilla(QsciScintilla::SCI_GETSTYLEAT, static_cast<uintptr_t>(at)); };
    EXPECT_NE(styleAt(0), 0); // keyword
    EXPECT_NE(styleAt(0), styleAt(15)); // Int is a type
    EXPECT_NE(styleAt(15), styleAt(19)); // @id is an attribute
}

} // namespace dunlin::designer
