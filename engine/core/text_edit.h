// Changes to the user's text, computed before and apart from applying them.
#pragma once

#include "engine/core/result.h"
#include "engine/core/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::core {

struct TextEdit
{
    Span span; // bytes of the old text that go
    std::string text; // what comes instead
    bool operator==(const TextEdit &) const = default;
};

// The edits of one file.
class EditList
{
public:
    EditList() = default;
    // Sorts; edits that overlap are an internal error. Insertions at one place keep their order.
    explicit EditList(std::vector<TextEdit> edits);

    const std::vector<TextEdit> &edits() const { return m_edits; }
    bool empty() const { return m_edits.empty(); }
    std::string applyTo(std::string_view text) const;

private:
    std::vector<TextEdit> m_edits; // Invariant: sorted by span.begin, non-overlapping.
};

struct FileEdit
{
    FileId file = 0;
    EditList edits;
};

// A change that may touch several files, with the name that the undo list shows.
struct WorkspaceEdit
{
    std::string title;
    std::vector<FileEdit> files;
};

// The smallest edits on whole lines that turn `before` into `after`.
EditList lineDiff(std::string_view before, std::string_view after);

} // namespace dunlin::core
