#include "engine/dialects/sqlite/table_text.h"

#include "engine/dialects/sqlite/statement_text.h"

#include <algorithm>

namespace dunlin::dialects::sqlite {

namespace {

// Index of the parenthesis that opens the list of columns; the number of tokens when there is none.
std::size_t columnListStart(const Tokens &tokens)
{
    std::size_t at = 0;
    while (at < tokens.size() && !isPunctuation(tokens, at, '('))
        ++at;
    return at;
}

// Half-open ranges of tokens between the commas of the outer list.
std::vector<std::pair<std::size_t, std::size_t>> clauseRanges(const Tokens &tokens)
{
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    const std::size_t open = columnListStart(tokens);
    if (open == tokens.size())
        return ranges;
    const std::size_t close = afterParentheses(tokens, open) - 1;
    std::size_t begin = open + 1;
    int depth = 0;
    for (std::size_t i = open + 1; i <= close && i < tokens.size(); ++i) {
        if (i == close || (depth == 0 && isPunctuation(tokens, i, ','))) {
            if (i > begin)
                ranges.emplace_back(begin, i);
            begin = i + 1;
        }
        depth += isPunctuation(tokens, i, '(') ? 1 : isPunctuation(tokens, i, ')') ? -1 : 0;
    }
    return ranges;
}

TableClause clauseAt(const Tokens &tokens, std::size_t begin, std::size_t end)
{
    TableClause clause{.span = {tokens[begin].span.begin, tokens[end - 1].span.end}};
    std::size_t at = begin;
    if (tokens[at].is("CONSTRAINT") && at + 2 < end) {
        clause.name = tokens[at + 1].name();
        at += 2;
    }
    if (tokens[at].is("PRIMARY"))
        clause.kind = TableClause::Kind::PrimaryKey;
    else if (tokens[at].is("UNIQUE"))
        clause.kind = TableClause::Kind::Unique;
    else if (tokens[at].is("CHECK"))
        clause.kind = TableClause::Kind::Check;
    else if (tokens[at].is("FOREIGN"))
        clause.kind = TableClause::Kind::ForeignKey;
    else
        clause.name = tokens[at].name();
    return clause;
}

std::string namesBetween(const Tokens &tokens, std::size_t begin, std::size_t end)
{
    std::string names;
    for (std::size_t i = begin; i < end; ++i)
        names += isPunctuation(tokens, i, ',') ? "," : foldedName(tokens[i].name());
    return names;
}

// At DEFERRABLE; empty where it says what holds anyway.
std::string deferralText(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool negated = at > 0 && tokens[at - 1].is("NOT");
    const bool deferred = at + 2 < end && tokens[at + 1].is("INITIALLY") && tokens[at + 2].is("DEFERRED");
    return !negated && deferred ? "DEFERRABLE INITIALLY DEFERRED" : "";
}

} // namespace

std::vector<TableClause> tableClauses(std::string_view createTable)
{
    const auto tokens = tokenize(createTable);
    std::vector<TableClause> clauses;
    for (const auto &[begin, end] : clauseRanges(tokens))
        clauses.push_back(clauseAt(tokens, begin, end));
    return clauses;
}

std::vector<CheckClause> checkClauses(std::string_view createTable)
{
    const auto tokens = tokenize(createTable);
    std::vector<CheckClause> checks;
    for (const auto &[begin, end] : clauseRanges(tokens)) {
        for (std::size_t i = begin; i < end; ++i) {
            if (isPunctuation(tokens, i, '(')) {
                i = afterParentheses(tokens, i) - 1; // a CHECK inside an expression is none
                continue;
            }
            if (!tokens[i].is("CHECK") || !isPunctuation(tokens, i + 1, '('))
                continue;
            const bool named = i >= begin + 2 && tokens[i - 2].is("CONSTRAINT");
            const std::size_t after = afterParentheses(tokens, i + 1);
            checks.push_back({.name = named ? tokens[i - 1].name() : std::string(),
                              .sql = textBetween(createTable, tokens, named ? i - 2 : i, after)});
            i = after - 1;
        }
    }
    return checks;
}

std::vector<GeneratedColumn> generatedColumns(std::string_view createTable)
{
    const auto tokens = tokenize(createTable);
    std::vector<GeneratedColumn> columns;
    for (const auto &[begin, end] : clauseRanges(tokens)) {
        if (clauseAt(tokens, begin, end).kind != TableClause::Kind::Column)
            continue;
        for (std::size_t i = begin + 1; i < end; ++i) {
            if (tokens[i].is("AS") && isPunctuation(tokens, i + 1, '(')) {
                const std::size_t after = afterParentheses(tokens, i + 1);
                columns.push_back({.name = tokens[begin].name(),
                                   .expression = after > i + 3 ? textBetween(createTable, tokens, i + 2, after - 1) : std::string(),
                                   .sql = textBetween(createTable, tokens, begin, end)});
                break;
            }
            if (isPunctuation(tokens, i, '('))
                i = afterParentheses(tokens, i) - 1;
        }
    }
    return columns;
}

std::vector<std::pair<std::string, std::string>> columnCollations(std::string_view createTable)
{
    const auto tokens = tokenize(createTable);
    std::vector<std::pair<std::string, std::string>> collations;
    for (const auto &[begin, end] : clauseRanges(tokens)) {
        if (clauseAt(tokens, begin, end).kind != TableClause::Kind::Column)
            continue;
        for (std::size_t i = begin + 1; i + 1 < end; ++i) {
            if (isPunctuation(tokens, i, '('))
                i = afterParentheses(tokens, i) - 1;
            else if (tokens[i].is("COLLATE"))
                collations.emplace_back(tokens[begin].name(), tokens[i + 1].name());
        }
    }
    return collations;
}

bool hasAutoIncrement(std::string_view createTable)
{
    return std::ranges::any_of(tokenize(createTable), [](const SqlToken &token) { return token.is("AUTOINCREMENT"); });
}

std::vector<Deferral> deferrals(std::string_view createTable)
{
    const auto tokens = tokenize(createTable);
    std::vector<Deferral> found;
    for (const auto &[begin, end] : clauseRanges(tokens)) {
        std::string key;
        if (clauseAt(tokens, begin, end).kind == TableClause::Kind::Column)
            key = foldedName(tokens[begin].name());
        for (std::size_t i = begin; i < end; ++i) {
            if (tokens[i].is("FOREIGN")) {
                while (i < end && !isPunctuation(tokens, i, '('))
                    ++i;
                key = namesBetween(tokens, i + 1, afterParentheses(tokens, i) - 1);
            }
            if (tokens[i].is("REFERENCES") && i + 1 < end)
                found.push_back({.key = key + ">" + foldedName(tokens[i + 1].name()), .keyEnd = tokens[end - 1].span.end});
            else if (tokens[i].is("DEFERRABLE") && !found.empty())
                found.back().sql = deferralText(tokens, i, end);
            else if (isPunctuation(tokens, i, '('))
                i = afterParentheses(tokens, i) - 1;
        }
    }
    return found;
}

std::vector<std::string> tableOptions(std::string_view createTable)
{
    const auto tokens = tokenize(createTable);
    std::vector<std::string> options;
    const std::size_t open = columnListStart(tokens);
    for (std::size_t i = open == tokens.size() ? open : afterParentheses(tokens, open); i < tokens.size(); ++i) {
        if (tokens[i].is("STRICT"))
            options.emplace_back("STRICT");
        else if (tokens[i].is("WITHOUT"))
            options.emplace_back("WITHOUT ROWID");
    }
    return options;
}

std::string indexPredicate(std::string_view createIndex)
{
    const auto tokens = tokenize(createIndex);
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += isPunctuation(tokens, i, '(') ? 1 : isPunctuation(tokens, i, ')') ? -1 : 0;
        if (depth == 0 && tokens[i].is("WHERE") && i + 1 < tokens.size())
            return textBetween(createIndex, tokens, i + 1, tokens.size());
    }
    return {};
}

} // namespace dunlin::dialects::sqlite
