// EditChain: several edits that belong together, each made for the text as the one before it leaves it. Nothing is applied
// before all of them are known to be possible.
#pragma once

#include "engine/workspace/workspace.h"

#include <memory>
#include <vector>

namespace dunlin::designer {

class EditChain
{
public:
    EditChain(core::SourceFiles files, std::uint64_t revision);

    const workspace::Snapshot &snapshot() const { return *m_snapshot; } // of the text after the edits so far
    core::Result<void> add(core::Result<core::WorkspaceEdit> edit);
    const std::vector<core::WorkspaceEdit> &edits() const { return m_edits; } // see Document::apply()

private:
    core::SourceFiles m_files;
    std::uint64_t m_revision;
    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    std::vector<core::WorkspaceEdit> m_edits;
};

} // namespace dunlin::designer
