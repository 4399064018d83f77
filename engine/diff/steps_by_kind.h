// Steps by kind; the order of the members is the order in which they run (BEHAVIOUR.md 2.10.1).
#pragma once

#include "engine/diff/step.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace dunlin::diff {

struct StepsByKind
{
    std::vector<Step> createSchemas, dropExtensions, createExtensions, alterExtensions, createEnums, alterEnums, dropForeignKeys, dropIndexes,
        alterTables, dropTables, dropEnums, createTables, redefineTables, createIndexes, createIndexesOfOldTables, renameForeignKeys,
        addForeignKeys, renameIndexes;

    std::vector<Step> inOrder() &&
    {
        std::vector<Step> steps;
        for (auto *kind : {&createSchemas, &dropExtensions, &createExtensions, &alterExtensions, &createEnums, &alterEnums, &dropForeignKeys,
                           &dropIndexes, &alterTables, &dropTables, &dropEnums, &createTables, &redefineTables, &createIndexes,
                           &createIndexesOfOldTables, &renameForeignKeys, &addForeignKeys, &renameIndexes})
            std::ranges::move(*kind, std::back_inserter(steps));
        return steps;
    }
};

} // namespace dunlin::diff
