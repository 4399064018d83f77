// A PostgreSQL server of a test's own, for what others must not see: crashes, full disks, passwords. Stopped when the test ends.
#pragma once

#include "tests/support/paths.h"

#include <string>

namespace dunlin::test {

class OwnServer
{
public:
    OwnServer(); // throws std::runtime_error when it cannot be started
    ~OwnServer();
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    std::string url(const std::string &credentials = "postgres", const std::string &parameters = {}) const;
    // An action of tests/support/servers.sh; gives what it prints, throws std::runtime_error when it fails.
    std::string control(const std::string &action, const std::string &argument = {}) const;
    const std::string &place() const { return m_place; } // host:port
    std::filesystem::path file(const std::string &name) const { return m_folder / name; }

private:
    TemporaryFolder m_folder;
    std::string m_place;
};

} // namespace dunlin::test
