#include "app/designer/diagram/figure.h"

#include <gtest/gtest.h>

using namespace dunlin;
using designer::Mark;

namespace {

diagram::Graph shop()
{
    diagram::Graph graph;
    graph.boxes.push_back({.name = "Customer", .databaseName = "customers",
                           .rows = {{.name = "id", .type = "Int", .isPrimaryKey = true, .columnName = "id"},
                                    {.name = "fullName", .type = "String", .columnName = "full_name"},
                                    {.name = "orders", .type = "Order[]", .isRelation = true}}});
    graph.boxes.push_back({.name = "Order", .databaseName = "Order", .rows = {{.name = "id", .type = "Int", .columnName = "id"}}});
    return graph;
}

workspace::Change change(workspace::ChangeKind kind, std::string table, std::string column = {})
{
    const bool isWholeTable = column.empty();
    return {.kind = kind, .table = std::move(table), .column = std::move(column), .isWholeTable = isWholeTable};
}

} // namespace

TEST(Figure, MarksTheColumnByItsDatabaseNameAndTheBoxAsChanged)
{
    workspace::Plan plan;
    plan.changes = {change(workspace::ChangeKind::Added, "customers", "full_name")};
    const designer::Figure figure = designer::makeFigure(shop(), &plan);
    EXPECT_EQ(figure.marks[0].box, Mark::Changed);
    EXPECT_EQ(figure.marks[0].rows, (std::vector{Mark::None, Mark::Added, Mark::None}));
    EXPECT_EQ(figure.marks[1].box, Mark::None);
}

TEST(Figure, KeepsADroppedColumnAsGhostRowWithItsType)
{
    workspace::Plan plan;
    sql::Column column{.name = "legacySku", .type = {.nativeType = "TEXT", .arity = sql::Arity::Nullable}};
    plan.steps.push_back(diff::AlterTable{.table = {"", "Order"}, .changes = {diff::DropColumn{column}}});
    plan.changes = {change(workspace::ChangeKind::Removed, "Order", "legacySku")};
    const designer::Figure figure = designer::makeFigure(shop(), &plan);
    ASSERT_EQ(figure.graph.boxes[1].rows.size(), 2u);
    EXPECT_EQ(figure.graph.boxes[1].rows[1].name, "legacySku");
    EXPECT_EQ(figure.graph.boxes[1].rows[1].type, "TEXT?");
    EXPECT_EQ(figure.marks[1].rows[1], Mark::Removed);
}

TEST(Figure, KeepsADroppedTableAsGhostBox)
{
    workspace::Plan plan;
    sql::Table table{.name = "Cart", .columns = {{.name = "id", .type = {.nativeType = "INTEGER"}}}};
    table.primaryKey = sql::PrimaryKey{.columns = {{.name = "id"}}};
    plan.steps.push_back(diff::DropTable{table});
    plan.changes = {change(workspace::ChangeKind::Removed, "Cart")};
    const designer::Figure figure = designer::makeFigure(shop(), &plan);
    ASSERT_EQ(figure.graph.boxes.size(), 3u);
    EXPECT_TRUE(figure.marks[2].ghost);
    EXPECT_TRUE(figure.graph.boxes[2].rows[0].isPrimaryKey);
}

TEST(Figure, ATableThatLosesAnIndexIsChanged)
{
    workspace::Plan plan;
    plan.changes = {{.kind = workspace::ChangeKind::Removed, .table = "Order", .text = "Order: drop index (id)"}};
    const designer::Figure figure = designer::makeFigure(shop(), &plan);
    EXPECT_EQ(figure.graph.boxes.size(), 2u);
    EXPECT_EQ(figure.marks[1].box, Mark::Changed);
}

TEST(Figure, WithoutAPlanNothingIsPending)
{
    const designer::Figure figure = designer::makeFigure(shop(), nullptr);
    EXPECT_EQ(figure.marks[0].box, Mark::None);
    EXPECT_EQ(figure.graph.boxes.size(), 2u);
    EXPECT_FALSE(figure.isDrawn(0, 2)) << "relation fields are not columns";
}
