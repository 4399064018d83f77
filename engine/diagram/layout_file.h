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
    // Empty text is an empty layout. Error Io/Usage: not JSON of this shape (the file is then left alone by callers).
    static core::Result<LayoutFile> parse(std::string_view text);
    std::string toText() const; // same content, same bytes

    std::map<std::string, Point> positions; // by model or enum name; only what a person placed
    void rename(const std::string &before, const std::string &after);

private:
    std::map<std::string, std::string> m_unknown; // other top-level members: key -> JSON text
};

} // namespace dunlin::diagram
