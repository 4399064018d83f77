// Restore: putting back what a backup holds. Nothing that is in the database goes or changes, unless it is asked to.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect.h"
#include "engine/dialects/dialect_session.h"
#include "engine/migrate/backup.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dunlin::migrate {

struct RestoreOptions
{
    enum class Present { Keep, Overwrite }; // values that the database has by now
    Present present = Present::Keep;
    std::vector<std::string> tables; // of the backup; empty: all
    // A column that had another type meanwhile: its value comes back where the present one is what the other type made of it.
    struct Cast
    {
        std::string table, column;
        std::string type; // that it has again, in the database's words
        std::string there, back; // expressions over the column by its name: what the other type made of a value, and this one of that
    };
    std::vector<Cast> casts;
    // A column that was just made: what it holds is its default, and gives way to what is saved.
    struct Fresh
    {
        std::string table, column;
        bool operator==(const Fresh &) const = default;
    };
    std::vector<Fresh> fresh;
};

struct RestoredPart
{
    std::string table; // of the backup
    std::vector<std::string> columns; // as in Backup::Part
    std::uint64_t rows = 0; // in the backup; the sum of the next three, unless the table is missing
    std::uint64_t restored = 0;
    std::uint64_t present = 0; // left alone: the row or its value is there already
    std::uint64_t gone = 0; // values of rows that are not there any more, or that cannot be told apart
    std::vector<std::string> missingColumns; // in the backup and not in the database: left out
    bool missingTable = false; // not in the database: nothing was done
};

// Of a saved table, the rows whose key is not in the database are inserted; of saved columns, the values are written where there is
// NULL now. In one transaction. The tables must be there: the schema says what they look like, not the backup.
// Errors: NotFound (a table that the backup does not hold), Database (a row does not fit; nothing was changed then).
core::Result<std::vector<RestoredPart>> restore(const Backup &backup, const RestoreOptions &options, dialects::DialectSession &session,
                                                const dialects::Dialect &dialect, const core::TaskContext &task);
// The same in the transaction that is open.
core::Result<std::vector<RestoredPart>> restoreInTransaction(const Backup &backup, const RestoreOptions &options, dialects::DialectSession &session,
                                                             const dialects::Dialect &dialect, const core::TaskContext &task);

} // namespace dunlin::migrate
