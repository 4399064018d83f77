#include "app/cli/cast_choice.h"

#include "engine/core/shell_word.h"
#include "engine/workspace/compare.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <iterator>

namespace dunlin::cli {

namespace {

std::string question(const diff::CastOffer &offer)
{
    return "? The column `" + offer.cast.column + "` of `" + offer.cast.table.name + "` changes from " + offer.before.inDatabase() + " to " + offer.after.inDatabase()
           + ". Cast its values with " + offer.expression + "? Otherwise they are dropped with the column.";
}

std::string hint(const diff::CastOffer &offer)
{
    return "The column `" + offer.cast.column + "` of `" + offer.cast.table.name + "` would be dropped and made anew. To cast its values from "
           + offer.before.inDatabase() + " to " + offer.after.inDatabase() + " instead: --cast " + core::shellWord(offer.cast.table.name + "." + offer.cast.column);
}

} // namespace

void CastChoice::addOption(CLI::App &app)
{
    app.add_option("--cast", m_wishes, "Model.field: cast its values into the new type, instead of dropping them with the column; may be given several times");
}

core::Result<workspace::Casts> CastChoice::casts(const OpenedProject &opened, const sql::SqlSchema &from, const workspace::Casts &remembered,
                                               Console &console) const
{
    const sql::SqlSchema *to = opened.snapshot->sqlSchema();
    if (!to)
        return workspace::Casts();
    auto casts = workspace::parseCasts(opened.provider(), m_wishes, opened.snapshot->schema(), from, *to);
    if (!casts)
        return casts;
    if (!console.interactive()) // a cast that fails must not be wanted for ever
        std::ranges::copy_if(remembered, std::back_inserter(*casts), [&](const diff::Cast &cast) { return std::ranges::find(*casts, cast) == casts->end(); });
    const auto plan = workspace::compare(opened.provider(), from, *to, *casts);
    if (!plan)
        return std::unexpected(plan.error());
    for (const diff::CastOffer &offer : plan->casts) {
        if (offer.isTaken)
            continue;
        if (!console.interactive())
            console.line(hint(offer));
        else if (console.confirm(question(offer)))
            casts->push_back(offer.cast);
    }
    return casts;
}

} // namespace dunlin::cli
