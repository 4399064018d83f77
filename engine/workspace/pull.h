// db pull: a described database as Prisma text.
#pragma once

#include "engine/core/result.h"
#include "engine/sql/schema.h"
#include "engine/workspace/snapshot.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dunlin::workspace {

struct PulledText
{
    std::string path; // as shown to the user; a new file's name has no folder
    std::string text;
    bool isNew = false;
};

struct PullOutcome
{
    std::vector<PulledText> files; // parallel to the snapshot's files, then new ones
    std::vector<PulledText> views; // what each selects; paths are relative to the folder of the schema
    std::string warnings; // as Prisma words them; empty when there are none
    std::size_t models = 0;
};

// PullNames::Forget: nothing but the datasource and the generators is kept of the snapshot's schema (db pull --force).
enum class PullNames { Keep, Forget };
core::Result<PullOutcome> pull(const Snapshot &previous, const sql::SqlSchema &database, PullNames names);

} // namespace dunlin::workspace
