#include "app/designer/document/edit_chain.h"

namespace dunlin::designer {

EditChain::EditChain(core::SourceFiles files, std::uint64_t revision)
    : m_files(std::move(files)), m_revision(revision), m_snapshot(workspace::analyze(m_files, revision))
{
}

core::Result<void> EditChain::add(core::Result<core::WorkspaceEdit> edit)
{
    if (!edit)
        return std::unexpected(std::move(edit.error()));
    for (const core::FileEdit &file : edit->files) {
        const core::SourceFile &before = *m_files[file.file];
        m_files[file.file] = std::make_shared<core::SourceFile>(core::SourceFile{before.path, file.edits.applyTo(before.text), m_revision});
    }
    m_edits.push_back(std::move(*edit));
    m_snapshot = workspace::analyze(m_files, m_revision);
    return {};
}

} // namespace dunlin::designer
