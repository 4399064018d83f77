// Any bytes: what the formatter made of a well-formed text stays well-formed, and the formatter leaves it alone.
#include "engine/core/ensure.h"
#include "engine/psl/format/formatter.h"
#include "engine/psl/syntax/parser.h"
#include "engine/psl/syntax/views.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

// The formatter drops its sign, as Prisma's does, and then it is no property any more.
bool hasPropertyWithoutValue(const dunlin::psl::SyntaxTree &tree)
{
    for (const dunlin::psl::ast::ConfigDecl block : dunlin::psl::ast::blocks<dunlin::psl::ast::ConfigDecl>(tree))
        for (const dunlin::psl::ast::PropertyDecl property : block.properties())
            if (!property.value())
                return true;
    return false;
}

// A comment or another block in the line that ends one: Prisma's formatter moves it to a line of its own, and only the next time puts an
// empty line before it.
bool hasMoreBehindBlock(std::string_view text)
{
    using namespace std::string_view_literals;
    for (std::size_t at = text.find('}'); at != std::string_view::npos; at = text.find('}', at + 1)) {
        const std::string_view rest = text.substr(std::min(text.size(), text.find_first_not_of(" \t", at + 1)));
        for (const std::string_view begin : {"//"sv, "/*"sv, "model"sv, "enum"sv, "type"sv, "view"sv, "datasource"sv, "generator"sv})
            if (rest.starts_with(begin))
                return true;
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dunlin;
    const std::string text(reinterpret_cast<const char *>(data), size);
    const psl::SyntaxTree tree = psl::parse(text);
    if (hasMoreBehindBlock(text) || !tree.errors().empty() || hasPropertyWithoutValue(tree))
        return 0;
    const std::string once = psl::formattedText(tree);
    const psl::SyntaxTree again = psl::parse(once);
    ENSURE(again.errors().empty());
    ENSURE(psl::formattedText(again) == once);
    return 0;
}
