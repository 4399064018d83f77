// Reading SQLite statements as text, for what no pragma tells: tokens, what a statement does, the clauses of CREATE TABLE.
#pragma once

#include "engine/core/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::dialects::sqlite {

struct SqlToken
{
    enum class Kind { Word, QuotedName, String, Number, Punctuation };
    Kind kind = Kind::Punctuation;
    core::Span span; // bytes of the statement
    std::string_view text; // as written

    // Compares without case; `keyword` in upper case. Quoted names are never keywords.
    bool is(std::string_view keyword) const;
    // The name behind quotes, brackets or backticks.
    std::string name() const;
};

// Without white space and comments. Never fails: what is not closed ends with the text.
std::vector<SqlToken> tokenize(std::string_view sql);

// What a statement is to the one who executes a script.
struct StatementInfo
{
    enum class Kind {
        Begin, Commit, Rollback, Savepoint, // BEGIN; COMMIT, END; ROLLBACK; SAVEPOINT, RELEASE
        ForeignKeysPragma, // PRAGMA foreign_keys = …
        OutsideTransaction, // refused or without effect in a transaction: VACUUM, ATTACH, PRAGMA journal_mode …
        CreateTable, DropTable, RenameTable, CopyTable,
        RowChange, // INSERT, UPDATE, DELETE, REPLACE, WITH
        Other,
    };
    Kind kind = Kind::Other;
    bool switchesOn = false; // ForeignKeysPragma
    bool onlyAddsRows = false; // RowChange: INSERT INTO
    std::string table; // CreateTable, DropTable; RenameTable: the old name; CopyTable: the target
    std::string other; // RenameTable: the new name; CopyTable: the source
};

// CopyTable is the plain `INSERT INTO a (…) SELECT … FROM b` that copies every row; anything more is RowChange.
StatementInfo classify(std::string_view statement);

// What stands between the outer parentheses of a CREATE TABLE statement, one piece per column or constraint.
struct TableClause
{
    enum class Kind { Column, PrimaryKey, Unique, Check, ForeignKey };
    Kind kind = Kind::Column;
    core::Span span; // bytes of the statement, without the separating comma
    std::string name; // of the column or constraint; empty: none
};
std::vector<TableClause> tableClauses(std::string_view createTable);

struct CheckClause
{
    std::string name; // empty: none
    std::string sql; // CONSTRAINT "x" CHECK (…) or CHECK (…), fit for a table constraint
};
// All CHECK constraints, those of columns too.
std::vector<CheckClause> checkClauses(std::string_view createTable);

// Definitions of generated columns, as written.
struct GeneratedColumn
{
    std::string name;
    std::string expression;
    std::string sql; // the whole column definition
};
std::vector<GeneratedColumn> generatedColumns(std::string_view createTable);

// Collations of columns that are declared with one, by column name as written.
std::vector<std::pair<std::string, std::string>> columnCollations(std::string_view createTable);

// True when a column of the table is declared AUTOINCREMENT.
bool hasAutoIncrement(std::string_view createTable);

// Names of the foreign keys in the order in which they are written; empty where there is none.
std::vector<std::string> foreignKeyNames(std::string_view createTable);

// The condition after WHERE of a CREATE INDEX statement; empty when there is none.
std::string indexPredicate(std::string_view createIndex);

} // namespace dunlin::dialects::sqlite
