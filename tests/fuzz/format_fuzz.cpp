// Any bytes: what the formatter made of a well-formed text stays well-formed, and the formatter leaves it alone.
#include "engine/core/ensure.h"
#include "engine/psl/format/formatter.h"
#include "engine/psl/syntax/parser.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dunlin;
    const psl::SyntaxTree tree = psl::parse(std::string(reinterpret_cast<const char *>(data), size));
    if (!tree.errors().empty())
        return 0;
    const std::string once = psl::formattedText(tree);
    const psl::SyntaxTree again = psl::parse(once);
    ENSURE(again.errors().empty());
    ENSURE(psl::formattedText(again) == once);
    return 0;
}
