// RowAccess: how Qt SQL reaches a database to show the rows of its tables, as values. Only reading: what changes a database
// goes through a DialectSession.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::dialects {

struct RowAccess
{
    std::string driver; // of Qt: "QSQLITE"
    std::string package; // that brings it, on Debian
    std::string database, host, user, password;
    std::optional<std::uint16_t> port;
    std::string options; // in the driver's form
    std::vector<std::string> setup; // statements for a new connection, so that it can neither write nor run for ever
    std::shared_ptr<const void> files; // that the options name; gone with it
    std::string cell; // an expression that reads a column, which is @ in it: as text where the driver would change it, and shortened
};

// No cell is read further than this.
inline constexpr int longestCell = 4000; // characters, or bytes of binary values

} // namespace dunlin::dialects
