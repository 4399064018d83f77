// pull(): from a described database back to Prisma text (introspection), keeping what the previous schema knows and the
// database cannot (BEHAVIOUR.md 2.9): names, relation names, documentation, client-side defaults, @ignore.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dunlin::lower {

struct PulledFile
{
    std::string path; // of the previous file, or the name of a new one
    std::string text;
};

struct PulledView
{
    std::string schema; // empty where the database has no namespaces
    std::string name; // as written
    std::string definition;
};

struct Pulled
{
    std::vector<PulledFile> files; // in the order of the previous files
    std::vector<PulledView> views; // preview feature `views`
    std::string warnings; // "*** WARNING ***" and what follows; empty when there is nothing to say
    std::size_t models = 0;
};

// `previous` gives the datasource and generators and must have no errors. With KeepNames::No (db pull --force) nothing else of it
// is kept.
enum class KeepNames { Yes, No };
Pulled pull(const sql::SqlSchema &database, const psl::Schema &previous, const dialects::Dialect &dialect, KeepNames keep);

} // namespace dunlin::lower
