#include "app/designer/connection/connection_tools.h"

#include "engine/workspace/compare.h"

#include <algorithm>
#include <ranges>

namespace dunlin::designer {

core::Result<void> Connection::Tools::connect(workspace::DatabaseTool::IfMissing ifMissing)
{
    if (!database) {
        auto opened = workspace::DatabaseTool::connect(target, ifMissing);
        const bool isMissing = !opened && opened.error().code == "P1003" && ifMissing == workspace::DatabaseTool::IfMissing::Fail;
        if (!opened && !isMissing)
            return std::unexpected(std::move(opened.error()));
        if (opened) {
            migrations.reset(); // it works without a database
            database = std::move(*opened);
        }
    }
    if (migrations)
        return {};
    auto tool = workspace::MigrationTool::open(project, target.provider, database.get());
    if (!tool)
        return std::unexpected(std::move(tool.error()));
    migrations = std::move(*tool);
    return {};
}

void Connection::Tools::disconnect()
{
    migrations.reset();
    database.reset();
}

namespace {

// What the database has and the applied migrations do not say, or the other way round.
std::shared_ptr<const workspace::Plan> driftOf(workspace::MigrationTool &migrations, const std::string &provider, const std::vector<workspace::MigrationEntry> &history,
                                               const std::shared_ptr<const sql::SqlSchema> &whole, const sql::SqlSchema &database, const core::TaskContext &task)
{
    using State = workspace::MigrationEntry::State;
    const auto applied = [](const workspace::MigrationEntry &entry) { return entry.state == State::Applied || entry.state == State::Edited; };
    const auto last = std::ranges::find_if(history | std::views::reverse, applied);
    if (!whole || last == history.rend())
        return nullptr; // the history says nothing about this database
    if (std::ranges::any_of(history, [](const auto &entry) { return entry.state == State::Failed; }))
        return nullptr; // half of a migration is no drift
    sql::SqlSchema expected = *whole;
    if (last != history.rbegin()) {
        auto replayed = migrations.replay(last->name, task);
        if (!replayed)
            return nullptr;
        expected = std::move(*replayed);
    }
    auto drift = workspace::compare(provider, expected, database);
    return drift ? std::make_shared<const workspace::Plan>(std::move(*drift)) : nullptr;
}

} // namespace

core::Result<Connection::Facts> Connection::Facts::read(Tools &tools, const core::TaskContext &task)
{
    Facts facts;
    if (!tools.migrations)
        return core::fail(core::ErrorKind::NotFound, "There is no connection to read by."); // what kept it from being made is told
    if (tools.database) {
        facts.databaseExists = true;
        const dialects::ServerInfo info = tools.database->info();
        facts.detail = QString::fromStdString(info.product + " " + info.version).section(QStringLiteral(" ("), 0, 0); // not who packaged it
        facts.isReadOnly = info.isReadOnly;
        auto schema = tools.database->describe(task);
        if (!schema)
            return std::unexpected(std::move(schema.error()));
        facts.databaseSchema = std::make_shared<sql::SqlSchema>(std::move(*schema));
        if (auto fingerprint = tools.database->fingerprint())
            tools.fingerprint = std::move(*fingerprint);
        facts.interrupter = tools.database->interrupter();
    }
    if (auto history = tools.migrations->history())
        facts.history = std::move(*history);
    else
        facts.historyError = QString::fromStdString(history.error().message);
    if (auto schema = tools.migrations->replay(std::nullopt, task))
        facts.historySchema = std::make_shared<sql::SqlSchema>(std::move(*schema));
    else
        facts.historyError = QString::fromStdString(schema.error().message);
    if (facts.databaseSchema)
        facts.drift = driftOf(*tools.migrations, tools.target.provider, facts.history, facts.historySchema, *facts.databaseSchema, task);
    return facts;
}

} // namespace dunlin::designer
