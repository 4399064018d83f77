#include "engine/migrate/shadow.h"

#include "engine/migrate/checksum.h"
#include "engine/migrate/failed_place.h"
#include "engine/migrate/replay_files.h"

#include <algorithm>

namespace dunlin::migrate {

namespace {

constexpr std::size_t cacheSize = 4;

core::Error doesNotApplyCleanly(const Migration &migration, core::Error error, const std::string &product)
{
    error.message = "Migration `" + migration.name + "` failed to apply cleanly to the shadow database. \n" +
                    (error.code.empty() ? "" : "Error code: " + error.code + "\n") + "Error:\n" + product + " database error\n" + error.message + failedPlace(migration, error);
    error.code = "P3006";
    error.kind = core::ErrorKind::History;
    error.path = migration.path;
    return error;
}

} // namespace

core::Result<void> replayEach(std::string_view provider, const dialects::ShadowOptions &shadow, std::span<const Migration> migrations, std::size_t first,
                              const std::function<void(sql::SqlSchema)> &see, const core::TaskContext &task)
{
    dialects::ShadowOptions options = shadow;
    for (const Migration &migration : migrations)
        options.history.push_back(migration.script);
    auto session = dialects::openShadowSession(provider, options);
    if (!session)
        return std::unexpected(std::move(session.error()));
    const core::TaskContext quiet{.stop = task.stop, .report = {}};
    for (std::size_t done = 0;; ++done) {
        if (done >= first) {
            auto schema = (*session)->describe(quiet);
            if (!schema)
                return std::unexpected(std::move(schema.error()));
            see(std::move(*schema));
        }
        if (done == migrations.size())
            return {};
        const Migration &migration = migrations[done];
        task.progress("Replaying migration `" + migration.name + "`", done, migrations.size());
        auto executed = (*session)->execute(migration.script, quiet);
        if (!executed && executed.error().kind == core::ErrorKind::Cancelled)
            return std::unexpected(std::move(executed.error()));
        if (!executed)
            return std::unexpected(doesNotApplyCleanly(migration, std::move(executed.error()), (*session)->info().product));
    }
}

core::Result<sql::SqlSchema> replay(std::string_view provider, const dialects::ShadowOptions &shadow, std::span<const Migration> migrations,
                                    const core::TaskContext &task)
{
    sql::SqlSchema last;
    auto done = replayEach(provider, shadow, migrations, migrations.size(), [&](sql::SqlSchema schema) { last = std::move(schema); }, task);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return last;
}

std::string ReplayCache::keyOf(std::span<const Migration> migrations) const
{
    std::string key = m_provider + "\n" + m_files.server + "\n";
    for (const std::string &schema : m_shadow.schemas)
        key += schema + '\0';
    for (const Migration &migration : migrations)
        key += "\n" + migration.name + '\0' + checksum(migration.script);
    return key;
}

void ReplayCache::remember(const std::string &key, const sql::SqlSchema &schema)
{
    m_entries.push_front({.key = key, .schema = schema});
    if (m_entries.size() > cacheSize)
        m_entries.pop_back();
}

core::Result<sql::SqlSchema> ReplayCache::replay(std::span<const Migration> migrations, const core::TaskContext &task)
{
    const std::string key = keyOf(migrations);
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().schema;
    }
    if (!m_files.folder.empty()) {
        if (auto kept = loadReplay(m_files.folder, key)) {
            remember(key, *kept);
            return std::move(*kept);
        }
    }
    auto schema = migrate::replay(m_provider, m_shadow, migrations, task);
    if (!schema)
        return schema;
    remember(key, *schema);
    if (!m_files.folder.empty() && m_files.makeFolder())
        saveReplay(m_files.folder, key, *schema);
    return schema;
}

} // namespace dunlin::migrate
