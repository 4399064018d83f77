#include "app/designer/diagram/colors.h"

#include "tests/app/designer/contrast.h"

namespace dunlin::designer {

namespace {

void checkDiagram(const Tokens &tokens)
{
    const DiagramColors colors = DiagramColors::from(tokens);
    for (const QColor &ground : {colors.surface, colors.header, colors.lightSurface, colors.background}) {
        checkReadable(colors.text, ground, "names");
        checkReadable(colors.soft, ground, "types");
    }
    checkReadable(colors.warningText, colors.warningGround, "notes");
    for (const std::string_view name : tintNames)
        checkReadable(colors.text, colors.tint(name).ground, "the title of a group");
    for (const Mark mark : {Mark::Added, Mark::Removed, Mark::Changed})
        checkReadable(colors.pending(mark).text, colors.pending(mark).fill, "pending rows");
    EXPECT_GE(contrast(colors.edge, colors.background), 3.0) << "lines must be seen: WCAG 1.4.11";
}

} // namespace

TEST(DiagramColors, LightIsReadable)
{
    checkDiagram(lightTokens());
}

TEST(DiagramColors, DarkIsReadable)
{
    checkDiagram(darkTokens());
}

TEST(DiagramColors, AnUnknownTintIsTheFirst)
{
    const DiagramColors colors = DiagramColors::from(lightTokens());
    EXPECT_EQ(colors.tint("no such").ground, colors.tint("teal").ground);
    EXPECT_NE(colors.tint("rose").ground, colors.tint("teal").ground);
}

} // namespace dunlin::designer
