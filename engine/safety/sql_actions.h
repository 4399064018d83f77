// What an SQL statement does to a schema, as far as the lint rules ask. Statements that they do not ask about give nothing.
#pragma once

#include "engine/safety/sql_tokens.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::safety {

struct SqlColumn
{
    std::string name;
    std::string type; // in upper case, with one blank between words: "VARCHAR(191)"
    bool notNull = false;
    bool hasDefault = false;
    bool volatileDefault = false; // another value for each row
    bool counts = false; // SERIAL, IDENTITY, a stored generated column: a value is made for each row
    bool unique = false;
    bool primaryKey = false;
    bool references = false;
    bool checked = false;
};

struct SqlAction
{
    enum class Kind {
        CreateTable, DropTable, RenameTable, DropSchema, Truncate, CopyRows,
        AddColumn, DropColumn, RenameColumn, AlterType, SetNotNull, DropNotNull,
        AddPrimaryKey, AddUnique, AddForeignKey, AddCheck, AddExclusion, DropConstraint, DetachPartition,
        CreateIndex, DropIndex, Reindex, CreateEnum, AddEnumValue, RenameEnumValue, RenameType, AddDomainConstraint,
        RewriteTable, // VACUUM FULL, CLUSTER
        ChangeAllRows, // UPDATE or DELETE without WHERE
        ChangeSomeRows,
        BeginTransaction, EndTransaction,
    };
    Kind kind = Kind::CreateTable;
    std::string table; // or the type; without the schema
    std::string name; // column, constraint, index, new name, enum value
    SqlColumn column; // AddColumn; AlterType: the new type
    std::vector<SqlColumn> columns; // CreateTable
    std::vector<std::string> names; // columns of a key, index or foreign key; values of an enum
    std::string from; // CopyRows: the table that is read
    bool fillsNulls = false; // CopyRows: with coalesce()
    bool concurrently = false;
    bool notValid = false;
    bool usingIndex = false;
    bool usingExpression = false; // AlterType: the author says how values are converted
    bool unique = false;
    bool cascade = false;
    bool isPrimaryKeyed = false; // CreateTable
};

// Of one statement.
std::vector<SqlAction> actionsOf(std::span<const SqlToken> statement);

} // namespace dunlin::safety
