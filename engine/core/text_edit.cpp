#include "engine/core/text_edit.h"

#include "engine/core/ensure.h"

#include <algorithm>

namespace dunlin::core {

EditList::EditList(std::vector<TextEdit> edits) : m_edits(std::move(edits))
{
    std::ranges::stable_sort(m_edits, {}, [](const TextEdit &edit) { return edit.span.begin; });
    for (std::size_t i = 1; i < m_edits.size(); ++i)
        ENSURE(m_edits[i - 1].span.end <= m_edits[i].span.begin);
}

std::string EditList::applyTo(std::string_view text) const
{
    std::string result;
    std::size_t at = 0;
    for (const TextEdit &edit : m_edits) {
        ENSURE(edit.span.end <= text.size());
        result.append(text.substr(at, edit.span.begin - at));
        result.append(edit.text);
        at = edit.span.end;
    }
    result.append(text.substr(at));
    return result;
}

} // namespace dunlin::core
