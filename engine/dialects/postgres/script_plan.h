// How a script is going to be run on PostgreSQL: in one transaction, or statement by statement.
#pragma once

#include "engine/core/span.h"

#include <span>
#include <string_view>
#include <vector>

namespace dunlin::dialects::postgres {

enum class Transaction {
    Whole, // all or nothing
    WholeIfPossible, // all or nothing, unless it uses a value that it adds to an enum: then what adds values as written, and the rest whole
    AsWritten, // the script begins and commits itself, or has statements that no transaction allows
};

// AsWritten for scripts with ROLLBACK or savepoints; CREATE INDEX CONCURRENTLY and its like; VACUUM, CREATE DATABASE …; and those
// that ask for it in their first line (`-- dunlin:no-transaction`). ALTER TYPE … ADD VALUE is possible in a transaction from version 12
// (120000) on, as long as the transaction does not use the value.
// Plain pairs of BEGIN and COMMIT, as Prisma writes them around the change of an enum, are no reason: one transaction for all holds
// more than they ask for, and leaves nothing half done. They are left out then (see isTransactionMark).
Transaction transactionFor(std::string_view script, std::span<const core::Span> statements, int serverVersion);

bool addsEnumValue(std::string_view statement);
bool isCopy(std::string_view statement);
// BEGIN or COMMIT and nothing else.
bool isTransactionMark(std::string_view statement);

} // namespace dunlin::dialects::postgres
