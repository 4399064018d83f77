// EditorPane: the editors of a project's files in tabs, and the find bar below them.
#pragma once

#include "app/designer/document/document.h"
#include "app/designer/editor/symbol_bar.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace dunlin::designer {

class Assistant;
class FindBar;
class SchemaEditor;

class EditorPane : public QWidget
{
    Q_OBJECT

public:
    EditorPane(Document &document, const Theme &theme, QWidget *parent = nullptr);

    SchemaEditor *current() const; // null while no project is open
    SchemaEditor *editor(core::FileId file) const { return m_editors[file]; }
    FindBar *findBar() const { return m_find; }
    SymbolBar *symbols() const { return m_symbols; }
    void assist(void (Assistant::*help)()); // in the current editor
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);
    void setPlan(std::shared_ptr<const workspace::Plan> plan);
    void reveal(const core::Location &location);
    void zoom(int steps); // 0: back to 100 %

public Q_SLOTS:
    void undo();
    void redo();
    void toggleComment();
    void find();
    void replace(); // in all files
    void findNext();
    void findPrevious();
    void focusText();

Q_SIGNALS:
    void cursorMoved(int line, int column);
    void message(const QString &text);

private:
    void rebuild();
    void openSymbols(SymbolBar::Purpose purpose, const std::shared_ptr<const workspace::Snapshot> &snapshot, const workspace::SymbolUse &use);
    void refreshTabs();
    void replaceAll(const QString &wanted, const QString &with);
    void walkHistory(void (QUndoStack::*step)());
    void showFile(int index);

    Document &m_document;
    const Theme &m_theme;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    FindBar *m_find = nullptr;
    SymbolBar *m_symbols = nullptr;
    std::vector<SchemaEditor *> m_editors; // by FileId
    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    std::shared_ptr<const workspace::Plan> m_plan;
};

} // namespace dunlin::designer
