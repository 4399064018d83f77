#include "app/designer/document/commands.h"

#include <ranges>

namespace dunlin::designer {

EditCommand::EditCommand(Document &document, std::vector<Replacement> replacements, State state, const QString &title)
    : QUndoCommand(title), m_document(document), m_replacements(std::move(replacements)), m_typed(state != State::ToApply),
      m_continues(state == State::Continued), m_applied(state != State::ToApply)
{
}

// Typing on, or deleting on, at the same place of one line is one step.
bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *following = static_cast<const EditCommand *>(other);
    if (following->m_continues) {
        m_replacements.insert(m_replacements.end(), following->m_replacements.begin(), following->m_replacements.end());
        return true;
    }
    const auto &next = following->m_replacements.front();
    Replacement &last = m_replacements.back();
    if (next.file != last.file || next.inserted.find('\n') != std::string::npos || last.inserted.find('\n') != std::string::npos)
        return false;
    const bool typesOn = next.removed.empty() && !last.inserted.empty() && next.at == last.at + last.inserted.size();
    if (typesOn) {
        const bool newWord = last.inserted.back() == ' ' && next.inserted.front() != ' ';
        if (newWord)
            return false;
        last.inserted += next.inserted;
        return true;
    }
    const bool deletesOn = next.inserted.empty() && last.inserted.empty();
    if (deletesOn && next.at + next.removed.size() == last.at) { // backspace
        last.removed = next.removed + last.removed;
        last.at = next.at;
        return true;
    }
    if (deletesOn && next.at == last.at) { // delete
        last.removed += next.removed;
        return true;
    }
    return false;
}

void EditCommand::undo()
{
    for (const Replacement &done : std::views::reverse(m_replacements))
        m_document.replace({done.file, done.at, done.inserted, done.removed});
    Q_EMIT m_document.edited();
}

void EditCommand::redo()
{
    if (m_applied) {
        m_applied = false; // the next redo has to do it
        return;
    }
    for (const Replacement &replacement : m_replacements)
        m_document.replace(replacement);
    Q_EMIT m_document.edited();
}

LayoutCommand::LayoutCommand(Document &document, diagram::LayoutChanges back, diagram::LayoutChanges there, const QString &title)
    : QUndoCommand(title), m_document(document), m_back(std::move(back)), m_there(std::move(there))
{
}

} // namespace dunlin::designer
