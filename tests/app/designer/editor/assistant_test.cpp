#include "app/designer/editor/assistant.h"

#include "app/designer/editor/completion_popup.h"
#include "app/designer/editor/explanation_popup.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/editor/schema_editor.h"
#include "app/designer/editor/symbol_bar.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/workspace.h"
#include "tests/app/designer/project_folder.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

const std::string header = "datasource db {\n  provider = \"sqlite\"\n  url = \"file:x\"\n}\n";
const std::string users = "model User {\n  id Int @id\n  posts Post[]\n}\n";
const std::string posts = "model Post {\n  id Int @id\n  user User @relation(fields: [userId], references: [id])\n  userId Int\n}\n";

// A project of two files, always analysed, as the window does.
class AssistantTest : public testing::Test
{
protected:
    AssistantTest()
    {
        folder.write("a.prisma", header + users);
        folder.write("b.prisma", posts);
        EXPECT_TRUE(QFile::remove(QString::fromStdString(folder.path())));
        EXPECT_TRUE(document.open(QFileInfo(QString::fromStdString(folder.path())).absolutePath().toStdString())) << "folder";
        QObject::connect(&document, &Document::edited, &pane, [this] { analyse(); }, Qt::QueuedConnection);
        QObject::connect(&pane, &EditorPane::message, &pane, [this](const QString &text) { said = text; });
        pane.resize(900, 700);
        pane.show();
        analyse();
    }

    void analyse() { pane.setSnapshot(workspace::analyze(document.sourceFiles(), document.revision())); }
    SchemaEditor &editor() { return *pane.current(); }
    Assistant &assistant() { return *editor().assistant(); }
    // The cursor goes behind the first `text` of the file.
    void cursorBehind(core::FileId file, const std::string &text)
    {
        const auto at = document.text(file).find(text);
        ASSERT_NE(at, std::string::npos) << text;
        pane.reveal({file, {}});
        const auto cursor = static_cast<std::uint32_t>(at + text.size());
        editor().selectRange({cursor, cursor});
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&editor(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c) {
            QTest::keyClick(&editor(), *c);
            QCoreApplication::processEvents();
        }
    }
    void insert(core::FileId file, const std::string &text)
    {
        document.apply({"Test", {{file, core::EditList({{{0, 0}, text}})}}});
        QCoreApplication::processEvents();
    }

    test::ProjectFolder folder{header};
    Theme theme;
    Document document;
    EditorPane pane{document, theme};
    QString said;
};

} // namespace

TEST_F(AssistantTest, TypingOffersAndReturnTakesAsOneUndoStep)
{
    cursorBehind(1, "userId Int");
    type(" @uni");
    ASSERT_TRUE(assistant().popup()->isVisible());
    EXPECT_EQ(assistant().popup()->current()->label, "@unique");
    const std::string typed = document.text(1);
    press(Qt::Key_Return);
    EXPECT_FALSE(assistant().popup()->isVisible());
    EXPECT_NE(document.text(1).find("userId Int @unique"), std::string::npos) << document.text(1);
    EXPECT_EQ(editor().bytes(), document.text(1));
    pane.undo();
    EXPECT_EQ(document.text(1), typed);
}

TEST_F(AssistantTest, CtrlSpaceOffersAndExplainsWhatIsChosen)
{
    cursorBehind(1, "userId ");
    press(Qt::Key_Space, Qt::ControlModifier);
    ASSERT_TRUE(assistant().popup()->isVisible());
    ASSERT_TRUE(assistant().popup()->current());
    const std::string first = assistant().popup()->current()->label;
    press(Qt::Key_Down);
    EXPECT_NE(assistant().popup()->current()->label, first);
    EXPECT_FALSE(assistant().popup()->findChild<QLabel *>()->text().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(assistant().popup()->isVisible());
    EXPECT_EQ(document.text(1), posts);
}

TEST_F(AssistantTest, WhatIsWrittenInFullLeavesReturnAlone)
{
    cursorBehind(0, "posts Post[]");
    press(Qt::Key_Return);
    type("age Int");
    EXPECT_FALSE(assistant().popup()->isVisible());
    press(Qt::Key_Return);
    EXPECT_NE(document.text(0).find("age Int\n"), std::string::npos) << document.text(0);
}

TEST_F(AssistantTest, TheDefinitionIsFoundInTheOtherFile)
{
    cursorBehind(1, "user User");
    press(Qt::Key_F12);
    EXPECT_EQ(editor().file(), 0u);
    EXPECT_EQ(editor().cursor(), document.text(0).find("User {"));
}

TEST_F(AssistantTest, RenamingShowsThePlacesAndChangesAllFilesInOneStep)
{
    cursorBehind(0, "model Us");
    press(Qt::Key_F2);
    SymbolBar &bar = *pane.symbols();
    ASSERT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.places()->count(), 2); // the definition, and the type of Post.user
    bar.input()->setText(QStringLiteral("Post"));
    QTest::keyClick(bar.input(), Qt::Key_Return);
    EXPECT_EQ(document.text(0), header + users); // the name is taken
    bar.input()->setText(QStringLiteral("Person"));
    bar.findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(bar.input(), Qt::Key_Return);
    EXPECT_TRUE(bar.isHidden());
    EXPECT_NE(document.text(0).find("model Person {"), std::string::npos) << document.text(0);
    EXPECT_NE(document.text(0).find("@@map(\"User\")"), std::string::npos) << document.text(0);
    EXPECT_NE(document.text(1).find("user Person"), std::string::npos) << document.text(1);
    pane.undo();
    EXPECT_EQ(document.text(0), header + users);
    EXPECT_EQ(document.text(1), posts);
}

TEST_F(AssistantTest, ARenamedColumnIsRememberedForTheMigration)
{
    cursorBehind(1, "userI");
    press(Qt::Key_F2);
    SymbolBar &bar = *pane.symbols();
    bar.input()->setText(QStringLiteral("writerId"));
    QTest::keyClick(bar.input(), Qt::Key_Return);
    EXPECT_NE(document.text(1).find("writerId Int"), std::string::npos) << document.text(1);
    const auto answers = workspace::rememberedAnswers(document.project());
    ASSERT_TRUE(answers) << answers.error().message;
    EXPECT_EQ(answers->renames, (workspace::Renames{{"Post", "userId", "writerId"}}));
}

TEST_F(AssistantTest, ReferencesAreListedAndReturnGoesThere)
{
    cursorBehind(1, "userI");
    press(Qt::Key_F12, Qt::ShiftModifier);
    SymbolBar &bar = *pane.symbols();
    ASSERT_FALSE(bar.isHidden());
    EXPECT_TRUE(bar.input()->isHidden());
    ASSERT_EQ(bar.places()->count(), 2);
    EXPECT_TRUE(bar.places()->item(0)->text().contains(QStringLiteral("b.prisma:4")));
    bar.places()->setCurrentRow(1);
    QTest::keyClick(bar.places(), Qt::Key_Return);
    EXPECT_EQ(editor().cursor(), posts.find("[userId]") + 1);
    QTest::keyClick(bar.places(), Qt::Key_Escape);
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(AssistantTest, AQuickFixIsOneUndoStep)
{
    insert(1, "model Tag {\n  id Int @id\n  kind Kind\n}\n");
    const std::string broken = document.text(1);
    pane.reveal({1, {}});
    cursorBehind(1, "kind Ki");
    press(Qt::Key_Period, Qt::ControlModifier);
    ASSERT_FALSE(assistant().fixes()->isEmpty()) << said.toStdString();
    const QList<QAction *> fixes = assistant().fixes()->actions();
    const auto creates = std::ranges::find_if(fixes, [](const QAction *fix) { return fix->text().contains(QStringLiteral("enum")); });
    ASSERT_NE(creates, fixes.end());
    (*creates)->trigger();
    assistant().fixes()->hide();
    EXPECT_NE(document.text(1).find("enum Kind {"), std::string::npos) << document.text(1);
    pane.undo();
    EXPECT_EQ(document.text(1), broken);
}

TEST_F(AssistantTest, ExplainsWordsAndProblems)
{
    pane.reveal({1, {}});
    EXPECT_TRUE(assistant().hintAt(static_cast<std::uint32_t>(posts.find("@id") + 1)).contains(QStringLiteral("@id")));
    insert(1, "model Tag {\n  kind Kind\n}\n");
    const QString problem = assistant().hintAt(static_cast<std::uint32_t>(document.text(1).find("Kind") + 1));
    EXPECT_TRUE(problem.contains(QStringLiteral("neither a built-in type"))) << problem.toStdString();
    EXPECT_NE(editor().SendScintilla(QsciScintilla::SCI_MARKERGET, 1UL) & (1 << 3), 0); // in the margin too
}

TEST_F(AssistantTest, ExplainsWhatToDoAboutAProblem)
{
    insert(1, "model Tag {\n  id Int @id\n  kind Kind\n}\n");
    pane.reveal({1, {}});
    cursorBehind(1, "kind Ki");
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(assistant().page()->isVisible()) << said.toStdString();
    EXPECT_TRUE(assistant().page()->text().contains(QStringLiteral("There is no such type"))) << assistant().page()->text().toStdString();
    EXPECT_TRUE(assistant().page()->text().contains(QStringLiteral("What to do:")));
    QTest::keyClick(assistant().page(), Qt::Key_Escape);
    EXPECT_FALSE(assistant().page()->isVisible());
}

TEST_F(AssistantTest, OccurrencesOfTheSymbolAtTheCursorAreMarked)
{
    cursorBehind(1, "userI");
    const auto marked = [&](std::size_t at) { return editor().SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 10UL, static_cast<long>(at)) != 0; };
    EXPECT_TRUE(QTest::qWaitFor([&] { return marked(posts.find("[userId]") + 1) && marked(posts.rfind("userId")); }, 3000));
    EXPECT_FALSE(marked(posts.find("model")));
}

TEST_F(AssistantTest, SaysWhenThereIsNothing)
{
    pane.reveal({0, {}});
    editor().selectRange({0, 0});
    press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(said, QStringLiteral("There is no quick fix for this line."));
    cursorBehind(0, "provider =");
    press(Qt::Key_F2);
    EXPECT_EQ(said, QStringLiteral("There is no name here."));
}

} // namespace dunlin::designer
