#include "engine/dialects/postgres/shadow_script.h"

#include "engine/core/ascii.h"
#include "engine/dialects/postgres/lexer.h"

#include <algorithm>
#include <vector>

namespace dunlin::dialects::postgres {
namespace {

struct ScriptWord
{
    Token::Kind kind = Token::Kind::Word;
    std::string text; // names as the server knows them: without quotes, or in lower case
};

std::vector<ScriptWord> wordsOf(std::string_view script)
{
    std::vector<ScriptWord> words;
    for (std::size_t at = 0; at < script.size();) {
        const Token token = tokenAt(script, at);
        at = token.end;
        const std::string_view text = token.text(script);
        if (token.kind == Token::Kind::Word)
            words.push_back({token.kind, core::lower(text)});
        else if (token.kind == Token::Kind::QuotedName)
            words.push_back({token.kind, std::string(text.substr(1, std::max<std::size_t>(text.size(), 2) - 2))});
        else if (token.kind != Token::Kind::Blank)
            words.push_back({token.kind, std::string(text)});
    }
    return words;
}

bool isName(const ScriptWord &word)
{
    return word.kind == Token::Kind::Word || word.kind == Token::Kind::QuotedName;
}

bool isWord(const ScriptWord &word, std::string_view text)
{
    return word.kind == Token::Kind::Word && word.text == text;
}

// CREATE, ALTER, DROP of what is not in a schema.
constexpr auto outside = {"schema", "role", "user", "database", "tablespace", "system", "extension", "publication", "subscription", "event"};

std::optional<std::string> reachesOut(std::string_view script, const std::set<std::string> &schemas)
{
    const std::vector<ScriptWord> words = wordsOf(script);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ScriptWord &word = words[i];
        const ScriptWord *next = i + 1 < words.size() ? &words[i + 1] : nullptr;
        if (next && isName(word) && schemas.contains(word.text) && next->text == ".")
            return word.text + ".";
        if (next && isWord(word, "schema") && isName(*next) && schemas.contains(next->text))
            return word.text + " " + next->text;
        if (next && isWord(word, "on") && isWord(*next, "database"))
            return word.text + " " + next->text;
        if (isWord(word, "search_path") || isWord(word, "set_config"))
            return word.text;
        if (next && next->kind == Token::Kind::Word && (isWord(word, "create") || isWord(word, "alter") || isWord(word, "drop") || isWord(word, "reassign") || isWord(word, "owned"))
            && std::ranges::find(outside, next->text) != outside.end())
            return word.text + " " + next->text;
        // What is executed later may say the same.
        if (word.kind == Token::Kind::DollarString || word.kind == Token::Kind::String) {
            const std::size_t mark = word.kind == Token::Kind::DollarString ? word.text.find('$', 1) + 1 : 1;
            if (word.text.size() >= 2 * mark) {
                if (auto found = reachesOut(std::string_view(word.text).substr(mark, word.text.size() - 2 * mark), schemas))
                    return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::set<std::string> createdExtensions(std::span<const std::string> scripts)
{
    std::set<std::string> names;
    for (const std::string &script : scripts) {
        const std::vector<ScriptWord> words = wordsOf(script);
        for (std::size_t i = 0; i + 2 < words.size(); ++i) {
            if (!isWord(words[i], "create") || !isWord(words[i + 1], "extension"))
                continue;
            const std::size_t at = isWord(words[i + 2], "if") ? i + 5 : i + 2; // IF NOT EXISTS
            if (at < words.size() && isName(words[at]))
                names.insert(words[at].text);
        }
    }
    return names;
}

std::optional<std::string> reachesOut(std::span<const std::string> scripts, const std::set<std::string> &schemas)
{
    for (const std::string &script : scripts) {
        if (auto found = reachesOut(std::string_view(script), schemas))
            return found;
    }
    return std::nullopt;
}

} // namespace dunlin::dialects::postgres
