#include "app/designer/theme/tokens.h"

#include "tests/app/designer/contrast.h"

namespace dunlin::designer {

namespace {

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
