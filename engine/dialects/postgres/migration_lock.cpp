#include "engine/dialects/postgres/migration_lock.h"

#include <algorithm>
#include <string>
#include <thread>

namespace dunlin::dialects::postgres {
namespace {

constexpr const char *key = "72707369";

std::string holder(Connection &connection)
{
    auto rows = connection.query("SELECT a.pid, a.usename, a.application_name, a.client_addr, to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS') "
                                 "FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid "
                                 "WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = $1::bigint::oid AND l.objsubid = 1 "
                                 // The same key in another database is another lock.
                                 "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())",
                                 {std::string(key)});
    if (!rows || rows->rows.empty())
        return "Nobody holds it any more; try again.";
    const auto &row = rows->rows.front();
    std::string text = "It is held by process " + row[0].value_or("?") + " of user `" + row[1].value_or("?") + "`";
    if (row[2] && !row[2]->empty())
        text += ", program `" + *row[2] + "`";
    if (row[3])
        text += ", from " + *row[3];
    return text + ", connected since " + row[4].value_or("?") + ". When that is nobody's any more: SELECT pg_terminate_backend(" + row[0].value_or("?") + ").";
}

} // namespace

core::Result<void> lockMigrations(Connection &connection, std::chrono::milliseconds timeout, const core::TaskContext &task)
{
    const auto begin = std::chrono::steady_clock::now();
    for (auto pause = std::chrono::milliseconds(10);; pause = std::min(pause * 2, std::chrono::milliseconds(250))) {
        auto taken = connection.queryValue("SELECT pg_try_advisory_lock($1::bigint)", {std::string(key)});
        if (!taken)
            return std::unexpected(std::move(taken.error()));
        if (*taken == "t")
            return {};
        if (task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        if (std::chrono::steady_clock::now() - begin >= timeout)
            return core::fail(core::ErrorKind::Locked,
                              "Timed out trying to acquire a postgres advisory lock (SELECT pg_advisory_lock(72707369)). Timeout: "
                                  + std::to_string(timeout.count()) + "ms. Somebody else is migrating this database. " + holder(connection)
                                  + " See https://pris.ly/d/migrate-advisory-locking for details.",
                              "P1002");
        task.progress("Waiting for another migration to finish");
        std::this_thread::sleep_for(pause);
    }
}

core::Result<void> unlockMigrations(Connection &connection)
{
    return connection.run("SELECT pg_advisory_unlock($1::bigint)", {std::string(key)});
}

} // namespace dunlin::dialects::postgres
