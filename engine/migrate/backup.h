// Backup: what a plan would lose, saved into a file of its own before the plan runs. The file is one SQLite database whatever the
// project's is: a table for each that loses something, with the key of each row, and two tables that say what they are.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect.h"
#include "engine/dialects/dialect_session.h"
#include "engine/diff/differ.h"
#include "engine/diff/step.h"
#include "engine/sql/schema.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dunlin::migrate {

struct Loss
{
    sql::Table table; // as it is now
    std::vector<std::string> columns; // whose values go, or are changed into another type; empty: the whole table
    std::vector<std::string> gone = {}; // those of them that go: no row can be told by them any more
};

// Every table that holds something of the user's: what goes when a database is emptied.
std::vector<Loss> allTables(const sql::SqlSchema &present, const diff::Rules &rules);

// What the steps take away from a database that looks like `present`. A table that is not there has nothing to lose.
std::vector<Loss> losses(std::span<const diff::Step> steps, const sql::SqlSchema &present);

struct Backup
{
    struct Column
    {
        std::string name; // in the database
        std::string stored; // in the file, which does not tell upper from lower case
        std::string type; // in the database's words
        bool isKey = false; // tells the rows apart
        bool isLost = false; // went, and so can come back
    };
    struct Part
    {
        std::string table; // its name in the file
        std::string schema, name; // of the table in the database
        std::vector<std::string> columns; // as in Loss
        std::uint64_t rows = 0;
        std::vector<Column> saved; // all that the file has of each row
    };
    std::string path;
    std::vector<Part> parts; // with at least one row each
};

// The session and dialect of the database that will be changed. Makes folder/name.sqlite, or one with a number if there is
// one already; the folder must exist. Absent: there are no rows to lose, and no file is left. After an error, neither.
core::Result<std::optional<Backup>> backUp(std::span<const Loss> losses, dialects::DialectSession &session, const dialects::Dialect &dialect,
                                           const std::string &folder, const std::string &name, const core::TaskContext &task);

// For what was saved in vain: nothing was changed.
void removeBackup(const Backup &backup);

// What a file made by backUp() holds. Error NotFound: there is no such file, or it is something else.
core::Result<Backup> readBackup(const std::string &path);

// The first rows of one of its tables, by the table's name in the file; the columns are those of Part::saved.
core::Result<std::vector<std::vector<dialects::Value>>> readRows(const Backup &backup, const std::string &table, std::size_t limit);

// "Customer.phone (209 rows), Coupon (12 rows)"
std::string describe(const Backup &backup);

} // namespace dunlin::migrate
