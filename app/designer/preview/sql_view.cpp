#include "app/designer/preview/sql_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <ranges>

namespace dunlin::designer {

namespace {

constexpr int gutterWidth = 26;

void drawTick(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {c + QPointF(-4, 0.5), c + QPointF(-1, 3.5), c + QPointF(4.5, -3.5)};
    painter.drawPolyline(points, 3);
}

void drawWarning(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {c + QPointF(0, -5.5), c + QPointF(6, 5), c + QPointF(-6, 5)};
    painter.drawPolygon(points, 3);
    painter.drawLine(c + QPointF(0, -1.5), c + QPointF(0, 1.2));
    painter.drawPoint(c + QPointF(0, 3.2));
}

void drawClock(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawEllipse(c, 5.5, 5.5);
    const QPointF hands[] = {c + QPointF(0, -3), c, c + QPointF(2.4, 1.4)};
    painter.drawPolyline(hands, 3);
}

void drawCross(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(c, 5.5, 5.5);
    painter.drawLine(c + QPointF(-2.2, -2.2), c + QPointF(2.2, 2.2));
    painter.drawLine(c + QPointF(-2.2, 2.2), c + QPointF(2.2, -2.2));
}

} // namespace

class SqlGutter : public QWidget
{
public:
    explicit SqlGutter(SqlView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            auto *help = static_cast<QHelpEvent *>(event);
            const int position = m_view->cursorForPosition(QPoint(0, help->pos().y())).position();
            const auto at = m_view->statementAt(position);
            QToolTip::showText(help->globalPos(), at ? m_view->m_statements[*at].tip : QString(), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    SqlView *m_view;
};

SqlView::SqlView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLayoutDirection(Qt::LeftToRight); // code runs this way in every language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("border: none;"));
    setAccessibleName(tr("SQL"));
    m_highlighter = new SqlHighlighter(document());
    m_gutter = new SqlGutter(this);
    setViewportMargins(gutterWidth, 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), gutterWidth, rect.height());
    });
}

void SqlView::setTheme(const Theme &theme)
{
    m_tokens = &theme.tokens();
    setFont(theme.codeFont());
    refreshColors();
}

void SqlView::refreshColors()
{
    SqlColors shown = sqlColors(*m_tokens);
    if (m_greyed)
        shown = {m_tokens->faint, m_tokens->faint, m_tokens->faint, m_tokens->faint, m_tokens->faint};
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_tokens->surface);
    colours.setColor(QPalette::Text, shown.text);
    setPalette(colours);
    m_highlighter->setColors(shown);
    refreshSelections();
    m_gutter->update();
}

void SqlView::setScript(const QString &text, std::vector<Statement> statements)
{
    m_statements = std::move(statements);
    if (m_text != text) {
        // The reader's place stays while the script changes under it.
        const int scrolled = verticalScrollBar()->value();
        replaceWhatDiffers(text);
        verticalScrollBar()->setValue(scrolled);
        m_text = text;
    }
    std::erase_if(m_selected, [&](std::size_t i) { return i >= m_statements.size(); });
    refreshSelections();
    m_gutter->update();
}

// Whole lines: a script of a thousand tables is not laid out and coloured anew for one of them.
void SqlView::replaceWhatDiffers(const QString &text)
{
    // The document has line ends of its own: where the text has others, places in it are not places in the document.
    const auto isAsLongAs = [this](const QString &other) { return document()->characterCount() - 1 == other.size(); };
    if (!isAsLongAs(m_text))
        return setPlainText(text);
    const qsizetype shorter = std::min(m_text.size(), text.size());
    const qsizetype begin = std::mismatch(text.begin(), text.begin() + shorter, m_text.begin()).first - text.begin();
    const qsizetype head = begin == 0 ? 0 : text.lastIndexOf(u'\n', begin - 1) + 1;
    const qsizetype most = shorter - head;
    qsizetype tail = std::mismatch(text.rbegin(), text.rbegin() + most, m_text.rbegin()).first - text.rbegin();
    const qsizetype lineEnd = text.indexOf(u'\n', text.size() - tail);
    tail = lineEnd < 0 ? 0 : text.size() - lineEnd;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(m_text.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
    if (!isAsLongAs(text))
        setPlainText(text);
}

void SqlView::setGreyed(bool greyed)
{
    if (m_greyed == greyed)
        return;
    m_greyed = greyed;
    refreshColors();
}

void SqlView::selectStatements(const std::vector<std::size_t> &statements)
{
    m_selected = statements;
    std::erase_if(m_selected, [&](std::size_t i) { return i >= m_statements.size(); });
    refreshSelections();
    if (m_selected.empty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_statements[m_selected.back()].begin);
    setTextCursor(cursor);
    ensureCursorVisible();
    cursor.setPosition(m_statements[m_selected.front()].begin);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SqlView::refreshSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    QColor lossGround = m_tokens->removed.ground;
    lossGround.setAlphaF(m_tokens->dark ? 0.5F : 0.35F); // the SQL's own colours stay legible on it
    const auto add = [&](const Statement &statement, const QColor &color) {
        QTextBlock block = document()->findBlock(statement.begin);
        const QTextBlock last = document()->findBlock(std::max(statement.begin, statement.end - 1));
        for (; block.isValid(); block = block.next()) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.format.setBackground(color);
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections.append(selection);
            if (block == last)
                break;
        }
    };
    if (!m_greyed)
        for (const Statement &statement : m_statements)
            if (statement.mark >= StatementMark::MayFail)
                add(statement, lossGround);
    for (const std::size_t selected : m_selected)
        add(m_statements[selected], m_tokens->selection);
    setExtraSelections(selections);
}

void SqlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth, inside.height());
}

void SqlView::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), m_tokens->surface);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto first = std::ranges::lower_bound(m_statements, firstVisibleBlock().position(), {}, &Statement::begin);
    for (const Statement &statement : std::ranges::subrange(first, m_statements.end())) {
        const QTextBlock block = document()->findBlock(statement.begin);
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > m_gutter->height())
            break;
        const QPointF centre(gutterWidth / 2.0, line.center().y());
        switch (statement.mark) {
        case StatementMark::Safe: drawTick(painter, centre, m_greyed ? m_tokens->faint : m_tokens->added.text); break;
        case StatementMark::Slow: drawClock(painter, centre, m_greyed ? m_tokens->faint : m_tokens->warning.text); break;
        case StatementMark::MayFail:
        case StatementMark::LosesData: drawWarning(painter, centre, m_greyed ? m_tokens->faint : m_tokens->removed.text); break;
        case StatementMark::WillFail: drawCross(painter, centre, m_greyed ? m_tokens->faint : m_tokens->removed.text); break;
        }
    }
}

std::optional<std::size_t> SqlView::statementAt(int position) const
{
    // A click on the comment above a statement means that statement.
    const auto found = std::ranges::lower_bound(m_statements, position, {}, &Statement::end);
    return found == m_statements.end() ? std::nullopt : std::optional<std::size_t>(found - m_statements.begin());
}

void SqlView::reportCursor()
{
    if (textCursor().hasSelection())
        return;
    if (const auto at = statementAt(textCursor().position()))
        Q_EMIT statementClicked(*at);
}

void SqlView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    reportCursor();
}

void SqlView::keyReleaseEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        reportCursor();
}

} // namespace dunlin::designer
