#include "tests/support/paths.h"

#include <QDir>
#include <QSvgRenderer>

#include <gtest/gtest.h>

TEST(Resources, EveryIconIsCompiledInAndRenders)
{
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    const QStringList files = QDir(QString::fromStdString((dunlin::test::sourceDir() / "resources/icons").string())).entryList({QStringLiteral("*.svg")});
    EXPECT_EQ(names, files);
    for (const QString &name : names)
        EXPECT_TRUE(QSvgRenderer(QStringLiteral(":/icons/") + name).isValid()) << name.toStdString();
}
