// Where in the grammar a cursor stands, read from the tokens before it, so that it is known in text that does not parse.
#pragma once

#include "engine/psl/syntax/views.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dunlin::psl {

enum class CursorPlace {
    Nowhere, // in a comment, a name that is being invented, or text that means nothing
    BlockKeyword, // at the top level
    PropertyName, // in a datasource or generator
    PropertyValue,
    FieldType,
    FieldAttribute, // where `@…` may stand or is being typed
    BlockAttribute, // where `@@…` may stand or is being typed
    Arguments, // of an attribute or function
};

// One open bracket before the cursor, outermost first.
struct OpenCall
{
    std::string_view name; // of the attribute or function; empty for an array
    bool isArray = false;
    bool isObject = false;
    std::uint32_t index = 0; // commas before the cursor
    std::string_view argument; // the name before the colon, of the argument that the cursor is in
    std::vector<std::string_view> written; // names of arguments, or elements of an array, also behind the cursor
};

struct Cursor
{
    CursorPlace place = CursorPlace::Nowhere;
    core::Span word; // what is being typed, with the @ of an attribute: replaced by a completion
    bool inString = false; // `word` is then what stands between the quotes
    std::optional<ast::BlockDecl> block;
    std::string_view property; // PropertyValue: the key
    std::string_view field; // name of the field of this line
    std::string_view fieldType; // without arity
    std::string_view attribute; // being typed, or whose arguments these are: "relation", "db.VarChar"; without @
    bool isBlockAttribute = false; // `attribute` has two @
    std::vector<std::string_view> attributes; // others on this line, or in this block
    std::vector<OpenCall> calls; // Arguments and PropertyValue
};

Cursor cursorAt(const SyntaxTree &tree, std::uint32_t offset);

} // namespace dunlin::psl
