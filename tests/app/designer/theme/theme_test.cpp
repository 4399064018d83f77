#include "app/designer/theme/tokens.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void checkReadable(const QColor &text, const QColor &ground, const char *what)
{
    EXPECT_GE(contrast(text, ground), 4.5) << what << ": " << text.name().toStdString() << " on " << ground.name().toStdString();
}

void checkTokens(const Tokens &t)
{
    for (const QColor &ground : {t.surface, t.background, t.raised, t.selection}) {
        checkReadable(t.text, ground, "text");
        checkReadable(t.soft, ground, "soft text");
    }
    for (const auto &[name, colour] : {std::pair{"keyword", t.keyword}, {"type", t.type}, {"attribute", t.attribute}, {"string", t.string}, {"comment", t.comment}, {"error", t.error}})
        checkReadable(colour, t.surface, name);
    checkReadable(t.accent, t.accentGround, "accent on its ground");
    checkReadable(t.text, t.accentGround, "text on the accent ground");
    checkReadable(t.onAccent, t.accent, "primary button");
    checkReadable(t.onDanger, t.danger, "danger button");
    for (const auto &[name, pair] : {std::pair{"added", t.added}, {"removed", t.removed}, {"changed", t.changed}, {"warning", t.warning}})
        checkReadable(pair.text, pair.ground, name);
}

} // namespace

TEST(Theme, LightTextIsReadable)
{
    checkTokens(lightTokens());
}

TEST(Theme, DarkTextIsReadable)
{
    checkTokens(darkTokens());
}

TEST(Theme, ContrastOfBlackOnWhiteIs21)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
}

} // namespace dunlin::designer
