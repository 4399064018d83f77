#include "app/designer/connection/connection.h"

#include <QFileInfo>

namespace dunlin::designer {

namespace {

constexpr int watchInterval = 2000; // milliseconds

} // namespace

// Everything that only the worker's thread touches.
struct Connection::Tools
{
    workspace::Project project;
    workspace::ConnectionTarget target;
    std::unique_ptr<workspace::DatabaseTool> database; // null: not there yet
    std::unique_ptr<workspace::MigrationTool> migrations;
    std::string fingerprint;

    core::Result<void> connect(workspace::DatabaseTool::IfMissing ifMissing)
    {
        if (database)
            return {};
        auto opened = workspace::DatabaseTool::connect(target, ifMissing);
        if (!opened && !(opened.error().code == "P1003" && ifMissing == workspace::DatabaseTool::IfMissing::Fail))
            return std::unexpected(std::move(opened.error()));
        if (opened)
            database = std::move(*opened);
        auto tool = workspace::MigrationTool::open(project, target.provider, database.get());
        if (!tool)
            return std::unexpected(std::move(tool.error()));
        migrations = std::move(*tool);
        return {};
    }
};

// What one reading of the database and the history tells.
struct Connection::Facts
{
    bool databaseExists = false;
    QString detail;
    std::shared_ptr<const sql::SqlSchema> databaseSchema, historySchema;
    std::vector<workspace::MigrationEntry> history;
    QString historyError;
    QString message; // after an apply
    QString failure; // of an apply: what the database and the history are like now is known all the same
    std::shared_ptr<dialects::Interrupter> interrupter;
};

namespace {

template <typename Facts, typename Tools>
core::Result<Facts> readFacts(Tools &tools, const core::TaskContext &task)
{
    Facts facts;
    if (tools.database) {
        facts.databaseExists = true;
        const dialects::ServerInfo info = tools.database->info();
        facts.detail = QString::fromStdString(info.product + " " + info.version);
        auto schema = tools.database->describe(task);
        if (!schema)
            return std::unexpected(std::move(schema.error()));
        facts.databaseSchema = std::make_shared<sql::SqlSchema>(std::move(*schema));
        if (auto fingerprint = tools.database->fingerprint())
            tools.fingerprint = std::move(*fingerprint);
        facts.interrupter = tools.database->interrupter();
    }
    if (auto history = tools.migrations->history())
        facts.history = std::move(*history);
    else
        facts.historyError = QString::fromStdString(history.error().message);
    if (auto schema = tools.migrations->replay(std::nullopt, task))
        facts.historySchema = std::make_shared<sql::SqlSchema>(std::move(*schema));
    else
        facts.historyError = QString::fromStdString(schema.error().message);
    return facts;
}

// A migration that failed is in the history, and its statements may have run in part.
template <typename Facts, typename Tools>
core::Result<Facts> afterFailure(Tools &tools, const core::Error &error)
{
    auto facts = readFacts<Facts>(tools, {});
    if (!facts)
        return std::unexpected(error);
    facts->failure = QString::fromStdString(error.message);
    return facts;
}

QString backupText(const std::optional<migrate::Backup> &backup)
{
    if (!backup)
        return {};
    return u'\n' + Connection::tr("What it removed is kept in %1: %2.").arg(QString::fromStdString(backup->path), QString::fromStdString(migrate::describe(*backup)));
}

} // namespace

Connection::Connection(QObject *parent) : QObject(parent)
{
    connect(&m_worker, &Worker::busyChanged, this, [this](const QString &title) {
        m_busy = !title.isEmpty();
        Q_EMIT busyChanged(title);
    });
    connect(&m_worker, &Worker::progress, this, &Connection::progress);
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_busy || !m_tools)
            return;
        m_worker.post({}, this, [tools = m_tools](const core::TaskContext &) -> core::Result<bool> {
            if (!tools->database)
                return false;
            auto now = tools->database->fingerprint();
            return now && *now != tools->fingerprint;
        }, [this](core::Result<bool> different) {
            if (different && *different)
                refresh();
        });
    });
}

Connection::~Connection()
{
    blockSignals(true);
    close();
}

template <typename Work>
void Connection::run(const QString &title, Work work)
{
    m_worker.post(title, this, [tools = m_tools, work = std::move(work)](const core::TaskContext &task) -> core::Result<Facts> {
        return work(*tools, task);
    }, [this, tools = m_tools](core::Result<Facts> facts) {
        if (tools == m_tools) // else: another project is open by now
            take(std::move(facts));
    });
}

void Connection::open(const workspace::Project &project, std::shared_ptr<const workspace::Snapshot> snapshot, Again again)
{
    auto target = workspace::resolveConnection(project, snapshot->schema(), m_url);
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
    m_past.clear();
    m_tools = std::make_shared<Tools>(Tools{.project = project, .target = std::move(*target)});
    Q_EMIT changed();
    run(tr("Connecting"), [](Tools &tools, const core::TaskContext &task) -> core::Result<Facts> {
        if (auto connected = tools.connect(workspace::DatabaseTool::IfMissing::Fail); !connected)
            return std::unexpected(std::move(connected.error()));
        return readFacts<Facts>(tools, task);
    });
    m_watch.start();
}

void Connection::close()
{
    m_watch.stop();
    if (m_tools) {
        // The tools close their connection on the thread that opened it.
        m_worker.post({}, this, [tools = std::move(m_tools)](const core::TaskContext &) -> core::Result<bool> {
            tools->migrations.reset();
            tools->database.reset();
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
    m_past.clear();
    m_isFile = false;
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
        return readFacts<Facts>(tools, task);
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

void Connection::probe(std::shared_ptr<const workspace::Plan> plan)
{
    if (!m_tools)
        return;
    m_worker.post({}, this, [tools = m_tools, plan](const core::TaskContext &task) -> core::Result<std::vector<safety::Finding>> {
        if (!tools->database)
            return plan->findings;
        return tools->database->probe(*plan, task);
    }, [this, plan](core::Result<std::vector<safety::Finding>> findings) {
        Q_EMIT probed(plan, findings ? *findings : plan->findings);
    });
}

void Connection::applyMigration(std::shared_ptr<const workspace::Snapshot> snapshot, const QString &name)
{
    if (!m_tools)
        return;
    run(tr("Applying"), [snapshot, name = name.toStdString()](Tools &tools, const core::TaskContext &task) -> core::Result<Facts> {
        if (auto connected = tools.connect(workspace::DatabaseTool::IfMissing::Create); !connected)
            return std::unexpected(std::move(connected.error()));
        // The person saw the losses and confirmed them.
        auto outcome = tools.migrations->dev(*snapshot, {.name = name, .acceptDataLoss = true}, task);
        if (!outcome)
            return afterFailure<Facts>(tools, outcome.error());
        auto facts = readFacts<Facts>(tools, task);
        if (facts)
            facts->message = outcome->created ? tr("Migration %1 was written and applied.").arg(QString::fromStdString(*outcome->created))
                             : outcome->applied.empty() ? tr("Nothing was left to do.")
                                                        : tr("%n pending migration(s) applied.", nullptr, static_cast<int>(outcome->applied.size()));
        if (facts)
            facts->message += backupText(outcome->pendingBackup) + backupText(outcome->backup);
        return facts;
    });
}

void Connection::push(std::shared_ptr<const workspace::Plan> plan)
{
    if (!m_tools)
        return;
    run(tr("Pushing"), [plan](Tools &tools, const core::TaskContext &task) -> core::Result<Facts> {
        if (auto connected = tools.connect(workspace::DatabaseTool::IfMissing::Create); !connected)
            return std::unexpected(std::move(connected.error()));
        auto outcome = tools.migrations->push(*plan, task);
        if (!outcome)
            return afterFailure<Facts>(tools, outcome.error());
        auto facts = readFacts<Facts>(tools, task);
        if (facts)
            facts->message = tr("The database was changed, without a migration.") + backupText(outcome->backup);
        return facts;
    });
}

void Connection::take(core::Result<Facts> facts)
{
    if (!facts) {
        const QString message = QString::fromStdString(facts.error().message);
        if (m_state == ConnectionState::Connecting) {
            m_state = ConnectionState::Failed;
            m_detail = message;
        }
        Q_EMIT failed(message);
        Q_EMIT changed();
        return;
    }
    m_state = facts->databaseExists ? ConnectionState::Connected : ConnectionState::Missing;
    m_detail = facts->detail;
    m_databaseSchema = facts->databaseSchema;
    m_historySchema = facts->historySchema;
    m_past.clear(); // the files may be others by now
    m_history = std::move(facts->history);
    m_historyError = facts->historyError;
    m_worker.setInterrupt([interrupter = facts->interrupter] {
        if (interrupter)
            interrupter->interrupt();
    });
    Q_EMIT changed();
    if (!facts->failure.isEmpty())
        Q_EMIT failed(facts->failure);
    else if (!facts->message.isEmpty())
        Q_EMIT applied(facts->message);
}

} // namespace dunlin::designer
