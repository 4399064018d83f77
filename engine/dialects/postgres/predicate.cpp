#include "engine/dialects/postgres/predicate.h"

#include "engine/core/ascii.h"
#include "engine/dialects/postgres/lexer.h"

#include <algorithm>
#include <vector>

namespace dunlin::dialects::postgres {
namespace {

using TokenKind = Token::Kind;

struct Word
{
    TokenKind kind = TokenKind::Symbol;
    std::string text;
};
using Words = std::vector<Word>;

// "name" is name.
bool needsNoQuotes(std::string_view name)
{
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9')
           && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Words readWords(std::string_view predicate)
{
    Words words;
    for (std::size_t at = 0; at < predicate.size();) {
        const Token token = tokenAt(predicate, at);
        at = token.end;
        const std::string_view text = token.text(predicate);
        if (token.kind == TokenKind::Blank)
            continue;
        if (token.kind == TokenKind::Word)
            words.push_back({token.kind, core::lower(text)});
        else if (token.kind == TokenKind::QuotedName && text.size() > 2 && needsNoQuotes(text.substr(1, text.size() - 2)))
            words.push_back({TokenKind::Word, std::string(text.substr(1, text.size() - 2))});
        else
            words.push_back({token.kind, text == "!=" ? "<>" : std::string(text)});
    }
    return words;
}

bool isLiteral(const Word &word)
{
    return word.kind == TokenKind::String || word.kind == TokenKind::Number || word.text == "true" || word.text == "false" || word.text == "null";
}

std::size_t closing(const Words &words, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < words.size(); ++i) {
        if (words[i].kind == TokenKind::Open)
            ++depth;
        else if (words[i].kind == TokenKind::Close && --depth == 0)
            return i;
    }
    return words.size();
}

// Past ::type that begins at `at`: words like "character varying", parameters, [].
std::size_t pastCast(const Words &words, std::size_t at)
{
    static constexpr std::string_view continuations[] = {"varying", "precision", "with", "without", "time", "zone"};
    std::size_t end = std::min(at + 2, words.size());
    while (end + 1 < words.size() && words[end].text == ".")
        end += 2;
    while (end < words.size() && std::ranges::find(continuations, words[end].text) != std::end(continuations))
        ++end;
    if (end < words.size() && words[end].kind == TokenKind::Open)
        end = std::min(closing(words, end) + 1, words.size());
    while (end + 1 < words.size() && words[end].text == "[" && words[end + 1].text == "]")
        end += 2;
    return end;
}

Words withoutLiteralCasts(const Words &words)
{
    Words out;
    for (std::size_t i = 0; i < words.size();) {
        if (words[i].text == "::" && !out.empty() && isLiteral(out.back()))
            i = pastCast(words, i);
        else
            out.push_back(words[i++]);
    }
    return out;
}

// What stands in front of the parentheses of a call or a list.
bool takesParentheses(const Word &word)
{
    static constexpr std::string_view connectives[] = {"and", "or", "not", "is", "between", "like", "ilike", "when", "then", "else"};
    if (word.kind == TokenKind::QuotedName)
        return true;
    return word.kind == TokenKind::Word && std::ranges::find(connectives, word.text) == std::end(connectives);
}

bool hasConnective(const Words &words, std::size_t begin, std::size_t end)
{
    int depth = 0;
    for (std::size_t i = begin; i < end; ++i) {
        depth += words[i].kind == TokenKind::Open ? 1 : words[i].kind == TokenKind::Close ? -1 : 0;
        if (depth == 0 && (words[i].text == "and" || words[i].text == "or" || words[i].text == ","))
            return true;
    }
    return false;
}

// Takes one pair of parentheses that changes nothing out; false when there is none.
bool removeParentheses(Words &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].kind != TokenKind::Open || (i > 0 && takesParentheses(words[i - 1])))
            continue;
        const std::size_t close = closing(words, i);
        if (close == words.size())
            return false;
        const bool isWhole = i == 0 && close + 1 == words.size();
        if (!isWhole && hasConnective(words, i + 1, close))
            continue;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(close));
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        return true;
    }
    return false;
}

} // namespace

std::string canonicalPredicate(std::string_view predicate)
{
    Words words = readWords(predicate);
    while (removeParentheses(words)) {
    }
    words = withoutLiteralCasts(words);
    while (removeParentheses(words)) {
    }
    std::string out;
    for (const Word &word : words)
        out.append(out.empty() ? "" : " ").append(word.text);
    return out;
}

} // namespace dunlin::dialects::postgres
