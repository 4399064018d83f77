#include "engine/safety/wording.h"

namespace dunlin::safety {
namespace {

std::string quoted(const std::string &name)
{
    return "`" + name + "`";
}

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out.append(out.empty() ? "" : ",").append(name);
    return out;
}

std::string dropTable(const Finding &f, const Counts &counts)
{
    const std::string start = "You are about to drop the " + quoted(f.table) + " table";
    if (counts.rows)
        return start + ", which is not empty (" + std::to_string(*counts.rows) + " rows).";
    return start + ". If the table is not empty, all the data it contains will be lost.";
}

std::string dropColumn(const Finding &f, const Counts &counts)
{
    const std::string start = "You are about to drop the column " + quoted(f.column) + " on the " + quoted(f.table) + " table";
    if (counts.values)
        return start + ", which still contains " + std::to_string(*counts.values) + " non-null values.";
    return start + ". All the data in the column will be lost.";
}

std::string cast(const Finding &f, const Counts &counts)
{
    const std::string start = "You are about to alter the column " + quoted(f.column) + " on the " + quoted(f.table) + " table";
    const std::string known = counts.values ? ", which contains " + std::to_string(*counts.values) + " non-null values. The data in that column will be cast"
                                            : ". The data in that column could be lost. The data in that column will be cast";
    return start + known + " from " + quoted(f.typeBefore) + " to " + quoted(f.typeAfter) + ".";
}

std::string requiredColumnAdded(const Finding &f, const Counts &counts)
{
    const std::string rows = counts.rows ? "There are " + std::to_string(*counts.rows) + " rows in this table, it is not possible to execute this step."
                                         : "This is not possible if the table is not empty.";
    if (f.clientDefault)
        return "The required column " + quoted(f.column) + " was added to the " + quoted(f.table) + " table with a prisma-level default value. "
               + rows + " Please add this column as optional, then populate it before making it required.";
    return "Added the required column " + quoted(f.column) + " to the " + quoted(f.table) + " table without a default value. " + rows;
}

std::string madeRequired(const Finding &f, const Counts &counts)
{
    const std::string start = "Made the column " + quoted(f.column) + " on table " + quoted(f.table) + " required";
    if (counts.rows && counts.values)
        return start + ", but there are " + std::to_string(*counts.rows - *counts.values) + " existing NULL values.";
    return start + ". This step will fail if there are existing NULL values in that column.";
}

std::string scalarToList(const Finding &f, const Counts &counts)
{
    const std::string start
        = "Changed the column " + quoted(f.column) + " on the " + quoted(f.table) + " table from a scalar field to a list field. ";
    if (counts.values)
        return start + "There are " + std::to_string(*counts.values) + " existing non-null values in that column, this step cannot be executed.";
    return start + "If there are non-null values in that column, this step will fail.";
}

std::string recreate(const Finding &f, const Counts &counts)
{
    const std::string start = "The " + quoted(f.column) + " column on the " + quoted(f.table)
                              + " table would be dropped and recreated. This will lead to data loss";
    return start + (counts.values ? "." : " if there is data in the column.");
}

std::string recreateRequired(const Finding &f, const Counts &counts)
{
    const std::string start = "Changed the type of " + quoted(f.column) + " on the " + quoted(f.table)
                              + " table. No cast exists, the column would be dropped and recreated, which cannot be done ";
    return start + (counts.rows ? "since the column is required and there is data in the table." : "if there is data, since the column is required.");
}

std::string castFails(const Finding &f, const Counts &counts)
{
    const std::string start = "The values of the column " + quoted(f.column) + " on the " + quoted(f.table) + " table will be cast from "
                              + quoted(f.typeBefore) + " to " + quoted(f.typeAfter) + ". ";
    if (counts.values)
        return start + std::to_string(*counts.values) + (*counts.values == 1 ? " row has a value" : " rows have values") + " that cannot be cast, this step cannot be executed.";
    return start + "If there are values that cannot be cast, this step will fail.";
}

// True when the present data shows that nothing can happen.
bool isPointless(const Finding &finding, const Counts &counts)
{
    if (dependsOnRows(finding.rule) && counts.rows == 0)
        return true;
    if (finding.rule == Finding::Rule::MadeRequired)
        return counts.rows && counts.values && *counts.rows <= *counts.values;
    return dependsOnValues(finding.rule) && counts.values == 0;
}

} // namespace

bool dependsOnRows(Finding::Rule rule)
{
    using Rule = Finding::Rule;
    return rule != Rule::UniqueAdded && rule != Rule::EnumValuesRemoved && rule != Rule::SideEffect && rule != Rule::OrphanedRows;
}

bool dependsOnValues(Finding::Rule rule)
{
    switch (rule) {
    case Finding::Rule::DropColumn:
    case Finding::Rule::RiskyCast:
    case Finding::Rule::NotCastable:
    case Finding::Rule::DropAndRecreateColumn:
    case Finding::Rule::MadeRequired:
    case Finding::Rule::ScalarToList:
    case Finding::Rule::CastFails:
        return true;
    case Finding::Rule::DropTable:
    case Finding::Rule::PrimaryKeyChange:
    case Finding::Rule::UniqueAdded:
    case Finding::Rule::EnumValuesRemoved:
    case Finding::Rule::RequiredColumnAdded:
    case Finding::Rule::DropAndRecreateRequiredColumn:
    case Finding::Rule::SideEffect:
    case Finding::Rule::OrphanedRows:
        return false;
    }
    return false;
}

std::optional<std::string> wording(const Finding &finding, const Counts &counts)
{
    if (isPointless(finding, counts))
        return std::nullopt;
    switch (finding.rule) {
    case Finding::Rule::DropTable:
        return dropTable(finding, counts);
    case Finding::Rule::DropColumn:
        return dropColumn(finding, counts);
    case Finding::Rule::RiskyCast:
        return cast(finding, counts);
    case Finding::Rule::NotCastable:
        return cast(finding, counts) + " This cast may fail. Please make sure the data in the column can be cast.";
    case Finding::Rule::DropAndRecreateColumn:
        return recreate(finding, counts);
    case Finding::Rule::PrimaryKeyChange:
        return "The primary key for the " + quoted(finding.table)
               + " table will be changed. If it partially fails, the table could be left without primary key constraint.";
    case Finding::Rule::UniqueAdded:
        return "A unique constraint covering the columns `[" + joined(finding.columns) + "]` on the table " + quoted(finding.table)
               + " will be added. If there are existing duplicate values, this will fail.";
    case Finding::Rule::EnumValuesRemoved:
        return "The values [" + joined(finding.columns) + "] on the enum " + quoted(finding.table)
               + " will be removed. If these variants are still used in the database, this will fail.";
    case Finding::Rule::RequiredColumnAdded:
        return requiredColumnAdded(finding, counts);
    case Finding::Rule::MadeRequired:
        return madeRequired(finding, counts);
    case Finding::Rule::ScalarToList:
        return scalarToList(finding, counts);
    case Finding::Rule::DropAndRecreateRequiredColumn:
        return recreateRequired(finding, counts);
    case Finding::Rule::CastFails:
        return castFails(finding, counts);
    case Finding::Rule::SideEffect:
    case Finding::Rule::OrphanedRows:
        return finding.message;
    }
    return std::nullopt;
}

} // namespace dunlin::safety
