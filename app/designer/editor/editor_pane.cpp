#include "app/designer/editor/editor_pane.h"

#include "app/designer/editor/assistant.h"
#include "app/designer/editor/find_bar.h"
#include "app/designer/editor/schema_editor.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

EditorPane::EditorPane(Document &document, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_document(document), m_theme(theme), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_find(new FindBar(theme, this)), m_symbols(new SymbolBar(document, this))
{
    m_tabs->setAccessibleName(tr("Schema files"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_symbols);
    m_find->hide();

    connect(m_tabs, &QTabBar::currentChanged, this, &EditorPane::showFile);
    connect(&m_document, &Document::opened, this, &EditorPane::rebuild);
    connect(&m_document, &Document::closed, this, &EditorPane::rebuild);
    connect(&m_document, &Document::edited, this, &EditorPane::refreshTabs);
    connect(&m_document, &Document::modifiedChanged, this, &EditorPane::refreshTabs);
    connect(m_find, &FindBar::closed, this, &EditorPane::focusText);
    connect(m_find, &FindBar::replaceRequested, this, &EditorPane::replaceAll);
    connect(m_symbols, &SymbolBar::closed, this, &EditorPane::focusText);
    connect(m_symbols, &SymbolBar::message, this, &EditorPane::message);
    connect(m_symbols, &SymbolBar::revealRequested, this, &EditorPane::reveal);
}

void EditorPane::rebuild()
{
    m_snapshot.reset();
    m_plan.reset();
    for (SchemaEditor *editor : std::exchange(m_editors, {}))
        delete editor;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (core::FileId file = 0; file < m_document.fileCount(); ++file) {
        auto *editor = new SchemaEditor(m_document, file, m_theme, m_pages);
        connect(editor, &SchemaEditor::cursorMoved, this, &EditorPane::cursorMoved);
        const Assistant *assistant = editor->assistant();
        connect(assistant, &Assistant::revealRequested, this, &EditorPane::reveal);
        connect(assistant, &Assistant::message, this, &EditorPane::message);
        connect(assistant, &Assistant::usesRequested, this, [this](const auto &snapshot, const auto &use) { openSymbols(SymbolBar::Purpose::Look, snapshot, use); });
        connect(assistant, &Assistant::renameRequested, this, [this](const auto &snapshot, const auto &use) { openSymbols(SymbolBar::Purpose::Rename, snapshot, use); });
        m_editors.push_back(editor);
        m_pages->addWidget(editor);
        m_tabs->addTab(QString());
    }
    refreshTabs();
    showFile(m_tabs->currentIndex());
}

void EditorPane::refreshTabs()
{
    for (core::FileId file = 0; file < m_editors.size(); ++file) {
        const QString name = QFileInfo(QString::fromStdString(m_document.path(file))).fileName();
        const QString text = m_document.isFileModified(file) ? tr("%1 ●", "file with unsaved changes").arg(name) : name;
        if (m_tabs->tabText(static_cast<int>(file)) != text)
            m_tabs->setTabText(static_cast<int>(file), text);
        m_tabs->setTabToolTip(static_cast<int>(file), QString::fromStdString(m_document.path(file)));
    }
}

void EditorPane::showFile(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_editors.size())
        return;
    SchemaEditor *editor = m_editors[static_cast<std::size_t>(index)];
    m_pages->setCurrentWidget(editor);
    m_find->setEditor(editor);
    editor->setSnapshot(m_snapshot);
    editor->setPlan(m_plan.get());
}

SchemaEditor *EditorPane::current() const
{
    return m_editors.empty() ? nullptr : m_editors[static_cast<std::size_t>(std::max(m_tabs->currentIndex(), 0))];
}

void EditorPane::openSymbols(SymbolBar::Purpose purpose, const std::shared_ptr<const workspace::Snapshot> &snapshot, const workspace::SymbolUse &use)
{
    m_symbols->open(purpose, snapshot, use);
    layout()->activate(); // the text is shorter now: what it is about must not go out of sight
    current()->SendScintilla(QsciScintilla::SCI_SCROLLCARET);
}

void EditorPane::assist(void (Assistant::*help)())
{
    if (SchemaEditor *editor = current())
        (editor->assistant()->*help)();
}

void EditorPane::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    if (SchemaEditor *editor = current())
        editor->setSnapshot(m_snapshot);
}

void EditorPane::setPlan(std::shared_ptr<const workspace::Plan> plan)
{
    m_plan = std::move(plan);
    if (SchemaEditor *editor = current())
        editor->setPlan(m_plan.get());
}

void EditorPane::reveal(const core::Location &location)
{
    if (location.file >= m_editors.size())
        return;
    m_tabs->setCurrentIndex(static_cast<int>(location.file));
    m_editors[location.file]->reveal(location.span);
    m_editors[location.file]->setFocus();
}

void EditorPane::zoom(int steps)
{
    for (SchemaEditor *editor : m_editors) {
        if (steps == 0)
            editor->zoomTo(0);
        else if (steps > 0)
            editor->zoomIn(steps);
        else
            editor->zoomOut(-steps);
    }
}

// Undoing leads to what it changes.
void EditorPane::walkHistory(void (QUndoStack::*step)())
{
    for (SchemaEditor *editor : m_editors)
        editor->setFollow(SchemaEditor::Follow::GoToChange);
    (m_document.undoStack().*step)();
    for (SchemaEditor *editor : m_editors)
        editor->setFollow(SchemaEditor::Follow::Stay);
}

void EditorPane::undo()
{
    walkHistory(&QUndoStack::undo);
}

void EditorPane::redo()
{
    walkHistory(&QUndoStack::redo);
}

void EditorPane::toggleComment()
{
    if (SchemaEditor *editor = current())
        editor->toggleComment();
}

void EditorPane::find()
{
    if (current())
        m_find->open(FindBar::Purpose::Find);
}

void EditorPane::replace()
{
    if (current())
        m_find->open(FindBar::Purpose::Replace);
}

// As the search finds it: in lower case, any case fits.
void EditorPane::replaceAll(const QString &wanted, const QString &with)
{
    const auto lower = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return text;
    };
    const bool anyCase = wanted.toLower() == wanted;
    const std::string word = wanted.toStdString();
    core::WorkspaceEdit edit{.title = tr("Replace %1").arg(wanted).toStdString(), .files = {}};
    std::size_t places = 0;
    for (core::FileId file = 0; file < m_document.fileCount(); ++file) {
        const std::string text = anyCase ? lower(m_document.text(file)) : m_document.text(file);
        std::vector<core::TextEdit> edits;
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size()))
            edits.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())}, with.toStdString()});
        places += edits.size();
        if (!edits.empty())
            edit.files.push_back({file, core::EditList(std::move(edits))});
    }
    if (places > 0)
        m_document.apply(edit);
    m_find->tell(places > 0 ? tr("%n place(s) replaced", nullptr, static_cast<int>(places)) : tr("Not found"));
}

void EditorPane::findNext()
{
    m_find->next();
}

void EditorPane::findPrevious()
{
    m_find->previous();
}

void EditorPane::focusText()
{
    if (SchemaEditor *editor = current())
        editor->setFocus();
}

} // namespace dunlin::designer
