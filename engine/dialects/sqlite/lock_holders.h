// Who has a file open: the answer to "database is locked".
#pragma once

#include <string>
#include <vector>

namespace dunlin::dialects::sqlite {

struct LockHolder
{
    int process = 0;
    std::string program; // may be empty
    bool operator==(const LockHolder &) const = default;
};

// Other processes that have the database or one of its journals open, sorted by process id. Those that hold a lock on it
// when that can be told apart, else all. Processes of other users may be invisible.
std::vector<LockHolder> lockHolders(const std::string &databasePath);

// "`python3` (process 4711)", "`a` (process 1) or `b` (process 2)"; empty when nobody was found.
std::string describeHolders(const std::vector<LockHolder> &holders);

} // namespace dunlin::dialects::sqlite
