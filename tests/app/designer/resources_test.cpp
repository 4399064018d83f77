#include <QDir>
#include <QSvgRenderer>

#include <gtest/gtest.h>

TEST(Resources, EveryIconIsCompiledInAndRenders)
{
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    const QStringList files = QDir(QString::fromUtf8(DUNLIN_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")});
    EXPECT_EQ(names, files);
    for (const QString &name : names)
        EXPECT_TRUE(QSvgRenderer(QStringLiteral(":/icons/") + name).isValid()) << name.toStdString();
}
