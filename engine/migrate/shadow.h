// Replaying a history in an empty database to learn the schema it leads to (BEHAVIOUR.md 2.16).
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/sessions.h"
#include "engine/migrate/folder.h"
#include "engine/sql/schema.h"

#include <list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::migrate {

// Where: `shadow` says it for databases that need a server. P3006 names the migration that does not apply cleanly, with the statement's span in its file.
core::Result<sql::SqlSchema> replay(std::string_view provider, const dialects::ShadowOptions &shadow, std::span<const Migration> migrations,
                                    const core::TaskContext &task);

// replay() that remembers its last answers. Not for several threads at a time.
class ReplayCache
{
public:
    explicit ReplayCache(std::string provider, dialects::ShadowOptions shadow = {}) : m_provider(std::move(provider)), m_shadow(std::move(shadow)) {}
    core::Result<sql::SqlSchema> replay(std::span<const Migration> migrations, const core::TaskContext &task);

private:
    struct Entry
    {
        std::string key;
        sql::SqlSchema schema;
    };

    std::string m_provider;
    dialects::ShadowOptions m_shadow;
    std::list<Entry> m_entries; // Invariant: most recently used first, at most four.
};

} // namespace dunlin::migrate
