#include "app/designer/theme/mirroring.h"

#include "app/designer/editor/schema_editor.h"
#include "tests/app/designer/project_folder.h"

#include <QApplication>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(Mirroring, WindowsAreMirroredAndCodeIsNot)
{
    const test::ProjectFolder folder("model A {\n  id Int @id // (first)\n}\n");
    Theme theme;
    Document document;
    ASSERT_TRUE(document.open(folder.path()));
    const auto picture = [&](Qt::LayoutDirection expected) {
        QWidget window;
        auto *editor = new SchemaEditor(document, 0, theme, &window);
        (new QVBoxLayout(&window))->addWidget(editor);
        window.resize(500, 200);
        window.show();
        EXPECT_EQ(window.layoutDirection(), expected);
        return editor->viewport()->grab().toImage();
    };
    const QImage usual = picture(Qt::LeftToRight);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const Mirroring mirroring(nullptr);
        EXPECT_EQ(picture(Qt::RightToLeft), usual);
    }
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
}

} // namespace dunlin::designer
