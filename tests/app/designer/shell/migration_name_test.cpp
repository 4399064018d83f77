#include "app/designer/shell/apply_panel.h"

#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

std::string nameFor(std::vector<workspace::Change> changes)
{
    return suggestMigrationName({.changes = std::move(changes)}).toStdString();
}

} // namespace

TEST(MigrationName, SaysWhatTheChangeIsAbout)
{
    using enum workspace::ChangeKind;
    EXPECT_EQ(nameFor({{.kind = Added, .table = "User", .column = "fullName"}}), "add_fullname_to_user");
    EXPECT_EQ(nameFor({{.kind = Removed, .table = "User", .isWholeTable = true}}), "remove_user");
    EXPECT_EQ(nameFor({{.kind = Removed, .table = "User"}}), "change_user"); // an index
    EXPECT_EQ(nameFor({{.kind = Added, .text = "new enum Mood"}, {.kind = Added, .table = "Order", .isWholeTable = true}, {.kind = Added, .table = "User"}}), "add_order_and_others");
    EXPECT_EQ(nameFor({{.kind = Added, .text = "new enum Mood"}}), "change");
}

} // namespace dunlin::designer
