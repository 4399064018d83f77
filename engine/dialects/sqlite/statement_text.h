// Reading SQLite statements as text, for what no pragma tells: tokens, and what a statement does. See table_text.h for CREATE TABLE.
#pragma once

#include "engine/core/span.h"

#include <cstdint>
#include <string>
#include <string_view>
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

using Tokens = std::vector<SqlToken>;

// Without white space and comments. Never fails: what is not closed ends with the text.
Tokens tokenize(std::string_view sql);
bool isSpace(char c); // to SQLite

// Questions about one token; false behind the end.
bool isKeyword(const Tokens &tokens, std::size_t index, std::string_view keyword);
bool isPunctuation(const Tokens &tokens, std::size_t index, char c);
// Index after the parenthesis that closes the one at `open`.
std::size_t afterParentheses(const Tokens &tokens, std::size_t open);
// Reads `name` or `schema.name`; `at` moves behind it.
std::string qualifiedName(const Tokens &tokens, std::size_t &at);
// The words of tokens [begin, end) as written.
std::string textBetween(std::string_view sql, const Tokens &tokens, std::size_t begin, std::size_t end);
// SQLite compares names without the case of ASCII letters.
std::string foldedName(std::string_view name);

// What a statement is to the one who executes a script.
struct StatementInfo
{
    enum class Kind {
        Begin, Commit, Rollback, Savepoint, // BEGIN; COMMIT, END; ROLLBACK; SAVEPOINT, RELEASE
        ForeignKeysPragma, // PRAGMA foreign_keys = …
        OutsideTransaction, // refused or without effect in a transaction: VACUUM, ATTACH, PRAGMA journal_mode …
        CreateTable, DropTable, RenameTable, CopyTable, AddColumn,
        RowChange, // INSERT, UPDATE, DELETE, REPLACE, WITH
        Other,
    };
    Kind kind = Kind::Other;
    bool switchesOn = false; // ForeignKeysPragma
    bool onlyAddsRows = false; // RowChange: INSERT INTO
    bool onlyFillsNulls = false; // RowChange: UPDATE t SET c = … WHERE c IS NULL; no key that refers to a row changes by it
    std::string table; // CreateTable, DropTable, AddColumn; RenameTable: the old name; CopyTable: the target
    std::string other; // RenameTable: the new name; CopyTable: the source
    core::Span column; // AddColumn: the column's definition
};

// CopyTable is the plain `INSERT INTO a (…) SELECT … FROM b` that copies every row; anything more is RowChange.
StatementInfo classify(std::string_view statement);

} // namespace dunlin::dialects::sqlite
