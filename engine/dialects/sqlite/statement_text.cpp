#include "engine/dialects/sqlite/statement_text.h"

#include "engine/core/ascii.h"

#include <algorithm>

namespace dunlin::dialects::sqlite {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isWordPart(char c)
{
    return isWordStart(c) || isDigit(c) || c == '$';
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

// End of the quoted run that begins at `begin`; a doubled quote belongs to it.
std::size_t quotedEnd(std::string_view sql, std::size_t begin, char quote)
{
    for (std::size_t i = begin + 1; i < sql.size(); ++i) {
        if (sql[i] != quote)
            continue;
        if (i + 1 < sql.size() && sql[i + 1] == quote && quote != ']')
            ++i;
        else
            return i + 1;
    }
    return sql.size();
}

std::size_t skipBlank(std::string_view sql, std::size_t at)
{
    while (at < sql.size()) {
        if (isSpace(sql[at])) {
            ++at;
        } else if (sql.substr(at).starts_with("--")) {
            at = std::min(sql.find('\n', at), sql.size());
        } else if (sql.substr(at).starts_with("/*")) {
            const auto end = sql.find("*/", at + 2);
            at = end == std::string_view::npos ? sql.size() : end + 2;
        } else {
            break;
        }
    }
    return at;
}

StatementInfo classifyPragma(const Tokens &tokens)
{
    std::size_t at = 1;
    const std::string lower = foldedName(qualifiedName(tokens, at));
    const bool hasValue = isPunctuation(tokens, at, '=') || isPunctuation(tokens, at, '(');
    if (lower == "foreign_keys" && hasValue) {
        const bool on = isKeyword(tokens, at + 1, "ON") || isKeyword(tokens, at + 1, "TRUE") || isKeyword(tokens, at + 1, "YES") ||
                        (at + 1 < tokens.size() && tokens[at + 1].text == "1");
        return {.kind = StatementInfo::Kind::ForeignKeysPragma, .switchesOn = on};
    }
    if (hasValue && (lower == "journal_mode" || lower == "locking_mode" || lower == "page_size" || lower == "auto_vacuum" ||
                     lower == "encoding" || lower == "synchronous" || lower == "temp_store"))
        return {.kind = StatementInfo::Kind::OutsideTransaction};
    return {};
}

StatementInfo classifyInsert(const Tokens &tokens)
{
    StatementInfo change{.kind = StatementInfo::Kind::RowChange};
    std::size_t at = 1;
    if (!isKeyword(tokens, at, "INTO"))
        return change;
    change.onlyAddsRows = true;
    ++at;
    const std::string target = qualifiedName(tokens, at);
    if (!isPunctuation(tokens, at, '('))
        return change;
    at = afterParentheses(tokens, at);
    if (!isKeyword(tokens, at, "SELECT") || isKeyword(tokens, at + 1, "DISTINCT"))
        return change;
    int depth = 0;
    for (; at < tokens.size() && !(depth == 0 && tokens[at].is("FROM")); ++at)
        depth += isPunctuation(tokens, at, '(') ? 1 : isPunctuation(tokens, at, ')') ? -1 : 0;
    ++at;
    const std::string source = qualifiedName(tokens, at);
    if (source.empty() || at != tokens.size())
        return change;
    return {.kind = StatementInfo::Kind::CopyTable, .table = target, .other = source};
}

// "UPDATE t SET c = … WHERE c IS NULL" and nothing else.
bool onlyFillsNulls(const Tokens &tokens)
{
    std::size_t at = 1;
    qualifiedName(tokens, at);
    if (!isKeyword(tokens, at, "SET") || tokens.size() < at + 7)
        return false;
    const std::string column = tokens[at + 1].name();
    const std::size_t end = tokens.size() - 4; // WHERE c IS NULL
    if (!isPunctuation(tokens, at + 2, '=') || !isKeyword(tokens, end, "WHERE") || foldedName(tokens[end + 1].name()) != foldedName(column) || !isKeyword(tokens, end + 2, "IS")
        || !isKeyword(tokens, end + 3, "NULL"))
        return false;
    int depth = 0;
    for (std::size_t i = at + 3; i < end; ++i) {
        depth += isPunctuation(tokens, i, '(') ? 1 : isPunctuation(tokens, i, ')') ? -1 : 0;
        if (depth == 0 && (isPunctuation(tokens, i, ',') || isKeyword(tokens, i, "FROM")))
            return false;
    }
    return true;
}

StatementInfo classifyTableStatement(const Tokens &tokens)
{
    std::size_t at = 1;
    if (tokens[0].is("CREATE")) {
        const bool temporary = isKeyword(tokens, at, "TEMP") || isKeyword(tokens, at, "TEMPORARY");
        if (temporary)
            ++at;
        if (!isKeyword(tokens, at, "TABLE") || temporary)
            return {};
        ++at;
        if (isKeyword(tokens, at, "IF"))
            at += 3; // IF NOT EXISTS
        return {.kind = StatementInfo::Kind::CreateTable, .table = qualifiedName(tokens, at)};
    }
    if (!isKeyword(tokens, at, "TABLE"))
        return {};
    ++at;
    if (tokens[0].is("DROP")) {
        if (isKeyword(tokens, at, "IF"))
            at += 2; // IF EXISTS
        return {.kind = StatementInfo::Kind::DropTable, .table = qualifiedName(tokens, at)};
    }
    const std::string table = qualifiedName(tokens, at); // ALTER TABLE
    if (isKeyword(tokens, at, "ADD")) {
        at += isKeyword(tokens, at + 1, "COLUMN") ? 2 : 1;
        if (at == tokens.size())
            return {};
        return {.kind = StatementInfo::Kind::AddColumn, .table = table, .column = {tokens[at].span.begin, tokens.back().span.end}};
    }
    if (!isKeyword(tokens, at, "RENAME") || !isKeyword(tokens, at + 1, "TO"))
        return {};
    at += 2;
    return {.kind = StatementInfo::Kind::RenameTable, .table = table, .other = qualifiedName(tokens, at)};
}

} // namespace

bool isKeyword(const Tokens &tokens, std::size_t index, std::string_view keyword)
{
    return index < tokens.size() && tokens[index].is(keyword);
}

bool isPunctuation(const Tokens &tokens, std::size_t index, char c)
{
    return index < tokens.size() && tokens[index].kind == SqlToken::Kind::Punctuation && tokens[index].text.front() == c;
}

// Index after the parenthesis that closes the one at `open`.
std::size_t afterParentheses(const Tokens &tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        if (isPunctuation(tokens, i, '('))
            ++depth;
        else if (isPunctuation(tokens, i, ')') && --depth == 0)
            return i + 1;
    }
    return tokens.size();
}

// Reads `name` or `schema.name`; `at` moves behind it.
std::string qualifiedName(const Tokens &tokens, std::size_t &at)
{
    if (at >= tokens.size())
        return {};
    std::string name = tokens[at++].name();
    if (isPunctuation(tokens, at, '.') && at + 1 < tokens.size()) {
        name = tokens[at + 1].name();
        at += 2;
    }
    return name;
}

std::string textBetween(std::string_view sql, const Tokens &tokens, std::size_t begin, std::size_t end)
{
    return std::string(sql.substr(tokens[begin].span.begin, tokens[end - 1].span.end - tokens[begin].span.begin));
}

std::string foldedName(std::string_view name)
{
    return core::lower(name);
}

bool SqlToken::is(std::string_view keyword) const
{
    return kind == Kind::Word && text.size() == keyword.size() &&
           std::ranges::equal(text, keyword, [](char a, char b) { return upper(a) == b; });
}

std::string SqlToken::name() const
{
    if (kind != Kind::QuotedName && kind != Kind::String)
        return std::string(text);
    const char quote = text.front() == '[' ? ']' : text.front();
    std::string result;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == quote) {
            if (i + 1 >= text.size())
                break;
            ++i;
        }
        result += text[i];
    }
    return result;
}

Tokens tokenize(std::string_view sql)
{
    Tokens tokens;
    for (std::size_t at = skipBlank(sql, 0); at < sql.size(); at = skipBlank(sql, at)) {
        const std::size_t begin = at;
        auto kind = SqlToken::Kind::Punctuation;
        const char c = sql[at];
        if (c == '"' || c == '`' || c == '[') {
            kind = SqlToken::Kind::QuotedName;
            at = quotedEnd(sql, at, c == '[' ? ']' : c);
        } else if (c == '\'') {
            kind = SqlToken::Kind::String;
            at = quotedEnd(sql, at, c);
        } else if (isWordStart(c)) {
            kind = SqlToken::Kind::Word;
            while (at < sql.size() && isWordPart(sql[at]))
                ++at;
        } else if (isDigit(c)) {
            kind = SqlToken::Kind::Number;
            while (at < sql.size() && (isWordPart(sql[at]) || sql[at] == '.'))
                ++at;
        } else {
            ++at;
        }
        tokens.push_back({.kind = kind,
                          .span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)},
                          .text = sql.substr(begin, at - begin)});
    }
    return tokens;
}

StatementInfo classify(std::string_view statement)
{
    using Kind = StatementInfo::Kind;
    auto tokens = tokenize(statement);
    while (!tokens.empty() && tokens.back().text == ";")
        tokens.pop_back();
    if (tokens.empty())
        return {};
    const SqlToken &first = tokens.front();
    if (first.is("BEGIN"))
        return {.kind = Kind::Begin};
    if (first.is("COMMIT") || first.is("END"))
        return {.kind = Kind::Commit};
    if (first.is("ROLLBACK"))
        return {.kind = Kind::Rollback};
    if (first.is("SAVEPOINT") || first.is("RELEASE"))
        return {.kind = Kind::Savepoint};
    if (first.is("VACUUM") || first.is("ATTACH") || first.is("DETACH"))
        return {.kind = Kind::OutsideTransaction};
    if (first.is("PRAGMA"))
        return classifyPragma(tokens);
    if (first.is("INSERT"))
        return classifyInsert(tokens);
    if (first.is("UPDATE"))
        return {.kind = Kind::RowChange, .onlyFillsNulls = onlyFillsNulls(tokens)};
    if (first.is("DELETE") || first.is("REPLACE") || first.is("WITH"))
        return {.kind = Kind::RowChange};
    if (first.is("CREATE") || first.is("DROP") || first.is("ALTER"))
        return classifyTableStatement(tokens);
    return {};
}

} // namespace dunlin::dialects::sqlite
