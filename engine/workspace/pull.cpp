#include "engine/workspace/pull.h"
#include "engine/dialects/registry.h"
#include "engine/lower/pull.h"

namespace dunlin::workspace {

core::Result<PullOutcome> pull(const Snapshot &previous, const sql::SqlSchema &database, PullNames names)
{
    const psl::Datasource *datasource = previous.schema().datasource();
    const dialects::Dialect *dialect = datasource ? dialects::findDialect(datasource->provider) : nullptr;
    if (!dialect)
        return core::fail(core::ErrorKind::Unsupported, datasource ? "Dunlin cannot introspect the provider `" + datasource->provider + "` yet."
                                                                   : "There is no datasource in the schema.");
    if (database.tables.empty() && database.views.empty())
        return core::fail(core::ErrorKind::Database, "The introspected database was empty.", "P4001");
    const auto keep = names == PullNames::Keep ? lower::KeepNames::Yes : lower::KeepNames::No;
    lower::Pulled pulled = lower::pull(database, previous.schema(), *dialect, keep);
    PullOutcome outcome{.files = {}, .views = {}, .warnings = std::move(pulled.warnings), .models = pulled.models};
    for (std::size_t i = 0; i < pulled.files.size(); ++i)
        outcome.files.push_back({std::move(pulled.files[i].path), std::move(pulled.files[i].text), i >= previous.files().size()});
    for (lower::PulledView &view : pulled.views)
        outcome.views.push_back({"views/" + view.schema + (view.schema.empty() ? "" : "/") + view.name + ".sql", std::move(view.definition) + "\n", true});
    return outcome;
}

} // namespace dunlin::workspace
