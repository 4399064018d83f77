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

class PositionCommand : public QUndoCommand
{
public:
    PositionCommand(Document &document, PositionChanges before, PositionChanges after, const QString &title);
    void undo() override { m_document.restorePositions(m_before); }
    void redo() override { m_document.restorePositions(m_after); }

private:
    Document &m_document;
    PositionChanges m_before, m_after;
};

} // namespace dunlin::designer
