// The synthetic schema that the oracle's `gen` makes, line by line, so that both sides of a comparison do the same work.
#pragma once

#include <string>

namespace dunlin::benchmarks {

enum class Variant {
    Original,
    OnePercentEdited, // one model in a hundred, at least one, changed in one of five ways
};

// `models` models of nine columns, each with two foreign keys and two indexes, and an enum for every ten models.
std::string syntheticSchema(int models, Variant variant = Variant::Original);

} // namespace dunlin::benchmarks
