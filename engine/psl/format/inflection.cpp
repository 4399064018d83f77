#include "engine/psl/format/inflection.h"

#include "engine/core/ascii.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

struct Ending
{
    std::string_view singular, plural;
};

// The first that fits counts; words in their plural stay.
constexpr Ending endings[] = {
    {"children", "children"}, {"child", "children"},   {"people", "people"},   {"person", "people"}, {"mice", "mice"},
    {"mouse", "mice"},        {"louse", "lice"},       {"women", "women"},     {"woman", "women"},   {"men", "men"},
    {"man", "men"},           {"quizzes", "quizzes"},  {"quiz", "quizzes"},    {"matrix", "matrices"}, {"vertex", "vertices"},
    {"index", "indices"},     {"appendix", "appendices"}, {"criterion", "criteria"}, {"criteria", "criteria"}, {"phenomenon", "phenomena"},
    {"datum", "data"},        {"data", "data"},        {"curriculum", "curricula"}, {"bacterium", "bacteria"}, {"series", "series"},
    {"species", "species"},   {"news", "news"},        {"axis", "axes"},       {"testis", "testes"}, {"status", "statuses"},
    {"alias", "aliases"},     {"bus", "buses"},        {"gas", "gases"},       {"atlas", "atlases"}, {"hero", "heroes"},
    {"potato", "potatoes"},   {"tomato", "tomatoes"},  {"knife", "knives"},    {"wife", "wives"},    {"life", "lives"},
    {"leaf", "leaves"},       {"loaf", "loaves"},      {"half", "halves"},     {"shelf", "shelves"}, {"hoof", "hooves"},
    {"sis", "ses"},           {"ches", "ches"},        {"shes", "shes"},       {"sses", "sses"},     {"xes", "xes"},
    {"ch", "ches"},           {"sh", "shes"},          {"ss", "sses"},         {"x", "xes"},         {"zz", "zzes"},
    {"quy", "quies"},         {"s", "s"},
};

} // namespace

std::string camelCase(std::string_view name)
{
    std::string result;
    bool afterSeparator = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c == '_' || c == '-' || c == ' ') {
            afterSeparator = true;
            continue;
        }
        if (result.empty())
            result += core::lower(c);
        else if (afterSeparator)
            result += core::upper(c);
        else
            result += isUpper(name[i - 1]) ? core::lower(c) : c;
        afterSeparator = false;
    }
    return result;
}

std::string plural(std::string_view word)
{
    for (const Ending &ending : endings) {
        if (word.size() < ending.singular.size())
            continue;
        const std::string_view stem = word.substr(0, word.size() - ending.singular.size());
        const std::string_view tail = word.substr(stem.size());
        const bool startsUpper = isUpper(tail.front());
        if (!std::ranges::equal(tail, ending.singular, {}, [](char c) { return core::lower(c); }))
            continue;
        std::string result(stem);
        result += ending.plural;
        if (startsUpper)
            result[stem.size()] = core::upper(result[stem.size()]);
        return result;
    }
    std::string result(word);
    if (word.ends_with('y') && word.size() > 1 && !std::string_view("aeiouy").contains(core::lower(word[word.size() - 2]))) {
        result.pop_back();
        return result + "ies";
    }
    return result + "s";
}

} // namespace dunlin::psl
