// How a script is going to be run on PostgreSQL: in one transaction, or statement by statement.
#pragma once

#include "engine/core/span.h"

#include <span>
#include <string_view>
#include <vector>

namespace dunlin::dialects::postgres {

enum class Transaction {
    Whole, // all or nothing
    AsWritten, // the script begins and commits itself, or has statements that no transaction allows
};

// AsWritten for scripts with BEGIN, COMMIT, ROLLBACK; CREATE INDEX CONCURRENTLY and its like; ALTER TYPE … ADD VALUE, whose
// value could not be used in the same transaction; VACUUM, CREATE DATABASE …; and those that ask for it in their first line
// (`-- dunlin:no-transaction`).
Transaction transactionFor(std::string_view script, std::span<const core::Span> statements);

} // namespace dunlin::dialects::postgres
