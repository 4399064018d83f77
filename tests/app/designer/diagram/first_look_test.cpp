// What is seen of a diagram that is too large for one look.
#include "app/designer/diagram/diagram_view.h"

#include "engine/workspace/workspace.h"
#include "tests/app/designer/project_folder.h"

#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

struct FirstLook
{
    explicit FirstLook(const std::string &schema) : folder(schema)
    {
        EXPECT_TRUE(document.open(folder.path()));
        view.resize(800, 600);
        view.setSnapshot(workspace::analyze(document.sourceFiles(), document.revision()));
        view.show();
    }

    const test::ProjectFolder folder;
    Document document;
    const Theme theme;
    DiagramView view{document, theme};
};

} // namespace

// A hub in the middle of nothing, with a column of tables far away.
TEST(DiagramView, ALargeDiagramOpensWhereMostTablesAreSeen)
{
    std::string schema = "model Hub {\n  id Int @id\n";
    for (int i = 0; i < 40; ++i)
        schema += "  t" + std::to_string(i) + " T" + std::to_string(i) + "[]\n";
    schema += "}\n";
    for (int i = 0; i < 40; ++i)
        schema += "model T" + std::to_string(i) + " {\n  id Int @id\n  hubId Int\n  hub Hub @relation(fields: [hubId], references: [id])\n}\n";
    FirstLook look(schema);
    DiagramView &view = look.view;
    ASSERT_EQ(view.drawing().faces.size(), 41u);
    int seen = 0;
    for (std::uint32_t box = 0; box < 41; ++box)
        seen += view.rect().contains(view.boxOnScreen(box));
    EXPECT_GE(seen, 4);
}

// A screen full of enums, which are small, is no place to begin.
TEST(DiagramView, ALargeDiagramOpensOnRelatedTables)
{
    std::string schema;
    for (int i = 0; i < 60; ++i)
        schema += "enum E" + std::to_string(i) + " {\n  A\n  B\n}\n";
    for (int i = 0; i < 30; ++i) {
        schema += "model T" + std::to_string(i) + " {\n  id Int @id\n";
        for (int k = 0; k < 12; ++k)
            schema += "  column" + std::to_string(k) + " Int\n";
        for (int next = 2 * i + 1; next <= 2 * i + 2 && next < 30; ++next)
            schema += "  t" + std::to_string(next) + " T" + std::to_string(next) + "[]\n";
        if (i > 0)
            schema += "  before T" + std::to_string((i - 1) / 2) + " @relation(fields: [column0], references: [id])\n";
        schema += "}\n";
    }
    FirstLook look(schema);
    DiagramView &view = look.view;
    int tables = 0;
    for (std::uint32_t box = 0; box < view.drawing().faces.size(); ++box)
        tables += view.drawing().figure.graph.boxes[box].kind == diagram::Box::Kind::Table && view.rect().contains(view.boxOnScreen(box));
    EXPECT_GE(tables, 2);
}

} // namespace dunlin::designer
