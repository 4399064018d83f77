// How a person marked a database: what it is for, and what it is called. Kept in the settings by the database's place; never with a password.
#pragma once

#include <QSettings>
#include <QString>

namespace dunlin::designer {

// A production database has no one-click apply.
enum class ConnectionKind { Development, Test, Production };

struct ConnectionMark
{
    ConnectionKind kind = ConnectionKind::Development;
    QString name; // empty: as the database is called
};

ConnectionMark connectionMark(const QSettings &settings, const QString &location);
void setConnectionMark(QSettings &settings, const QString &location, const ConnectionMark &mark);
QString describe(ConnectionKind kind); // "dev"

} // namespace dunlin::designer
