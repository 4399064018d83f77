// Completion: what can be written at a place of a schema.
#pragma once

#include "engine/psl/schema/analysis.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dunlin::psl {

struct CompletionItem
{
    enum class Kind : std::uint8_t {
        Keyword, Property, Argument, Type, Model, Enum, EnumValue, Field, Attribute, NativeType, Function, Value, Variable
    };

    std::string label; // also what is filtered by
    Kind kind = Kind::Keyword;
    std::string insert; // $0: where the cursor goes; `label` when empty
    std::string detail; // one line
    std::string documentation;
};

struct Completion
{
    core::Span replace; // of the file; holds the cursor
    std::vector<CompletionItem> items; // the likeliest first; those that do not begin with what is typed are left out
};

// `place.span.begin` is the cursor.
Completion complete(const Analysis &analysis, core::Location place, ProviderRegistry providers);

} // namespace dunlin::psl
