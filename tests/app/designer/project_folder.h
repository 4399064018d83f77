// ProjectFolder: a schema in a temporary folder, and the bytes of its files.
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <string>

namespace dunlin::test {

class ProjectFolder
{
public:
    explicit ProjectFolder(const std::string &schema) { write("schema.prisma", schema); }

    std::string path(const std::string &name = "schema.prisma") const { return m_folder.filePath(QString::fromStdString(name)).toStdString(); }
    void write(const std::string &name, const std::string &bytes) const
    {
        const QString target = QString::fromStdString(path(name));
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    std::string read(const std::string &name = "schema.prisma") const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no such file)";
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dunlin::test
