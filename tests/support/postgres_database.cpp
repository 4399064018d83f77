#include "tests/support/postgres_database.h"

#include "tests/support/servers.h"

#include <QUuid>

#include <stdexcept>

namespace dunlin::test {

PostgresDatabase::PostgresDatabase() : m_name("test_" + QUuid::createUuid().toString(QUuid::Id128).toStdString())
{
    const std::string server = serverUrl(Server::Postgres);
    m_url = server.substr(0, server.rfind('/') + 1) + m_name;
    (void)open();
}

PostgresDatabase::~PostgresDatabase()
{
    if (auto session = dialects::openSession("postgresql", {.url = serverUrl(Server::Postgres)}))
        (void)(*session)->query("DROP DATABASE IF EXISTS \"" + m_name + "\" WITH (FORCE)");
}

std::unique_ptr<dialects::DialectSession> PostgresDatabase::open(const std::vector<std::string> &schemas) const
{
    auto session = dialects::openSession(
        "postgresql", {.url = m_url, .ifMissing = dialects::IfMissing::Create, .schemas = schemas, .lockTimeout = std::chrono::milliseconds(300)});
    if (!session)
        throw std::runtime_error(session.error().message);
    return std::move(*session);
}

void PostgresDatabase::execute(const std::string &script) const
{
    const auto done = open()->execute(script, {});
    if (!done)
        throw std::runtime_error(done.error().message);
}

} // namespace dunlin::test
