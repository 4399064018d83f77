#include "engine/diagram/layout_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace dunlin::diagram {

namespace {

using Json = nlohmann::json;
using Lines = std::map<std::string, std::string>; // key -> JSON text

std::string jsonText(const std::string &text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

constexpr const char *pinnedWord = "pinned";

// [x, y] or [x, y, "pinned"].
bool isPlace(const Json &value)
{
    return value.is_array() && (value.size() == 2 || (value.size() == 3 && value[2] == pinnedWord)) && value[0].is_number_integer()
        && value[1].is_number_integer();
}

Point toPoint(const Json &value)
{
    return {value[0].get<int>(), value[1].get<int>()};
}

std::string toText(const Point &point, bool pinned = false)
{
    return "[" + std::to_string(point.x) + ", " + std::to_string(point.y) + (pinned ? ", \"pinned\"]" : "]");
}

std::optional<Group> toGroup(const Json &value)
{
    Group group;
    const auto isName = [](const Json &name) { return name.is_string(); };
    if (!value.is_object() || !value.contains("tables") || !value["tables"].is_array() || !std::ranges::all_of(value["tables"], isName))
        return std::nullopt;
    for (const auto &[key, member] : value.items()) {
        if (key == "tables")
            group.tables = member.get<std::set<std::string>>();
        else if (key == "color" && member.is_string())
            group.color = member.get<std::string>();
        else
            group.unknown[key] = member.dump();
    }
    return group;
}

std::optional<SavedView> toView(const Json &value)
{
    SavedView view;
    if (!value.is_object() || !value.contains("tables") || !value["tables"].is_object() || !std::ranges::all_of(value["tables"], isPlace))
        return std::nullopt;
    for (const auto &[key, member] : value.items()) {
        if (key == "detail" && member.is_string())
            view.detail = member.get<std::string>();
        else if (key != "tables")
            view.unknown[key] = member.dump();
    }
    for (const auto &[name, place] : value["tables"].items())
        view.positions[name] = toPoint(place);
    return view;
}

std::string indented(int depth)
{
    return std::string(static_cast<std::size_t>(depth) * 2, ' ');
}

// Lines between an opening and a closing bracket, one per entry.
std::string listed(const std::vector<std::string> &lines, int depth, std::string_view brackets)
{
    if (lines.empty())
        return std::string(brackets);
    std::string text(1, brackets[0]);
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += (i == 0 ? "\n" : ",\n") + indented(depth + 1) + lines[i];
    return text + "\n" + indented(depth) + brackets[1];
}

std::string object(const Lines &members, int depth)
{
    std::vector<std::string> lines;
    for (const auto &[key, value] : members)
        lines.push_back(jsonText(key) + ": " + value);
    return listed(lines, depth, "{}");
}

std::string toText(const Group &group)
{
    std::vector<std::string> names;
    for (const std::string &name : group.tables)
        names.push_back(jsonText(name));
    Lines members = group.unknown;
    if (!group.color.empty())
        members["color"] = jsonText(group.color);
    members["tables"] = listed(names, 3, "[]");
    return object(members, 2);
}

std::string toText(const SavedView &view)
{
    Lines places;
    for (const auto &[name, point] : view.positions)
        places[name] = toText(point);
    Lines members = view.unknown;
    if (!view.detail.empty())
        members["detail"] = jsonText(view.detail);
    members["tables"] = object(places, 3);
    return object(members, 2);
}

core::Error notAnObject(const std::string &key)
{
    return {.kind = core::ErrorKind::Usage,
            .message = "\"" + key + "\" in the layout file is not an object. Mend it or delete the file: only the arrangement of the diagram is lost."};
}

template <typename Value>
EntryChanges<Value> differences(const std::map<std::string, Value> &before, const std::map<std::string, Value> &after)
{
    EntryChanges<Value> changes;
    for (const auto &[key, value] : before)
        if (!after.contains(key))
            changes[key] = std::nullopt;
    for (const auto &[key, value] : after)
        if (const auto known = before.find(key); known == before.end() || known->second != value)
            changes[key] = value;
    return changes;
}

template <typename Value>
void applyTo(std::map<std::string, Value> &entries, const EntryChanges<Value> &changes)
{
    for (const auto &[key, value] : changes) {
        if (value)
            entries[key] = *value;
        else
            entries.erase(key);
    }
}

void renameIn(std::set<std::string> &names, const std::string &before, const std::string &after)
{
    if (auto node = names.extract(before)) {
        node.value() = after;
        names.insert(std::move(node));
    }
}

void renameIn(std::map<std::string, Point> &positions, const std::string &before, const std::string &after)
{
    if (auto node = positions.extract(before)) {
        positions.erase(after);
        node.key() = after;
        positions.insert(std::move(node));
    }
}

} // namespace

core::Result<LayoutFile> LayoutFile::parse(std::string_view text)
{
    LayoutFile file;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return file;
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return core::fail(core::ErrorKind::Usage, "The layout file is not a JSON object. Mend it or delete it: only the arrangement of the diagram is lost.");
    for (const auto &[key, value] : json.items()) {
        const bool isKnown = key == "tables" || key == "groups" || key == "notes" || key == "views";
        if (key == "version")
            continue;
        if (!isKnown)
            file.m_unknown[key] = value.dump();
        else if (!value.is_object())
            return std::unexpected(notAnObject(key));
        if (!isKnown)
            continue;
        for (const auto &[name, entry] : value.items()) {
            if (key == "tables") {
                if (!isPlace(entry)) {
                    file.m_unknownTables[name] = entry.dump();
                    continue;
                }
                file.positions[name] = toPoint(entry);
                if (entry.size() == 3)
                    file.pinned.insert(name);
            } else if (key == "notes") {
                if (entry.is_string() && isNoteName(name))
                    file.notes[name] = entry.get<std::string>();
                else
                    file.m_unknownNotes[name] = entry.dump();
            } else if (key == "groups") {
                if (auto group = toGroup(entry))
                    file.groups[name] = std::move(*group);
                else
                    file.m_unknownGroups[name] = entry.dump();
            } else if (auto view = toView(entry)) {
                file.views[name] = std::move(*view);
            } else {
                file.m_unknownViews[name] = entry.dump();
            }
        }
    }
    return file;
}

std::string LayoutFile::toText() const
{
    Lines tables = m_unknownTables, groupLines = m_unknownGroups, noteLines = m_unknownNotes, viewLines = m_unknownViews;
    for (const auto &[name, point] : positions)
        tables[name] = diagram::toText(point, pinned.contains(name));
    for (const auto &[title, group] : groups)
        groupLines[title] = diagram::toText(group);
    for (const auto &[name, text] : notes)
        noteLines[name] = jsonText(text);
    for (const auto &[title, view] : views)
        viewLines[title] = diagram::toText(view);

    std::vector<std::string> members{"\"version\": 1"};
    for (const auto &[key, value] : m_unknown)
        members.push_back(jsonText(key) + ": " + value);
    if (!groupLines.empty())
        members.push_back("\"groups\": " + object(groupLines, 1));
    if (!noteLines.empty())
        members.push_back("\"notes\": " + object(noteLines, 1));
    members.push_back("\"tables\": " + object(tables, 1));
    if (!viewLines.empty())
        members.push_back("\"views\": " + object(viewLines, 1));
    return listed(members, 0, "{}") + "\n";
}

bool LayoutFile::empty() const
{
    return positions.empty() && pinned.empty() && groups.empty() && notes.empty() && views.empty() && m_unknown.empty() && m_unknownTables.empty()
        && m_unknownGroups.empty() && m_unknownNotes.empty() && m_unknownViews.empty();
}

void LayoutFile::rename(const std::string &before, const std::string &after)
{
    if (before == after)
        return;
    renameIn(positions, before, after);
    renameIn(pinned, before, after);
    for (auto &[title, group] : groups)
        renameIn(group.tables, before, after);
    for (auto &[title, view] : views)
        renameIn(view.positions, before, after);
}

std::string LayoutFile::freeNoteName() const
{
    int number = 1;
    while (notes.contains("#" + std::to_string(number)))
        ++number;
    return "#" + std::to_string(number);
}

bool LayoutChanges::empty() const
{
    return positions.empty() && pinned.empty() && groups.empty() && notes.empty() && views.empty();
}

LayoutChanges changesBetween(const LayoutFile &before, const LayoutFile &after)
{
    LayoutChanges changes{
        .positions = differences(before.positions, after.positions),
        .groups = differences(before.groups, after.groups),
        .notes = differences(before.notes, after.notes),
        .views = differences(before.views, after.views),
    };
    for (const std::string &name : before.pinned)
        if (!after.pinned.contains(name))
            changes.pinned[name] = false;
    for (const std::string &name : after.pinned)
        if (!before.pinned.contains(name))
            changes.pinned[name] = true;
    return changes;
}

void applyChanges(const LayoutChanges &changes, LayoutFile &layout)
{
    applyTo(layout.positions, changes.positions);
    applyTo(layout.groups, changes.groups);
    applyTo(layout.notes, changes.notes);
    applyTo(layout.views, changes.views);
    for (const auto &[name, isPinned] : changes.pinned) {
        if (isPinned)
            layout.pinned.insert(name);
        else
            layout.pinned.erase(name);
    }
}

} // namespace dunlin::diagram
