// A project in a folder of its own and the command line run in-process in it.
#pragma once

#include "tests/support/paths.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::test {

struct RunResult
{
    int code = 0;
    std::string out, err;

    std::string all() const { return out + err; }
};

class Scenario : public testing::Test
{
protected:
    Scenario();
    ~Scenario() override;

    RunResult run(const std::vector<std::string> &arguments, const std::string &input = {});
    // As a terminal would: questions are asked and answered from `answers`.
    RunResult runInteractive(const std::vector<std::string> &arguments, const std::string &answers);
    // The program itself, as a process, in this folder. `prepare` is shell text that goes before it ("ulimit -f 8; "); a
    // wrapper at its end runs it ("timeout 2 "). Never as root: permissions hold.
    RunResult runProgram(const std::vector<std::string> &arguments, const std::string &prepare = {});
    nlohmann::json runJson(std::vector<std::string> arguments);

    void put(std::string_view name, std::string_view text);
    std::string get(std::string_view name) const;
    bool exists(std::string_view name) const;
    std::filesystem::path at(std::string_view name) const { return m_folder / name; }
    // prisma/schema.prisma with these blocks after a datasource for file:./dev.db beside it.
    void putSchema(std::string_view models);
    // Runs SQL on a database file past Dunlin; cells of the first row joined by "|".
    std::string sql(std::string_view statements, std::string_view database = "prisma/dev.db") const;
    // Names of the folders in prisma/migrations, sorted.
    std::vector<std::string> migrations() const;
    void putMigration(std::string_view name, std::string_view script);
    // Every file below the folder with its bytes, to show that nothing changed.
    std::string everything() const;

private:
    TemporaryFolder m_temporary;
    std::filesystem::path m_folder;
    std::filesystem::path m_before;
};

} // namespace dunlin::test
