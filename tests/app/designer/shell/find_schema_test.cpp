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

TEST(FindSchema, AFileThatNeedsTheOthersMeansTheirFolder)
{
    const test::ProjectFolder folder(datasource + "model A {\n  id Int @id\n  b B[]\n}\n");
    const QString root = QString::fromStdString(folder.path("."));
    EXPECT_FALSE(schemaAround(root)); // alone, with errors
    folder.write("other.prisma", datasource + "model C {\n  id Int @id\n}\n");
    EXPECT_FALSE(schemaAround(root)); // of another project
    folder.write("other.prisma", "model B {\n  id Int @id\n  a A @relation(fields: [aId], references: [id])\n  aId Int\n}\n");
    for (const QString &path : {root, QString::fromStdString(folder.path())}) {
        const auto around = schemaAround(path);
        ASSERT_TRUE(around);
        EXPECT_EQ(QDir::cleanPath(*around), QDir::cleanPath(root));
    }
    folder.write("schema.prisma", datasource + "model A {\n  id Int @id\n}\n");
    EXPECT_FALSE(schemaAround(root)); // whole by itself
}

TEST(FindSchema, WhatWasInstalledIsNotTheProject)
{
    const test::ProjectFolder folder("");
    QDir(QString::fromStdString(folder.path("."))).mkpath(QStringLiteral("node_modules/x"));
    folder.write("node_modules/x/schema.prisma", datasource);
    EXPECT_FALSE(schemaInside(QString::fromStdString(folder.path("."))));
}

} // namespace dunlin::designer
