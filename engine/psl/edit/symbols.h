// Symbols: everything in a schema that has a name, and every place that says it. Read from the syntax trees, so that it
// works in half-typed text. The base of go to definition, find references, rename and highlighting.
#pragma once

#include "engine/core/span.h"
#include "engine/psl/schema/analysis.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dunlin::psl {

struct Symbol
{
    enum class Kind { Model, View, CompositeType, Enum, Datasource, Generator, Field, EnumValue };

    Kind kind = Kind::Model;
    std::string_view name; // into the text
    std::string_view owner; // the block of a Field or EnumValue; else empty

    bool operator==(const Symbol &) const = default;
};

// The word for it; of a block, the keyword.
std::string_view toString(Symbol::Kind kind);

// One place where a symbol is named.
struct SymbolUse
{
    enum class Role {
        Definition,
        Type, // of a field
        List, // in @@id, @@unique, @@index …
        Relation, // in `fields` or `references` of @relation
        Value, // of @default
        Scope, // `db` of @db.VarChar
    };

    Symbol symbol;
    core::Location location; // of the name alone
    Role role = Role::Definition;
};

// In text order, file by file.
std::vector<SymbolUse> symbolUses(const Analysis &analysis);
// The name that the byte belongs to; a cursor right behind a name counts.
std::optional<SymbolUse> symbolAt(const Analysis &analysis, core::Location place);
// The definition first, then the others in text order.
std::vector<SymbolUse> usesOf(const Analysis &analysis, const Symbol &symbol);

} // namespace dunlin::psl
