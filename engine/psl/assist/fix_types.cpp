// Quick fixes for names that nothing in the schema bears.
#include "engine/core/ascii.h"
#include "engine/psl/assist/fix_builder.h"
#include "engine/psl/schema/preview_features.h"

#include <algorithm>
#include <numeric>

namespace dunlin::psl {

namespace {

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) that turn one name into the
// other, ignoring case.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    const auto same = [&](std::size_t i, std::size_t j) { return core::sameIgnoringCase(a.substr(i, 1), b.substr(j, 1)); };
    for (std::size_t i = 0; i < a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({row[j] + 1, last[j + 1] + 1, last[j] + (same(i, j) ? 0 : 1)});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                row[j + 1] = std::min(row[j + 1], beforeLast[j - 1] + 1);
        }
    }
    return row[b.size()];
}

// The names that may have been meant, nearest first.
std::vector<std::string_view> alike(std::string_view written, const std::vector<std::string_view> &known)
{
    const std::size_t limit = std::max<std::size_t>(1, written.size() / 4);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string_view name : known)
        if (const std::size_t steps = distance(written, name); steps <= limit)
            near.emplace_back(steps, name);
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string_view> names;
    for (const auto &[steps, name] : near)
        names.push_back(name);
    names.resize(std::min<std::size_t>(names.size(), 3));
    return names;
}

void createBlock(FixBuilder &builder, std::string_view keyword, std::string_view name)
{
    const auto block = builder.around<ast::BlockDecl>();
    if (!block || !block->isClosed())
        return;
    const std::string_view source = builder.tree().source();
    const std::string_view lineBreak = lineBreakOf(builder.tree());
    core::Span place{block->span().end, block->span().end};
    if (source.substr(place.begin).starts_with(lineBreak))
        place.end += static_cast<std::uint32_t>(lineBreak.size());
    builder.replace(builder.file(), place, concat({lineBreak, keyword, " ", name, " {", lineBreak, lineBreak, "}", lineBreak}));
    builder.finish(concat({"Create new ", keyword, " '", name, "'"}));
}

void fixUnknownType(FixBuilder &builder)
{
    const std::string_view name = builder.quoted(0, '"');
    const auto owner = builder.around<ast::ModelDecl>();
    if (name.empty() || !owner)
        return;
    std::vector<std::string_view> known = {"String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"};
    for (const auto &tree : builder.analysis().trees)
        for (const ast::BlockDecl block : ast::blocks(*tree))
            if (!ast::ConfigDecl::is(block.kind()))
                known.push_back(block.name());
    if (const auto type = builder.around<ast::FieldType>()) {
        for (const std::string_view meant : alike(name, known)) {
            builder.replace(builder.file(), type->nameSpan(), std::string(meant));
            builder.finish(concat({"Change to '", meant, "'"}));
        }
    }
    const bool composite = builder.rules() && builder.rules()->capabilities().compositeTypes;
    if (owner->isCompositeType()) {
        createBlock(builder, "type", name);
        createBlock(builder, "enum", name);
    } else {
        createBlock(builder, "model", name);
        createBlock(builder, "enum", name);
        if (composite)
            createBlock(builder, "type", name);
    }
}

void fixUnknownAttribute(FixBuilder &builder)
{
    const auto attribute = builder.around<ast::Attribute>();
    if (!attribute)
        return;
    static const std::vector<std::string_view> ofFields = {"id", "unique", "default", "updatedAt", "map", "relation", "ignore"};
    static const std::vector<std::string_view> ofBlocks = {"id", "unique", "index", "fulltext", "map", "ignore", "schema"};
    for (const std::string_view meant : alike(attribute->name(), attribute->isBlockAttribute() ? ofBlocks : ofFields)) {
        builder.replace(builder.file(), attribute->nameSpan(), std::string(meant));
        builder.finish(concat({"Change to '", attribute->isBlockAttribute() ? "@@" : "@", meant, "'"}));
    }
}

} // namespace

void fixTypes(FixBuilder &builder)
{
    if (builder.about(Rule::UnknownType))
        fixUnknownType(builder);
    else if (builder.about(Rule::UnknownAttribute))
        fixUnknownAttribute(builder);
}

} // namespace dunlin::psl
