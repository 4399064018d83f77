#include "engine/workspace/environment.h"
#include "engine/workspace/files.h"
#include "engine/workspace/tools.h"
#include "engine/workspace/workspace.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <sys/stat.h>
#include <unistd.h>

namespace dunlin::workspace {
namespace {

namespace fs = std::filesystem;

class ProjectTest : public testing::Test
{
protected:
    ProjectTest()
    {
        std::string pattern = (fs::temp_directory_path() / "dunlin project's Ü XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~ProjectTest() override { fs::remove_all(m_folder); }

    void put(const std::string &name, const std::string &text)
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }
    std::string at(const std::string &name) const { return (m_folder / name).string(); }

    fs::path m_folder;
};

const std::string datasource = "datasource db {\n  provider = \"sqlite\"\n  url = env(\"DUNLIN_TEST_URL\")\n}\n";

psl::Schema schemaWithUrl(psl::Url url)
{
    psl::Schema schema;
    psl::Datasource source;
    source.provider = "sqlite";
    source.url = std::move(url);
    schema.datasources.push_back(source);
    return schema;
}

TEST_F(ProjectTest, FindsTheSchemaInTheUsualPlaces)
{
    put("prisma/schema.prisma", datasource);
    const auto project = openProject(m_folder.string());
    ASSERT_TRUE(project) << project.error().message;
    EXPECT_EQ(project->schemaPath, at("prisma/schema.prisma"));
    EXPECT_EQ(project->migrationsPath, at("prisma/migrations"));
    EXPECT_EQ(project->layoutPath, at("prisma/schema.layout.json"));
}

TEST_F(ProjectTest, SchemaFolderPutsMigrationsBesideTheDatasource)
{
    put("db/b/base.prisma", datasource);
    put("db/a.prisma", "model A { id Int @id }\n");
    const auto project = openProject(m_folder.string(), {.schema = at("db/")});
    ASSERT_TRUE(project) << project.error().message;
    EXPECT_TRUE(project->schemaIsFolder);
    EXPECT_THAT(project->schemaFiles, testing::ElementsAre(at("db/a.prisma"), at("db/b/base.prisma")));
    EXPECT_EQ(project->migrationsPath, at("db/b/migrations"));
    EXPECT_EQ(project->layoutPath, at("db/dunlin.layout.json"));
    EXPECT_EQ(readSchemaFiles(*project).value().at(1)->path, "db/b/base.prisma");
}

TEST_F(ProjectTest, MigrationsThatStandBesideTheSchemaFolderAreFound)
{
    put("prisma/schema/schema.prisma", datasource);
    put("prisma/schema/a.prisma", "model A { id Int @id }\n");
    put("prisma/migrations/migration_lock.toml", "provider = \"sqlite\"\n");
    EXPECT_EQ(openProject(m_folder.string()).value().migrationsPath, at("prisma/migrations"));
    put("prisma/schema/migrations/1_init/migration.sql", "");
    EXPECT_EQ(openProject(m_folder.string()).value().migrationsPath, at("prisma/schema/migrations"));
}

TEST_F(ProjectTest, ConfigFileSaysWhereThingsAre)
{
    put("data/my.prisma", datasource);
    put("prisma.config.ts", "export default defineConfig({ schema: 'data/my.prisma', migrations: { path: './history' }, datasource: { url: 'file:./x.db' } })");
    const auto project = openProject(m_folder.string());
    ASSERT_TRUE(project) << project.error().message;
    EXPECT_EQ(project->schemaPath, at("data/my.prisma"));
    EXPECT_EQ(project->migrationsPath, at("history"));
    const auto target = resolveConnection(*project, schemaWithUrl({}), std::nullopt);
    ASSERT_TRUE(target) << target.error().message;
    EXPECT_EQ(target->url, "file:" + at("x.db"));
}

TEST_F(ProjectTest, MissingSchemaSaysWhereItLooked)
{
    const auto project = openProject(m_folder.string());
    ASSERT_FALSE(project);
    EXPECT_EQ(project.error().kind, core::ErrorKind::NotFound);
    EXPECT_THAT(project.error().message, testing::HasSubstr("prisma/schema.prisma"));
    EXPECT_FALSE(openProject(m_folder.string(), {.schema = at("none.prisma")}));
}

TEST_F(ProjectTest, BinarySchemaIsRefusedByName)
{
    put("schema.prisma", std::string("model A\0", 8));
    const auto files = readSchemaFiles(openProject(m_folder.string()).value());
    ASSERT_FALSE(files);
    EXPECT_THAT(files.error().message, testing::AllOf(testing::HasSubstr("schema.prisma"), testing::HasSubstr("byte 7")));
}

TEST_F(ProjectTest, UrlComesFromDotEnvRelativeToTheSchema)
{
    put("prisma/schema.prisma", datasource);
    put(".env", "NAME=shop\nDUNLIN_TEST_URL=\"file:./${NAME}.db?connection_limit=1\"\n");
    const auto project = openProject(m_folder.string()).value();
    const auto target = resolveConnection(project, schemaWithUrl({.environmentVariable = "DUNLIN_TEST_URL"}), std::nullopt);
    ASSERT_TRUE(target) << target.error().message;
    EXPECT_EQ(target->url, "file:" + at("prisma/shop.db") + "?connection_limit=1");
    EXPECT_EQ(target->displayName, "shop.db");
    EXPECT_EQ(target->source, "DUNLIN_TEST_URL from .env");
}

TEST_F(ProjectTest, DotEnvMayStandBesideTheSchemaFolder)
{
    put("db/schema/main.prisma", datasource);
    put("db/.env", "DUNLIN_TEST_URL=file:beside.db\n");
    const auto project = openProject(at("db/schema")).value();
    const auto target = resolveConnection(project, schemaWithUrl({.environmentVariable = "DUNLIN_TEST_URL"}), std::nullopt);
    ASSERT_TRUE(target) << target.error().message;
    EXPECT_EQ(target->displayName, "beside.db");
}

TEST_F(ProjectTest, AShadowDatabaseIsUsedOnlyWhereItsVariableSaysOne)
{
    put("schema.prisma", datasource);
    const auto project = openProject(m_folder.string()).value();
    psl::Schema schema = schemaWithUrl({.literal = "file:dev.db"});
    schema.datasources.front().shadowDatabaseUrl = psl::Url{.environmentVariable = "DUNLIN_TEST_SHADOW"};
    for (const char *unset : {"", "DUNLIN_TEST_SHADOW=\n", "DUNLIN_TEST_SHADOW=\"  \"\n"}) {
        put(".env", unset);
        const auto target = resolveConnection(project, schema, std::nullopt);
        ASSERT_TRUE(target) << target.error().message; // a deployment has none
        EXPECT_EQ(target->shadowUrl, "");
    }
    put(".env", "DUNLIN_TEST_SHADOW=file:shadow.db\n");
    const auto target = resolveConnection(project, schema, std::nullopt);
    ASSERT_TRUE(target) << target.error().message;
    EXPECT_EQ(target->shadowUrl, "file:shadow.db");
}

TEST_F(ProjectTest, MissingVariablePointsAtBrokenLines)
{
    put("schema.prisma", datasource);
    put(".env", "DUNLIN_TEST_URL file:x.db\n");
    const auto project = openProject(m_folder.string()).value();
    const auto target = resolveConnection(project, schemaWithUrl({.environmentVariable = "DUNLIN_TEST_URL"}), std::nullopt);
    ASSERT_FALSE(target);
    EXPECT_THAT(target.error().message, testing::AllOf(testing::HasSubstr("Environment variable not found: DUNLIN_TEST_URL"), testing::HasSubstr(".env:1")));
}

TEST_F(ProjectTest, TwoDotEnvFilesThatDisagreeAreRefused)
{
    put("prisma/schema.prisma", datasource);
    put(".env", "DUNLIN_TEST_URL=file:secret-a.db\n");
    put("prisma/.env", "DUNLIN_TEST_URL=file:secret-b.db\n");
    const auto environment = Environment::load(openProject(m_folder.string()).value());
    ASSERT_FALSE(environment);
    EXPECT_THAT(environment.error().message, testing::AllOf(testing::HasSubstr("conflict"), testing::Not(testing::HasSubstr("secret"))));
}

TEST_F(ProjectTest, DisplayNameHidesThePassword)
{
    const auto target = targetOfUrl("", "postgresql://ada:p%40ss@db.example:5432/shop?schema=public");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->displayName, "shop at db.example:5432");
    EXPECT_EQ(target->provider, "postgresql");
}

TEST_F(ProjectTest, CertificatesAreNamedRelativeToTheUrl)
{
    put("prisma/schema.prisma", "datasource db {\n  provider = \"postgresql\"\n  url = \"postgresql://a@b/c?sslcert=ca.pem&sslidentity=%2Fetc%2Fme.p12&schema=x\"\n}\n");
    const auto project = openProject(m_folder.string()).value();
    const auto snapshot = analyze(readSchemaFiles(project).value(), 0);
    const auto target = resolveConnection(project, snapshot->schema(), std::nullopt);
    ASSERT_TRUE(target) << target.error().message;
    const std::string file = std::regex_replace(at("prisma/ca.pem"), std::regex(" "), "%20");
    EXPECT_EQ(target->url, "postgresql://a@b/c?sslcert=" + file + "&sslidentity=%2Fetc%2Fme.p12&schema=x");
}

TEST_F(ProjectTest, WritingKeepsPermissionsAndFollowsLinks)
{
    put("real.txt", "old");
    ::chmod(at("real.txt").c_str(), 0640);
    fs::create_symlink(at("real.txt"), at("link.txt"));
    ASSERT_TRUE(writeFileAtomically(at("link.txt"), "new"));
    EXPECT_TRUE(fs::is_symlink(at("link.txt")));
    EXPECT_EQ(readFile(at("real.txt")).value(), "new");
    struct stat status{};
    ::stat(at("real.txt").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777, 0640u);
    EXPECT_FALSE(writeFileAtomically(at("no/such/folder/x"), "text"));
}

} // namespace
} // namespace dunlin::workspace
