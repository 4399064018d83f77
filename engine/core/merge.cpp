#include "engine/core/merge.h"

namespace dunlin::core {

namespace {

bool touch(const Span &a, const Span &b)
{
    return a.begin <= b.end && b.begin <= a.end;
}

} // namespace

std::optional<EditList> mergeLines(std::string_view base, std::string_view mine, std::string_view theirs)
{
    const EditList ours = lineDiff(base, mine), others = lineDiff(base, theirs);
    std::vector<TextEdit> merged;
    for (const TextEdit &edit : others.edits()) {
        std::int64_t shift = 0; // of this place, from `base` to `mine`
        bool done = false;
        for (const TextEdit &own : ours.edits()) {
            if (own == edit) {
                done = true;
                break;
            }
            if (touch(own.span, edit.span))
                return std::nullopt;
            if (own.span.begin < edit.span.begin)
                shift += static_cast<std::int64_t>(own.text.size()) - own.span.size();
        }
        if (!done)
            merged.push_back({{static_cast<std::uint32_t>(edit.span.begin + shift), static_cast<std::uint32_t>(edit.span.end + shift)}, edit.text});
    }
    return EditList(std::move(merged));
}

} // namespace dunlin::core
