// What changes the database: migrations, pushes, repairs. Each ends with a report and a new reading.
#include "app/designer/connection/connection_tools.h"

#include "engine/workspace/compare.h"

#include <QElapsedTimer>

namespace dunlin::designer {

namespace {

QString backupText(const std::optional<migrate::Backup> &backup)
{
    if (!backup)
        return {};
    return Connection::tr("What it removed is kept in %1: %2.").arg(QString::fromStdString(backup->path), QString::fromStdString(migrate::describe(*backup)));
}

QStringList namesOf(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name);
    return list;
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + u'\n' + b;
}

ApplyReport failureReport(const core::Error &error)
{
    ApplyReport report{.outcome = error.kind == core::ErrorKind::Cancelled ? ApplyReport::Outcome::Cancelled : ApplyReport::Outcome::Failed,
                       .message = QString::fromStdString(error.message)};
    report.statement = error.statement;
    return report;
}

} // namespace

// Runs what changes the database, measures it, and reads everything again: a migration that failed is in the history, and its
// statements may have run in part.
template <typename Work>
void Connection::change(const QString &title, Work work)
{
    run(title, [work = std::move(work), before = m_databaseSchema](Tools &tools, const core::TaskContext &task) -> core::Result<Facts> {
        QElapsedTimer clock;
        clock.start();
        core::Result<ApplyReport> report = ApplyReport{};
        if (auto connected = tools.connect(workspace::DatabaseTool::IfMissing::Create); !connected)
            report = std::unexpected(std::move(connected.error()));
        else
            report = work(tools, task);
        const qint64 milliseconds = clock.elapsed();
        auto facts = Facts::read(tools, {});
        if (!facts)
            return std::unexpected(report ? facts.error() : report.error());
        facts->report = report ? std::move(*report) : failureReport(report.error());
        facts->report->milliseconds = milliseconds;
        if (facts->report->outcome != ApplyReport::Outcome::Done && facts->databaseSchema) {
            const auto difference = workspace::compare(tools.target.provider, before ? *before : sql::SqlSchema(), *facts->databaseSchema);
            facts->report->left = !difference ? ApplyReport::Left::Unknown : difference->empty() ? ApplyReport::Left::AsBefore : ApplyReport::Left::ChangedInPart;
        }
        return facts;
    });
}

void Connection::applyMigration(std::shared_ptr<const workspace::Snapshot> snapshot, const workspace::DevOptions &options)
{
    if (!m_tools)
        return;
    change(tr("Applying"), [snapshot, options](Tools &tools, const core::TaskContext &task) -> core::Result<ApplyReport> {
        auto outcome = tools.migrations->dev(*snapshot, options, task);
        if (!outcome)
            return std::unexpected(std::move(outcome.error()));
        ApplyReport report{.applied = namesOf(outcome->applied), .backup = joined(backupText(outcome->pendingBackup), backupText(outcome->backup))};
        report.migration = QString::fromStdString(outcome->created.value_or(""));
        report.message = outcome->created ? tr("Migration %1 was written and applied.").arg(report.migration)
                         : outcome->applied.empty() ? tr("Nothing was left to do.")
                                                    : tr("%n pending migration(s) applied.", nullptr, static_cast<int>(outcome->applied.size()));
        return report;
    });
}

void Connection::push(std::shared_ptr<const workspace::Plan> plan, workspace::SaveFirst saveFirst)
{
    if (!m_tools)
        return;
    change(tr("Pushing"), [plan, saveFirst](Tools &tools, const core::TaskContext &task) -> core::Result<ApplyReport> {
        auto outcome = tools.migrations->push(*plan, task, saveFirst);
        if (!outcome)
            return std::unexpected(std::move(outcome.error()));
        return ApplyReport{.message = tr("The database was changed, without a migration."), .backup = backupText(outcome->backup)};
    });
}

void Connection::repair(const QString &title, Repair repair)
{
    if (!m_tools)
        return;
    change(title, [repair = std::move(repair)](Tools &tools, const core::TaskContext &task) -> core::Result<ApplyReport> {
        auto said = repair(*tools.migrations, task);
        if (!said)
            return std::unexpected(std::move(said.error()));
        return ApplyReport{.message = *said};
    });
}

} // namespace dunlin::designer
