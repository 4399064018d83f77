#include "app/designer/connection/connection_tools.h"

namespace dunlin::designer {

namespace {

constexpr int watchInterval = 2000; // milliseconds

} // namespace

Connection::Connection(QObject *parent) : QObject(parent)
{
    connect(&m_worker, &Worker::busyChanged, this, [this](const QString &title) {
        m_busy = !title.isEmpty();
        Q_EMIT busyChanged(title);
    });
    connect(&m_worker, &Worker::progress, this, &Connection::progress);
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Connection::watch);
}

// Looks whether another program changed the schema of the database, and whether a lost connection is back.
void Connection::watch()
{
    if (m_busy || !m_tools || m_state == ConnectionState::Failed)
        return;
    m_worker.post({}, this, [tools = m_tools](const core::TaskContext &) -> core::Result<bool> {
        if (!tools->database) {
            const auto connected = tools->connect(workspace::DatabaseTool::IfMissing::Fail);
            return connected ? core::Result<bool>(tools->database != nullptr) : std::unexpected(connected.error());
        }
        auto now = tools->database->fingerprint();
        if (!now) {
            if (now.error().kind == core::ErrorKind::Connection)
                tools->disconnect();
            return std::unexpected(std::move(now.error()));
        }
        return *now != tools->fingerprint;
    }, [this, tools = m_tools](core::Result<bool> different) {
        if (tools != m_tools)
            return;
        if (different && *different)
            refresh();
        else if (!different && different.error().kind == core::ErrorKind::Connection)
            take(std::unexpected(std::move(different.error())));
    });
}

Connection::~Connection()
{
    blockSignals(true);
    close();
}

void Connection::open(const workspace::Project &project, std::shared_ptr<const workspace::Snapshot> snapshot, Again again)
{
    auto target = workspace::resolveConnection(project, snapshot->schema(), m_chosen ? std::optional(m_chosen->url) : std::nullopt);
    if (target && m_chosen && !m_chosen->shadow.empty())
        target->shadowUrl = m_chosen->shadow;
    if (!target) {
        if (m_state == ConnectionState::Connected && again == Again::No)
            return; // half-typed datasource: keep what we have
        const QString why = QString::fromStdString(target.error().message);
        if (m_state == ConnectionState::Failed && m_detail == why && again == Again::No)
            return; // told already; changed() would have the text analysed again, and that leads back here
        close();
        m_state = ConnectionState::Failed;
        m_detail = why;
        Q_EMIT changed();
        return;
    }
    if (target->url == m_target.url && again == Again::No)
        return;
    m_target = *target;
    m_displayName = QString::fromStdString(target->displayName);
    m_isFile = target->location.starts_with("file:");
    m_state = ConnectionState::Connecting;
    m_databaseSchema = m_historySchema = nullptr;
    m_drift = nullptr;
    m_past.clear();
    m_tools = std::make_shared<Tools>(Tools{.project = project, .target = std::move(*target)});
    Q_EMIT changed();
    run(tr("Connecting"), [](Tools &tools, const core::TaskContext &task) -> core::Result<Facts> {
        if (auto connected = tools.connect(workspace::DatabaseTool::IfMissing::Fail); !connected)
            return std::unexpected(std::move(connected.error()));
        return Facts::read(tools, task);
    });
    m_watch.start();
}

void Connection::close()
{
    m_watch.stop();
    if (m_tools) {
        // The tools close their connection on the thread that opened it.
        m_worker.post({}, this, [tools = std::move(m_tools)](const core::TaskContext &) -> core::Result<bool> {
            tools->disconnect();
            return true;
        }, [](core::Result<bool>) {});
        m_tools = nullptr;
    }
    m_target = {};
    m_state = ConnectionState::None;
    m_displayName.clear();
    m_detail.clear();
    m_historyError.clear();
    m_databaseSchema = m_historySchema = nullptr;
    m_drift = nullptr;
    m_past.clear();
    m_isFile = m_isReadOnly = false;
    m_history.clear();
    Q_EMIT changed();
}

void Connection::refresh()
{
    if (!m_tools)
        return;
    run(tr("Reading the database"), [](Tools &tools, const core::TaskContext &task) -> core::Result<Facts> {
        if (auto connected = tools.connect(workspace::DatabaseTool::IfMissing::Fail); !connected)
            return std::unexpected(std::move(connected.error()));
        return Facts::read(tools, task);
    });
}

std::shared_ptr<const sql::SqlSchema> Connection::pastSchema(const std::string &migration) const
{
    const auto found = m_past.find(migration);
    return found == m_past.end() ? nullptr : found->second;
}

void Connection::replayTo(const std::string &migration)
{
    if (!m_tools)
        return;
    m_worker.post(tr("Replaying the history"), this, [tools = m_tools, migration](const core::TaskContext &task) -> core::Result<sql::SqlSchema> {
        if (!tools->migrations)
            return core::fail(core::ErrorKind::NotFound, "There is no history to replay.");
        return tools->migrations->replay(migration, task);
    }, [this, tools = m_tools, migration](core::Result<sql::SqlSchema> schema) {
        if (tools != m_tools)
            return;
        if (!schema) {
            Q_EMIT failed(QString::fromStdString(schema.error().message));
            return; // changed() would ask for it again
        }
        m_past[migration] = std::make_shared<sql::SqlSchema>(std::move(*schema));
        Q_EMIT changed();
    });
}

void Connection::probe(std::shared_ptr<const workspace::Plan> plan, Probe depth)
{
    if (!m_tools || !plan)
        return;
    m_worker.post({}, this, [tools = m_tools, plan, depth](const core::TaskContext &task) -> core::Result<std::vector<safety::Finding>> {
        if (!tools->database)
            return plan->findings;
        workspace::Plan looked{.findings = plan->findings}; // without its script there is nothing to rehearse
        return tools->database->probe(depth == Probe::Rehearse ? *plan : looked, task);
    }, [this, plan](core::Result<std::vector<safety::Finding>> findings) {
        Q_EMIT probed(plan, findings ? *findings : plan->findings);
    });
}

void Connection::take(core::Result<Facts> facts)
{
    if (!facts) {
        const QString message = QString::fromStdString(facts.error().message);
        const bool lost = facts.error().kind == core::ErrorKind::Connection && m_databaseSchema;
        if (m_state == ConnectionState::Lost && lost)
            return; // told already; the watch tries on
        if (m_state == ConnectionState::Connecting || lost) {
            m_state = lost ? ConnectionState::Lost : ConnectionState::Failed;
            m_detail = message;
        }
        Q_EMIT failed(message);
        Q_EMIT changed();
        return;
    }
    m_state = facts->databaseExists ? ConnectionState::Connected : ConnectionState::Missing;
    m_detail = facts->detail;
    m_isReadOnly = facts->isReadOnly;
    m_databaseSchema = facts->databaseSchema;
    m_historySchema = facts->historySchema;
    m_drift = facts->drift;
    m_past.clear(); // the files may be others by now
    m_history = std::move(facts->history);
    m_historyError = facts->historyError;
    m_worker.setInterrupt([interrupter = facts->interrupter] {
        if (interrupter)
            interrupter->interrupt();
    });
    Q_EMIT changed();
    if (facts->report)
        Q_EMIT reported(*facts->report);
}

} // namespace dunlin::designer
