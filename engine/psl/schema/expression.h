// Values written in a schema: strings, numbers, constants, function calls, arrays.
#pragma once

#include "engine/core/span.h"

#include <string>
#include <vector>

namespace dunlin::psl {

struct Argument;

struct Expression
{
    enum class Kind { String, Number, Constant, Function, Array, Object };

    Kind kind = Kind::Constant;
    std::string text; // decoded string; number as written; constant (may be dotted); function name (may be dotted)
    std::vector<Argument> arguments; // of a function; elements of an array (unnamed); members of an object (named)
    core::Span span;

    bool isFunction(std::string_view name) const { return kind == Kind::Function && text == name; }
};

struct Argument
{
    std::string name; // empty when positional
    Expression value;
    core::Span span;
};

} // namespace dunlin::psl
