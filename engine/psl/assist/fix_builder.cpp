#include "engine/psl/assist/fix_builder.h"

namespace dunlin::psl {

FixBuilder::FixBuilder(const Analysis &analysis, const core::Diagnostic &diagnostic, ProviderRegistry providers)
    : m_analysis(analysis), m_diagnostic(diagnostic)
{
    if (const Datasource *datasource = analysis.schema.datasource())
        m_rules = findProvider(providers, datasource->provider);
}

std::string_view FixBuilder::quoted(std::size_t n, char quote) const
{
    const std::string_view text = m_diagnostic.message;
    std::size_t begin = text.find(quote);
    for (; n > 0 && begin != std::string_view::npos; --n) {
        const std::size_t end = text.find(quote, begin + 1);
        begin = end == std::string_view::npos ? end : text.find(quote, end + 1);
    }
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = text.find(quote, begin + 1);
    return end == std::string_view::npos ? std::string_view() : text.substr(begin + 1, end - begin - 1);
}

void FixBuilder::appendToField(core::FileId file, const ast::FieldDecl &field, std::string_view text)
{
    const std::uint32_t end = field.trimmedSpan().end;
    replace(file, {end, end}, std::string(text));
}

void FixBuilder::appendToLine(core::FileId file, std::uint32_t place, std::string_view text)
{
    const SyntaxTree &tree = *m_analysis.trees[file];
    const std::string_view lineBreak = lineBreakOf(tree);
    if (tree.source().substr(place).starts_with(lineBreak))
        replace(file, {place, place + static_cast<std::uint32_t>(lineBreak.size())}, concat({text, lineBreak}));
    else
        replace(file, {place, place}, std::string(text));
}

void FixBuilder::appendToBlock(core::FileId file, const ast::BlockDecl &block, std::string_view line)
{
    const core::Span brace = *block.closeBraceSpan();
    const std::string_view lineBreak = lineBreakOf(block.tree());
    const bool first = !hasBlockAttributes(block);
    replace(file, brace, concat({first ? lineBreak : std::string_view(), line, lineBreak, "}"}));
}

std::string indentOfItems(const ast::BlockDecl &block)
{
    for (const ast::View item : block.items()) {
        if (!ast::FieldDecl::is(item.kind()))
            continue;
        const std::string_view source = block.tree().source();
        const std::uint32_t end = item.span().begin;
        std::uint32_t begin = end;
        while (begin > 0 && (source[begin - 1] == ' ' || source[begin - 1] == '\t'))
            --begin;
        return std::string(source.substr(begin, end - begin));
    }
    return "  ";
}

bool hasBlockAttributes(const ast::BlockDecl &block)
{
    for (const ast::View item : block.items())
        if (ast::Attribute::is(item.kind()))
            return true;
    return false;
}

} // namespace dunlin::psl
