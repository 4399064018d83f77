#include "engine/psl/assist/completion.h"

#include "engine/core/ascii.h"
#include "engine/psl/assist/completion_context.h"
#include "engine/psl/assist/language_docs.h"
#include "engine/psl/schema/preview_features.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

using ItemKind = CompletionItem::Kind;

// Ignoring case; characters may be left out between the typed ones only at the end.
bool beginsWith(std::string_view label, std::string_view typed)
{
    return label.size() >= typed.size() && core::sameIgnoringCase(label.substr(0, typed.size()), typed);
}

bool isWritten(const CompletionContext &context, std::string_view property)
{
    const auto config = ast::as<ast::ConfigDecl>(*context.cursor.block);
    return config && config->findProperty(property).has_value();
}

} // namespace

bool has(const std::vector<std::string_view> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

void CompletionContext::add(ItemKind kind, std::string_view label, std::string_view insert, std::string_view detail)
{
    const std::size_t paren = label.find_first_of("(:\"");
    const std::string_view word = documentationOf(label).empty() ? label.substr(0, paren) : label;
    items.push_back({.label = std::string(label),
                     .kind = kind,
                     .insert = std::string(insert),
                     .detail = std::string(detail),
                     .documentation = std::string(documentationOf(word))});
}

const Model *CompletionContext::model() const
{
    if (!cursor.block)
        return nullptr;
    const core::Span name = cursor.block->nameSpan();
    const auto found = std::ranges::find_if(schema().models, [&](const Model &model) {
        return model.nameSpan == name && schema().files[model.file] == cursor.block->tree().file();
    });
    return found == schema().models.end() ? nullptr : &*found;
}

const Field *CompletionContext::field() const
{
    const Model *owner = model();
    if (!owner)
        return nullptr;
    const auto found = std::ranges::find(owner->fields, cursor.field, &Field::name);
    return found == owner->fields.end() ? nullptr : &*found;
}

void completeTopLevel(CompletionContext &context)
{
    const auto block = [&](std::string_view keyword) {
        context.add(ItemKind::Keyword, keyword, std::string(keyword) + " $0 {\n}");
    };
    block("model");
    block("enum");
    if (context.schema().hasPreviewFeature("views"))
        block("view");
    if (context.rules && context.rules->capabilities().compositeTypes)
        block("type");
    if (context.schema().datasources.empty())
        context.add(ItemKind::Keyword, "datasource", "datasource ${1:db} {\n  $0\n}");
    context.add(ItemKind::Keyword, "generator", "generator ${1:client} {\n  $0\n}");
}

void completeProperty(CompletionContext &context)
{
    const auto property = [&](std::string_view name, std::string_view value = "$0") {
        if (!isWritten(context, name))
            context.add(ItemKind::Property, name, std::string(name) + " = " + std::string(value));
    };
    if (context.cursor.block->kind() == NodeKind::Generator) {
        property("provider");
        property("output");
        property("previewFeatures", "[\"$0\"]");
        property("binaryTargets", "[\"$0\"]");
        property("engineType", "\"$0\"");
        return;
    }
    property("provider");
    property("url");
    property("shadowDatabaseUrl");
    property("directUrl");
    property("relationMode");
    if (context.rules && context.rules->capabilities().schemas)
        property("schemas", "[\"$0\"]");
    if (context.rules && context.rules->knowsDatasourceProperty("extensions") && context.schema().hasPreviewFeature("postgresqlExtensions"))
        property("extensions", "[$0]");
}

void completePropertyValue(CompletionContext &context)
{
    const Cursor &cursor = context.cursor;
    const std::string_view property = cursor.property;
    const bool inEnv = !cursor.calls.empty() && cursor.calls.back().name == "env";
    if (inEnv) {
        const std::string_view usual = property == "url"               ? "DATABASE_URL"
                                       : property == "directUrl"         ? "DIRECT_URL"
                                       : property == "shadowDatabaseUrl" ? "SHADOW_DATABASE_URL"
                                                                         : "";
        if (!usual.empty())
            context.add(ItemKind::Variable, usual, cursor.inString ? std::string(usual) : "\"" + std::string(usual) + "\"");
        return;
    }
    const auto text = [&](std::string_view value) {
        context.add(ItemKind::Value, value, cursor.inString ? std::string(value) : "\"" + std::string(value) + "\"");
    };
    const bool datasource = cursor.block->kind() == NodeKind::Datasource;
    if (datasource && (property == "url" || property == "directUrl" || property == "shadowDatabaseUrl") && !cursor.inString) {
        context.add(ItemKind::Function, "env()", "env($0)");
        context.add(ItemKind::Value, "\"\"", "\"$0\"");
    } else if (datasource && property == "provider") {
        for (const ProviderRules *rules : context.providers)
            text(rules->provider());
    } else if (datasource && property == "relationMode") {
        for (const auto &[mode, name] : {std::pair(RelationMode::ForeignKeys, "foreignKeys"), std::pair(RelationMode::Prisma, "prisma")})
            if (!context.rules || context.rules->allowsRelationMode(mode))
                text(name);
    } else if (!datasource && property == "provider") {
        text("prisma-client");
        text("prisma-client-js");
    } else if (!datasource && property == "previewFeatures") {
        if (!cursor.inString && cursor.calls.empty()) {
            context.add(ItemKind::Value, "[]", "[\"$0\"]");
            return;
        }
        const bool six = context.schema().datasource() && context.schema().datasource()->url;
        std::string_view names = activePreviewFeatures(six ? SchemaVersion::Six : SchemaVersion::Seven);
        while (!names.empty()) {
            const std::size_t comma = std::min(names.find(", "), names.size());
            if (!context.schema().hasPreviewFeature(names.substr(0, comma)))
                text(names.substr(0, comma));
            names.remove_prefix(std::min(comma + 2, names.size()));
        }
    }
}

Completion complete(const Analysis &analysis, core::Location place, ProviderRegistry providers)
{
    const SyntaxTree &tree = *analysis.trees[place.file];
    const Cursor cursor = cursorAt(tree, place.span.begin);
    CompletionContext context{.analysis = analysis, .cursor = cursor, .rules = nullptr, .providers = providers, .items = {}};
    if (const Datasource *datasource = analysis.schema.datasource())
        context.rules = findProvider(providers, datasource->provider);
    switch (cursor.place) {
    case CursorPlace::Nowhere:
        break;
    case CursorPlace::BlockKeyword:
        completeTopLevel(context);
        break;
    case CursorPlace::PropertyName:
        completeProperty(context);
        break;
    case CursorPlace::PropertyValue:
        completePropertyValue(context);
        break;
    case CursorPlace::FieldType:
        completeFieldType(context);
        break;
    case CursorPlace::FieldAttribute:
        completeFieldAttribute(context);
        break;
    case CursorPlace::BlockAttribute:
        completeBlockAttribute(context);
        break;
    case CursorPlace::Arguments:
        completeArguments(context);
        break;
    }
    const std::string_view typed = tree.file()->slice({cursor.word.begin, std::max(cursor.word.begin, place.span.begin)});
    std::erase_if(context.items, [&](const CompletionItem &item) { return !beginsWith(item.label, typed); });
    return {cursor.word, std::move(context.items)};
}

} // namespace dunlin::psl
