#include "engine/lower/pull_warnings.h"

#include <string_view>

namespace dunlin::lower {
namespace {

std::string_view title(Warning kind)
{
    switch (kind) {
    case Warning::InvalidFieldNames:
    case Warning::InvalidViewFieldNames:
        return "These fields were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the `@map` attribute:";
    case Warning::MappedFields:
    case Warning::MappedViewFields:
        return "These fields were enriched with `@map` information taken from the previous Prisma schema:";
    case Warning::InvalidEnumValues:
        return "These enum values were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the `@map` attribute:";
    case Warning::NoColumns:
        return "The following models were commented out as we could not retrieve columns for them. Please check your privileges:";
    case Warning::NoUniqueKey:
        return "The following models were ignored as they do not have a valid unique identifier or id. This is currently not supported by Prisma Client:";
    case Warning::KeyNames:
        return "These models were enriched with custom compound id names taken from the previous Prisma schema:";
    case Warning::ViewKeyNames:
        return "These views were enriched with custom compound id names taken from the previous Prisma schema:";
    case Warning::UnsupportedTypes:
    case Warning::UnsupportedViewTypes:
        return "These fields are not supported by Prisma Client, because Prisma currently does not support their types:";
    case Warning::MappedModels:
        return "These models were enriched with `@@map` information taken from the previous Prisma schema:";
    case Warning::MappedViews:
        return "These views were enriched with `@@map` information taken from the previous Prisma schema:";
    case Warning::MappedValues:
        return "These enum values were enriched with `@map` information taken from the previous Prisma schema:";
    case Warning::MappedEnums:
        return "These enums were enriched with `@@map` information taken from the previous Prisma schema:";
    case Warning::CopiedRelations:
        return "Relations were copied from the previous data model due to not using foreign keys in the database. If any of the relation columns changed in the database, the relations might not be correct anymore:";
    case Warning::DuplicateNames:
        return "These items were renamed due to their names being duplicates in the Prisma schema:";
    case Warning::Partitions:
        return "These tables are partition tables, which are not yet fully supported:";
    case Warning::Heirs:
        return "These tables are inherited tables, which are not yet fully supported:";
    case Warning::NullsOrder:
        return "These index columns are having a non-default null sort order, which is not yet fully supported. Read more: https://pris.ly/d/non-default-index-null-ordering";
    case Warning::RowSecurity:
        return "These tables contain row level security, which is not yet fully supported. Read more: https://pris.ly/d/row-level-security";
    case Warning::Checks:
        return "These constraints are not supported by Prisma Client, because Prisma currently does not fully support check constraints. Read more: https://pris.ly/d/check-constraints";
    case Warning::Exclusions:
        return "These constraints are not supported by Prisma Client, because Prisma currently does not fully support exclusion constraints. Read more: https://pris.ly/d/exclusion-constraints";
    case Warning::Deferrals:
        return "These primary key, foreign key or unique constraints are using non-default deferring in the database, which is not yet fully supported. Read more: https://pris.ly/d/constraint-deferring";
    case Warning::Comments:
        return "These objects have comments defined in the database, which is not yet fully supported. Read more: https://pris.ly/d/database-comments";
    case Warning::ExpressionIndexes:
        return "These indexes are not supported by Prisma Client, because Prisma currently does not fully support expression indexes. Read more: https://pris.ly/d/expression-indexes";
    }
    return {};
}

} // namespace

std::string Warnings::text() const
{
    std::string out = m_lines.empty() ? "" : "*** WARNING ***\n";
    for (const auto &[kind, lines] : m_lines) {
        out.append("\n").append(title(kind)).append("\n");
        for (const std::string &line : lines)
            out.append("  - ").append(line).append("\n");
    }
    return out;
}

} // namespace dunlin::lower
