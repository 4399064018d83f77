// Connection: the open project's database and history, asked on a thread of their own. Signals carry values only.
#pragma once

#include "app/designer/connection/apply_report.h"
#include "app/designer/jobs/worker.h"
#include "engine/workspace/tools.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::designer {

enum class ConnectionState { None, Connecting, Connected, Missing, Failed, Lost };

class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    // Connects to what the snapshot's datasource says, if that is new; asks again in any case when `again`.
    enum class Again { No, Yes };
    void open(const workspace::Project &project, std::shared_ptr<const workspace::Snapshot> snapshot, Again again);
    void close();

    ConnectionState state() const { return m_state; }
    const QString &displayName() const { return m_displayName; } // of the target: "dev.db"
    const QString &detail() const { return m_detail; } // product and version, or what went wrong

    // What the preview may compare with. Null while not known.
    const std::shared_ptr<const sql::SqlSchema> &databaseSchema() const { return m_databaseSchema; }
    const std::shared_ptr<const sql::SqlSchema> &historySchema() const { return m_historySchema; }
    const std::vector<workspace::MigrationEntry> &history() const { return m_history; }
    const QString &historyError() const { return m_historyError; }
    // What the database has and its applied migrations do not say; null while not known, empty when there is none.
    const std::shared_ptr<const workspace::Plan> &drift() const { return m_drift; }

    // The schema right after a migration of the history; null until replayTo() has come to its end, see changed().
    std::shared_ptr<const sql::SqlSchema> pastSchema(const std::string &migration) const;
    void replayTo(const std::string &migration);

    // Another database than the schema names, until the project is closed; absent: the schema's again.
    void useUrls(std::optional<workspace::ChosenUrls> urls) { m_chosen = std::move(urls); }
    const std::optional<workspace::ChosenUrls> &chosenUrls() const { return m_chosen; }
    const workspace::ConnectionTarget &target() const { return m_target; } // its url is empty: there is none
    bool isFile() const { return m_isFile; } // the database is one file, which may be another one
    bool isReadOnly() const { return m_isReadOnly; } // it takes no changes

    void refresh(); // reads database and history again
    // Findings with counts, see probed(). Rehearse: also what only trying shows, on an empty copy.
    enum class Probe { Count, Rehearse };
    void probe(std::shared_ptr<const workspace::Plan> plan, Probe depth);
    // What changes the database ends with reported(), after the database was read again. The person saw what would be lost.
    void applyMigration(std::shared_ptr<const workspace::Snapshot> snapshot, const workspace::DevOptions &options);
    void push(std::shared_ptr<const workspace::Plan> plan, workspace::SaveFirst saveFirst);
    // On the database's thread; gives what to tell, in one sentence.
    using Repair = std::function<core::Result<QString>(workspace::MigrationTool &tool, const core::TaskContext &task)>;
    void repair(const QString &title, Repair repair);
    void cancel() { m_worker.cancel(); }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed(); // state, schemas or history
    void probed(const std::shared_ptr<const dunlin::workspace::Plan> &plan, const std::vector<dunlin::safety::Finding> &findings);
    void reported(const dunlin::designer::ApplyReport &report);
    void failed(const QString &what); // anything else, with what to do
    void busyChanged(const QString &title);
    void progress(const QString &what, int done, int total);

private:
    struct Tools; // lives on the worker's thread
    struct Facts;

    void take(core::Result<Facts> facts);
    void watch();
    template <typename Work>
    void run(const QString &title, Work work);
    template <typename Work>
    void change(const QString &title, Work work); // connection_apply.cpp

    Worker m_worker;
    std::shared_ptr<Tools> m_tools;
    QTimer m_watch;
    bool m_busy = false;
    std::optional<workspace::ChosenUrls> m_chosen;
    bool m_isFile = false, m_isReadOnly = false;
    std::map<std::string, std::shared_ptr<const sql::SqlSchema>> m_past; // by migration
    workspace::ConnectionTarget m_target; // that we are connected to, or tried
    ConnectionState m_state = ConnectionState::None;
    QString m_displayName, m_detail, m_historyError;
    std::shared_ptr<const sql::SqlSchema> m_databaseSchema, m_historySchema;
    std::shared_ptr<const workspace::Plan> m_drift;
    std::vector<workspace::MigrationEntry> m_history;
};

} // namespace dunlin::designer
