// libFuzzer: the tree holds every byte, edits give the formatted text, formatting what is well formed is idempotent.
#include "engine/core/ensure.h"
#include "engine/psl/assist/semantic_tokens.h"
#include "engine/psl/format/formatter.h"
#include "engine/psl/syntax/parser.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dunlin;
    const std::string source(reinterpret_cast<const char *>(data), size);
    const psl::SyntaxTree tree = psl::parse(source);
    ENSURE(psl::text(tree) == source);
    for (const psl::SyntaxError &error : tree.errors())
        ENSURE(error.span.begin <= error.span.end && error.span.end <= source.size());
    const std::string formatted = psl::formattedText(tree);
    ENSURE(psl::format(tree).applyTo(source) == formatted);
    std::uint32_t end = 0;
    for (const psl::ClassifiedToken &token : psl::semanticTokens(tree)) {
        ENSURE(token.span.begin >= end && !token.span.empty());
        end = token.span.end;
    }
    return 0;
}
