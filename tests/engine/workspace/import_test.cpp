#include "engine/workspace/import.h"

#include "engine/workspace/workspace.h"
#include "tests/support/servers.h"

#include <QTemporaryDir>

#include <fstream>
#include <gtest/gtest.h>

namespace dunlin::workspace {

TEST(Import, AScriptBecomesASchemaWithoutAServer)
{
    const auto imported = importScript("sqlite", "CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"
                                                 "CREATE TABLE book (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES author(id));", {}, {});
    ASSERT_TRUE(imported) << imported.error().message;
    EXPECT_EQ(imported->models, 2u);
    EXPECT_NE(imported->schema.find("model author"), std::string::npos) << imported->schema;
    EXPECT_NE(imported->schema.find("@relation("), std::string::npos) << imported->schema;
}

TEST(Import, AScriptThatFailsSaysWhere)
{
    const auto imported = importScript("sqlite", "CREATE TABLE a (id INTEGER);\nCREATE TABEL b (id INTEGER);", {}, {});
    ASSERT_FALSE(imported);
    EXPECT_NE(imported.error().message.find("TABEL"), std::string::npos) << imported.error().message;
}

TEST(Import, SlowAScriptIsTriedOnAServerAndLeavesNothingThere)
{
    const std::string url = test::serverUrl(test::Server::Postgres);
    const auto imported = importScript("postgresql", "CREATE TYPE mood AS ENUM ('good', 'bad');\nCREATE TABLE day (id SERIAL PRIMARY KEY, mood mood NOT NULL);", url, {});
    ASSERT_TRUE(imported) << imported.error().message;
    EXPECT_NE(imported->schema.find("enum mood"), std::string::npos) << imported->schema;
    const auto target = targetOfUrl("postgresql", url);
    ASSERT_TRUE(target);
    const auto present = importDatabase(*target, {});
    EXPECT_TRUE(!present || present->schema.find("model day") == std::string::npos);
}

TEST(Import, WritesTheSchemaAndItsUrlAndNeverOverOneThatIsThere)
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const auto imported = importScript("sqlite", "CREATE TABLE a (id INTEGER PRIMARY KEY);", {}, {});
    ASSERT_TRUE(imported);
    const auto written = writeImported(path, *imported, "file:./dev.db");
    ASSERT_TRUE(written) << written.error().message;
    const auto project = openProject(path);
    ASSERT_TRUE(project);
    const auto files = readSchemaFiles(*project);
    ASSERT_TRUE(files);
    EXPECT_FALSE(analyze(*files, 0)->hasErrors());
    std::ifstream environment(path + "/.env");
    std::string line;
    std::getline(environment, line);
    EXPECT_EQ(line, "DATABASE_URL=\"file:./dev.db\"");
    EXPECT_FALSE(writeImported(path, *imported, {}));
}

} // namespace dunlin::workspace
