#include "app/designer/document/journal.h"

#include "engine/workspace/personal_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace dunlin::designer {

namespace {

constexpr int pause = 400; // milliseconds after the last key
const auto prefix = QStringLiteral("unsaved-");
const auto suffix = QStringLiteral(".json");

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

// Paths in a journal begin here, so that a project may be moved.
QDir homeOf(const Document &document)
{
    return QFileInfo(QString::fromStdString(workspace::personalFolder(document.project()))).absoluteDir();
}

std::optional<Journal::Remains> read(const QString &path, const QDir &home)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject journal = QJsonDocument::fromJson(file.readAll()).object();
    Journal::Remains remains{.journal = path, .written = QDateTime::fromString(journal[QLatin1String("written")].toString(), Qt::ISODate), .texts = {}};
    for (const QJsonValue &entry : journal[QLatin1String("files")].toArray())
        remains.texts[home.absoluteFilePath(entry[QLatin1String("path")].toString()).toStdString()] = entry[QLatin1String("text")].toString().toStdString();
    return remains;
}

} // namespace

Journal::Journal(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Journal::write);
    connect(&m_document, &Document::opened, this, [this] {
        m_failed = m_written = false;
        const QDir folder(QString::fromStdString(workspace::personalFolder(m_document.project())));
        m_file = folder.filePath(prefix + QString::number(QCoreApplication::applicationPid()) + suffix);
    });
    connect(&m_document, &Document::edited, this, &Journal::follow);
    connect(&m_document, &Document::modifiedChanged, this, &Journal::follow);
    connect(&m_document, &Document::closed, this, &Journal::remove); // saved, or thrown away on purpose
}

Journal::~Journal()
{
    if (m_pause.isActive())
        write();
}

void Journal::follow()
{
    if (!m_document.isOpen())
        return;
    if (m_document.isModified())
        m_pause.start();
    else
        remove();
}

void Journal::write()
{
    QJsonArray files;
    for (core::FileId file = 0; file < m_document.fileCount(); ++file) {
        if (m_document.isFileModified(file))
            files.append(QJsonObject{{QStringLiteral("path"), homeOf(m_document).relativeFilePath(QString::fromStdString(m_document.path(file)))},
                                     {QStringLiteral("text"), QString::fromStdString(m_document.text(file))}});
    }
    if (files.isEmpty()) {
        remove();
        return;
    }
    m_written = true;
    const QJsonObject journal{{QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {QStringLiteral("files"), files}};
    m_writer.start([this, journal, path = m_file.toStdString(), project = m_document.project()] {
        const auto folder = workspace::makePersonalFolder(project);
        const auto done = folder ? workspace::writeFileAtomically(path, QJsonDocument(journal).toJson(QJsonDocument::Compact).toStdString())
                                 : std::unexpected(folder.error());
        if (!done)
            m_writer.answer([this, why = QString::fromStdString(done.error().message)] { tell(why); });
    });
}

void Journal::tell(const QString &why)
{
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(why);
}

void Journal::remove()
{
    m_pause.stop();
    if (std::exchange(m_written, false))
        m_writer.start([path = m_file] { QFile::remove(path); });
}

std::optional<Journal::Remains> Journal::remains() const
{
    const QDir folder(QString::fromStdString(workspace::personalFolder(m_document.project())));
    std::optional<Remains> newest;
    for (const QString &name : folder.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name)) {
        if (isRunning(name.mid(prefix.size()).chopped(suffix.size()).toLongLong()))
            continue; // another window is at work
        auto found = read(folder.filePath(name), homeOf(m_document));
        if (found && (!newest || found->written > newest->written))
            newest = std::move(found);
    }
    if (!newest)
        return std::nullopt;
    for (core::FileId file = 0; file < m_document.fileCount(); ++file) {
        const auto text = newest->texts.find(m_document.path(file));
        if (text != newest->texts.end() && text->second != m_document.text(file))
            return newest;
    }
    return std::nullopt;
}

void Journal::forget(const Remains &remains)
{
    QFile::remove(remains.journal);
}

} // namespace dunlin::designer
