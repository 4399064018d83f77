// Quick fixes that add or change an attribute or a key.
#include "engine/psl/assist/fix_builder.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

void addAttribute(FixBuilder &builder, std::string_view text, std::string_view title)
{
    if (const auto field = builder.around<ast::FieldDecl>()) {
        builder.appendToLine(builder.file(), field->trimmedSpan().end, text);
        builder.finish(std::string(title));
    }
}

void addSchemaAttribute(FixBuilder &builder)
{
    const auto block = builder.around<ast::BlockDecl>();
    if (!block || !block->isClosed())
        return;
    const std::string indent = block->kind() == NodeKind::Enum ? "  " : indentOfItems(*block);
    builder.appendToBlock(builder.file(), *block, indent + "@@schema()");
    builder.finish("Add `@@schema` attribute");
}

void addToSchemas(FixBuilder &builder)
{
    const auto attribute = builder.around<ast::Attribute>();
    const Datasource *datasource = builder.analysis().schema.datasource();
    if (!attribute || !datasource)
        return;
    std::string name;
    for (const ast::Argument argument : attribute->arguments())
        if (const auto value = argument.value(); value && value->isString())
            name = std::string(value->text());
    const auto config = ast::enclosing<ast::ConfigDecl>(*builder.analysis().trees[datasource->file], datasource->nameSpan.begin);
    if (name.empty() || !config)
        return;
    if (const auto written = config->findProperty("schemas"); written && written->value() && written->value()->isArray()) {
        std::uint32_t place = written->value()->span().begin + 1;
        bool first = true;
        for (const ast::Expression element : written->value()->elements()) {
            place = element.span().end;
            first = false;
        }
        builder.replace(datasource->file, {place, place}, concat({first ? "" : ", ", name}));
    } else {
        const auto url = config->findProperty("url");
        const auto anchor = url ? url : config->findProperty("provider");
        if (!anchor || !anchor->value())
            return;
        // The last character of the value is written anew, as Prisma's server does.
        const core::Span value = anchor->value()->span();
        const std::string_view source = config->tree().source();
        std::uint32_t begin = anchor->span().begin;
        while (begin > 0 && (source[begin - 1] == ' ' || source[begin - 1] == '\t'))
            --begin;
        builder.replace(datasource->file, {value.end - 1, value.end},
                        concat({source.substr(value.end - 1, 1), lineBreakOf(config->tree()),
                                source.substr(begin, anchor->span().begin - begin), "schemas = [", name, "]"}));
    }
    builder.finish("Add schema to schemas");
}

// "Each model must have at least one unique criteria that has only required fields."
void addId(FixBuilder &builder)
{
    const auto model = builder.around<ast::ModelDecl>();
    if (!model || !model->isClosed())
        return;
    if (const auto id = findFieldDecl(*model, "id"); id && id->type() && id->type()->arity() == ast::FieldType::Arity::Required) {
        builder.appendToField(builder.file(), *id, " @id");
        builder.finish("Make the field `id` the primary key");
        return;
    }
    if (findFieldDecl(*model, "id"))
        return;
    const std::string_view lineBreak = lineBreakOf(builder.tree());
    const std::size_t lineEnd = builder.tree().source().find(lineBreak, model->openBraceSpan().end);
    if (lineEnd == std::string_view::npos)
        return;
    const auto place = static_cast<std::uint32_t>(lineEnd + lineBreak.size());
    builder.replace(builder.file(), {place, place},
                    concat({indentOfItems(*model), "id ", newIdText(builder.analysis()), lineBreak}));
    builder.finish("Add a field `id` as the primary key");
}

} // namespace

void fixAttributes(FixBuilder &builder)
{
    if (builder.about(Rule::MissingIdMap))
        addAttribute(builder, " @map(\"_id\")", "Add @map(\"_id\")");
    else if (builder.about(Rule::AutoWithoutNativeType) && builder.analysis().schema.datasource())
        addAttribute(builder, concat({" @", builder.analysis().schema.datasource()->name, ".ObjectId"}), "Add @db.ObjectId");
    else if (builder.about(Rule::MissingSchema))
        addSchemaAttribute(builder);
    else if (builder.about(Rule::UnknownSchema))
        addToSchemas(builder);
    else if (builder.about(Rule::MissingUniqueCriterion))
        addId(builder);
}

} // namespace dunlin::psl
