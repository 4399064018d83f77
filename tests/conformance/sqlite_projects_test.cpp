// Real SQLite projects: their whole history deployed by Dunlin, and the result judged by the real Prisma engine.
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "engine/workspace/tools.h"
#include "tests/conformance/oracle_command.h"
#include "tests/support/final_breaks.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace dunlin::test {

namespace {

using nlohmann::json;

struct CorpusProject
{
    const char *name;
    // The libSQL build behind the oracle refuses "text" in double quotes, which SQLite takes as a string; histories that
    // use that can only be deployed by Dunlin.
    bool oracleCanReplay = true;
};

std::ostream &operator<<(std::ostream &out, const CorpusProject &project)
{
    return out << project.name;
}

// The oracle's command line ends its answer with a line break of its own.
class SlowSqliteProject : public testing::TestWithParam<CorpusProject>
{
protected:
    std::filesystem::path folder() const { return corpusDir() / "projects" / GetParam().name; }
    std::string migrations() const { return (folder() / "migrations").string(); }
    std::string url(const char *file) const { return "file:" + (m_temporary / file).string(); }

    std::unique_ptr<workspace::DatabaseTool> connect(const char *file) const
    {
        auto tool = workspace::DatabaseTool::connect({.provider = "sqlite", .url = url(file)}, workspace::DatabaseTool::IfMissing::Create);
        if (!tool)
            throw std::runtime_error(tool.error().message);
        return std::move(*tool);
    }

    std::unique_ptr<workspace::MigrationTool> history(workspace::DatabaseTool *database) const
    {
        auto tool = workspace::MigrationTool::open({.migrationsPath = migrations()}, "sqlite", database);
        if (!tool)
            throw std::runtime_error(tool.error().message);
        return std::move(*tool);
    }

    sql::SqlSchema wantedSchema() const
    {
        const auto path = folder() / "schema.prisma";
        const auto analysis = psl::analyze({std::make_shared<core::SourceFile>(core::SourceFile{.path = path.string(), .text = readFile(path)})});
        return lower::lower(analysis.schema, *dialects::findDialect("sqlite"));
    }

private:
    TemporaryFolder m_temporary;
};

} // namespace

TEST_P(SlowSqliteProject, DeployedByDunlinIsJudgedAsByPrisma)
{
    const auto database = connect("ours.db");
    const auto tool = history(database.get());
    const auto applied = tool->deploy({});
    ASSERT_TRUE(applied) << applied.error().message;
    EXPECT_EQ(applied->size(), tool->status()->folders.size());

    const auto described = database->describe({});
    ASSERT_TRUE(described) << described.error().message;
    const auto &dialect = *dialects::findDialect("sqlite");
    const auto steps = dialect.diff(*described, wantedSchema());
    const auto theirs = runOracle({"diff", "--from", "db", "--db", url("ours.db"), "--to", (folder() / "schema.prisma").string(), "--script"});
    EXPECT_EQ(withoutFinalBreaks(dialect.render(steps).text), withoutFinalBreaks(theirs.output));

    // From nothing to what is there: the whole description, not only its difference to the schema.
    const auto whole = runOracle({"diff", "--from", "empty", "--to", "db", "--db", url("ours.db"), "--script"});
    EXPECT_EQ(withoutFinalBreaks(dialect.render(dialect.diff({}, *described)).text), withoutFinalBreaks(whole.output));

    const auto verdict = runOracle({"status", "--migrations", migrations(), "--db", url("ours.db")});
    const auto status = json::parse(verdict.output)["diagnoseMigrationHistory"];
    EXPECT_EQ(status, json::parse(R"({"editedMigrationNames":[],"failedMigrationNames":[],"hasMigrationsTable":true,"history":null})")) << verdict.output;
}

TEST_P(SlowSqliteProject, ReplayInMemoryEqualsTheFile)
{
    const auto database = connect("ours.db");
    const auto tool = history(database.get());
    ASSERT_TRUE(tool->deploy({}));
    const auto diagnosis = tool->diagnose({});
    ASSERT_TRUE(diagnosis) << diagnosis.error().message;
    EXPECT_EQ(diagnosis->resetReason, "");
    EXPECT_THAT(diagnosis->pending, testing::IsEmpty());
}

TEST_P(SlowSqliteProject, DeployedByPrismaIsUpToDateForDunlin)
{
    if (!GetParam().oracleCanReplay) {
        const auto refused = runOracle({"deploy", "--migrations", migrations(), "--db", url("theirs.db")});
        EXPECT_THAT(refused.output, testing::HasSubstr("no such column"));
        return;
    }
    const auto deployed = runOracle({"deploy", "--migrations", migrations(), "--db", url("theirs.db")});
    ASSERT_EQ(deployed.exitCode, 0) << deployed.output;
    const auto database = connect("theirs.db");
    const auto tool = history(database.get());
    const auto status = tool->status();
    ASSERT_TRUE(status) << status.error().message;
    EXPECT_TRUE(status->hasHistoryTable);
    EXPECT_THAT(status->unapplied, testing::IsEmpty());
    EXPECT_THAT(status->missing, testing::IsEmpty());
    EXPECT_THAT(status->edited, testing::IsEmpty());
    EXPECT_THAT(status->failed, testing::IsEmpty());
    const auto applied = tool->deploy({});
    ASSERT_TRUE(applied) << applied.error().message;
    EXPECT_THAT(*applied, testing::IsEmpty());
    const auto diagnosis = tool->diagnose({});
    ASSERT_TRUE(diagnosis) << diagnosis.error().message;
    EXPECT_EQ(diagnosis->resetReason, "");
}

INSTANTIATE_TEST_SUITE_P(Corpus, SlowSqliteProject,
                         testing::Values(CorpusProject{"anything-llm"}, CorpusProject{"coolify-v3"}, CorpusProject{"kentcdodds.com"},
                                         CorpusProject{"airlink-panel", false}, CorpusProject{"cusdis-sqlite"}),
                         [](const auto &info) {
                             std::string name = info.param.name;
                             std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
                             return name;
                         });

} // namespace dunlin::test
