#include "engine/workspace/change_text.h"

namespace dunlin::workspace {

std::string ChangeText::english() const
{
    return said([](std::string_view pattern) { return std::string(pattern); });
}

std::string ChangeText::said(const Translation &translation) const
{
    if (m_pattern.empty())
        return m_name;
    const std::string pattern = translation(m_pattern);
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t part = pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : m_parts.size();
        if (part < m_parts.size()) {
            text += m_parts[part].said(translation);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

ChangeText enumerated(std::vector<ChangeText> texts)
{
    ChangeText all = texts.empty() ? ChangeText() : texts.front();
    for (std::size_t i = 1; i < texts.size(); ++i)
        all = ChangeText("%1, %2", {std::move(all), std::move(texts[i])});
    return all;
}

} // namespace dunlin::workspace
