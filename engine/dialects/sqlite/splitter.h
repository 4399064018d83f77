// Where one statement of a SQLite script ends and the next begins.
#pragma once

#include "engine/core/span.h"

#include <string_view>
#include <vector>

namespace dunlin::dialects::sqlite {

// Spans of the statements without blanks and comments around them and without their final semicolons. Knows strings, the four
// ways to quote a name, comments, and the bodies of CREATE TRIGGER, as sqlite3_complete() does. What stands between two spans
// is blanks, comments and semicolons only.
std::vector<core::Span> splitStatements(std::string_view script);

} // namespace dunlin::dialects::sqlite
