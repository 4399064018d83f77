// The steps of the undo history.
#pragma once

#include "app/designer/document/document.h"

#include <QUndoCommand>

namespace dunlin::designer {

class EditCommand : public QUndoCommand
{
public:
    // Typing is on screen and in the text already; what continues it belongs to the step before.
    enum class State { Applied, Continued, ToApply };
    EditCommand(Document &document, std::vector<Replacement> replacements, State state, const QString &title);

    int id() const override { return m_typed ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

private:
    Document &m_document;
    std::vector<Replacement> m_replacements; // in the order in which they were applied
    bool m_typed;
    bool m_continues;
    bool m_applied;
};

class LayoutCommand : public QUndoCommand
{
public:
    LayoutCommand(Document &document, diagram::LayoutChanges back, diagram::LayoutChanges there, const QString &title);
    void undo() override { m_document.restoreLayout(m_back); }
    void redo() override { m_document.restoreLayout(m_there); }

private:
    Document &m_document;
    diagram::LayoutChanges m_back, m_there;
};

} // namespace dunlin::designer
