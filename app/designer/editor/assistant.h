// Assistant: help while writing in one editor: completion, explanations, quick fixes, definitions, references, the occurrences of
// the symbol at the cursor. Asks the snapshot of the text that is shown; while there is none, what was asked waits for it.
#pragma once

#include "app/designer/document/document.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <QMenu>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QKeyEvent;

namespace dunlin::designer {

class CompletionPopup;
class ExplanationPopup;
class SchemaEditor;

class Assistant : public QObject
{
    Q_OBJECT

public:
    Assistant(Document &document, const Theme &theme, SchemaEditor &editor);

    CompletionPopup *popup() const { return m_popup; }
    QMenu *fixes() const { return m_fixes; }
    ExplanationPopup *page() const { return m_page; }

    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot); // null: the text has changed since
    bool handleKey(const QKeyEvent &event); // false: the editor's own business
    void typed(const QString &text); // after the text has changed
    void cursorMoved();
    QString hintAt(std::uint32_t position) const; // HTML, in a few words; empty: nothing to say
    void goToDefinition(std::uint32_t position);

public Q_SLOTS:
    void complete();
    void explain();
    void showFixes();
    void goToDefinitionAtCursor();
    void findUses();
    void rename();

Q_SIGNALS:
    void revealRequested(const dunlin::core::Location &location);
    void usesRequested(const std::shared_ptr<const dunlin::workspace::Snapshot> &snapshot, const dunlin::workspace::SymbolUse &use);
    void renameRequested(const std::shared_ptr<const dunlin::workspace::Snapshot> &snapshot, const dunlin::workspace::SymbolUse &use);
    void message(const QString &text);

private:
    enum class Asked { Nothing, WhileTyping, ByKey };
    void offer(Asked asked);
    void accept();
    void markOccurrences();
    std::optional<workspace::SymbolUse> symbolAt(std::uint32_t position) const;

    Document &m_document;
    SchemaEditor &m_editor;
    std::shared_ptr<const workspace::Snapshot> m_snapshot; // of the text shown, or null
    CompletionPopup *m_popup = nullptr;
    QMenu *m_fixes = nullptr;
    ExplanationPopup *m_page = nullptr;
    QTimer m_occurrences;
    Asked m_asked = Asked::Nothing; // completion, once there is a snapshot
    core::Span m_replace; // by what is chosen in the popup
};

} // namespace dunlin::designer
