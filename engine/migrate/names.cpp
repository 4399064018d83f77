#include "engine/migrate/names.h"

#include "engine/core/ascii.h"

#include <QString>

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>

namespace dunlin::migrate {

namespace {

// Printable ASCII in the order of the ICU root collation; letters come last, compared without case first.
constexpr std::string_view collationOrder = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

// Primary weight of a byte; letters by alphabet whatever their case, bytes beyond ASCII last. White space first.
int primaryWeight(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        return 200 + (c - 'a');
    if (c >= 'A' && c <= 'Z')
        return 200 + (c - 'A');
    if (c >= 0x80)
        return 300 + c;
    const auto position = collationOrder.find(static_cast<char>(c));
    return position == std::string_view::npos ? c : 100 + static_cast<int>(position);
}

int compareWeights(std::string_view a, std::string_view b)
{
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        const int difference = primaryWeight(static_cast<unsigned char>(a[i])) - primaryWeight(static_cast<unsigned char>(b[i]));
        if (difference != 0)
            return difference;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isLetterOrDigit(char c)
{
    return isUpper(c) || isLowerOrDigit(c);
}

// Letters without their accents and a few common ligatures; what has no ASCII form is left out.
std::string transliterated(std::string_view name)
{
    static constexpr std::pair<char16_t, std::string_view> special[] = {
        {u'ß', "ss"}, {u'æ', "ae"}, {u'Æ', "AE"}, {u'œ', "oe"}, {u'Œ', "OE"}, {u'ø', "o"}, {u'Ø', "O"}, {u'ł', "l"}, {u'Ł', "L"},
        {u'đ', "d"}, {u'Đ', "D"}, {u'ð', "d"}, {u'þ', "th"}, {u'Þ', "TH"}, {u'ı', "i"}, {u'ä', "ae"}, {u'ö', "oe"}, {u'ü', "ue"},
        {u'Ä', "Ae"}, {u'Ö', "Oe"}, {u'Ü', "Ue"}, {u'&', " and "}};
    std::string result;
    const QString composed = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).normalized(QString::NormalizationForm_KC);
    for (const QChar c : composed) {
        const auto *found = std::find_if(std::begin(special), std::end(special), [&](const auto &pair) { return pair.first == c.unicode(); });
        if (found != std::end(special)) {
            result += found->second;
            continue;
        }
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD)) {
            if (part.unicode() < 0x80)
                result += static_cast<char>(part.unicode());
            else if (!part.isMark())
                result += '\0'; // a separator below
        }
    }
    return result;
}

} // namespace

bool nameLess(std::string_view a, std::string_view b)
{
    if (const int difference = compareWeights(a, b); difference != 0)
        return difference < 0;
    // Equal but for case: lower case first.
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            return !isUpper(a[i]);
    }
    return false;
}

std::string slug(std::string_view name)
{
    const std::string text = transliterated(name);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!isLetterOrDigit(c)) {
            if (c != '\'' && !result.empty() && result.back() != '_')
                result += '_';
            continue;
        }
        // fooBar -> foo_bar, FOOBar -> foo_bar
        const bool wordBegins = isUpper(c) && i > 0 && isLetterOrDigit(text[i - 1]) &&
                                (isLowerOrDigit(text[i - 1]) || (i + 1 < text.size() && text[i + 1] >= 'a' && text[i + 1] <= 'z'));
        if (wordBegins && result.back() != '_')
            result += '_';
        result += core::lower(c);
    }
    result.resize(std::min<std::size_t>(result.size(), 200));
    while (!result.empty() && result.back() == '_')
        result.pop_back();
    return result;
}

std::string folderName(std::chrono::system_clock::time_point time, std::string_view name)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> digits{};
    std::strftime(digits.data(), digits.size(), "%Y%m%d%H%M%S", &parts);
    const std::string end = slug(name);
    return std::string(digits.data()) + (end.empty() ? "" : "_" + end);
}

} // namespace dunlin::migrate
