// GitHistory: the schema as version control has it. Asks the program git, never waiting for it; where there is no git or no
// repository, there are no revisions.
#pragma once

#include "engine/core/result.h"
#include "engine/core/source_file.h"
#include "engine/workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace dunlin::designer {

struct Revision
{
    std::string name; // abbreviated hash
    QString date;
    QString title; // of the commit
};

class GitHistory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const workspace::Project &project); // see revisionsChanged()
    void close();
    const std::vector<Revision> &revisions() const { return m_revisions; } // that changed the schema, the newest first

    // The schema files at a revision. Error NotFound: what git says.
    void read(const std::string &revision, std::function<void(core::Result<core::SourceFiles>)> done);

Q_SIGNALS:
    void revisionsChanged();

private:
    using Answer = std::function<void(int exitCode, const QByteArray &output, const QString &error)>;
    void run(const QStringList &arguments, Answer answer);
    void readNext(const std::string &revision, QStringList names, core::SourceFiles files, std::function<void(core::Result<core::SourceFiles>)> done);

    workspace::Project m_project;
    QString m_folder; // where git is asked
    QString m_path; // the schema, seen from there
    std::vector<Revision> m_revisions;
    quint64 m_opened = 0; // answers about an earlier project are dropped
};

} // namespace dunlin::designer
