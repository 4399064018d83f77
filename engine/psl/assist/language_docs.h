// What the words of the schema language mean, in a sentence or two: for hover and completion.
#pragma once

#include <string_view>

namespace dunlin::psl {

// By the word as written: "@id", "@@index", "autoincrement", "onDelete", "Cascade", "Int", "model". Empty when unknown.
std::string_view documentationOf(std::string_view word);

} // namespace dunlin::psl
