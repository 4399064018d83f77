#include "engine/workspace/text_renames.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

void add(Renames &renames, diff::Rename rename)
{
    const std::string &before = rename.isPart() ? rename.column : rename.table;
    const auto earlier = std::ranges::find_if(renames, [&](const diff::Rename &other) {
        return other.of == rename.of && other.isPart() == rename.isPart() && other.newName == before &&
               (!rename.isPart() || other.table == rename.table);
    });
    if (earlier == renames.end())
        renames.push_back(std::move(rename));
    else
        earlier->newName = std::move(rename.newName);
    std::erase_if(renames, [](const diff::Rename &item) { return item.newName == (item.isPart() ? item.column : item.table); });
}

void addWhole(Renames &renames, diff::Rename::Of of, std::string_view name, std::string_view newName)
{
    for (diff::Rename &rename : renames)
        if (rename.of == of && rename.isPart() && rename.table == name)
            rename.table = newName; // a column's table is named as it is afterwards
    add(renames, {.table = std::string(name), .column = {}, .newName = std::string(newName), .of = of});
}

Answers withEnumRename(Answers answers, const psl::Schema &before, const psl::Symbol &symbol, std::string_view newName)
{
    const bool isEnum = symbol.kind == psl::Symbol::Kind::Enum;
    const auto id = before.findEnum(isEnum ? symbol.name : symbol.owner);
    if (!id)
        return answers;
    const psl::Enum &type = before.enums[*id];
    if (isEnum) {
        if (!type.map)
            addWhole(answers.renames, diff::Rename::Of::Enum, type.name, newName);
        return answers;
    }
    const auto value = std::ranges::find(type.values, symbol.name, &psl::EnumValue::name);
    if (value != type.values.end() && !value->map)
        add(answers.renames, {.table = std::string(type.databaseName()),
                              .column = std::string(symbol.name),
                              .newName = std::string(newName),
                              .of = diff::Rename::Of::Enum});
    return answers;
}

} // namespace

Answers withTextRename(Answers answers, const psl::Schema &before, const psl::Symbol &symbol, std::string_view newName)
{
    if (symbol.kind == psl::Symbol::Kind::Enum || symbol.kind == psl::Symbol::Kind::EnumValue)
        return withEnumRename(std::move(answers), before, symbol, newName);
    const bool isModel = symbol.kind == psl::Symbol::Kind::Model;
    if (!isModel && symbol.kind != psl::Symbol::Kind::Field)
        return answers;
    const auto id = before.findModel(isModel ? symbol.name : symbol.owner);
    if (!id || before.models[*id].isView)
        return answers;
    const psl::Model &model = before.models[*id];
    if (isModel) {
        if (!model.map)
            addWhole(answers.renames, diff::Rename::Of::Table, model.name, newName);
        return answers;
    }
    const auto field = std::ranges::find(model.fields, symbol.name, &psl::Field::name);
    if (field != model.fields.end() && !field->map && !field->isRelation())
        add(answers.renames, {.table = std::string(model.databaseName()), .column = std::string(symbol.name), .newName = std::string(newName)});
    return answers;
}

} // namespace dunlin::workspace
