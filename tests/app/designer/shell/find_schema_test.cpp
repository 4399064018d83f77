#include "app/designer/shell/find_schema.h"

#include "tests/app/designer/project_folder.h"

#include <QDir>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

const std::string datasource = "datasource db {\n  provider = \"sqlite\"\n}\n";

}

TEST(FindSchema, TheNearestFileWithADatasourceIsIt)
{
    const test::ProjectFolder folder("");
    QDir(QString::fromStdString(folder.path("."))).mkpath(QStringLiteral("packages/db/deep"));
    folder.write("packages/db/deep/a.prisma", datasource);
    folder.write("packages/db/main.prisma", datasource);
    const auto found = schemaInside(QString::fromStdString(folder.path(".")));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->endsWith(QStringLiteral("packages/db/main.prisma"))) << found->toStdString();
}

TEST(FindSchema, OneOfSeveralFilesMeansTheirFolder)
{
    const test::ProjectFolder folder("");
    QDir(QString::fromStdString(folder.path("."))).mkpath(QStringLiteral("schema"));
    folder.write("schema/a.prisma", "model A {\n  id Int @id\n}\n");
    folder.write("schema/b.prisma", datasource);
    const auto found = schemaInside(QString::fromStdString(folder.path(".")));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->endsWith(QStringLiteral("/schema"))) << found->toStdString();
}

TEST(FindSchema, WhatWasInstalledIsNotTheProject)
{
    const test::ProjectFolder folder("");
    QDir(QString::fromStdString(folder.path("."))).mkpath(QStringLiteral("node_modules/x"));
    folder.write("node_modules/x/schema.prisma", datasource);
    EXPECT_FALSE(schemaInside(QString::fromStdString(folder.path("."))));
}

} // namespace dunlin::designer
