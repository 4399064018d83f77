// The colours of the program, light and dark. The only place with colour literals.
#pragma once

#include <QColor>

namespace dunlin::designer {

struct Pair // a ground and the text on it
{
    QColor ground;
    QColor text;
};

struct Tokens
{
    bool dark = false;
    QColor background, surface, raised;
    QColor line, strongLine;
    QColor text, soft, faint;
    QColor accent, onAccent, accentGround, selection;
    QColor keyword, type, attribute, string, comment;
    Pair added, removed, changed, warning;
    QColor error; // squiggles and failure marks on the surface
    QColor danger, onDanger; // the button that loses rows
};

const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace dunlin::designer
