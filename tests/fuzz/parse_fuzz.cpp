// Any bytes: parsing ends, and the tree holds every byte of the text exactly once.
#include "engine/psl/syntax/parser.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto tree = dunlin::psl::parse(text);
    if (dunlin::psl::text(tree) != text)
        std::abort();
    return 0;
}
