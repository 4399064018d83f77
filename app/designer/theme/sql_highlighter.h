// Colours for SQL: keywords, quoted names and strings, comments.
#pragma once

#include "app/designer/theme/tokens.h"

#include <QSyntaxHighlighter>

namespace dunlin::designer {

struct SqlColors
{
    QColor text, keyword, string, comment, number;
};

SqlColors sqlColors(const Tokens &tokens);

class SqlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SqlHighlighter(QTextDocument *document);
    void setColors(const SqlColors &colors);

protected:
    void highlightBlock(const QString &text) override;

private:
    SqlColors m_colors;
};

} // namespace dunlin::designer
