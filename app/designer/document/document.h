// Document: the open project's texts and the layout of its diagram, with the one undo history over both. Texts are the truth; the
// editor mirrors them and everything else is derived from snapshots of them.
#pragma once

#include "engine/core/source_file.h"
#include "engine/core/text_edit.h"
#include "engine/diagram/layout_file.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/snapshot.h"
#include "engine/workspace/workspace.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::designer {

// One replacement in one file, with what is needed to take it back.
struct Replacement
{
    core::FileId file = 0;
    std::uint32_t at = 0; // bytes
    std::string removed;
    std::string inserted;
};

// What is selected, in text, diagram and outline alike; empty names: nothing.
struct Selection
{
    std::string model; // or enum
    std::string field; // empty: the block itself
    bool operator==(const Selection &) const = default;
};

// How another program changed which files there are, not what is in them.
struct FilesChange
{
    std::map<std::string, std::string> renamed; // from, to: the same bytes under another name
    std::vector<std::string> added; // to the schema folder
    std::vector<std::string> gone; // that were there when they were read or saved; save() makes them again
    bool goneWithUnsaved = false; // one that is gone has text that was not saved
};

class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    core::Result<void> open(const std::string &path, const workspace::ProjectOptions &options = {}); // project folder, schema file or schema folder
    // Texts to look at, of no project: nothing changes them. `revision`: that they were analysed with.
    void showTexts(const core::SourceFiles &files, std::uint64_t revision, const std::map<std::string, diagram::Point> &positions);
    bool isReadOnly() const { return m_readOnly; }
    void close();
    bool isOpen() const { return !m_files.empty(); }
    const workspace::Project &project() const { return m_project; }

    std::size_t fileCount() const { return m_files.size(); }
    const std::string &path(core::FileId file) const { return m_files[file].path; }
    const std::string &text(core::FileId file) const { return m_files[file].text; }
    std::uint64_t revision() const { return m_revision; } // grows with every change of a text
    core::SourceFiles sourceFiles() const;
    core::SourceFiles savedFiles() const; // as they are on disk
    bool isModified() const { return !m_undo.isClean(); }
    bool isFileModified(core::FileId file) const { return m_files[file].text != m_files[file].saved; }
    QUndoStack &undoStack() { return m_undo; }

    // The person typed in the editor, which shows it already. A part that continues an action (typing over a selection
    // deletes, then inserts) joins the undo step before it.
    enum class Typing { Begins, Continues };
    void typed(core::FileId file, core::Span replaced, std::string inserted, Typing typing = Typing::Begins);
    // A gesture, as one undo step. The edit must be made for the present revision.
    void apply(const core::WorkspaceEdit &edit);
    // Several edits as one step, each made for the text as the one before it leaves it.
    void apply(const std::vector<core::WorkspaceEdit> &edits, const QString &title);

    const diagram::LayoutFile &layout() const { return m_layout; }
    void changeLayout(const diagram::LayoutFile &layout, const QString &title); // an undo step
    void carryLayout(const std::string &before, const std::string &after); // of a renamed box

    // Writes changed texts and the layout file. Nothing is lost on an error: the document stays modified.
    core::Result<void> save();
    // Takes over what another program wrote. False when our own changes would be lost: then nothing is done.
    bool reload();
    // Brings in what another program wrote where nobody changed the same lines here, as one undo step. False: somebody did.
    bool mergeTheirs();
    void takeTheirs(); // the same, at the cost of our own changes, which undo brings back
    void keepMine(); // what another program wrote is known now; the next save writes over it
    std::vector<std::string> filesChangedOutside() const;
    FilesChange filesChange() const;
    // Opens the files that there are now. Unsaved texts and positions come back as undo steps, the earlier history does not;
    // the text of a file that is gone is lost, unless it was renamed. An error: nothing was done.
    core::Result<void> follow(const FilesChange &change);
    // Takes up texts that were never saved, by path, as one undo step. Files of other names are left out.
    void recover(const std::map<std::string, std::string> &texts);

    // What was answered about the migration that is not written yet. It counts from now on; an error says that it could not be
    // kept in .dunlin/answers.json, for the next time.
    const workspace::Answers &answers() const { return m_answers; }
    core::Result<void> remember(workspace::Answers answers);
    // A rename in the text that is about to be made: the table or column is to be renamed with its rows, not dropped and made anew.
    core::Result<void> rememberRename(const workspace::Snapshot &before, const workspace::Symbol &symbol, std::string_view newName);

    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);

Q_SIGNALS:
    void opened();
    void closed();
    void edited(); // texts changed; revision() is new
    void replaced(const dunlin::designer::Replacement &replacement); // by anything but typing: the editor follows
    void layoutChanged();
    void modifiedChanged(bool modified);
    void selectionChanged(const dunlin::designer::Selection &selection);

private:
    friend class EditCommand;
    friend class LayoutCommand;

    struct File
    {
        std::string path;
        std::string text;
        std::string saved; // what is on disk, as far as we know
    };

    void replace(const Replacement &replacement);
    void restoreLayout(const diagram::LayoutChanges &changes);
    bool isLayoutUnsaved() const;

    workspace::Project m_project;
    workspace::Answers m_answers;
    std::vector<File> m_files;
    std::uint64_t m_revision = 0;
    diagram::LayoutFile m_layout;
    std::string m_savedLayout;
    bool m_readOnly = false;
    bool m_layoutWritable = true; // false: the file is not one of ours and is left alone
    QUndoStack m_undo;
    Selection m_selection;
};

} // namespace dunlin::designer
