// Three-way merge of texts on whole lines.
#pragma once

#include "engine/core/text_edit.h"

#include <optional>
#include <string_view>

namespace dunlin::core {

// The edits that bring into `mine` what `theirs` changed since `base`. Absent where both changed the same lines, or lines that
// touch, in different ways.
std::optional<EditList> mergeLines(std::string_view base, std::string_view mine, std::string_view theirs);

} // namespace dunlin::core
