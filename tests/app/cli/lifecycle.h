// A project and its database, once on SQLite and once on PostgreSQL: what holds for every database is tested on both.
#pragma once

#include "tests/app/cli/scenario.h"
#include "tests/support/postgres_database.h"

#include <memory>
#include <string>
#include <string_view>

namespace dunlin::test {

class Lifecycle : public Scenario, public testing::WithParamInterface<const char *>
{
protected:
    Lifecycle();

    bool onPostgres() const { return m_server != nullptr; }
    void schema(std::string_view models);
    // The cells of all rows, by "|" and ";".
    std::string ask(const std::string &sql) const;
    void change(const std::string &script) const;
    // Runs it and expects the exit code; gives both outputs.
    std::string must(const std::vector<std::string> &arguments, int code = 0);
    void migration(std::string_view name, std::string_view script);
    std::string history() const; // "name done;name open"

private:
    std::unique_ptr<PostgresDatabase> m_server;
};

inline std::string databaseName(const testing::TestParamInfo<const char *> &info)
{
    return info.param;
}

} // namespace dunlin::test

// A history is replayed on a PostgreSQL server in a database made for it, several times per command.
#define DUNLIN_ON_BOTH(suite)                                                                           \
    INSTANTIATE_TEST_SUITE_P(On, suite, testing::Values("sqlite"), dunlin::test::databaseName);         \
    INSTANTIATE_TEST_SUITE_P(SlowOn, suite, testing::Values("postgresql"), dunlin::test::databaseName)
