#include "app/designer/shell/find_schema.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace dunlin::designer {

namespace {

constexpr int deepest = 4;
constexpr qint64 readAtMost = 1 << 20; // a datasource stands near the begin

bool hasDatasource(const QString &path)
{
    static const QRegularExpression block(QStringLiteral("^\\s*datasource\\s+\\w+\\s*\\{"), QRegularExpression::MultilineOption);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.read(readAtMost)).contains(block);
}

std::optional<QString> lookIn(const QDir &folder, int depth)
{
    const QFileInfoList schemas = folder.entryInfoList({QStringLiteral("*.prisma")}, QDir::Files, QDir::Name);
    for (const QFileInfo &schema : schemas) {
        if (hasDatasource(schema.filePath()))
            return schemas.size() == 1 ? schema.filePath() : folder.path();
    }
    if (depth == 0)
        return std::nullopt;
    const QFileInfoList folders = folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &inside : folders) {
        if (inside.fileName() == QStringLiteral("node_modules") || inside.fileName() == QStringLiteral("build"))
            continue;
        if (auto found = lookIn(QDir(inside.filePath()), depth - 1))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> schemaInside(const QString &folder)
{
    for (int depth = 0; depth <= deepest; ++depth) { // the nearest one
        if (auto found = lookIn(QDir(folder), depth))
            return found;
    }
    return std::nullopt;
}

} // namespace dunlin::designer
