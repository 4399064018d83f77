#include "app/designer/document/document.h"

#include "app/designer/document/commands.h"
#include "engine/core/merge.h"
#include "engine/workspace/text_renames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace dunlin::designer {

namespace {

// Absent when there is no such file or it cannot be read: a file that vanished is no empty text.
std::optional<std::string> readIfThere(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

// Where a file of the schema may be found under another name.
std::vector<std::string> candidates(const workspace::Project &project)
{
    if (project.schemaIsFolder) {
        const auto now = workspace::openProject(project.root, {.schema = project.schemaPath});
        return now ? now->schemaFiles : std::vector<std::string>();
    }
    std::vector<std::string> paths;
    const QFileInfo schema(QString::fromStdString(project.schemaPath));
    for (const QFileInfo &file : schema.dir().entryInfoList({QStringLiteral("*.prisma")}, QDir::Files, QDir::Name))
        paths.push_back(file.filePath().toStdString());
    return paths;
}

// The one replacement between what two texts begin and end with alike; never inside a UTF-8 sequence.
std::optional<Replacement> difference(core::FileId file, std::string_view before, std::string_view after)
{
    if (before == after)
        return std::nullopt;
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (head > 0 && ((head < before.size() && continues(before[head])) || (head < after.size() && continues(after[head]))))
        --head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continues(before[before.size() - tail]))
        --tail;
    return Replacement{file, static_cast<std::uint32_t>(head), std::string(before.substr(head, before.size() - tail - head)),
                       std::string(after.substr(head, after.size() - tail - head))};
}

} // namespace

Document::Document(QObject *parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

core::Result<void> Document::open(const std::string &path, const workspace::ProjectOptions &options)
{
    auto project = workspace::openProject(path, options);
    if (!project)
        return std::unexpected(std::move(project.error()));
    auto files = workspace::readSchemaFiles(*project);
    if (!files)
        return std::unexpected(std::move(files.error()));
    close();
    m_project = std::move(*project);
    m_answers = workspace::rememberedAnswers(m_project).value_or(workspace::Answers());
    for (std::size_t i = 0; i < files->size(); ++i)
        m_files.push_back({m_project.schemaFiles[i], (*files)[i]->text, (*files)[i]->text});
    if (const auto text = readIfThere(m_project.layoutPath)) {
        auto layout = diagram::LayoutFile::parse(*text);
        m_layoutWritable = layout.has_value();
        if (layout)
            m_layout = std::move(*layout);
        m_savedLayout = *text;
    } else {
        m_layoutWritable = !QFile::exists(QString::fromStdString(m_project.layoutPath));
    }
    ++m_revision;
    Q_EMIT opened();
    return {};
}

void Document::showTexts(const core::SourceFiles &files, std::uint64_t revision, const std::map<std::string, diagram::Point> &positions)
{
    close();
    m_readOnly = true;
    for (const auto &file : files)
        m_files.push_back({file->path, file->text, file->text});
    m_layout.positions = positions;
    m_layoutWritable = false;
    m_revision = revision;
    Q_EMIT opened();
}

void Document::close()
{
    if (!isOpen())
        return;
    m_undo.clear(); // tells that nothing is modified any more, while the files are still there
    m_files.clear();
    m_project = {};
    m_answers = {};
    m_layout = {};
    m_savedLayout.clear();
    m_layoutWritable = true;
    m_readOnly = false;
    m_selection = {};
    Q_EMIT closed();
}

core::SourceFiles Document::savedFiles() const
{
    core::SourceFiles files;
    for (const File &file : m_files)
        files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{file.path, file.saved, m_revision}));
    return files;
}

core::SourceFiles Document::sourceFiles() const
{
    core::SourceFiles files;
    for (const File &file : m_files)
        files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{file.path, file.text, m_revision}));
    return files;
}

void Document::typed(core::FileId file, core::Span replaced, std::string inserted, Typing typing)
{
    Replacement replacement{file, replaced.begin, m_files[file].text.substr(replaced.begin, replaced.size()), std::move(inserted)};
    m_files[file].text.replace(replaced.begin, replaced.size(), replacement.inserted);
    ++m_revision;
    const auto state = typing == Typing::Continues ? EditCommand::State::Continued : EditCommand::State::Applied;
    m_undo.push(new EditCommand(*this, {std::move(replacement)}, state, tr("Typing")));
    Q_EMIT edited();
}

void Document::apply(const core::WorkspaceEdit &edit)
{
    apply(std::vector{edit}, QString::fromStdString(edit.title));
}

void Document::apply(const std::vector<core::WorkspaceEdit> &edits, const QString &title)
{
    std::vector<Replacement> replacements;
    std::map<core::FileId, std::string> texts; // as they are after the edits so far
    for (const core::WorkspaceEdit &edit : edits) {
        for (const core::FileEdit &file : edit.files) {
            std::string &text = texts.try_emplace(file.file, m_files[file.file].text).first->second;
            // From the end, so that the spans of the others stay true.
            for (const core::TextEdit &change : std::views::reverse(file.edits.edits()))
                replacements.push_back({file.file, change.span.begin, text.substr(change.span.begin, change.span.size()), change.text});
            text = file.edits.applyTo(text);
        }
    }
    if (!replacements.empty() && !m_readOnly)
        m_undo.push(new EditCommand(*this, std::move(replacements), EditCommand::State::ToApply, title));
}

void Document::changeLayout(const diagram::LayoutFile &layout, const QString &title)
{
    diagram::LayoutChanges there = diagram::changesBetween(m_layout, layout);
    if (!there.empty() && !m_readOnly)
        m_undo.push(new LayoutCommand(*this, diagram::changesBetween(layout, m_layout), std::move(there), title));
}

void Document::carryLayout(const std::string &before, const std::string &after)
{
    m_layout.rename(before, after);
}

void Document::replace(const Replacement &replacement)
{
    m_files[replacement.file].text.replace(replacement.at, replacement.removed.size(), replacement.inserted);
    ++m_revision;
    Q_EMIT replaced(replacement);
}

void Document::restoreLayout(const diagram::LayoutChanges &changes)
{
    diagram::applyChanges(changes, m_layout);
    Q_EMIT layoutChanged();
}

core::Result<void> Document::save()
{
    for (File &file : m_files) {
        if (file.text == file.saved && QFile::exists(QString::fromStdString(file.path)))
            continue;
        if (auto written = workspace::writeFileAtomically(file.path, file.text); !written)
            return written;
        file.saved = file.text;
    }
    if (isLayoutUnsaved()) {
        const std::string layout = m_layout.toText();
        if (auto written = workspace::writeFileAtomically(m_project.layoutPath, layout); !written)
            return written;
        m_savedLayout = layout;
    }
    m_undo.setClean();
    return {};
}

bool Document::isLayoutUnsaved() const
{
    return m_layoutWritable && (!m_layout.empty() || !m_savedLayout.empty()) && m_layout.toText() != m_savedLayout;
}

std::vector<std::string> Document::filesChangedOutside() const
{
    std::vector<std::string> changed;
    for (const File &file : m_files) {
        const auto onDisk = readIfThere(file.path);
        if (onDisk && *onDisk != file.saved && *onDisk != file.text)
            changed.push_back(file.path);
    }
    return changed;
}

FilesChange Document::filesChange() const
{
    FilesChange change;
    std::vector<const File *> gone;
    for (const File &file : m_files) {
        if (!QFile::exists(QString::fromStdString(file.path)))
            gone.push_back(&file);
    }
    const auto paths = gone.empty() && !m_project.schemaIsFolder ? std::vector<std::string>() : candidates(m_project);
    for (const std::string &path : paths) {
        if (std::ranges::find(m_files, path, &File::path) != m_files.end())
            continue;
        const auto text = readIfThere(path);
        const auto before = std::ranges::find_if(gone, [&](const File *file) { return file->saved == text; });
        if (before != gone.end()) {
            change.renamed[(*before)->path] = path;
            gone.erase(before);
        } else if (m_project.schemaIsFolder) {
            change.added.push_back(path);
        }
    }
    for (const File *file : gone) {
        change.gone.push_back(file->path);
        change.goneWithUnsaved |= file->text != file->saved;
    }
    return change;
}

core::Result<void> Document::follow(const FilesChange &change)
{
    const auto nowOf = [&](const std::string &path) {
        const auto found = change.renamed.find(path);
        return found == change.renamed.end() ? path : found->second;
    };
    const std::string root = m_project.root, schema = nowOf(m_project.schemaPath);
    std::map<std::string, std::string> unsaved;
    for (const File &file : m_files) {
        if (file.text != file.saved)
            unsaved[nowOf(file.path)] = file.text;
    }
    const diagram::LayoutFile layout = m_layout;
    const bool layoutIsUnsaved = isLayoutUnsaved();
    if (auto opened = open(root, {.schema = schema}); !opened)
        return opened;
    recover(unsaved);
    // The layout file of a schema that was renamed has another name too, and may have been left behind.
    if (layoutIsUnsaved || !QFile::exists(QString::fromStdString(m_project.layoutPath)))
        changeLayout(layout, tr("Recovered positions"));
    return {};
}

void Document::keepMine()
{
    for (File &file : m_files) {
        if (auto onDisk = readIfThere(file.path))
            file.saved = std::move(*onDisk);
    }
    m_undo.resetClean();
}

void Document::recover(const std::map<std::string, std::string> &texts)
{
    std::vector<Replacement> replacements;
    for (core::FileId id = 0; id < m_files.size(); ++id) {
        const auto found = texts.find(m_files[id].path);
        if (found == texts.end())
            continue;
        if (auto change = difference(id, m_files[id].text, found->second))
            replacements.push_back(std::move(*change));
    }
    if (!replacements.empty())
        m_undo.push(new EditCommand(*this, std::move(replacements), EditCommand::State::ToApply, tr("Recovered changes")));
}

bool Document::reload()
{
    std::vector<Replacement> replacements;
    for (core::FileId id = 0; id < m_files.size(); ++id) {
        File &file = m_files[id];
        const auto onDisk = readIfThere(file.path);
        if (!onDisk || *onDisk == file.saved)
            continue;
        if (file.text != file.saved)
            return false;
        if (auto change = difference(id, file.text, *onDisk))
            replacements.push_back(std::move(*change));
    }
    for (const Replacement &replacement : replacements)
        m_files[replacement.file].saved.replace(replacement.at, replacement.removed.size(), replacement.inserted);
    if (!replacements.empty()) {
        const bool clean = m_undo.isClean();
        m_undo.push(new EditCommand(*this, std::move(replacements), EditCommand::State::ToApply, tr("Change by another program")));
        if (clean)
            m_undo.setClean();
    }
    return true;
}

bool Document::mergeTheirs()
{
    core::WorkspaceEdit edit{tr("Change by another program").toStdString(), {}};
    std::map<core::FileId, std::string> theirs;
    for (core::FileId id = 0; id < m_files.size(); ++id) {
        const auto onDisk = readIfThere(m_files[id].path);
        if (!onDisk || *onDisk == m_files[id].saved)
            continue;
        auto merged = core::mergeLines(m_files[id].saved, m_files[id].text, *onDisk);
        if (!merged)
            return false;
        edit.files.push_back({id, std::move(*merged)});
        theirs[id] = *onDisk;
    }
    for (auto &[id, text] : theirs)
        m_files[id].saved = std::move(text);
    apply(edit);
    m_undo.resetClean(); // no step of the history is what is on disk
    return true;
}

void Document::takeTheirs()
{
    std::vector<Replacement> replacements;
    for (core::FileId id = 0; id < m_files.size(); ++id) {
        File &file = m_files[id];
        const auto onDisk = readIfThere(file.path);
        if (!onDisk)
            continue;
        file.saved = *onDisk;
        if (auto change = difference(id, file.text, *onDisk))
            replacements.push_back(std::move(*change));
    }
    if (!replacements.empty())
        m_undo.push(new EditCommand(*this, std::move(replacements), EditCommand::State::ToApply, tr("Change by another program")));
    m_undo.setClean();
}

core::Result<void> Document::remember(workspace::Answers answers)
{
    if (answers == m_answers)
        return {};
    m_answers = std::move(answers);
    return workspace::rememberAnswers(m_project, m_answers);
}

core::Result<void> Document::rememberRename(const workspace::Snapshot &before, const workspace::Symbol &symbol, std::string_view newName)
{
    return m_readOnly ? core::Result<void>() : remember(workspace::withTextRename(m_answers, before.schema(), symbol, newName));
}

void Document::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(m_selection);
}

} // namespace dunlin::designer
