// What an introspection has to tell about what the schema language cannot say, as Prisma words it.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace dunlin::lower {

// In the order in which they are told.
enum class Warning {
    InvalidFieldNames, InvalidViewFieldNames, MappedFields, MappedViewFields, InvalidEnumValues, NoColumns, NoUniqueKey, KeyNames, ViewKeyNames,
    UnsupportedTypes, UnsupportedViewTypes, MappedModels, MappedViews, MappedValues, MappedEnums, CopiedRelations, DuplicateNames, Partitions,
    Heirs, NullsOrder, RowSecurity, Checks, Exclusions, Deferrals, Comments, ExpressionIndexes,
};

class Warnings
{
public:
    void add(Warning kind, std::string line) { m_lines[kind].push_back(std::move(line)); }
    // "*** WARNING ***" and a section for each kind; empty when nothing was added.
    std::string text() const;

private:
    std::map<Warning, std::vector<std::string>> m_lines;
};

} // namespace dunlin::lower
