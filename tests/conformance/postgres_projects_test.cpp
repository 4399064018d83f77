// Real PostgreSQL projects: their whole history deployed by Dunlin, and the result judged by the real Prisma engine.
#include "engine/workspace/tools.h"
#include "tests/conformance/diff/corpus_schemas.h"
#include "tests/conformance/oracle_command.h"
#include "tests/support/final_breaks.h"
#include "tests/support/paths.h"
#include "tests/support/postgres_database.h"

#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace dunlin::test {

namespace {

using nlohmann::json;

class SlowPostgresProject : public testing::TestWithParam<std::string>
{
protected:
    std::filesystem::path folder() const { return corpusDir() / "projects" / GetParam(); }
    std::string migrations() const { return (folder() / "migrations").string(); }
    std::filesystem::path schemaPath() const
    {
        return std::filesystem::exists(folder() / "schema") ? folder() / "schema" : folder() / "schema.prisma";
    }

    psl::Analysis analysis() const
    {
        std::vector<std::shared_ptr<const core::SourceFile>> files;
        const SchemaFiles schema = readSchema(schemaPath()).value();
        for (const OracleFile &file : schema)
            files.push_back(std::make_shared<core::SourceFile>(
                core::SourceFile{.path = file.path, .text = file.content}));
        return psl::analyze(files, dialects::providerRules());
    }

    std::unique_ptr<workspace::DatabaseTool> connect(const std::vector<std::string> &schemas) const
    {
        auto tool = workspace::DatabaseTool::connect({.provider = "postgresql", .url = m_database.url(), .schemas = schemas},
                                                     workspace::DatabaseTool::IfMissing::Create);
        if (!tool)
            throw std::runtime_error(tool.error().message);
        return std::move(*tool);
    }

    PostgresDatabase m_database;
};

} // namespace

TEST_P(SlowPostgresProject, DeployedByDunlinIsJudgedAsByPrisma)
{
    const psl::Schema schema = analysis().schema;
    const auto database = connect(schema.datasource()->schemas);
    auto tool = workspace::MigrationTool::open({.migrationsPath = migrations()}, "postgresql", database.get());
    ASSERT_TRUE(tool) << tool.error().message;
    const auto applied = (*tool)->deploy({});
    ASSERT_TRUE(applied) << applied.error().message;
    EXPECT_EQ(applied->size(), (*tool)->status()->folders.size());

    const auto described = database->describe({});
    ASSERT_TRUE(described) << described.error().message;
    const auto &dialect = *dialects::findDialect("postgresql");
    const auto steps = dialect.diff(*described, lower::lower(schema, dialect));
    const auto theirs = runOracle({"diff", "--from", "db", "--db", m_database.url(), "--to", schemaPath().string(), "--script"});
    EXPECT_EQ(withoutFinalBreaks(dialect.render(steps).text), withoutFinalBreaks(theirs.output));

    const auto verdict = runOracle({"status", "--migrations", migrations(), "--db", m_database.url(), "--schema", schemaPath().string()});
    const auto status = json::parse(verdict.output)["diagnoseMigrationHistory"];
    EXPECT_EQ(status, json::parse(R"({"editedMigrationNames":[],"failedMigrationNames":[],"hasMigrationsTable":true,"history":null})")) << verdict.output;
}

std::vector<std::string> projects()
{
    // All of them, in both directions and with db pull: tests/campaign.sh postgres_projects.
    return {"umami-postgresql", "evolution-api-postgresql", "typebot.io"};
}

INSTANTIATE_TEST_SUITE_P(Corpus, SlowPostgresProject, testing::ValuesIn(projects()), [](const auto &info) {
    std::string name = info.param;
    std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

} // namespace dunlin::test
