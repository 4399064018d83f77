#include "app/designer/shell/find_schema.h"

#include "engine/workspace/snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

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

std::optional<QString> schemaAround(const QString &path)
{
    const auto errorsOf = [](const workspace::Project &project) {
        const auto files = workspace::readSchemaFiles(project);
        const auto snapshot = files ? workspace::analyze(*files, 0) : nullptr;
        return snapshot ? std::ranges::count(snapshot->diagnostics(), core::Severity::Error, &core::Diagnostic::severity) : 0;
    };
    const auto alone = workspace::openProject(path.toStdString());
    if (!alone || alone->schemaIsFolder)
        return std::nullopt;
    const QString folder = QFileInfo(QString::fromStdString(alone->schemaPath)).path();
    if (QDir(folder).entryList({QStringLiteral("*.prisma")}, QDir::Files).size() < 2)
        return std::nullopt;
    const auto together = workspace::openProject(alone->root, {.schema = folder.toStdString()});
    if (!together)
        return std::nullopt;
    const auto errors = errorsOf(*alone);
    return errors > 0 && errorsOf(*together) < errors ? std::optional(folder) : std::nullopt;
}

workspace::ProjectOptions findSchema(const QString &path)
{
    const auto schema = workspace::openProject(path.toStdString()) ? schemaAround(path) : schemaInside(path);
    return {.schema = schema ? std::optional(schema->toStdString()) : std::nullopt};
}

} // namespace dunlin::designer
