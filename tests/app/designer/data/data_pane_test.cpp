#include "app/designer/data/data_pane.h"
#include "tests/app/designer/patience.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::patience;

// A database with a table of 500 rows and an empty one.
class Data : public testing::Test
{
protected:
    void SetUp() override
    {
        m_target = *workspace::targetOfUrl({}, "file:" + m_folder.filePath(QStringLiteral("a.db")).toStdString());
        auto tool = workspace::DatabaseTool::connect(m_target, workspace::DatabaseTool::IfMissing::Create);
        ASSERT_TRUE(tool) << tool.error().message;
        ASSERT_TRUE((*tool)->execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, age INTEGER); CREATE TABLE quiet (id INTEGER PRIMARY KEY);"
                                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                                     "INSERT INTO people SELECT i, 'person ' || i, CASE WHEN i % 2 THEN 500 - i END FROM n;",
                                     {}));
        m_schema = std::make_shared<sql::SqlSchema>(*(*tool)->describe({}));
        m_pane.resize(700, 300);
        m_pane.show();
        m_pane.setDatabase(m_target, m_schema, {});
    }
    bool showsRows(int count)
    {
        return QTest::qWaitFor([&] { return m_pane.model()->rowCount() == count && m_pane.message().isEmpty(); }, patience);
    }
    QString cell(int row, int column) const { return m_pane.model()->index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    workspace::ConnectionTarget m_target;
    std::shared_ptr<const sql::SqlSchema> m_schema;
    Theme m_theme;
    DataPane m_pane{m_theme};
};

} // namespace

TEST_F(Data, ComesPageByPage)
{
    m_pane.showTable("people");
    ASSERT_TRUE(showsRows(200)) << m_pane.message().toStdString();
    EXPECT_EQ(cell(0, 1), QStringLiteral("person 1"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("NULL"));
    EXPECT_EQ(m_pane.model()->index(1, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("no value"));
    m_pane.table()->scrollToBottom();
    ASSERT_TRUE(showsRows(400));
    m_pane.table()->scrollToBottom();
    ASSERT_TRUE(showsRows(500));
    EXPECT_EQ(cell(499, 0), QStringLiteral("500"));
    EXPECT_FALSE(m_pane.model()->canFetchMore({}));
}

TEST_F(Data, IsAProperModel)
{
    DataModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(m_schema->tables.front());
    const workspace::CellRow row{{workspace::Cell::Kind::Number, "1"}, {}, {workspace::Cell::Kind::Binary, "00ff"}};
    model.append({row, row}, true);
    model.append({row}, false);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(2, 2).data().toString(), QStringLiteral("0x00ff"));
    model.setTable({});
    EXPECT_EQ(model.columnCount(), 0);
}

TEST_F(Data, IsFilteredAndSorted)
{
    m_pane.showTable("people");
    ASSERT_TRUE(showsRows(200));
    QTest::keyClicks(m_pane.findChild<QLineEdit *>(), QStringLiteral("PERSON 49"));
    ASSERT_TRUE(showsRows(11)); // 49, 490 to 499
    auto *header = m_pane.table()->horizontalHeader();
    const auto clickAge = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(2) + 5, 5)); };
    clickAge();
    clickAge();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_pane.model()->rowCount() == 11 && cell(0, 2) == QStringLiteral("451"); }, patience)) << cell(0, 2).toStdString();
    QTest::keyClicks(m_pane.findChild<QLineEdit *>(), QStringLiteral("x"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_pane.message().contains(QStringLiteral("No row contains")); }, patience));
}

TEST_F(Data, SomeRowsAreShownUntilAnotherTableIs)
{
    m_pane.showRows({.table = "people", .condition = "age IS NULL OR id = 1"}); // 250 and one
    ASSERT_TRUE(showsRows(200));
    QTest::keyClicks(m_pane.findChild<QLineEdit *>(), QStringLiteral("person 1"));
    ASSERT_TRUE(showsRows(56)); // of 1, 10 to 19, 100 to 199: the even ones, and 1
    m_pane.showRows({.table = "people", .condition = "id > 900"});
    m_pane.findChild<QLineEdit *>()->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_pane.message() == QStringLiteral("There are no such rows any more."); }, patience));
    m_pane.showTable("quiet");
    m_pane.showTable("people");
    EXPECT_TRUE(showsRows(200));
}

TEST_F(Data, SaysWhyThereIsNone)
{
    m_pane.showTable("quiet");
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_pane.message() == QStringLiteral("quiet has no rows."); }, patience)) << m_pane.message().toStdString();
    m_pane.showTable("planned");
    EXPECT_EQ(m_pane.message(), QStringLiteral("planned is not in the database yet."));
    m_pane.setDatabase({}, nullptr, QStringLiteral("Nobody answers."));
    EXPECT_EQ(m_pane.message(), QStringLiteral("Nobody answers."));
}

TEST_F(Data, WhatIsNotShownIsNotRead)
{
    m_pane.hide();
    m_pane.showTable("quiet");
    m_pane.showTable("people");
    QTest::qWait(50);
    EXPECT_EQ(m_pane.model()->rowCount(), 0);
    m_pane.show();
    EXPECT_TRUE(showsRows(200));
}

TEST_F(Data, ATableIsChosenFromTheList)
{
    ASSERT_TRUE(showsRows(200));
    QSignalSpy chosen(&m_pane, &DataPane::tableChosen);
    auto *tables = m_pane.findChild<QComboBox *>();
    ASSERT_EQ(tables->count(), 2);
    tables->setCurrentIndex(1);
    Q_EMIT tables->activated(1);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_pane.message() == QStringLiteral("quiet has no rows."); }, patience));
}

} // namespace dunlin::designer
