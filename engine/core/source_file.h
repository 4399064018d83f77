// SourceFile: one immutable text with its path. Everything derived from it is views into its bytes.
#pragma once

#include "engine/core/span.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::core {

struct SourceFile
{
    std::string path; // as shown to the user
    std::string text; // UTF-8; arbitrary bytes are tolerated
    std::uint64_t revision = 0;

    std::string_view slice(Span span) const
    {
        return std::string_view(text).substr(span.begin, span.end - span.begin);
    }
};

// The ordered files of one schema; FileId indexes it.
using SourceFiles = std::vector<std::shared_ptr<const SourceFile>>;

} // namespace dunlin::core
