#include "engine/workspace/dump.h"
#include "engine/core/overloaded.h"
#include "engine/psl/dmmf/dmmf.h"
#include "engine/psl/syntax/parser.h"
#include "engine/psl/syntax/syntax_tree.h"

namespace dunlin::workspace {
namespace {

std::string perFile(const core::SourceFiles &files, std::string (*print)(const psl::SyntaxTree &))
{
    std::string out;
    for (const auto &file : files)
        out += "# " + file->path + "\n" + print(psl::parse(file->text));
    return out;
}

std::string arity(psl::Arity value)
{
    return value == psl::Arity::Required ? "" : value == psl::Arity::Optional ? "?" : "[]";
}

std::string arity(sql::Arity value)
{
    return value == sql::Arity::Required ? " not null" : value == sql::Arity::Nullable ? "" : " list";
}

template <typename Items, typename Name>
std::string list(const Items &items, Name name)
{
    std::string out;
    for (const auto &item : items) {
        out += out.empty() ? "" : ", ";
        out += name(item);
    }
    return "(" + out + ")";
}

std::string indexColumns(const std::vector<sql::IndexColumn> &columns)
{
    return list(columns, [](const sql::IndexColumn &column) { return column.name + (column.sort == sql::SortOrder::Descending ? " desc" : ""); });
}

std::string fields(const psl::Model &model, const std::vector<psl::IndexField> &parts)
{
    return list(parts, [&](const psl::IndexField &part) { return std::string(model.fields[part.field].name); });
}

std::string_view action(sql::ReferentialAction value)
{
    switch (value) {
    case sql::ReferentialAction::NoAction: return "no action";
    case sql::ReferentialAction::Restrict: return "restrict";
    case sql::ReferentialAction::Cascade: return "cascade";
    case sql::ReferentialAction::SetNull: return "set null";
    case sql::ReferentialAction::SetDefault: return "set default";
    }
    return {};
}

std::string defaultText(const sql::DefaultValue &value)
{
    return std::visit(core::overloaded{
        [](const sql::LiteralDefault &literal) {
            return literal.kind == sql::LiteralDefault::Kind::List ? list(literal.items, [](const sql::LiteralDefault &item) { return item.text; }) : "'" + literal.text + "'";
        },
        [](const sql::NowDefault &) { return std::string("now"); },
        [](const sql::ExpressionDefault &expression) { return "expression " + expression.sql; },
        [](const sql::SequenceDefault &sequence) { return "sequence " + sequence.name; },
    }, value);
}

std::string modelText(const psl::Schema &schema, const psl::Model &model)
{
    std::string out = (model.isView ? "view " : "model ") + std::string(model.name) + (model.map ? " map " + std::string(*model.map) : "") + (model.isIgnored ? " ignored" : "") + "\n";
    for (const auto &field : model.fields) {
        out += "  field " + std::string(field.name) + " " + std::string(field.type.name) + arity(field.arity);
        if (field.type.kind == psl::FieldType::Kind::Unknown)
            out += " unknown";
        if (field.map)
            out += " map " + std::string(*field.map);
        if (field.defaultValue)
            out += " default " + std::string(schema.files[field.file]->slice(field.defaultValue->value.span));
        out += field.isUpdatedAt ? " updatedAt" : "";
        out += field.isIgnored ? " ignored" : "";
        out += "\n";
    }
    if (model.primaryKey)
        out += "  id " + fields(model, model.primaryKey->fields) + "\n";
    for (const auto &index : model.indexes)
        out += std::string(index.kind == psl::Index::Kind::Unique ? "  unique " : "  index ") + fields(model, index.fields) + (index.map ? " map " + std::string(*index.map) : "") + "\n";
    return out;
}

std::string tableText(const sql::Table &table)
{
    std::string out = "table " + (table.schema.empty() ? "" : table.schema + ".") + table.name + "\n";
    for (const auto &column : table.columns) {
        out += "  column " + column.name + " " + column.type.nativeType + arity(column.type.arity);
        out += column.autoIncrement ? " autoincrement" : "";
        out += column.defaultValue ? " default " + defaultText(*column.defaultValue) : "";
        out += "\n";
    }
    if (table.primaryKey)
        out += "  primary key " + indexColumns(table.primaryKey->columns) + (table.primaryKey->name.empty() ? "" : " " + table.primaryKey->name) + "\n";
    for (const auto &index : table.indexes)
        out += std::string(index.kind == sql::Index::Kind::Unique ? "  unique index " : "  index ") + index.name + " " + indexColumns(index.columns) + (index.predicate.empty() ? "" : " where " + index.predicate) + "\n";
    for (const auto &key : table.foreignKeys) {
        const auto same = [](const std::string &name) { return name; };
        out += "  foreign key " + key.name + " " + list(key.columns, same) + " references " + key.referencedTable + " " + list(key.referencedColumns, same)
            + " on delete " + std::string(action(key.onDelete)) + " on update " + std::string(action(key.onUpdate)) + "\n";
    }
    return out;
}

std::string name(const diff::TableName &table)
{
    return (table.schema.empty() ? "" : table.schema + ".") + table.name;
}

std::string changeText(const diff::TableChange &change)
{
    return std::visit(core::overloaded{
        [](const diff::DropPrimaryKey &) { return std::string("drop primary key"); },
        [](const diff::RenamePrimaryKey &c) { return "rename primary key " + c.before.name + " to " + c.after.name; },
        [](const diff::DropColumn &c) { return "drop column " + c.column.name; },
        [](const diff::AddColumn &c) { return "add column " + c.column.name; },
        [](const diff::AlterColumn &c) { return "alter column " + c.after.name; },
        [](const diff::DropAndRecreateColumn &c) { return "drop and recreate column " + c.after.name; },
        [](const diff::AddPrimaryKey &c) { return "add primary key " + indexColumns(c.key.columns); },
    }, change);
}

std::string stepText(const diff::Step &step)
{
    return std::visit(core::overloaded{
        [](const diff::CreateSchema &s) { return "CreateSchema " + s.name; },
        [](const diff::CreateExtension &s) { return "CreateExtension " + s.extension.name; },
        [](const diff::DropExtension &s) { return "DropExtension " + s.extension.name; },
        [](const diff::AlterExtension &s) { return "AlterExtension " + s.after.name; },
        [](const diff::CreateEnum &s) { return "CreateEnum " + s.type.name; },
        [](const diff::AlterEnum &s) { return "AlterEnum " + s.after.name; },
        [](const diff::DropForeignKey &s) { return "DropForeignKey " + name(s.table) + " " + s.foreignKey.name; },
        [](const diff::DropIndex &s) { return "DropIndex " + name(s.table) + " " + s.index.name; },
        [](const diff::AlterTable &s) {
            std::string out = "AlterTable " + name(s.table);
            for (const auto &change : s.changes)
                out += "\n  " + changeText(change);
            return out;
        },
        [](const diff::DropTable &s) { return "DropTable " + s.table.name; },
        [](const diff::DropEnum &s) { return "DropEnum " + s.type.name; },
        [](const diff::CreateTable &s) { return "CreateTable " + s.table.name; },
        [](const diff::RedefineTables &s) {
            std::string out = "RedefineTables";
            for (const auto &table : s.tables)
                out += "\n  " + table.after.name;
            return out;
        },
        [](const diff::CreateIndex &s) { return "CreateIndex " + name(s.table) + " " + s.index.name; },
        [](const diff::RenameForeignKey &s) { return "RenameForeignKey " + name(s.table) + " " + s.before.name + " to " + s.after.name; },
        [](const diff::AddForeignKey &s) { return "AddForeignKey " + name(s.table) + " " + s.foreignKey.name; },
        [](const diff::RenameIndex &s) { return "RenameIndex " + name(s.table) + " " + s.before.name + " to " + s.after.name; },
        [](const diff::RedefineIndex &s) { return "RedefineIndex " + name(s.table) + " " + s.before.name + " to " + s.after.name; },
    }, step);
}

} // namespace

std::string dumpTokens(const core::SourceFiles &files)
{
    return perFile(files, psl::dumpTokens);
}

std::string dumpSyntax(const core::SourceFiles &files)
{
    return perFile(files, psl::dump);
}

std::string dumpDmmf(const psl::Schema &schema)
{
    return psl::dmmf(schema);
}

std::string dump(const psl::Schema &schema)
{
    std::string out;
    for (const auto &datasource : schema.datasources)
        out += "datasource " + std::string(datasource.name) + " " + datasource.provider + "\n";
    for (const auto &generator : schema.generators)
        out += "generator " + std::string(generator.name) + "\n";
    for (const auto &model : schema.models)
        out += modelText(schema, model);
    for (const auto &type : schema.enums)
        out += "enum " + std::string(type.name) + " " + list(type.values, [](const psl::EnumValue &value) { return std::string(value.name); }) + "\n";
    for (const auto &type : schema.compositeTypes)
        out += "type " + std::string(type.name) + "\n";
    for (const auto &relation : schema.relations) {
        const psl::Model &a = schema.models[relation.modelA];
        const psl::Model &b = schema.models[relation.modelB];
        out += "relation " + std::string(a.name) + "." + std::string(a.fields[relation.fieldA].name) + " to " + std::string(b.name)
            + (relation.fieldB ? "." + std::string(b.fields[*relation.fieldB].name) : std::string()) + (relation.name ? " name " + std::string(*relation.name) : std::string()) + "\n";
    }
    return out;
}

std::string dump(const sql::SqlSchema &schema)
{
    std::string out;
    for (const auto &type : schema.enums)
        out += "enum " + type.name + " " + list(type.values, [](const std::string &value) { return value; }) + "\n";
    for (const auto &table : schema.tables)
        out += tableText(table);
    for (const auto &view : schema.views)
        out += "view " + view.name + "\n";
    return out;
}

std::string dump(const Plan &plan)
{
    std::string out;
    for (const auto &step : plan.steps)
        out += stepText(step) + "\n";
    return out;
}

} // namespace dunlin::workspace
