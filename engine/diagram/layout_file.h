// The sidecar file of positions (schema.layout.json): one line per table, sorted, integers, unknown entries kept.
#pragma once

#include "engine/core/result.h"
#include "engine/diagram/layout.h"

#include <map>
#include <string>
#include <string_view>

namespace dunlin::diagram {

class LayoutFile
{
public:
    // Empty text is an empty layout. Error Usage: not JSON of this shape; callers then leave the file alone.
    static core::Result<LayoutFile> parse(std::string_view text);
    std::string toText() const; // same content, same bytes

    // Carries a position to the new name; what already stood under that name goes.
    void rename(const std::string &before, const std::string &after);

    std::map<std::string, Point> positions; // by model or enum name; only what a person placed

private:
    std::map<std::string, std::string> m_unknownMembers; // other top-level members: key -> JSON text
    std::map<std::string, std::string> m_unknownTables; // entries of "tables" in a form of some later version
};

} // namespace dunlin::diagram
