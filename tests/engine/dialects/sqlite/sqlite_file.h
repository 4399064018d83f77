// A SQLite file in a temporary folder, for tests that need a real one.
#pragma once

#include "engine/dialects/sqlite/session.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace dunlin::test {

class SqliteFile
{
public:
    std::filesystem::path path() const { return m_folder / "test.db"; }
    std::string url() const { return "file:" + path().string(); }
    const TemporaryFolder &folder() const { return m_folder; }

    std::unique_ptr<dialects::DialectSession> open(std::chrono::milliseconds lockTimeout = std::chrono::milliseconds(200)) const
    {
        auto session = dialects::sqlite::openSession({.url = url(), .ifMissing = dialects::IfMissing::Create, .lockTimeout = lockTimeout});
        if (!session)
            throw std::runtime_error(session.error().message);
        return std::move(*session);
    }

private:
    TemporaryFolder m_folder;
};

inline void mustExecute(dialects::DialectSession &session, std::string_view script)
{
    const auto done = session.execute(script, {});
    ASSERT_TRUE(done) << done.error().message;
}

// The first column of all rows, joined with a comma; NULL as "null".
inline std::string values(dialects::DialectSession &session, std::string_view sql)
{
    const auto rows = session.query(sql);
    if (!rows)
        return "error: " + rows.error().message;
    std::string text;
    for (const auto &row : rows->rows)
        text += (text.empty() ? "" : ",") + row.front().value_or("null");
    return text;
}

} // namespace dunlin::test
