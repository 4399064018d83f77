// Rename: a new name for a symbol, at every place that says it.
#pragma once

#include "engine/core/result.h"
#include "engine/core/text_edit.h"
#include "engine/psl/edit/symbols.h"

#include <string_view>

namespace dunlin::psl {

enum class DatabaseName {
    Follow, // the table, column or value is renamed with it, unless the schema maps its name already
    Keep, // an @map or @@map with the old name is added where there is none
};

// Error Usage: `newName` is no valid name, or taken. NotFound: no such symbol.
core::Result<core::WorkspaceEdit> rename(const Analysis &analysis, const Symbol &symbol, std::string_view newName,
                                         DatabaseName databaseName = DatabaseName::Follow);

} // namespace dunlin::psl
