#include "app/designer/document/journal.h"

#include "tests/app/designer/patience.h"
#include "tests/app/designer/project_folder.h"

#include <QDir>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::patience;
const std::string schema = "model A {\n  id Int @id\n}\n";

QStringList journals(const test::ProjectFolder &folder)
{
    return QDir(QString::fromStdString(folder.path(".dunlin"))).entryList({QStringLiteral("unsaved-*.json")}, QDir::Files);
}

// As if the program that wrote it had been killed: no process has this number.
void orphan(const test::ProjectFolder &folder)
{
    const QDir home(QString::fromStdString(folder.path(".dunlin")));
    ASSERT_TRUE(QFile::rename(home.filePath(journals(folder).constFirst()), home.filePath(QStringLiteral("unsaved-2147483647.json"))));
}

} // namespace

TEST(Journal, WhatIsNotSavedOutlivesTheProgram)
{
    const test::ProjectFolder folder(schema);
    {
        Document document;
        Journal journal(document);
        ASSERT_TRUE(document.open(folder.path()));
        document.typed(0, {0, 0}, "// ü \"x\"\r\n");
        ASSERT_TRUE(QTest::qWaitFor([&] { return journals(folder).size() == 1; }, patience));
        EXPECT_FALSE(journal.remains()); // this program is still at work on it
        orphan(folder);
    }
    EXPECT_EQ(folder.read(), schema);
    EXPECT_EQ(folder.read(".dunlin/.gitignore"), "*\n");

    Document document;
    Journal journal(document);
    ASSERT_TRUE(document.open(folder.path()));
    const auto remains = journal.remains();
    ASSERT_TRUE(remains);
    document.recover(remains->texts);
    EXPECT_EQ(document.text(0), "// ü \"x\"\r\n" + schema);
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_EQ(document.text(0), schema);
    journal.forget(*remains);
    EXPECT_FALSE(journal.remains());
}

TEST(Journal, IsGoneOnceEverythingIsSavedOrUndone)
{
    const test::ProjectFolder folder(schema);
    Document document;
    Journal journal(document);
    ASSERT_TRUE(document.open(folder.path()));
    for (const bool saves : {true, false}) {
        document.typed(0, {0, 0}, "\n");
        ASSERT_TRUE(QTest::qWaitFor([&] { return journals(folder).size() == 1; }, patience));
        saves ? void(document.save()) : document.undoStack().undo();
        EXPECT_TRUE(QTest::qWaitFor([&] { return journals(folder).isEmpty(); }, patience));
    }
}

TEST(Journal, WhatTheFileSaysAlreadyIsNotOffered)
{
    const test::ProjectFolder folder(schema);
    ASSERT_TRUE(QDir().mkpath(QString::fromStdString(folder.path(".dunlin"))));
    folder.write(".dunlin/unsaved-2147483647.json", R"({"written": "2026-01-01T00:00:00Z", "files": [{"path": "schema.prisma", "text": "model A {\n  id Int @id\n}\n"}]})");
    Document document;
    const Journal journal(document);
    ASSERT_TRUE(document.open(folder.path()));
    EXPECT_FALSE(journal.remains());
}

TEST(Journal, AFailureIsToldOnce)
{
    const test::ProjectFolder folder(schema);
    folder.write(".dunlin", "a file where the folder should be");
    Document document;
    Journal journal(document);
    int failures = 0;
    QObject::connect(&journal, &Journal::failed, &journal, [&] { ++failures; });
    ASSERT_TRUE(document.open(folder.path()));
    for (int i = 1; i <= 2; ++i) {
        document.typed(0, {0, 0}, "\n");
        EXPECT_TRUE(QTest::qWaitFor([&] { return failures == 1; }, patience));
        QTest::qWait(i == 2 ? 600 : 0);
    }
    EXPECT_EQ(failures, 1);
}

} // namespace dunlin::designer
