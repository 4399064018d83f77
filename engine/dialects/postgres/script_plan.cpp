#include "engine/dialects/postgres/script_plan.h"

#include "engine/dialects/postgres/lexer.h"

#include <algorithm>
#include <string>

namespace dunlin::dialects::postgres {
namespace {

// The first words of a statement in lower case, names and all.
std::vector<std::string> firstWords(std::string_view statement, std::size_t count)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < statement.size() && words.size() < count;) {
        const Token token = tokenAt(statement, at);
        at = token.end;
        if (token.kind == Token::Kind::Blank)
            continue;
        std::string word(token.text(statement));
        if (token.kind == Token::Kind::Word)
            std::ranges::transform(word, word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        words.push_back(std::move(word));
    }
    return words;
}

bool contains(const std::vector<std::string> &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

// PostgreSQL's documentation says of each of these that it cannot be run in a transaction block.
bool needsNoTransaction(std::string_view statement)
{
    const std::vector<std::string> words = firstWords(statement, 12);
    if (words.empty())
        return false;
    const std::string &first = words[0];
    const std::string second = words.size() > 1 ? words[1] : std::string();
    for (const char *control : {"begin", "start", "commit", "end", "rollback", "abort", "prepare", "vacuum"}) {
        if (first == control)
            return first != "prepare" || second == "transaction";
    }
    if (first == "create" || first == "drop" || first == "reindex" || first == "refresh" || first == "alter") {
        if (first != "alter" && contains(words, "concurrently"))
            return true;
        if (second == "database" || second == "tablespace" || second == "system" || second == "subscription")
            return true;
    }
    if (first == "alter" && second == "type")
        return contains(words, "add") && contains(words, "value");
    if (first == "alter" && second == "table")
        return contains(words, "detach") && contains(words, "concurrently");
    return first == "cluster" && words.size() == 1;
}

} // namespace

Transaction transactionFor(std::string_view script, std::span<const core::Span> statements)
{
    const std::string_view firstLine = script.substr(0, script.find('\n'));
    if (firstLine.find("dunlin:no-transaction") != std::string_view::npos)
        return Transaction::AsWritten;
    const bool asWritten = std::ranges::any_of(statements, [&](core::Span span) { return needsNoTransaction(script.substr(span.begin, span.size())); });
    return asWritten ? Transaction::AsWritten : Transaction::Whole;
}

} // namespace dunlin::dialects::postgres
