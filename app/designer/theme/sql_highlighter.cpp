#include "app/designer/theme/sql_highlighter.h"

#include <QSet>

namespace dunlin::designer {

namespace {

enum State { Outside = 0, InComment = 1, InString = 2, InName = 3, InBacktick = 4 };

const QSet<QString> &keywords()
{
    static const QSet<QString> words = [] {
        const char *list = "ACTION ADD ALL ALTER AND AS ASC AUTOINCREMENT AUTO_INCREMENT BEGIN BIGINT BLOB BOOLEAN BY CASCADE CHAR CHECK COLUMN COMMIT "
                           "CONCURRENTLY CONSTRAINT CREATE CROSS CURRENT_TIMESTAMP DATABASE DATE DATETIME DECIMAL DEFAULT DELETE DESC "
                           "DISTINCT DOUBLE DROP ENUM EXISTS EXTENSION FALSE FLOAT FOREIGN FROM FULLTEXT FUNCTION GROUP HAVING IF IN INDEX INSERT INT "
                           "INTEGER INTO IS JOIN JSON JSONB KEY LEFT LIKE LIMIT MODIFY NO NOT NULL NUMERIC OFF ON OR ORDER PRAGMA PRECISION PRIMARY REAL "
                           "REFERENCES RENAME RESTRICT SCHEMA SELECT SEQUENCE SERIAL SET SMALLINT TABLE TEXT TIME TIMESTAMP TO TRIGGER TRUE TYPE UNIQUE "
                           "UPDATE USING UUID VALUES VARCHAR VIEW WHERE WITH";
        QSet<QString> set;
        for (const QString &word : QString::fromLatin1(list).split(QLatin1Char(' ')))
            set.insert(word);
        return set;
    }();
    return words;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

} // namespace

SqlColors sqlColors(const Tokens &tokens)
{
    return {tokens.text, tokens.keyword, tokens.string, tokens.comment, tokens.attribute};
}

SqlHighlighter::SqlHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void SqlHighlighter::setColors(const SqlColors &colors)
{
    m_colors = colors;
    rehighlight();
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    int state = std::max(0, previousBlockState());
    qsizetype at = 0;
    setFormat(0, static_cast<int>(text.size()), m_colors.text);
    const auto colour = [&](qsizetype from, qsizetype to, const QColor &color) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), color);
    };
    const auto runTo = [&](qsizetype from, QStringView end, const QColor &color) {
        const qsizetype found = text.indexOf(end, at);
        at = found < 0 ? text.size() : found + end.size();
        if (found >= 0)
            state = Outside;
        colour(from, at, color);
    };
    while (at < text.size() || state != Outside) {
        if (state == InComment) {
            runTo(at, u"*/", m_colors.comment);
        } else if (state == InString) {
            runTo(at, u"'", m_colors.string);
        } else if (state == InName) {
            runTo(at, u"\"", m_colors.string);
        } else if (state == InBacktick) {
            runTo(at, u"`", m_colors.string);
        } else {
            const QChar c = text[at];
            const qsizetype from = at;
            if (QStringView(text).mid(at).startsWith(u"--")) {
                colour(at, text.size(), m_colors.comment);
                break;
            }
            if (QStringView(text).mid(at).startsWith(u"/*") || c == u'\'' || c == u'"' || c == u'`') {
                state = c == u'/' ? InComment : c == u'\'' ? InString : c == u'"' ? InName : InBacktick;
                at += c == u'/' ? 2 : 1;
                runTo(from, state == InComment ? u"*/" : state == InString ? u"'" : state == InName ? u"\"" : u"`",
                      state == InComment ? m_colors.comment : m_colors.string);
            } else if (isWord(c)) {
                while (at < text.size() && isWord(text[at]))
                    ++at;
                const QString word = text.mid(from, at - from);
                if (keywords().contains(word.toUpper()))
                    colour(from, at, m_colors.keyword);
                else if (c.isDigit())
                    colour(from, at, m_colors.number);
            } else {
                ++at;
            }
        }
        if (at >= text.size())
            break;
    }
    setCurrentBlockState(state);
}

} // namespace dunlin::designer
