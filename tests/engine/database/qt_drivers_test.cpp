// The Qt SQL drivers that the engine stands on, asked for what it needs of them on real servers.
#include "tests/support/servers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

// Runs statements on a fresh connection and gives the first column of the last one's first row.
QString firstValue(const QString &driver, const QUrl &url, const QStringList &statements)
{
    const QString name = QStringLiteral("qt_drivers_test");
    QString value;
    {
        auto database = QSqlDatabase::addDatabase(driver, name);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setDatabaseName(url.path().mid(1));
        EXPECT_TRUE(database.open()) << database.lastError().text().toStdString();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            EXPECT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
        if (query.next())
            value = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

QUrl url(Server server)
{
    return QUrl(QString::fromStdString(serverUrl(server)));
}

} // namespace

TEST(SlowQtDrivers, PostgresRollsBackDdl)
{
    EXPECT_EQ(firstValue(QStringLiteral("QPSQL"), url(Server::Postgres),
                         {QStringLiteral("BEGIN"), QStringLiteral("CREATE TABLE dunlin_probe (id int)"), QStringLiteral("ROLLBACK"),
                          QStringLiteral("SELECT count(*) FROM pg_class WHERE relname = 'dunlin_probe'")}),
              QStringLiteral("0"));
}

TEST(SlowQtDrivers, MariaDbCommitsDdlAtOnce)
{
    EXPECT_EQ(firstValue(QStringLiteral("QMYSQL"), url(Server::MariaDb),
                         {QStringLiteral("CREATE DATABASE dunlin_probe"), QStringLiteral("START TRANSACTION"),
                          QStringLiteral("CREATE TABLE dunlin_probe.t (id int)"), QStringLiteral("ROLLBACK"),
                          QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'dunlin_probe'")}),
              QStringLiteral("1"));
    firstValue(QStringLiteral("QMYSQL"), url(Server::MariaDb), {QStringLiteral("DROP DATABASE dunlin_probe")});
}

} // namespace dunlin::test
