// The theme's tokens as the diagram uses them.
#pragma once

#include "app/designer/diagram/figure.h"
#include "app/designer/theme/tokens.h"

#include <QColor>

#include <array>
#include <string_view>

namespace dunlin::designer {

inline constexpr std::array<std::string_view, 6> tintNames{"teal", "blue", "violet", "amber", "rose", "grey"};

struct DiagramColors
{
    struct Pending
    {
        QColor fill;
        QColor text;
    };

    QColor background, dots;
    QColor surface, header, lightSurface, shadow;
    QColor border, separator;
    QColor text, soft, faint;
    QColor accent, accentGround;
    QColor edge;
    Pending added, removed, changed;
    QColor warningGround, warningText;

    struct Tint // of a group
    {
        QColor ground, line;
    };
    std::array<Tint, 6> tints; // by tintNames()
    const Tint &tint(std::string_view name) const; // the first where the name is not known

    static DiagramColors from(const Tokens &tokens);
    const Pending &pending(Mark mark) const { return mark == Mark::Added ? added : mark == Mark::Removed ? removed : changed; }
};

} // namespace dunlin::designer
