#include "engine/workspace/casts.h"

#include "engine/workspace/compare.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

// Table and column of the database.
std::pair<std::string, std::string> databaseNames(const psl::Schema &schema, const std::string &model, const std::string &field)
{
    for (const psl::Model &one : schema.models) {
        if (one.name != model && one.databaseName() != model)
            continue;
        const auto found = std::ranges::find(one.fields, field, &psl::Field::name);
        return {std::string(one.databaseName()), found == one.fields.end() ? field : std::string(found->databaseName())};
    }
    return {model, field};
}

const sql::Column *columnOf(const sql::SqlSchema &schema, const std::string &table, const std::string &column)
{
    const auto found = std::ranges::find(schema.tables, table, &sql::Table::name);
    return found == schema.tables.end() ? nullptr : found->findColumn(column);
}

} // namespace

core::Result<Casts> parseCasts(std::string_view provider, std::span<const std::string> wishes, const psl::Schema &schema, const sql::SqlSchema &from,
                               const sql::SqlSchema &to)
{
    Casts casts;
    if (wishes.empty())
        return casts;
    const auto plan = compare(provider, from, to);
    if (!plan)
        return std::unexpected(plan.error());
    for (const std::string &wish : wishes) {
        const auto no = [&](const std::string &why) { return core::fail(core::ErrorKind::Usage, "--cast " + wish + ": " + why); };
        const auto dot = wish.find('.');
        if (dot == std::string::npos || dot == 0 || dot + 1 == wish.size())
            return no("it must read Model.field.");
        const auto [table, column] = databaseNames(schema, wish.substr(0, dot), wish.substr(dot + 1));
        const sql::Column *before = columnOf(from, table, column), *after = columnOf(to, table, column);
        if (!before || !after)
            return no("there is no column `" + column + "` of a table `" + table + "` before and after the change.");
        const auto offer = std::ranges::find_if(plan->casts, [&](const diff::CastOffer &one) { return one.cast.table.name == table && one.cast.column == column; });
        if (offer != plan->casts.end()) {
            casts.push_back(offer->cast);
            continue;
        }
        const auto dropped = std::ranges::any_of(plan->findings, [&](const safety::Finding &finding) {
            using Rule = safety::Finding::Rule;
            return finding.table == table && finding.column == column && (finding.rule == Rule::DropAndRecreateColumn || finding.rule == Rule::DropAndRecreateRequiredColumn);
        });
        return no(dropped ? "there is no cast from " + before->type.nativeType + " to " + after->type.nativeType + "." : "its values are kept without a cast.");
    }
    return casts;
}

} // namespace dunlin::workspace
