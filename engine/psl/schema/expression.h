// Values written in a schema: strings, numbers, constants, function calls, arrays. They are views of the source text and
// of the schema's arena (Schema::values).
#pragma once

#include "engine/core/span.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace dunlin::psl {

struct Argument;

// The arguments of a call or attribute, the elements of an array (unnamed), the members of an object (named).
class ArgumentSpan
{
public:
    ArgumentSpan() = default;
    ArgumentSpan(std::span<const Argument> items);

    const Argument *begin() const { return m_first; }
    const Argument *end() const;
    std::size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }
    const Argument &operator[](std::size_t index) const;
    const Argument &front() const { return *m_first; }
    // The first one with this name; nullptr when there is none.
    const Argument *find(std::string_view name) const;

private:
    const Argument *m_first = nullptr;
    std::uint32_t m_count = 0;
};

struct Expression
{
    enum class Kind { String, Number, Constant, Function, Array, Object };

    Kind kind = Kind::Constant;
    core::Span span;
    std::string_view text; // decoded string; number as written; constant (may be dotted); function name (may be dotted)
    ArgumentSpan arguments; // of a function; elements of an array; members of an object

    bool isFunction(std::string_view name) const { return kind == Kind::Function && text == name; }
};

struct Argument
{
    std::string_view name; // empty when positional
    Expression value;
    core::Span span;
};

inline ArgumentSpan::ArgumentSpan(std::span<const Argument> items)
    : m_first(items.data()), m_count(static_cast<std::uint32_t>(items.size()))
{
}

inline const Argument *ArgumentSpan::end() const
{
    return m_first + m_count;
}

inline const Argument &ArgumentSpan::operator[](std::size_t index) const
{
    return m_first[index];
}

inline const Argument *ArgumentSpan::find(std::string_view name) const
{
    for (const Argument &argument : *this)
        if (argument.name == name)
            return &argument;
    return nullptr;
}

} // namespace dunlin::psl
