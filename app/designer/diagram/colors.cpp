#include "app/designer/diagram/colors.h"

#include <algorithm>

namespace dunlin::designer {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

DiagramColors DiagramColors::from(const Tokens &tokens)
{
    DiagramColors colors;
    colors.background = tokens.background;
    colors.dots = tokens.line;
    colors.surface = tokens.surface;
    colors.header = tokens.dark ? mixed(tokens.raised, tokens.line, 0.4) : mixed(tokens.background, tokens.line, 0.4);
    colors.lightSurface = mixed(tokens.background, tokens.surface, 0.5);
    colors.shadow = tokens.dark ? mixed(tokens.background, tokens.line, 0.3) : tokens.strongLine;
    colors.border = tokens.strongLine;
    colors.separator = tokens.strongLine;
    colors.text = tokens.text;
    colors.soft = tokens.soft;
    colors.faint = tokens.faint;
    colors.accent = tokens.accent;
    colors.accentGround = tokens.accentGround;
    colors.edge = tokens.faint;
    colors.added = {tokens.added.ground, tokens.added.text};
    colors.removed = {tokens.removed.ground, tokens.removed.text};
    colors.changed = {tokens.changed.ground, tokens.changed.text};
    colors.warningGround = tokens.warning.ground;
    colors.warningText = tokens.warning.text;
    const QColor lines[] = {tokens.accent, tokens.attribute, tokens.keyword, tokens.string, tokens.error, tokens.soft};
    for (std::size_t i = 0; i < colors.tints.size(); ++i)
        colors.tints[i] = {mixed(tokens.background, lines[i], tokens.dark ? 0.13 : 0.09), mixed(tokens.background, lines[i], 0.6)};
    return colors;
}

const DiagramColors::Tint &DiagramColors::tint(std::string_view name) const
{
    const auto found = std::ranges::find(tintNames, name);
    return tints[found == tintNames.end() ? 0 : static_cast<std::size_t>(found - tintNames.begin())];
}

} // namespace dunlin::designer
