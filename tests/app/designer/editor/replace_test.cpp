#include "app/designer/editor/editor_pane.h"
#include "app/designer/editor/find_bar.h"

#include "tests/app/designer/project_folder.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(Replace, GoesOverAllFilesAsOneStep)
{
    const test::ProjectFolder folder("");
    ASSERT_TRUE(QFile::remove(QString::fromStdString(folder.path()))); // a folder of files instead
    folder.write("a.prisma", "model Apple {\n  id Int @id // apple\n}\n");
    folder.write("b.prisma", "// APPLE\n");
    Document document;
    ASSERT_TRUE(document.open(QFileInfo(QString::fromStdString(folder.path("a.prisma"))).path().toStdString()));
    const core::SourceFiles before = document.sourceFiles();
    const Theme theme;
    EditorPane pane(document, theme);
    pane.replace();
    const auto buttons = pane.findBar()->findChildren<QToolButton *>();
    const auto replace = [&](const char *wanted, const char *with) {
        pane.findBar()->input()->setText(QString::fromLatin1(wanted));
        pane.findBar()->replacement()->setText(QString::fromLatin1(with));
        (*std::ranges::find(buttons, QStringLiteral("Replace in all files"), &QToolButton::text))->click();
    };
    const auto all = [&] {
        std::string text;
        for (core::FileId file = 0; file < document.fileCount(); ++file)
            text += document.text(file);
        return text;
    };
    const std::string was = all();
    replace("Apple", "Pear"); // a capital: case counts
    EXPECT_NE(all().find("model Pear {"), std::string::npos) << all();
    EXPECT_NE(all().find("// apple"), std::string::npos);
    document.undoStack().undo();
    EXPECT_EQ(all(), was);
    replace("apple", "x");
    EXPECT_EQ(all().find("pple"), std::string::npos) << all();
    EXPECT_NE(all().find("// x\n"), std::string::npos);
    document.undoStack().undo();
    EXPECT_EQ(all(), was);
    replace("nothing", "x");
    EXPECT_EQ(all(), was);
}

} // namespace dunlin::designer
