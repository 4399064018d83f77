// Any bytes as a script: the statements are in order, do not overlap and lie inside the text.
#include "engine/dialects/registry.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dunlin;
    const std::string_view script(reinterpret_cast<const char *>(data), size);
    for (const auto *dialect : dialects::allDialects()) {
        std::size_t end = 0;
        for (const auto &span : dialect->splitStatements(script)) {
            if (span.begin < end || span.end < span.begin || span.end > size)
                std::abort();
            end = span.end;
        }
    }
    return 0;
}
