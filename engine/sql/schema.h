// The relational model: what a database holds, whichever way it was obtained (lowered from a Prisma schema or described
// from a live database). A superset of what the dialects know, with no type-erased extras.
#pragma once

#include "engine/core/span.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dunlin::sql {

enum class Arity { Required, Nullable, List };
enum class SortOrder { Ascending, Descending };
enum class ReferentialAction { NoAction, Restrict, Cascade, SetNull, SetDefault };

enum class TypeFamily {
    Int, BigInt, Float, Decimal, Boolean, String, DateTime, Json, Binary, Uuid, Enum, Unsupported,
};

struct ColumnType
{
    TypeFamily family = TypeFamily::String;
    std::string nativeType; // the database's own words, canonical per dialect: INTEGER, VARCHAR(191); an enum's bare name
    std::string prismaType; // the same in the words of the schema language: VarChar(191); empty where it has none
    std::string enumName; // TypeFamily::Enum: database name of the enum (with enumSchema)
    std::string enumSchema;
    Arity arity = Arity::Required;
    std::string inDatabase() const { return nativeType + (arity == Arity::List ? "[]" : ""); } // in its words: INTEGER, text[]
    bool operator==(const ColumnType &) const = default;
};

// Defaults as the database holds them.
struct LiteralDefault
{
    enum class Kind { Number, String, Boolean, Bytes, DateTime, Json, EnumValue, List };
    Kind kind = Kind::String;
    std::string text; // decoded; numbers as written; booleans "true"/"false"
    std::vector<LiteralDefault> items; // List
    bool operator==(const LiteralDefault &) const = default;
};
struct NowDefault { bool operator==(const NowDefault &) const = default; };
struct ExpressionDefault { std::string sql; bool operator==(const ExpressionDefault &) const = default; }; // dbgenerated
struct SequenceDefault { std::string name; bool operator==(const SequenceDefault &) const = default; };
using DefaultValue = std::variant<LiteralDefault, NowDefault, ExpressionDefault, SequenceDefault>;

// Where in the user's schema something comes from; absent for what was described from a database.
using Origin = std::optional<core::Location>;

struct Column
{
    std::string name;
    ColumnType type;
    std::optional<DefaultValue> defaultValue;
    std::optional<std::string> defaultConstraint; // SQL Server
    bool autoIncrement = false;
    bool hasClientDefault = false; // uuid(), cuid() …: known only from a Prisma schema
    std::string generatedAs; // expression of a generated column, else empty
    std::string comment; // of the database, as in tables, enums and views
    Origin origin;
};

struct IndexColumn
{
    std::string name;
    SortOrder sort = SortOrder::Ascending;
    std::optional<std::uint32_t> length;
    std::string operatorClass; // empty: the default one
    bool isDefaultClass = false; // `operatorClass` names the default one
    bool sortWritten = false; // the schema says "sort: Asc"; the same index, but Prisma writes ASC then

    // Empty for the default one, named or not.
    std::string_view effectiveClass() const { return isDefaultClass ? std::string_view() : std::string_view(operatorClass); }
    bool operator==(const IndexColumn &other) const
    {
        return name == other.name && sort == other.sort && length == other.length && effectiveClass() == other.effectiveClass();
    }
};

struct PrimaryKey
{
    std::string name; // empty where the database does not name it
    std::vector<IndexColumn> columns;
    std::optional<bool> clustered;
    Origin origin;
};

struct Index
{
    enum class Kind { Normal, Unique, Fulltext };
    std::string name;
    Kind kind = Kind::Normal;
    std::vector<IndexColumn> columns;
    std::string algorithm; // empty: the default one
    std::string predicate; // partial index, else empty
    std::optional<bool> clustered;
    Origin origin;
};

struct ForeignKey
{
    std::string name; // empty where the database does not name it
    std::vector<std::string> columns;
    std::string referencedSchema;
    std::string referencedTable;
    std::vector<std::string> referencedColumns;
    ReferentialAction onDelete = ReferentialAction::NoAction;
    ReferentialAction onUpdate = ReferentialAction::NoAction;
    Origin origin;
};

// Objects and properties that Dunlin does not model but must keep: re-created word for word after a rebuild, never dropped.
struct KeptObject
{
    enum class Kind {
        Trigger, ExpressionIndex, PartialIndex, Check, Exclusion, Policy,
        GeneratedColumn, Collation, Deferral, TableOption, // SQLite: parts of the table's own text
        Partitions, Heirs, RowSecurity, // what a table of PostgreSQL has or not; `name` is the table's
        NullsOrder, // of the index `name`; `sql` is the column
    };
    Kind kind = Kind::Trigger;
    std::string name; // Deferral of PostgreSQL: of the key
    std::string sql; // the statement that creates it, or the part of the table's text; empty where neither is known
};

struct Table
{
    std::string schema; // empty: the connection's own
    std::string name;
    std::vector<Column> columns;
    std::optional<PrimaryKey> primaryKey;
    std::vector<Index> indexes;
    std::vector<ForeignKey> foreignKeys;
    std::vector<KeptObject> kept; // only in described schemas
    std::string comment;
    Origin origin;

    const Column *findColumn(std::string_view name) const;
};

struct Enum
{
    std::string schema;
    std::string name;
    std::vector<std::string> values;
    std::string comment;
    Origin origin;

    bool has(std::string_view value) const;
};

struct View
{
    std::string schema;
    std::string name;
    std::string definition; // empty for views known from a Prisma schema only, and so are the columns
    std::vector<Column> columns;
    std::string comment;
    Origin origin;
};

struct Extension // of the database; what is empty is not told
{
    std::string name;
    std::string schema;
    std::string version;
    bool relocatable = false;
};

struct SqlSchema
{
    std::string defaultSchema; // what an empty `schema` of a table, enum … stands for; empty where there are no namespaces
    std::vector<std::string> schemas; // all namespaces that hold something or shall exist, by name
    std::vector<Extension> extensions;
    std::vector<Table> tables; // lowered: in schema order, join tables last; described: by name
    std::vector<Enum> enums;
    std::vector<View> views;
    // True: partial indexes are part of the comparison. False: whoever wrote the schema cannot speak of them; they are only kept.
    bool partialIndexes = false;

    const Table *findTable(std::string_view schema, std::string_view name) const;
    // In whichever namespace, the first of that name.
    const Table *findTable(std::string_view name) const;
    const Enum *findEnum(std::string_view name) const;
};

// Without the partial indexes; they stay among the kept objects of their tables.
SqlSchema withoutPartialIndexes(SqlSchema schema);

} // namespace dunlin::sql
