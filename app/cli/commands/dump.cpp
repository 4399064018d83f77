#include "app/cli/commands/dump.h"
#include "app/cli/console.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/dump.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void Dump::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    app.add_option("--stage", m_stage, "tokens, syntax, schema, sql, steps or script (the last two from an empty database)")
        ->required()
        ->check(CLI::IsMember({"tokens", "syntax", "schema", "sql", "steps", "script"}));
}

int Dump::execute(Console &console)
{
    auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    const workspace::Snapshot &snapshot = *opened->snapshot;
    std::string text;
    if (m_stage == "tokens") {
        text = workspace::dumpTokens(snapshot.files());
    } else if (m_stage == "syntax") {
        text = workspace::dumpSyntax(snapshot.files());
    } else if (m_stage == "schema") {
        text = workspace::dump(snapshot.schema());
    } else if (snapshot.hasErrors()) {
        return console.fail(schemaError(snapshot));
    } else if (!snapshot.sqlSchema()) {
        return console.fail({.kind = core::ErrorKind::Unsupported, .message = workspace::whyNotMigrated(opened->provider())});
    } else if (m_stage == "sql") {
        text = workspace::dump(*snapshot.sqlSchema());
    } else {
        const auto plan = snapshot.plan({});
        if (!plan)
            return console.fail(plan.error());
        text = m_stage == "steps" ? workspace::dump(*plan) : plan->script.text;
    }
    if (!console.json())
        console.raw(text);
    console.result({{"stage", m_stage}, {"text", text}});
    return 0;
}

} // namespace dunlin::cli
