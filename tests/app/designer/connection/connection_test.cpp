#include "app/designer/connection/connection.h"

#include "engine/workspace/workspace.h"
#include "tests/app/designer/patience.h"
#include "tests/app/designer/project_folder.h"
#include "tests/support/postgres_database.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::patience;

class SlowConnection : public testing::Test
{
protected:
    SlowConnection()
    {
        database.execute("CREATE TABLE a (id int PRIMARY KEY)");
        const auto project = workspace::openProject(folder.path());
        connection.open(*project, workspace::analyze(*workspace::readSchemaFiles(*project), 0), Connection::Again::No);
    }

    bool comesTo(ConnectionState state)
    {
        return QTest::qWaitFor([&] { return connection.state() == state; }, patience);
    }
    bool hasTable(const char *name) const
    {
        const auto &schema = connection.databaseSchema();
        return schema && schema->findTable(name);
    }

    test::PostgresDatabase database;
    test::ProjectFolder folder{"datasource db {\n  provider = \"postgresql\"\n  url = \"" + database.url() + "\"\n}\n"};
    Connection connection;
};

} // namespace

TEST(Connection, WithoutADatasourceIsRefusedAgainWhenItIsReadAgain)
{
    const test::ProjectFolder folder("model A {\n  id Int @id\n}\n");
    folder.write(".env", "DATABASE_URL=file:./dev.db\n");
    folder.write("dev.db", "");
    const auto project = workspace::openProject(folder.path());
    Connection connection;
    QStringList told;
    QObject::connect(&connection, &Connection::failed, [&](const QString &what) { told << what; });
    connection.open(*project, workspace::analyze(*workspace::readSchemaFiles(*project), 0), Connection::Again::No);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 1; }, patience));
    EXPECT_EQ(connection.state(), ConnectionState::Failed);
    connection.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 2; }, patience));
    EXPECT_EQ(told[0], told[1]);
    EXPECT_TRUE(told[0].contains(QStringLiteral("no datasource")));
    connection.applyMigration(workspace::analyze(*workspace::readSchemaFiles(*project), 0), {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.size() == 3; }, patience));
}

TEST_F(SlowConnection, WhatAnotherProgramDoesToTheDatabaseIsSeen)
{
    ASSERT_TRUE(comesTo(ConnectionState::Connected)) << connection.detail().toStdString();
    EXPECT_TRUE(connection.detail().startsWith(QStringLiteral("PostgreSQL ")));
    EXPECT_TRUE(hasTable("a"));
    database.execute("CREATE TABLE b (id int PRIMARY KEY)");
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasTable("b"); }, patience));
}

TEST_F(SlowConnection, ALostOneIsToldOnceAndTakenUpAgain)
{
    ASSERT_TRUE(comesTo(ConnectionState::Connected)) << connection.detail().toStdString();
    const QSignalSpy told(&connection, &Connection::failed);
    const std::string name = database.url().substr(database.url().rfind('/') + 1);
    test::PostgresDatabase other;
    other.execute("ALTER DATABASE \"" + name + "\" WITH ALLOW_CONNECTIONS false");
    other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    ASSERT_TRUE(comesTo(ConnectionState::Lost));
    EXPECT_FALSE(connection.detail().isEmpty());
    EXPECT_TRUE(hasTable("a")); // what is known stays
    QTest::qWait(5000); // it tries on
    EXPECT_EQ(connection.state(), ConnectionState::Lost);
    EXPECT_EQ(told.size(), 1);

    other.execute("ALTER DATABASE \"" + name + "\" WITH ALLOW_CONNECTIONS true");
    database.execute("CREATE TABLE c (id int PRIMARY KEY)");
    ASSERT_TRUE(comesTo(ConnectionState::Connected));
    EXPECT_TRUE(hasTable("c"));
    EXPECT_EQ(told.size(), 1);
}

} // namespace dunlin::designer
