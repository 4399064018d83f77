// What only the connection's worker thread touches, and what one reading of the database and the history tells.
#pragma once

#include "app/designer/connection/apply_report.h"
#include "app/designer/connection/connection.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::designer {

struct Connection::Tools
{
    workspace::Project project;
    workspace::ConnectionTarget target;
    std::unique_ptr<workspace::DatabaseTool> database; // null: not there yet, or lost
    std::unique_ptr<workspace::MigrationTool> migrations;
    std::string fingerprint;

    core::Result<void> connect(workspace::DatabaseTool::IfMissing ifMissing);
    void disconnect();
};

struct Connection::Facts
{
    bool databaseExists = false;
    QString detail;
    bool isReadOnly = false;
    std::shared_ptr<const sql::SqlSchema> databaseSchema, historySchema;
    std::shared_ptr<const workspace::Plan> drift;
    std::vector<workspace::MigrationEntry> history;
    QString historyError;
    std::optional<ApplyReport> report; // of what ran before the reading
    std::shared_ptr<dialects::Interrupter> interrupter;

    static core::Result<Facts> read(Tools &tools, const core::TaskContext &task);
};

template <typename Work>
void Connection::run(const QString &title, Work work)
{
    m_worker.post(title, this, [tools = m_tools, work = std::move(work)](const core::TaskContext &task) -> core::Result<Facts> {
        auto facts = work(*tools, task);
        if (!facts && facts.error().kind == core::ErrorKind::Connection)
            tools->disconnect(); // the next job connects anew
        return facts;
    }, [this, tools = m_tools](core::Result<Facts> facts) {
        if (tools == m_tools) // else: another project is open by now
            take(std::move(facts));
    });
}

} // namespace dunlin::designer
