#include "engine/workspace/other_database.h"

#include "engine/workspace/workspace.h"

#include <gtest/gtest.h>

namespace dunlin::workspace {

namespace {

std::shared_ptr<const Snapshot> snapshotOf(const std::string &provider, const std::string &models)
{
    const std::string text = "datasource db {\n  provider = \"" + provider + "\"\n  url = \"file:./x.db\"\n}\n" + models;
    return analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 0})}, 0);
}

} // namespace

TEST(OtherDatabase, TheSameChangeIsWrittenForIt)
{
    const auto before = snapshotOf("sqlite", "model A {\n  id Int @id @default(autoincrement())\n}\n");
    const auto after = snapshotOf("sqlite", "model A {\n  id Int @id @default(autoincrement())\n  at DateTime?\n}\n");
    const auto plan = planFor("postgresql", *after, *before->sqlSchema());
    ASSERT_TRUE(plan) << plan.error().message;
    EXPECT_EQ(plan->script.text, "-- AlterTable\nALTER TABLE \"A\" ADD COLUMN     \"at\" TIMESTAMP(3);\n");
}

TEST(OtherDatabase, NativeTypesStayBehind)
{
    const auto snapshot = snapshotOf("postgresql", "model A {\n  id Int @id\n  name String @db.VarChar(20)\n}\n");
    const auto plan = planFor("sqlite", *snapshot, {});
    ASSERT_TRUE(plan) << plan.error().message;
    EXPECT_NE(plan->script.text.find("\"name\" TEXT NOT NULL"), std::string::npos) << plan->script.text;
}

TEST(OtherDatabase, WhatItCannotHaveIsNamedWithItsLine)
{
    const auto snapshot = snapshotOf("postgresql", "model A {\n  id Int @id\n  tags String[]\n}\n");
    const auto plan = planFor("sqlite", *snapshot, {});
    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().message.starts_with("Line 7: ")) << plan.error().message;
}

} // namespace dunlin::workspace
