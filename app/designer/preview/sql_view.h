// SqlView: a script to read, with a mark beside every statement. Shapes and words say what colour alone must not.
#pragma once

#include "app/designer/preview/statement_marks.h"
#include "app/designer/theme/sql_highlighter.h"
#include "app/designer/theme/theme.h"

#include <QPlainTextEdit>

#include <memory>

namespace dunlin::designer {

class SqlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SqlView(QWidget *parent);

    struct Statement
    {
        int begin = 0; // positions in the shown text
        int end = 0;
        StatementMark mark = StatementMark::Safe;
        QString tip;
    };
    void setTheme(const Theme &theme);
    void setScript(const QString &text, std::vector<Statement> statements);
    void setPlainScript(const QString &text) { setScript(text, {}); } // without marks
    void setGreyed(bool greyed);
    // Shows these statements as selected and scrolls to the first. Does not signal.
    void selectStatements(const std::vector<std::size_t> &statements);

Q_SIGNALS:
    void statementClicked(std::size_t statement);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    friend class SqlGutter;
    void paintGutter(QPaintEvent *event);
    std::optional<std::size_t> statementAt(int position) const;
    void reportCursor();
    void replaceWhatDiffers(const QString &text);
    void refreshSelections();
    void refreshColors();

    const Tokens *m_tokens = &lightTokens();
    QString m_text; // that is shown
    std::vector<Statement> m_statements; // by their place
    std::vector<std::size_t> m_selected;
    bool m_greyed = false;
    SqlHighlighter *m_highlighter = nullptr;
    QWidget *m_gutter = nullptr;
};

} // namespace dunlin::designer
