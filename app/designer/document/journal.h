// Journal: keeps what is typed and not saved in a file under .dunlin, so that it outlives the program. Written a moment after the
// typing, on a thread of its own; gone once everything is saved.
#pragma once

#include "app/designer/document/document.h"
#include "app/designer/jobs/lane.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <string>

namespace dunlin::designer {

class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(Document &document, QObject *parent = nullptr);
    ~Journal() override; // what is not written yet is written first

    // Texts that a program left behind which ended without saving them.
    struct Remains
    {
        QString journal; // the file
        QDateTime written;
        std::map<std::string, std::string> texts; // by path
    };
    std::optional<Remains> remains() const; // of the open project, the newest; absent when they say what the files say
    void forget(const Remains &remains);

Q_SIGNALS:
    void failed(const QString &why); // once for a project

private:
    void follow();
    void write();
    void tell(const QString &why);
    void remove();

    Document &m_document;
    QTimer m_pause;
    QString m_file; // of this program and the open project
    bool m_written = false;
    bool m_failed = false;
    Lane m_writer;
};

} // namespace dunlin::designer
