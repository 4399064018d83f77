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
    bool primaryKey = false;
};

struct SqlAction
{
    enum class Kind {
        CreateTable, DropTable, RenameTable, DropSchema, Truncate, CopyRows,
        AddColumn, DropColumn, RenameColumn, AlterType, SetNotNull, DropNotNull,
        AddPrimaryKey, AddUnique, AddForeignKey, AddCheck, AddExclusion, ValidateConstraint, DropConstraint, DetachPartition,
        CreateIndex, DropIndex, Reindex, CreateEnum, AddEnumValue, RenameEnumValue, RenameType, DropType, AddDomainConstraint,
        CreateView, DropView, CreateTrigger, DropTrigger, ProtectRows, // ENABLE ROW LEVEL SECURITY
        RewriteTable, // VACUUM FULL, CLUSTER
        ChangeAllRows, // UPDATE or DELETE without WHERE
        EmptyTable, // DELETE without WHERE, beside ChangeAllRows
        ChangeSomeRows,
        BeginTransaction, EndTransaction, LimitWaiting, // SET lock_timeout, statement_timeout
        SwitchForeignKeysOff, KeepReferences, // PRAGMA foreign_keys=OFF, PRAGMA legacy_alter_table=ON
    };
    Kind kind = Kind::CreateTable;
    std::string schema; // of the table or type, as written; empty: not said
    std::string table; // or the type, the view; without the schema
    std::string name; // column, constraint, index, trigger, new name, enum value
    SqlColumn column; // AddColumn; AlterType: the new type; of a key or check that a column says itself: its name
    std::vector<SqlColumn> columns; // CreateTable
    std::vector<SqlAction> parts; // CreateTable: its keys and checks
    std::vector<std::string> names; // columns of a key, index or foreign key; values of an enum; all that a view or trigger names;
                                    // AddCheck: the column of "c IS NOT NULL"
    std::vector<std::string> toNames; // AddForeignKey: the columns referred to
    std::string from; // CopyRows: the table that is read; AddForeignKey: the table referred to; usingIndex: that index
    std::string method; // CreateIndex: "GIN"; empty: the usual one
    bool changesChildren = false; // AddForeignKey: ON DELETE CASCADE, SET NULL, SET DEFAULT
    bool hidden = false; // CreateIndex: partial, or over an expression
    bool guarded = false; // IF EXISTS, IF NOT EXISTS
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

// True when it begins as statements do.
bool looksLikeStatement(std::span<const SqlToken> statement);

} // namespace dunlin::safety
