// Names that are longer than a panel is wide, so that a label may break them into lines.
#pragma once

#include <QString>

namespace dunlin::designer {

// Behind an underscore, a slash or a dot, and before a capital.
inline QString breakable(const QString &text)
{
    constexpr QChar breakHere(0x200b);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i].isUpper() && text[i - 1].isLower())
            out += breakHere;
        out += text[i];
        const bool insideName = i + 1 < text.size() && !text[i + 1].isSpace();
        if (insideName && (text[i] == u'_' || text[i] == u'/' || text[i] == u'.'))
            out += breakHere;
    }
    return out;
}

} // namespace dunlin::designer
