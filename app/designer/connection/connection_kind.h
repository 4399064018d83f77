// What a database is for, as the person marked it. Kept in the settings by the database's place; never with a password.
#pragma once

#include <QSettings>
#include <QString>

namespace dunlin::designer {

// A production database has no one-click apply.
enum class ConnectionKind { Development, Test, Production };

ConnectionKind connectionKind(const QSettings &settings, const QString &location);
void setConnectionKind(QSettings &settings, const QString &location, ConnectionKind kind);
QString describe(ConnectionKind kind); // "dev"

} // namespace dunlin::designer
