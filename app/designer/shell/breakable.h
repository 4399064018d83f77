// Names that are longer than a panel is wide, so that a label may break them into lines.
#pragma once

#include <QString>

namespace dunlin::designer {

// Behind an underscore, a slash or a dot, before a capital, and where there is none of these for long.
inline QString breakable(const QString &text)
{
    constexpr QChar breakHere(0x200b);
    constexpr int longestPiece = 16;
    QString out;
    int piece = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        piece = text[i].isSpace() ? 0 : piece + 1;
        if (i > 0 && ((text[i].isUpper() && text[i - 1].isLower()) || (piece > longestPiece && text[i].isLetterOrNumber() && text[i - 1].isLetterOrNumber()))) {
            out += breakHere;
            piece = 1;
        }
        out += text[i];
        const bool insideName = i + 1 < text.size() && !text[i + 1].isSpace();
        if (insideName && (text[i] == u'_' || text[i] == u'/' || text[i] == u'.')) {
            out += breakHere;
            piece = 0;
        }
    }
    return out;
}

} // namespace dunlin::designer
