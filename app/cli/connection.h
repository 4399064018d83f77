// One connected database for the length of a command; Ctrl-C interrupts what it runs.
#pragma once

#include "app/cli/project_options.h"
#include "engine/core/result.h"
#include "engine/workspace/tools.h"

#include <memory>
#include <optional>
#include <string>

namespace dunlin::cli {

class Console;
class InterruptGuard;

class Connection
{
public:
    // Prints "Datasource …" for the person.
    static core::Result<Connection> open(const OpenedProject &opened, const std::optional<std::string> &url,
                                         workspace::DatabaseTool::IfMissing ifMissing, Console &console);
    static core::Result<Connection> open(const workspace::ConnectionTarget &target, workspace::DatabaseTool::IfMissing ifMissing, Console &console);
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    workspace::DatabaseTool &database() { return *m_database; }
    const workspace::ConnectionTarget &target() const { return m_target; }
    // "SQLite database "dev.db" at "file:./dev.db""
    std::string description() const;

private:
    Connection();

    struct Runtime; // Qt's application object: Qt SQL finds its drivers through it
    // Order matters: the guard must stop before the database goes, the database before the runtime.
    std::unique_ptr<Runtime> m_runtime;
    workspace::ConnectionTarget m_target;
    std::unique_ptr<workspace::DatabaseTool> m_database;
    std::unique_ptr<InterruptGuard> m_guard;
};

} // namespace dunlin::cli
