// The sidecar file of what a person arranged (schema.layout.json): positions, groups, notes and saved views. One line per
// entry, sorted, integers, unknown entries kept, so that version control can merge it.
#pragma once

#include "engine/core/result.h"
#include "engine/diagram/layout.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::diagram {

using UnknownMembers = std::map<std::string, std::string>; // of a later version: key -> JSON text

// Tables framed together under a title.
struct Group
{
    std::string color; // a name, see the designer's theme; empty: the first
    std::set<std::string> tables;
    UnknownMembers unknown{};
    bool operator==(const Group &) const = default;
};

// Some of the tables, at places of their own.
struct SavedView
{
    std::string detail; // "all", "keys" or "names"
    std::map<std::string, Point> positions; // of every box of the view
    UnknownMembers unknown{};
    bool operator==(const SavedView &) const = default;
};

// A note is a box as well: its name is "#1", "#2" …, which no table can have, and its position stands with the others'.
inline bool isNoteName(std::string_view name)
{
    return name.starts_with('#');
}

class LayoutFile
{
public:
    // Empty text is an empty layout. Error Usage: not JSON of this shape; callers then leave the file alone.
    static core::Result<LayoutFile> parse(std::string_view text);
    std::string toText() const; // same content, same bytes
    bool empty() const;

    // Carries position, pin, groups and views to the new name; what already stood under that name goes.
    void rename(const std::string &before, const std::string &after);
    std::string freeNoteName() const;

    std::map<std::string, Point> positions; // by model or enum name or note; only what a person placed
    std::set<std::string> pinned; // of those: what no arrangement moves
    std::map<std::string, Group> groups; // by title
    std::map<std::string, std::string> notes; // text by name
    std::map<std::string, SavedView> views; // by title

private:
    UnknownMembers m_unknown; // at the top
    UnknownMembers m_unknownTables, m_unknownGroups, m_unknownNotes, m_unknownViews; // entries in a form of some later version
};

template <typename Value>
using EntryChanges = std::map<std::string, std::optional<Value>>; // absent: the entry goes

// What is another entry in `after` than in `before`: a step of an undo history, small however large the file is.
struct LayoutChanges
{
    EntryChanges<Point> positions;
    std::map<std::string, bool> pinned;
    EntryChanges<Group> groups;
    EntryChanges<std::string> notes;
    EntryChanges<SavedView> views;
    bool empty() const;
};

LayoutChanges changesBetween(const LayoutFile &before, const LayoutFile &after);
void applyChanges(const LayoutChanges &changes, LayoutFile &layout);

} // namespace dunlin::diagram
