// A PostgreSQL database of a test's own, dropped when the test ends.
#pragma once

#include "engine/dialects/sessions.h"

#include <memory>
#include <string>

namespace dunlin::test {

class PostgresDatabase
{
public:
    // Starts the server when there is none yet; throws std::runtime_error when that fails.
    PostgresDatabase();
    ~PostgresDatabase();
    PostgresDatabase(const PostgresDatabase &) = delete;
    PostgresDatabase &operator=(const PostgresDatabase &) = delete;

    const std::string &url() const { return m_url; }
    // Throws std::runtime_error when it cannot be reached.
    std::unique_ptr<dialects::DialectSession> open(const std::vector<std::string> &schemas = {}) const;
    // Runs a script and throws std::runtime_error with the server's words when it fails.
    void execute(const std::string &script) const;

private:
    std::string m_name;
    std::string m_url;
};

} // namespace dunlin::test
