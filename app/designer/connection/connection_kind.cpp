#include "app/designer/connection/connection_kind.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace dunlin::designer {

namespace {

const QString key = QStringLiteral("connectionKinds");

QString tr(const char *text)
{
    return QCoreApplication::translate("ConnectionKind", text);
}

} // namespace

ConnectionKind connectionKind(const QSettings &settings, const QString &location)
{
    return static_cast<ConnectionKind>(settings.value(key).toMap().value(location, 0).toInt());
}

void setConnectionKind(QSettings &settings, const QString &location, ConnectionKind kind)
{
    QVariantMap kinds = settings.value(key).toMap();
    if (kind == ConnectionKind::Development)
        kinds.remove(location);
    else
        kinds[location] = static_cast<int>(kind);
    settings.setValue(key, kinds);
}

QString describe(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Development: return tr("dev");
    case ConnectionKind::Test: return tr("test");
    case ConnectionKind::Production: return tr("production");
    }
    return {};
}

} // namespace dunlin::designer
