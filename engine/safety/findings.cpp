#include "engine/safety/findings.h"

#include "engine/core/overloaded.h"
#include "engine/safety/wording.h"

#include <algorithm>

namespace dunlin::safety {
namespace {

std::string typeLabel(const sql::ColumnType &type)
{
    if (!type.prismaType.empty())
        return type.prismaType;
    switch (type.family) {
    case sql::TypeFamily::Int:
        return "Int";
    case sql::TypeFamily::BigInt:
        return "BigInt";
    case sql::TypeFamily::Float:
        return "Float";
    case sql::TypeFamily::Decimal:
        return "Decimal";
    case sql::TypeFamily::Boolean:
        return "Boolean";
    case sql::TypeFamily::String:
        return "String";
    case sql::TypeFamily::DateTime:
        return "DateTime";
    case sql::TypeFamily::Json:
        return "Json";
    case sql::TypeFamily::Binary:
        return "Binary";
    case sql::TypeFamily::Uuid:
        return "Uuid";
    case sql::TypeFamily::Enum:
        return "Enum";
    case sql::TypeFamily::Unsupported:
        return "Unsupported(\"" + type.nativeType + "\")";
    }
    return {};
}

// Collects the findings of one step.
class StepFindings
{
public:
    StepFindings(std::size_t step, std::vector<Finding> &findings) : m_step(step), m_findings(findings) {}

    void dropTable(const sql::Table &table)
    {
        m_schema = table.schema;
        add({.rule = Finding::Rule::DropTable, .table = table.name});
    }
    void primaryKeyChange(const std::string &table) { add({.rule = Finding::Rule::PrimaryKeyChange, .table = table}); }
    void dropColumn(const std::string &table, const sql::Column &column)
    {
        add({.rule = Finding::Rule::DropColumn, .table = table, .column = column.name});
    }

    void addColumn(const std::string &table, const sql::Column &column)
    {
        if (column.type.arity != sql::Arity::Required || column.defaultValue)
            return;
        add({.kind = Finding::Kind::Unexecutable,
             .rule = Finding::Rule::RequiredColumnAdded,
             .table = table,
             .column = column.name,
             .clientDefault = column.hasClientDefault});
    }

    void alterColumn(const std::string &table, const diff::AlterColumn &alter)
    {
        const bool isRequired = alter.after.type.arity == sql::Arity::Required;
        if (alter.arityChanged && isRequired && !alter.after.defaultValue)
            add({.kind = Finding::Kind::Unexecutable, .rule = Finding::Rule::MadeRequired, .table = table, .column = alter.after.name});
        if (alter.cast) {
            add({.kind = Finding::Kind::Unexecutable,
                 .rule = Finding::Rule::CastFails,
                 .table = table,
                 .column = alter.before.name,
                 .typeBefore = alter.before.type.inDatabase(),
                 .typeAfter = alter.after.type.inDatabase(),
                 .makeCheck = alter.cast->makeCheck,
                 .check = alter.cast->check});
            return;
        }
        if (alter.arityChanged && alter.after.type.arity == sql::Arity::List)
            add({.kind = Finding::Kind::Unexecutable, .rule = Finding::Rule::ScalarToList, .table = table, .column = alter.after.name});
        if (alter.typeChange == diff::TypeChange::Risky || alter.typeChange == diff::TypeChange::NotCastable)
            add({.rule = alter.typeChange == diff::TypeChange::Risky ? Finding::Rule::RiskyCast : Finding::Rule::NotCastable,
                 .table = table,
                 .column = alter.before.name,
                 .typeBefore = typeLabel(alter.before.type),
                 .typeAfter = typeLabel(alter.after.type)});
    }

    void recreateColumn(const std::string &table, const diff::DropAndRecreateColumn &change)
    {
        const bool isRequired = change.after.type.arity == sql::Arity::Required && !change.after.defaultValue;
        add({.kind = isRequired ? Finding::Kind::Unexecutable : Finding::Kind::Warning,
             .rule = isRequired ? Finding::Rule::DropAndRecreateRequiredColumn : Finding::Rule::DropAndRecreateColumn,
             .table = table,
             .column = change.before.name});
    }

    void alterEnum(const diff::AlterEnum &alter)
    {
        if (!alter.dropped.empty())
            add({.rule = Finding::Rule::EnumValuesRemoved, .table = alter.before.name, .columns = alter.dropped});
    }

    void createIndex(const diff::CreateIndex &create)
    {
        if (create.onNewTable || create.index.kind != sql::Index::Kind::Unique)
            return;
        m_schema = create.table.schema;
        Finding finding{.rule = Finding::Rule::UniqueAdded, .table = create.table.name};
        for (const sql::IndexColumn &column : create.index.columns)
            finding.columns.push_back(column.name);
        add(std::move(finding));
    }

    void redefine(const diff::RedefinedTable &table)
    {
        m_schema = table.before.schema;
        const std::string &name = table.before.name;
        if (table.primaryKeyChanged)
            primaryKeyChange(name);
        for (const diff::AddColumn &change : table.added)
            addColumn(name, change.column);
        for (const diff::DropColumn &change : table.dropped)
            dropColumn(name, change.column);
        for (const diff::AlterColumn &change : table.altered)
            alterColumn(name, change);
    }

    void alterTable(const diff::AlterTable &alter)
    {
        m_schema = alter.table.schema;
        const std::string &name = alter.table.name;
        for (const diff::TableChange &tableChange : alter.changes) {
            std::visit(core::overloaded{
                           [&](const diff::DropPrimaryKey &) { primaryKeyChange(name); },
                           [&](const diff::RenamePrimaryKey &) {},
                           [&](const diff::DropColumn &change) { dropColumn(name, change.column); },
                           [&](const diff::AddColumn &change) { addColumn(name, change.column); },
                           [&](const diff::AlterColumn &change) { alterColumn(name, change); },
                           [&](const diff::DropAndRecreateColumn &change) { recreateColumn(name, change); },
                           [&](const diff::AddPrimaryKey &) {},
                       },
                       tableChange);
        }
    }

private:
    void add(Finding finding)
    {
        finding.step = m_step;
        finding.schema = m_schema;
        finding.message = wording(finding, {}).value_or(std::string());
        m_findings.push_back(std::move(finding));
    }

    std::size_t m_step;
    std::string m_schema; // of the table that is looked at
    std::vector<Finding> &m_findings;
};

} // namespace

std::vector<Finding> findings(std::span<const diff::Step> steps)
{
    std::vector<Finding> all;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StepFindings step(i, all);
        std::visit(core::overloaded{
                       [&](const diff::DropTable &s) { step.dropTable(s.table); },
                       [&](const diff::AlterTable &s) { step.alterTable(s); },
                       [&](const diff::RedefineTables &s) { std::ranges::for_each(s.tables, [&](const auto &table) { step.redefine(table); }); },
                       [&](const diff::CreateIndex &s) { step.createIndex(s); },
                       [&](const diff::AlterEnum &s) { step.alterEnum(s); },
                       [](const diff::CreateSchema &) {},
                       [](const diff::CreateExtension &) {},
                       [](const diff::DropExtension &) {},
                       [](const diff::AlterExtension &) {},
                       [](const diff::CreateEnum &) {},
                       [](const diff::DropEnum &) {},
                       [](const diff::CreateTable &) {},
                       [](const diff::DropIndex &) {},
                       [](const diff::RenameIndex &) {},
                       [](const diff::RedefineIndex &) {},
                       [](const diff::AddForeignKey &) {},
                       [](const diff::DropForeignKey &) {},
                       [](const diff::RenameForeignKey &) {},
                   },
                   steps[i]);
    }
    return all;
}

std::string migrationHeader(std::span<const Finding> findings)
{
    if (findings.empty())
        return {};
    std::string header = "/*\n  Warnings:\n\n";
    for (const Finding::Kind kind : {Finding::Kind::Warning, Finding::Kind::Unexecutable}) {
        for (const Finding &finding : findings) {
            if (finding.kind == kind)
                header.append("  - ").append(finding.message).append("\n");
        }
    }
    return header.append("\n*/\n");
}

} // namespace dunlin::safety
