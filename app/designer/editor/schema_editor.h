// SchemaEditor: shows one file of the document. The document holds the text and the undo history; the editor mirrors the
// text, tells the document what is typed and follows every other change. Colours, squiggles and folds come from snapshots.
#pragma once

#include "app/designer/document/document.h"
#include "app/designer/editor/scintilla.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::designer {

class Assistant;

class SchemaEditor : public QsciScintilla
{
    Q_OBJECT

public:
    SchemaEditor(Document &document, core::FileId file, const Theme &theme, QWidget *parent = nullptr);

    core::FileId file() const { return m_file; }
    std::string bytes() const; // what is shown; always the document's text of this file

    // Colours, squiggles and folds; a snapshot of an older text is ignored.
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);
    void setPlan(const workspace::Plan *plan); // marks beside the lines that change; null: none
    void reveal(core::Span span);
    void selectRange(core::Span span);
    core::Span selectedRange() const;
    std::uint32_t cursor() const;
    QRect globalLine(std::uint32_t position) const; // of the line's height, at that byte; in pixels of the screen
    void markOccurrences(const std::vector<core::Span> &spans);
    Assistant *assistant() const { return m_assistant; }
    core::Span lineRange(core::Span span) const; // whole lines, without the last line break

    enum class Follow { Stay, GoToChange }; // what the view does when the document changes the text
    void setFollow(Follow follow) { m_follow = follow; }

public Q_SLOTS:
    void undo() override; // the document's history, not the view's own
    void redo() override;
    void toggleComment();

Q_SIGNALS:
    void cursorMoved(int line, int column); // 1-based

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void load();
    void follow(const Replacement &replacement);
    void onModified(int position, int type, const char *text, int length);
    void onCursor();
    void selectAtCursor();
    void followSelection();
    void applyTheme();
    void applyColours();
    void applyFolds();
    void indentFirstLine();
    void applySquiggles();
    void freeShortcuts();
    void applyProblemMarks();
    void markRemoved(const workspace::Change &change);
    std::optional<std::uint32_t> positionAt(QPoint point) const; // absent: beside the text

    Document &m_document;
    const core::FileId m_file;
    const Theme &m_theme;
    std::shared_ptr<const workspace::Snapshot> m_snapshot; // of the text shown, or null
    Assistant *m_assistant = nullptr;
    std::string m_styles; // one per byte, as Scintilla has them
    Follow m_follow = Follow::Stay;
    bool m_following = false;
    int m_typedTo = -1; // where the last insertion ended
};

} // namespace dunlin::designer
