#include "app/designer/history/git_history.h"

#include <QFileInfo>
#include <QProcess>

namespace dunlin::designer {

namespace {

constexpr auto mostRevisions = "30";

} // namespace

void GitHistory::open(const workspace::Project &project)
{
    ++m_opened;
    m_project = project;
    const QFileInfo schema(QString::fromStdString(project.schemaPath));
    m_folder = project.schemaIsFolder ? schema.filePath() : schema.path();
    m_path = project.schemaIsFolder ? QStringLiteral(".") : schema.fileName();
    run({QStringLiteral("log"), QStringLiteral("-n"), QString::fromLatin1(mostRevisions), QStringLiteral("--format=%h%x09%as%x09%s"), QStringLiteral("--"), m_path},
        [this](int exitCode, const QByteArray &output, const QString &) {
            m_revisions.clear();
            const QStringList lines = exitCode == 0 ? QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts) : QStringList();
            for (const QString &line : lines)
                m_revisions.push_back({line.section(u'\t', 0, 0).toStdString(), line.section(u'\t', 1, 1), line.section(u'\t', 2)});
            Q_EMIT revisionsChanged();
        });
}

void GitHistory::close()
{
    ++m_opened;
    m_revisions.clear();
    Q_EMIT revisionsChanged();
}

void GitHistory::run(const QStringList &arguments, Answer answer)
{
    auto *process = new QProcess(this);
    const auto finish = [this, process, answer = std::move(answer), opened = m_opened](int exitCode) {
        process->deleteLater();
        if (opened == m_opened)
            answer(exitCode, process->readAllStandardOutput(), QString::fromUtf8(process->readAllStandardError()).trimmed());
    };
    connect(process, &QProcess::finished, this, finish);
    connect(process, &QProcess::errorOccurred, this, [finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // else finished() follows
            finish(-1);
    });
    process->setWorkingDirectory(m_folder);
    process->start(QStringLiteral("git"), arguments);
}

void GitHistory::read(const std::string &revision, std::function<void(core::Result<core::SourceFiles>)> done)
{
    if (!m_project.schemaIsFolder)
        return readNext(revision, {m_path}, {}, std::move(done));
    run({QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("--name-only"), QString::fromStdString(revision), QStringLiteral("--"), m_path},
        [this, revision, done = std::move(done)](int exitCode, const QByteArray &output, const QString &error) {
            if (exitCode != 0)
                return done(core::fail(core::ErrorKind::NotFound, error.toStdString()));
            const QStringList names = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts).filter(QStringLiteral(".prisma"));
            readNext(revision, names, {}, done);
        });
}

void GitHistory::readNext(const std::string &revision, QStringList names, core::SourceFiles files, std::function<void(core::Result<core::SourceFiles>)> done)
{
    if (names.isEmpty())
        return done(std::move(files));
    const QString name = names.takeFirst();
    run({QStringLiteral("show"), QString::fromStdString(revision) + QStringLiteral(":./") + name},
        [this, revision, names, files, name, done = std::move(done)](int exitCode, const QByteArray &output, const QString &error) mutable {
            if (exitCode != 0)
                return done(core::fail(core::ErrorKind::NotFound, error.toStdString()));
            files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{name.toStdString(), output.toStdString(), 0}));
            readNext(revision, names, std::move(files), std::move(done));
        });
}

} // namespace dunlin::designer
