#include "engine/workspace/text_renames.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

void add(Renames &renames, diff::Rename rename)
{
    const std::string &before = rename.isTable() ? rename.table : rename.column;
    const auto earlier = std::ranges::find_if(renames, [&](const diff::Rename &other) {
        return other.isTable() == rename.isTable() && other.newName == before && (rename.isTable() || other.table == rename.table);
    });
    if (earlier == renames.end())
        renames.push_back(std::move(rename));
    else
        earlier->newName = std::move(rename.newName);
    std::erase_if(renames, [](const diff::Rename &item) { return item.newName == (item.isTable() ? item.table : item.column); });
}

void addTable(Renames &renames, const psl::Model &model, std::string_view newName)
{
    for (diff::Rename &rename : renames)
        if (!rename.isTable() && rename.table == model.name)
            rename.table = newName; // a column's table is named as it is afterwards
    add(renames, {.table = std::string(model.name), .column = {}, .newName = std::string(newName)});
}

} // namespace

Answers withTextRename(Answers answers, const psl::Schema &before, const psl::Symbol &symbol, std::string_view newName)
{
    const bool isModel = symbol.kind == psl::Symbol::Kind::Model;
    if (!isModel && symbol.kind != psl::Symbol::Kind::Field)
        return answers;
    const auto id = before.findModel(isModel ? symbol.name : symbol.owner);
    if (!id || before.models[*id].isView)
        return answers;
    const psl::Model &model = before.models[*id];
    if (isModel) {
        if (!model.map)
            addTable(answers.renames, model, newName);
        return answers;
    }
    const auto field = std::ranges::find(model.fields, symbol.name, &psl::Field::name);
    if (field != model.fields.end() && !field->map && !field->isRelation())
        add(answers.renames, {.table = std::string(model.databaseName()), .column = std::string(symbol.name), .newName = std::string(newName)});
    return answers;
}

} // namespace dunlin::workspace
