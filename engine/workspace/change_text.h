// ChangeText: what a change does, in words, with the names of tables and columns kept apart, so that an interface can say it in its language.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

// Everything that a change can say; "%1" to "%3" stand for its parts.
inline constexpr auto changePatterns = std::to_array<std::string_view>({
    "%1: %2",
    "%1, %2",
    "new table, %1",
    "1 column",
    "%1 columns",
    "1 foreign key",
    "%1 foreign keys",
    "drop table",
    "rebuild table",
    "add column %1",
    "drop column %1",
    "change column %1",
    "change column %1: %2",
    "drop and recreate column %1",
    "type %1 → %2",
    "values are cast",
    "required",
    "optional",
    "list",
    "default",
    "no default",
    "counts up by itself",
    "no longer counts up",
    "new index (%1)",
    "drop index (%1)",
    "change index (%1)",
    "new unique index (%1)",
    "drop unique index (%1)",
    "change unique index (%1)",
    "rename index %1 → %2",
    "new foreign key (%1) → %2",
    "drop foreign key (%1) → %2",
    "rename foreign key %1 → %2",
    "new primary key (%1)",
    "drop primary key (%1)",
    "rename primary key %1 → %2",
    "change primary key",
    "enum %1",
    "new enum %1",
    "drop enum %1",
    "change enum %1: add %2",
    "change enum %1: remove %2",
    "change enum %1: add %2; remove %3",
    "new schema %1",
    "new extension %1",
    "drop extension %1",
    "change extension %1",
    "renamed to %1",
    "rename column %1 to %2",
    "rename value %1 to %2",
});

class ChangeText
{
public:
    // One of changePatterns; anything else does not compile.
    struct Pattern
    {
        consteval Pattern(const char *pattern) : text(*std::ranges::find(changePatterns, std::string_view(pattern))) {}
        std::string_view text;
    };
    using Translation = std::function<std::string(std::string_view pattern)>;

    ChangeText() = default;
    ChangeText(std::string name) : m_name(std::move(name)) {}
    ChangeText(const char *name) : m_name(name) {}
    ChangeText(Pattern pattern, std::vector<ChangeText> parts) : m_pattern(pattern.text), m_parts(std::move(parts)) {}

    std::string english() const;
    std::string said(const Translation &translation) const;

private:
    std::string_view m_pattern; // empty: a name
    std::string m_name;
    std::vector<ChangeText> m_parts;
};

// "required, default"
ChangeText enumerated(std::vector<ChangeText> texts);

} // namespace dunlin::workspace
