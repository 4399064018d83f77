// Replaying a history in an empty database to learn the schema it leads to (BEHAVIOUR.md 2.16).
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/sessions.h"
#include "engine/migrate/folder.h"
#include "engine/sql/schema.h"

#include <functional>
#include <list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::migrate {

// Where: `shadow` says it for databases that need a server. P3006 names the migration that does not apply cleanly, with the statement's span in its file.
core::Result<sql::SqlSchema> replay(std::string_view provider, const dialects::ShadowOptions &shadow, std::span<const Migration> migrations,
                                    const core::TaskContext &task);

// The same in one go with a look at the schema in between: `see` gets what it is after the first `first` migrations, and after each further one.
core::Result<void> replayEach(std::string_view provider, const dialects::ShadowOptions &shadow, std::span<const Migration> migrations, std::size_t first,
                              const std::function<void(sql::SqlSchema)> &see, const core::TaskContext &task);

// replay() that remembers its last answers, in memory and in files. Not for several threads at a time.
class ReplayCache
{
public:
    struct Files
    {
        std::string folder; // empty: none are kept
        std::function<bool()> makeFolder; // before the first one is written
        std::string server; // what the answer depends on besides the scripts: product and version
    };

    explicit ReplayCache(std::string provider, dialects::ShadowOptions shadow = {}, Files files = {})
        : m_provider(std::move(provider)), m_shadow(std::move(shadow)), m_files(std::move(files))
    {
    }
    core::Result<sql::SqlSchema> replay(std::span<const Migration> migrations, const core::TaskContext &task);

private:
    struct Entry
    {
        std::string key;
        sql::SqlSchema schema;
    };
    std::string keyOf(std::span<const Migration> migrations) const;
    void remember(const std::string &key, const sql::SqlSchema &schema);

    std::string m_provider;
    dialects::ShadowOptions m_shadow;
    Files m_files;
    std::list<Entry> m_entries; // Invariant: most recently used first, at most four.
};

} // namespace dunlin::migrate
