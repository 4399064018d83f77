// Real SQLite histories undone from their end to their beginning: after each step the database is what the rest of the history says.
#include "engine/workspace/undo.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

class SlowUndoOfProject : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(SlowUndoOfProject, LeadsBackStepByStep)
{
    TemporaryFolder folder;
    const auto migrations = folder / "migrations";
    std::filesystem::copy(corpusDir() / "projects" / GetParam() / "migrations", migrations, std::filesystem::copy_options::recursive);
    std::filesystem::permissions(migrations, std::filesystem::perms::owner_all);
    auto database = workspace::DatabaseTool::connect({.provider = "sqlite", .url = "file:" + (folder / "dev.db").string()}, workspace::DatabaseTool::IfMissing::Create);
    ASSERT_TRUE(database) << database.error().message;
    auto tool = workspace::MigrationTool::open({.migrationsPath = migrations.string(), .layoutPath = (folder / "schema.layout.json").string()}, "sqlite", database->get());
    ASSERT_TRUE(tool) << tool.error().message;
    const auto applied = (*tool)->deploy({});
    ASSERT_TRUE(applied) << applied.error().message;
    for (std::size_t left = applied->size(); left > 0; --left) {
        const auto plan = workspace::planUndo(**tool, {});
        ASSERT_TRUE(plan) << plan.error().message;
        EXPECT_EQ(plan->migration, (*applied)[left - 1]);
        const auto undone = workspace::undo(**tool, *plan, {}, {});
        ASSERT_TRUE(undone) << plan->migration << ": " << undone.error().message;
        const auto diagnosis = (*tool)->diagnose({});
        ASSERT_TRUE(diagnosis) << diagnosis.error().message;
        ASSERT_EQ(diagnosis->resetReason, "") << "after undoing " << plan->migration;
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, SlowUndoOfProject, testing::Values("anything-llm", "coolify-v3", "kentcdodds.com", "airlink-panel", "cusdis-sqlite"),
                         [](const auto &info) {
                             std::string name = info.param;
                             std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
                             return name;
                         });

} // namespace dunlin::test
