// What happens to the open project behind the program's back.
#include "app/designer/shell/main_window.h"

#include "app/designer/shell/question_bar.h"
#include "tests/app/designer/patience.h"
#include "tests/app/designer/project_folder.h"

#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::patience;
const std::string modelA = "datasource db {\n  provider = \"sqlite\"\n  url = \"file:./dev.db\"\n}\n\nmodel A {\n  id Int @id\n}\n";

class Outside : public testing::Test
{
protected:
    Outside() { window.openProject(QString::fromStdString(folder.path())); }

    bool asks(const QString &part)
    {
        return QTest::qWaitFor([&] { return window.outsideBar()->question().contains(part); }, patience);
    }
    void answer(const QString &text)
    {
        for (auto *button : window.outsideBar()->findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button->click();
        }
        FAIL() << text.toStdString();
    }

    test::ProjectFolder folder{modelA};
    QSettings settings{QString::fromStdString(folder.path("settings.ini")), QSettings::IniFormat};
    Theme theme;
    MainWindow window{theme, settings};
};

} // namespace

TEST_F(Outside, AChangedFileIsReadAgain)
{
    folder.write("schema.prisma", modelA + "// theirs\n");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.document().text(0) == modelA + "// theirs\n"; }, patience));
    EXPECT_FALSE(window.document().isModified());
    EXPECT_TRUE(window.outsideBar()->isHidden());
}

TEST_F(Outside, ChangesOfOtherLinesAreMergedAndUndoLeadsBack)
{
    window.document().apply({"edit", {{0, core::EditList({{{0, 0}, "// mine\n"}})}}});
    folder.write("schema.prisma", modelA + "// theirs\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.document().text(0) == "// mine\n" + modelA + "// theirs\n"; }, patience));
    EXPECT_TRUE(window.outsideBar()->isHidden());
    EXPECT_TRUE(window.document().isModified());
    window.document().undoStack().undo();
    EXPECT_EQ(window.document().text(0), "// mine\n" + modelA);
    window.document().undoStack().redo();
    ASSERT_TRUE(window.save());
    EXPECT_EQ(folder.read(), "// mine\n" + modelA + "// theirs\n");
    EXPECT_FALSE(window.document().isModified());
}

TEST_F(Outside, ChangesOfTheSameLinesAreAskedAboutAndMineCanBeKept)
{
    window.document().typed(0, {0, 0}, "// mine\n");
    folder.write("schema.prisma", "// theirs\n" + modelA);
    ASSERT_TRUE(asks(QStringLiteral("and here as well")));
    EXPECT_FALSE(window.save());
    EXPECT_EQ(folder.read(), "// theirs\n" + modelA);
    answer(QStringLiteral("Keep mine"));
    EXPECT_TRUE(window.save());
    EXPECT_EQ(folder.read(), "// mine\n" + modelA);
}

TEST_F(Outside, TheirsCanBeTakenAndUndoBringsMineBack)
{
    window.document().typed(0, {0, 0}, "// mine\n");
    folder.write("schema.prisma", "// theirs\n" + modelA);
    ASSERT_TRUE(asks(QStringLiteral("and here as well")));
    answer(QStringLiteral("Take theirs"));
    EXPECT_EQ(window.document().text(0), "// theirs\n" + modelA);
    window.document().undoStack().undo();
    EXPECT_EQ(window.document().text(0), "// mine\n" + modelA);
}

TEST_F(Outside, ADeletedFileCanBeWrittenAgain)
{
    ASSERT_TRUE(QFile::remove(QString::fromStdString(folder.path())));
    ASSERT_TRUE(asks(QStringLiteral("schema.prisma was deleted or moved")));
    EXPECT_EQ(window.document().text(0), modelA);
    answer(QStringLiteral("Write it again"));
    EXPECT_EQ(folder.read(), modelA);
    EXPECT_TRUE(window.outsideBar()->isHidden());
}

TEST_F(Outside, ADeletedFileThatComesBackIsReadAgain)
{
    ASSERT_TRUE(QFile::remove(QString::fromStdString(folder.path())));
    ASSERT_TRUE(asks(QStringLiteral("was deleted or moved")));
    folder.write("schema.prisma", modelA + "// back\n");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.document().text(0) == modelA + "// back\n"; }, patience));
    EXPECT_TRUE(window.outsideBar()->isHidden());
}

TEST_F(Outside, ARenamedFileIsFollowedWithWhatIsNotSaved)
{
    window.document().typed(0, {0, 0}, "// mine\n");
    diagram::LayoutFile layout = window.document().layout();
    layout.positions["A"] = {40, 60};
    window.document().changeLayout(layout, QStringLiteral("Move"));
    ASSERT_TRUE(QFile::rename(QString::fromStdString(folder.path()), QString::fromStdString(folder.path("other.prisma"))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.document().path(0) == folder.path("other.prisma"); }, patience));
    EXPECT_EQ(window.document().text(0), "// mine\n" + modelA);
    EXPECT_EQ(window.document().layout().positions, layout.positions);
    EXPECT_TRUE(window.document().isModified());
    ASSERT_TRUE(window.save());
    EXPECT_EQ(folder.read("other.prisma"), "// mine\n" + modelA);
    EXPECT_FALSE(QFile::exists(QString::fromStdString(folder.path())));
    EXPECT_TRUE(window.outsideBar()->isHidden());
}

TEST_F(Outside, AnotherFileBesideIsNotTakenForARenamedOne)
{
    ASSERT_TRUE(QFile::remove(QString::fromStdString(folder.path())));
    folder.write("other.prisma", modelA + "// not the same\n");
    ASSERT_TRUE(asks(QStringLiteral("schema.prisma was deleted or moved")));
    EXPECT_EQ(window.document().path(0), folder.path());
}

TEST_F(Outside, AFileThatComesIntoTheSchemaFolderIsRead)
{
    folder.write("parts/a.prisma", modelA);
    folder.write("parts/b.prisma", "model B {\n  id Int @id\n}\n");
    window.openProject(QString::fromStdString(folder.path("parts")));
    ASSERT_EQ(window.document().fileCount(), 2u);
    window.document().typed(0, {0, 0}, "// mine\n");
    folder.write("parts/aa.prisma", "model C {\n  id Int @id\n}\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.document().fileCount() == 3; }, patience));
    EXPECT_EQ(window.document().text(0), "// mine\n" + modelA);
    EXPECT_EQ(window.document().path(1), folder.path("parts/aa.prisma"));

    ASSERT_TRUE(QFile::remove(QString::fromStdString(folder.path("parts/b.prisma"))));
    ASSERT_TRUE(asks(QStringLiteral("b.prisma was deleted or moved")));
    EXPECT_EQ(window.document().fileCount(), 3u);
    answer(QStringLiteral("Go on without it"));
    ASSERT_EQ(window.document().fileCount(), 2u);
    EXPECT_EQ(window.document().text(0), "// mine\n" + modelA);
}

TEST_F(Outside, AFileWithUnsavedTextIsNotGivenUp)
{
    folder.write("parts/a.prisma", modelA);
    folder.write("parts/b.prisma", "model B {\n  id Int @id\n}\n");
    window.openProject(QString::fromStdString(folder.path("parts")));
    window.document().typed(1, {0, 0}, "// mine\n");
    ASSERT_TRUE(QFile::remove(QString::fromStdString(folder.path("parts/b.prisma"))));
    ASSERT_TRUE(asks(QStringLiteral("b.prisma was deleted or moved")));
    for (auto *button : window.outsideBar()->findChildren<QPushButton *>())
        EXPECT_TRUE(button->isHidden() || button->text() != QStringLiteral("Go on without it"));
    answer(QStringLiteral("Write it again"));
    EXPECT_EQ(folder.read("parts/b.prisma"), "// mine\nmodel B {\n  id Int @id\n}\n");
}

TEST_F(Outside, UnsavedTextOfAKilledProgramIsOffered)
{
    window.document().typed(0, {0, 0}, "// precious\n");
    const std::string own = ".dunlin/unsaved-" + std::to_string(QCoreApplication::applicationPid()) + ".json";
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(QString::fromStdString(folder.path(own))); }, patience));
    ASSERT_TRUE(QFile::rename(QString::fromStdString(folder.path(own)), QString::fromStdString(folder.path(".dunlin/unsaved-2147483647.json"))));

    MainWindow next(theme, settings);
    next.openProject(QString::fromStdString(folder.path()));
    ASSERT_TRUE(next.recoveryBar()->question().contains(QStringLiteral("before changes")));
    next.recoveryBar()->findChildren<QPushButton *>().constFirst()->click();
    EXPECT_EQ(next.document().text(0), "// precious\n" + modelA);
    EXPECT_TRUE(next.document().isModified());
    EXPECT_TRUE(next.recoveryBar()->isHidden());
    ASSERT_TRUE(next.document().save());
}

} // namespace dunlin::designer
