#include "engine/dialects/postgres/script_plan.h"

#include "engine/core/ascii.h"
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
        const std::string_view word = token.text(statement);
        words.push_back(token.kind == Token::Kind::Word ? core::lower(word) : std::string(word));
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
    if (first == "alter" && second == "table")
        return contains(words, "detach") && contains(words, "concurrently");
    return first == "cluster" && words.size() == 1;
}

enum class Mark { None, Begin, Commit };

Mark markOf(std::string_view statement)
{
    const std::vector<std::string> words = firstWords(statement, 3);
    const bool alone = words.size() == 1 || (words.size() == 2 && (words[1] == "transaction" || words[1] == "work"));
    if (!alone || words.empty())
        return Mark::None;
    if (words[0] == "begin" || (words[0] == "start" && words.size() == 2))
        return Mark::Begin;
    return words[0] == "commit" || words[0] == "end" ? Mark::Commit : Mark::None;
}

// Each BEGIN has its COMMIT, and nothing else touches transactions.
bool areMarksPaired(std::string_view script, std::span<const core::Span> statements)
{
    bool isOpen = false;
    for (const core::Span &span : statements) {
        const Mark mark = markOf(script.substr(span.begin, span.size()));
        if (mark == (isOpen ? Mark::Begin : Mark::Commit))
            return false;
        isOpen = mark == Mark::None ? isOpen : mark == Mark::Begin;
    }
    return !isOpen;
}

} // namespace

bool addsEnumValue(std::string_view statement)
{
    const std::vector<std::string> words = firstWords(statement, 12);
    return words.size() > 2 && words[0] == "alter" && words[1] == "type" && contains(words, "add") && contains(words, "value");
}

bool isCopy(std::string_view statement)
{
    const std::vector<std::string> words = firstWords(statement, 1);
    return !words.empty() && words.front() == "copy";
}

bool isTransactionMark(std::string_view statement)
{
    return markOf(statement) != Mark::None;
}

Transaction transactionFor(std::string_view script, std::span<const core::Span> statements, int serverVersion)
{
    const std::string_view firstLine = script.substr(0, script.find('\n'));
    const auto any = [&](auto &&is) { return std::ranges::any_of(statements, [&](core::Span span) { return is(script.substr(span.begin, span.size())); }); };
    const auto forbidsOne = [](std::string_view statement) { return needsNoTransaction(statement) && !isTransactionMark(statement); };
    if (firstLine.find("dunlin:no-transaction") != std::string_view::npos || any(forbidsOne) || !areMarksPaired(script, statements))
        return Transaction::AsWritten;
    if (!any(addsEnumValue))
        return Transaction::Whole;
    return serverVersion < 120000 ? Transaction::AsWritten : Transaction::WholeIfPossible;
}

} // namespace dunlin::dialects::postgres
