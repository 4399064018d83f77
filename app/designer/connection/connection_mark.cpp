#include "app/designer/connection/connection_mark.h"

#include "app/designer/theme/words.h"

#include <QVariantMap>

namespace dunlin::designer {

namespace {

// Maps by location.
const QString kinds = QStringLiteral("connectionKinds");
const QString names = QStringLiteral("connectionNames");

void setEntry(QSettings &settings, const QString &key, const QString &location, const QVariant &value)
{
    QVariantMap entries = settings.value(key).toMap();
    if (value.isValid())
        entries[location] = value;
    else
        entries.remove(location);
    settings.setValue(key, entries);
}

} // namespace

ConnectionMark connectionMark(const QSettings &settings, const QString &location)
{
    return {.kind = static_cast<ConnectionKind>(settings.value(kinds).toMap().value(location, 0).toInt()),
            .name = settings.value(names).toMap().value(location).toString()};
}

void setConnectionMark(QSettings &settings, const QString &location, const ConnectionMark &mark)
{
    setEntry(settings, kinds, location, mark.kind == ConnectionKind::Development ? QVariant() : QVariant(static_cast<int>(mark.kind)));
    setEntry(settings, names, location, mark.name.isEmpty() ? QVariant() : QVariant(mark.name));
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
