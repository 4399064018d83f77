// Real database servers for tests. tests/run.sh starts one of each and says where (DUNLIN_TEST_POSTGRES,
// DUNLIN_TEST_MARIADB); a test run without it starts its own for the life of the process.
#pragma once

#include <string>

namespace dunlin::test {

enum class Server { Postgres, MariaDb };

// Its URL, for instance `postgresql://postgres@127.0.0.1:25264/postgres`, of a user who may create databases.
// Throws std::runtime_error when the server cannot be started.
std::string serverUrl(Server server);

} // namespace dunlin::test
