// dunlin migrate diff: the way from one state to another, as a summary or a script (BEHAVIOUR.md 2.6).
#pragma once

#include "app/cli/cast_choice.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/project_options.h"
#include "engine/sql/schema.h"

#include <memory>
#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateDiff : public Command
{
public:
    MigrateDiff() : Command("migrate diff", "Compare two states of a database schema; write the script between them") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    // One end of the comparison, by the option that names it; v6 and v7 spellings.
    struct End
    {
        bool empty = false;
        bool configDatasource = false;
        std::optional<std::string> schema, schemaDatamodel, schemaDatasource, migrations, url;

        int given() const;
        std::optional<std::string> datamodel() const; // a schema file or folder
        void addOptions(CLI::App &app, const std::string &prefix);
    };
    struct State
    {
        std::string provider; // empty: does not say
        std::shared_ptr<const sql::SqlSchema> schema = std::make_shared<sql::SqlSchema>();
    };

    core::Result<State> read(const End &end, const std::string &provider, Console &console); // any other than a schema
    static core::Result<State> readSchema(const std::string &path);
    core::Result<State> readMigrations(const std::string &folder, Console &console);
    core::Result<State> readDatasource(const std::optional<std::string> &schemaPath, Console &console);
    core::Result<State> readUrl(const std::string &url, const std::string &provider, Console &console);
    core::Result<State> describe(core::Result<Connection> connection, Console &console);

    ProjectOptions m_project;
    End m_from, m_to;
    std::vector<std::string> m_renames;
    CastChoice m_casts;
    bool m_script = false;
    bool m_exitCode = false;
    std::optional<std::string> m_output;
    std::optional<std::string> m_shadowDatabaseUrl; // histories replay there, unless they can in memory
    std::vector<std::string> m_schemas; // namespaces of the schemas that are compared
};

} // namespace dunlin::cli
