#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"

#include <QCoreApplication>

namespace dunlin::cli {

struct Connection::Runtime
{
    int count = 1;
    char name[7] = "dunlin";
    char *arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

Connection::Connection() = default;
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

core::Result<Connection> Connection::open(const workspace::ConnectionTarget &target, workspace::DatabaseTool::IfMissing ifMissing, Console &console)
{
    Connection connection;
    if (!QCoreApplication::instance())
        connection.m_runtime = std::make_unique<Runtime>();
    connection.m_target = target;
    auto database = workspace::DatabaseTool::connect(target, ifMissing);
    if (!database)
        return std::unexpected(database.error());
    connection.m_database = std::move(*database);
    connection.m_guard = std::make_unique<InterruptGuard>([&stop = console.stopSource(), interrupter = connection.m_database->interrupter()] {
        stop.request_stop();
        interrupter->interrupt();
    });
    return connection;
}

core::Result<Connection> Connection::open(const OpenedProject &opened, const std::optional<std::string> &url,
                                          workspace::DatabaseTool::IfMissing ifMissing, Console &console)
{
    auto target = workspace::resolveConnection(opened.project, opened.snapshot->schema(), url);
    if (!target) {
        core::Error error = target.error();
        if (!url && error.code == "P1012") // there is a way that only the command line has
            error.message += "\nOr pass --url.";
        return std::unexpected(std::move(error));
    }
    auto connection = open(*target, ifMissing, console);
    if (connection)
        console.line("Datasource \"" + std::string(opened.snapshot->schema().datasource()->name) + "\": " + connection->description() + "\n");
    return connection;
}

std::string Connection::description() const
{
    return m_database->info().product + " database \"" + m_target.displayName + "\" at \"" + m_target.location + "\"";
}

} // namespace dunlin::cli
