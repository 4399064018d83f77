// The theme's tokens as the diagram uses them.
#pragma once

#include "app/designer/diagram/figure.h"
#include "app/designer/theme/tokens.h"

#include <QColor>

namespace dunlin::designer {

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

    static DiagramColors from(const Tokens &tokens);
    const Pending &pending(Mark mark) const { return mark == Mark::Added ? added : mark == Mark::Removed ? removed : changed; }
};

} // namespace dunlin::designer
