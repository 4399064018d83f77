// Steps: the way from one relational schema to another. Self-contained: readable without the two schemas.
#pragma once

#include "engine/sql/schema.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dunlin::diff {

struct TableName
{
    std::string schema;
    std::string name;
    auto operator<=>(const TableName &) const = default;
};

struct CreateTable { sql::Table table; };
struct DropTable { sql::Table table; };
struct CreateIndex { TableName table; sql::Index index; bool onNewTable = false; };
struct DropIndex { TableName table; sql::Index index; };
struct RenameIndex { TableName table; sql::Index before; sql::Index after; };
struct RedefineIndex { TableName table; sql::Index before; sql::Index after; };
struct AddForeignKey { TableName table; sql::ForeignKey foreignKey; };
struct DropForeignKey { TableName table; sql::ForeignKey foreignKey; };
struct RenameForeignKey { TableName table; sql::ForeignKey before; sql::ForeignKey after; };
struct CreateSchema { std::string name; };
struct CreateExtension { sql::Extension extension; };
struct DropExtension { sql::Extension extension; };
struct AlterExtension { sql::Extension before, after; };
struct CreateEnum { sql::Enum type; };
struct DropEnum { sql::Enum type; };

struct EnumColumn // whose type is an enum that changes
{
    TableName table;
    std::string column;
    sql::Arity arity = sql::Arity::Required;
};
struct EnumDefault // a default of the enum's values; absent `after`: it does not come back
{
    EnumColumn column;
    std::optional<sql::Column> after;
};
struct AlterEnum
{
    sql::Enum before, after;
    std::vector<std::string> created, dropped; // values, in the order of their side
    std::vector<EnumColumn> columns; // that have the type before and after
    std::vector<EnumColumn> leaving; // that have it before only
    std::vector<EnumDefault> defaults; // before
};

enum class TypeChange {
    Safe, Risky,
    NotCastable, // the column is dropped and made anew
    Cast, // so would be this one, but somebody wants its values cast
};

// How the values of a column get into another type.
struct ColumnCast
{
    std::string expression; // that makes the new value out of the column
    // A statement that makes a function for this connection alone, and its name: it takes an old value and says whether it cannot be cast.
    std::string makeCheck, check;
};

struct AddColumn { sql::Column column; };
struct DropColumn { sql::Column column; };
struct AlterColumn
{
    sql::Column before, after;
    std::optional<TypeChange> typeChange;
    std::optional<ColumnCast> cast; // typeChange is Cast
    bool arityChanged = false;
    bool defaultChanged = false;
    bool autoIncrementChanged = false;
    bool dropsSequence = false; // the sequence it counted with is nobody's any more
};
struct DropAndRecreateColumn { sql::Column before, after; };
struct DropPrimaryKey { sql::PrimaryKey key; };
struct AddPrimaryKey { sql::PrimaryKey key; };
struct RenamePrimaryKey { sql::PrimaryKey before, after; };
using TableChange = std::variant<DropPrimaryKey, RenamePrimaryKey, DropColumn, AddColumn, AlterColumn, DropAndRecreateColumn, AddPrimaryKey>;

struct AlterTable { TableName table; std::vector<TableChange> changes; };

// A table rebuilt under a temporary name (SQLite).
struct RedefinedTable
{
    sql::Table before;
    sql::Table after;
    std::vector<AddColumn> added;
    std::vector<DropColumn> dropped;
    std::vector<AlterColumn> altered;
    bool primaryKeyChanged = false; // the old key is dropped
};
struct RedefineTables { std::vector<RedefinedTable> tables; };

using Step = std::variant<CreateSchema, DropExtension, CreateExtension, AlterExtension, CreateEnum, AlterEnum, DropForeignKey, DropIndex,
                          AlterTable, DropTable, DropEnum, CreateTable, RedefineTables, CreateIndex, RenameForeignKey, AddForeignKey,
                          RenameIndex, RedefineIndex>;

} // namespace dunlin::diff
