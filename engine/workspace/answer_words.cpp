// Answers as words: those of the command line, and those of .dunlin/answers.json.
#include "engine/dialects/registry.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/files.h"
#include "engine/workspace/personal_folder.h"
#include "engine/workspace/sql_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

const psl::Model *modelNamed(const psl::Schema &schema, std::string_view name)
{
    const auto found = std::ranges::find_if(schema.models, [&](const psl::Model &model) { return model.name == name || model.databaseName() == name; });
    return found == schema.models.end() ? nullptr : &*found;
}

// A field by its own name or by the one it has in the database.
std::string databaseColumn(const psl::Model *model, std::string_view field)
{
    if (model) {
        const auto found = std::ranges::find(model->fields, field, &psl::Field::name);
        if (found != model->fields.end())
            return std::string(found->databaseName());
    }
    return std::string(field);
}

std::pair<std::string, std::string> split(std::string_view text, char by)
{
    const auto at = text.find(by);
    return {std::string(text.substr(0, at)), at == std::string_view::npos ? std::string() : std::string(text.substr(at + 1))};
}

// Where no table has the name.
std::optional<diff::Rename> replacedEnum(const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to,
                                         const std::string &name, const std::string &value)
{
    const auto found = std::ranges::find_if(
        schema.enums, [&](const psl::Enum &type) { return type.name == name || type.databaseName() == name; });
    const std::string type(found == schema.enums.end() ? std::string_view(name) : found->databaseName());
    const sql::Enum *after = to.findEnum(type);
    const bool goes = value.empty() ? from.findEnum(type) && !after : after && !after->has(value);
    if (!goes || (value.empty() ? from : to).findTable(name))
        return std::nullopt;
    return diff::Rename{.table = type, .column = value, .newName = {}, .of = diff::Rename::Of::Enum};
}

json toJson(const Renames &renames)
{
    json list = json::array();
    for (const diff::Rename &rename : renames)
        list.push_back({{"of", rename.of == diff::Rename::Of::Enum ? "enum" : "table"},
                        {"table", rename.table},
                        {"column", rename.column},
                        {"newName", rename.newName}});
    return list;
}

Renames renamesOf(const json &list)
{
    Renames renames;
    for (const json &item : list)
        renames.push_back({.table = item.at("table"),
                           .column = item.at("column"),
                           .newName = item.at("newName"),
                           .of = item.value("of", "table") == "enum" ? diff::Rename::Of::Enum : diff::Rename::Of::Table});
    return renames;
}

fs::path answersFile(const Project &project)
{
    return fs::path(personalFolder(project)) / "answers.json";
}

} // namespace

core::Result<std::vector<Backfill>> parseBackfills(std::span<const std::string> wishes, std::string_view provider, const psl::Schema &schema, const sql::SqlSchema &to)
{
    std::vector<Backfill> backfills;
    for (const std::string &wish : wishes) {
        const auto no = [&](const std::string &why) { return core::fail(core::ErrorKind::Usage, "--backfill " + wish + ": " + why); };
        const auto [target, expression] = split(wish, '=');
        const auto [modelName, field] = split(target, '.');
        if (modelName.empty() || field.empty() || expression.find_first_not_of(" \t\r\n") == std::string::npos)
            return no("it must read Model.field=EXPRESSION, for instance Customer.phone=\"'unknown'\" or Customer.phone=otherField.");
        const psl::Model *model = modelNamed(schema, modelName);
        const std::string table(model ? model->databaseName() : std::string_view(modelName));
        const sql::Table *after = to.findTable(table);
        if (!after)
            return no("there is no model or table `" + modelName + "` in the schema.");
        Backfill backfill{.table = table, .column = databaseColumn(model, field), .expression = expression};
        const sql::Column *column = after->findColumn(backfill.column);
        if (!column)
            return no("there is no `" + field + "` in `" + modelName + "`.");
        if (column->type.arity != sql::Arity::Required)
            return no("`" + field + "` is optional: its rows need no value. Change them with a migration of your own (`--create-only`) if you want one.");
        const bool copies = model && std::ranges::any_of(model->fields, [&](const psl::Field &other) { return other.name == expression; });
        if (copies)
            backfill.expression = dialects::findDialect(provider)->quoteIdentifier(databaseColumn(model, expression));
        backfills.push_back(std::move(backfill));
    }
    return backfills;
}

core::Result<Renames> parseReplaced(std::span<const std::string> wishes, const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to)
{
    Renames replaced;
    for (const std::string &wish : wishes) {
        const auto [modelName, field] = split(wish, '.');
        const psl::Model *model = modelNamed(schema, modelName);
        const std::string table(model ? model->databaseName() : std::string_view(modelName));
        const sql::Table *after = to.findTable(table);
        if (auto value = replacedEnum(schema, from, to, modelName, field)) {
            replaced.push_back(std::move(*value));
            continue;
        }
        if (field.empty() ? !from.findTable(table) || after : !after || after->findColumn(field))
            return core::fail(core::ErrorKind::Usage,
                              "--replace " + wish +
                                  ": that does not go. Give the old name, as Model.field or Model, or as Enum.VALUE or Enum.");
        replaced.push_back({.table = table, .column = field, .newName = {}});
    }
    return replaced;
}

core::Result<Answers> rememberedAnswers(const Project &project)
{
    const fs::path path = answersFile(project);
    std::error_code failure;
    if (!fs::exists(path, failure))
        return Answers();
    auto text = readFile(path.string());
    if (!text)
        return std::unexpected(std::move(text.error()));
    try {
        const json document = json::parse(*text);
        Answers answers{.renames = renamesOf(document.at("renames")), .replaced = renamesOf(document.at("replaced")), .backfills = {}, .casts = {}};
        for (const json &item : document.at("backfills"))
            answers.backfills.push_back({.table = item.at("table"), .column = item.at("column"), .expression = item.at("expression")});
        for (const json &item : document.value("casts", json::array())) // not written before they were remembered
            answers.casts.push_back({.table = {.schema = item.at("schema"), .name = item.at("table")}, .column = item.at("column")});
        return answers;
    } catch (const json::exception &error) {
        return core::fail(core::ErrorKind::Io, "`" + path.string() + "` cannot be read (" + error.what() + "). Delete it: it only holds answers that can be given again.");
    }
}

core::Result<void> rememberAnswers(const Project &project, const Answers &answers)
{
    const fs::path path = answersFile(project);
    if (answers.empty()) {
        std::error_code failure;
        fs::remove(path, failure);
        return failure ? core::Result<void>(core::fail(core::ErrorKind::Io, "`" + path.string() + "` cannot be removed: " + failure.message() + ".")) : core::Result<void>();
    }
    if (auto folder = makePersonalFolder(project); !folder)
        return std::unexpected(std::move(folder.error()));
    json backfills = json::array();
    for (const Backfill &backfill : answers.backfills)
        backfills.push_back({{"table", backfill.table}, {"column", backfill.column}, {"expression", backfill.expression}});
    json casts = json::array();
    for (const diff::Cast &cast : answers.casts)
        casts.push_back({{"schema", cast.table.schema}, {"table", cast.table.name}, {"column", cast.column}});
    const json document{{"renames", toJson(answers.renames)}, {"replaced", toJson(answers.replaced)},
                        {"backfills", std::move(backfills)}, {"casts", std::move(casts)}};
    return writeFileAtomically(path.string(), document.dump(2) + "\n");
}

} // namespace dunlin::workspace
