#include "tests/app/cli/lifecycle.h"

namespace dunlin::test {

Lifecycle::Lifecycle()
{
    if (std::string_view(GetParam()) == "postgresql")
        m_server = std::make_unique<PostgresDatabase>();
}

void Lifecycle::schema(std::string_view models)
{
    const std::string url = m_server ? m_server->url() : std::string("file:./dev.db");
    put("prisma/schema.prisma", "datasource db {\n  provider = \"" + std::string(GetParam()) + "\"\n  url      = \"" + url + "\"\n}\n\n" + std::string(models));
}

std::string Lifecycle::ask(const std::string &sql) const
{
    auto session = m_server ? m_server->open() : std::move(*dialects::openSession("sqlite", {.url = "file:" + at("prisma/dev.db").string(), .ifMissing = dialects::IfMissing::Create}));
    const auto rows = session->query(sql);
    if (!rows)
        return "ERROR " + rows.error().message;
    std::string out;
    for (const auto &row : rows->rows) {
        out += out.empty() ? "" : ";";
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i > 0 ? "|" : "") + row[i].value_or("NULL");
    }
    return out;
}

void Lifecycle::change(const std::string &script) const
{
    auto session = m_server ? m_server->open() : std::move(*dialects::openSession("sqlite", {.url = "file:" + at("prisma/dev.db").string(), .ifMissing = dialects::IfMissing::Create}));
    const auto done = session->execute(script, {});
    ASSERT_TRUE(done) << done.error().message;
}

std::string Lifecycle::must(const std::vector<std::string> &arguments, int code)
{
    const RunResult result = run(arguments);
    EXPECT_EQ(result.code, code) << result.all();
    return result.all();
}

void Lifecycle::migration(std::string_view name, std::string_view script)
{
    put("prisma/migrations/" + std::string(name) + "/migration.sql", script);
    put("prisma/migrations/migration_lock.toml", "provider = \"" + std::string(GetParam()) + "\"\n");
}

std::string Lifecycle::history() const
{
    return ask("SELECT migration_name, CASE WHEN rolled_back_at IS NOT NULL THEN 'back' WHEN finished_at IS NULL THEN 'open' ELSE 'done' END FROM _prisma_migrations ORDER BY started_at");
}

} // namespace dunlin::test
