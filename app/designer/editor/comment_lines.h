// Commenting lines out and in again.
#pragma once

#include "engine/core/text_edit.h"

#include <string_view>

namespace dunlin::designer {

// `lines` covers whole lines. Adds "// " before the text of each, or takes it away when every line that is not blank has it.
core::EditList toggleLineComments(std::string_view text, core::Span lines);

} // namespace dunlin::designer
