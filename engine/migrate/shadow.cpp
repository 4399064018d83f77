#include "engine/migrate/shadow.h"

#include "engine/migrate/checksum.h"

#include <algorithm>

namespace dunlin::migrate {

namespace {

constexpr std::size_t cacheSize = 4;

core::Error doesNotApplyCleanly(const Migration &migration, core::Error error, const std::string &product)
{
    error.message = "Migration `" + migration.name + "` failed to apply cleanly to the shadow database. \n" +
                    (error.code.empty() ? "" : "Error code: " + error.code + "\n") + "Error:\n" + product + " database error\n" + error.message;
    error.code = "P3006";
    error.kind = core::ErrorKind::History;
    error.path = migration.path;
    return error;
}

} // namespace

core::Result<sql::SqlSchema> replay(std::string_view provider, const dialects::ShadowOptions &shadow, std::span<const Migration> migrations,
                                    const core::TaskContext &task)
{
    auto session = dialects::openShadowSession(provider, shadow);
    if (!session)
        return std::unexpected(std::move(session.error()));
    std::size_t done = 0;
    for (const Migration &migration : migrations) {
        task.progress("Replaying migration `" + migration.name + "`", done++, migrations.size());
        auto executed = (*session)->execute(migration.script, {.stop = task.stop, .report = {}});
        if (!executed && executed.error().kind == core::ErrorKind::Cancelled)
            return std::unexpected(std::move(executed.error()));
        if (!executed)
            return std::unexpected(doesNotApplyCleanly(migration, std::move(executed.error()), (*session)->info().product));
    }
    return (*session)->describe({.stop = task.stop, .report = {}});
}

core::Result<sql::SqlSchema> ReplayCache::replay(std::span<const Migration> migrations, const core::TaskContext &task)
{
    std::string key;
    for (const Migration &migration : migrations)
        key += migration.name + '\0' + checksum(migration.script) + '\n';
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().schema;
    }
    auto schema = migrate::replay(m_provider, m_shadow, migrations, task);
    if (!schema)
        return schema;
    m_entries.push_front({.key = std::move(key), .schema = *schema});
    if (m_entries.size() > cacheSize)
        m_entries.pop_back();
    return schema;
}

} // namespace dunlin::migrate
