#include "app/designer/shell/samples.h"

#include "engine/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace dunlin::designer {

namespace {

QString sampleFolder(const QString &name)
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &folder : {program.filePath(QStringLiteral("../share/dunlin/samples")), QStringLiteral(DUNLIN_SAMPLES)}) {
        if (QFileInfo::exists(folder + u'/' + name))
            return folder + u'/' + name;
    }
    return {};
}

} // namespace

core::Result<QString> makeNewProject(const QString &folder)
{
    const QString schema = QDir(folder).filePath(QStringLiteral("schema.prisma"));
    if (QFileInfo::exists(schema))
        return core::fail(core::ErrorKind::Usage, "There is a schema in this folder already: " + schema.toStdString());
    QFile first(QStringLiteral(":/templates/first.prisma"));
    first.open(QIODevice::ReadOnly);
    if (auto written = workspace::writeFileAtomically(schema.toStdString(), first.readAll().toStdString()); !written)
        return std::unexpected(std::move(written.error()));
    return schema;
}

core::Result<QString> copySample(const QString &name, const QString &parent)
{
    const QString target = QDir(parent).filePath(name);
    if (QFileInfo::exists(target))
        return target;
    const QString source = sampleFolder(name);
    if (source.isEmpty())
        return core::fail(core::ErrorKind::NotFound, "The sample " + name.toStdString() + " is not installed.");
    QDir().mkpath(target);
    for (QDirIterator it(source, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString from = it.next();
        const QString to = target + from.mid(source.size());
        const bool copied = it.fileInfo().isDir() ? QDir().mkpath(to) : QFile::copy(from, to);
        if (!copied)
            return core::fail(core::ErrorKind::Io, "Cannot write " + to.toStdString());
        if (!it.fileInfo().isDir()) // samples may be installed read-only
            QFile::setPermissions(to, QFile::permissions(to) | QFileDevice::WriteOwner | QFileDevice::WriteUser);
    }
    return target;
}

} // namespace dunlin::designer
