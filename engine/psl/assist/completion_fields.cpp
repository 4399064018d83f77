// Completion of field types, attributes and native types.
#include "engine/psl/assist/completion_context.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

using ItemKind = CompletionItem::Kind;

bool isScalar(const Field *field, ScalarType type)
{
    return field && field->type.kind == FieldType::Kind::Scalar && field->type.scalar == type;
}

void completeNativeType(CompletionContext &context)
{
    const Field *field = context.field();
    if (!context.rules || !field)
        return;
    for (const NativeTypeRule &rule : context.rules->nativeTypes()) {
        const bool fits = std::ranges::any_of(rule.scalars, [&](ScalarType type) { return isScalar(field, type); });
        if (!fits)
            continue;
        const std::string name(rule.name);
        context.add(ItemKind::NativeType, name, rule.arguments > 0 ? name + "($0)" : name);
        if (rule.arguments == 0 && rule.optionalArguments > 0)
            context.add(ItemKind::NativeType, name + "()", name + "($0)");
    }
}

} // namespace

void completeFieldType(CompletionContext &context)
{
    if (context.cursor.block->kind() == NodeKind::Enum)
        return;
    using enum ScalarType;
    const auto allowed = [&](ScalarType type) {
        const ProviderRules *rules = context.rules;
        return !rules || ((type != Json || rules->capabilities().json) && (type != Decimal || rules->capabilities().decimal));
    };
    for (const ScalarType type : {String, Boolean, Int, BigInt, Float, Decimal, DateTime, Json, Bytes})
        if (allowed(type))
            context.add(ItemKind::Type, toString(type));
    for (const Enum &decl : context.schema().enums)
        context.add(ItemKind::Enum, decl.name);
    for (const CompositeType &decl : context.schema().compositeTypes)
        context.add(ItemKind::Type, decl.name);
    if (context.cursor.block->kind() != NodeKind::CompositeType)
        for (const Model &model : context.schema().models)
            context.add(ItemKind::Model, model.name);
    context.add(ItemKind::Type, "Unsupported", "Unsupported(\"$0\")");
}

void completeFieldAttribute(CompletionContext &context)
{
    const Cursor &cursor = context.cursor;
    if (!cursor.attribute.empty() && cursor.attribute.ends_with('.')) {
        const Datasource *datasource = context.schema().datasource();
        if (datasource && cursor.attribute.substr(0, cursor.attribute.size() - 1) == datasource->name)
            completeNativeType(context);
        return;
    }
    const auto attribute = [&](std::string_view name, std::string_view arguments = {}) {
        if (!has(cursor.attributes, name))
            context.add(ItemKind::Attribute, "@" + std::string(name), "@" + std::string(name) + std::string(arguments));
    };
    if (cursor.block->kind() == NodeKind::Enum) {
        attribute("map", "(\"$0\")");
        return;
    }
    const Field *field = context.field();
    const bool composite = cursor.block->kind() == NodeKind::CompositeType;
    if (field && field->isRelation()) {
        const std::string_view arguments = field->arity == Arity::List ? "(\"$0\")" : "(fields: [$0], references: [])";
        attribute("relation", arguments);
        attribute("ignore");
        return;
    }
    const bool list = field && field->arity == Arity::List;
    if (!composite && !list) {
        if (!field || field->arity == Arity::Required)
            attribute("id");
        attribute("unique");
    }
    attribute("default", "($0)");
    if (!composite && isScalar(field, ScalarType::DateTime) && !list)
        attribute("updatedAt");
    attribute("map", "(\"$0\")");
    if (!composite)
        attribute("ignore");
    const Datasource *datasource = context.schema().datasource();
    const bool written = datasource && std::ranges::any_of(cursor.attributes, [&](std::string_view name) {
        return name.starts_with(std::string(datasource->name) + ".");
    });
    if (datasource && context.rules && !written && !context.rules->nativeTypes().empty())
        context.add(ItemKind::Attribute, "@" + std::string(datasource->name), "@" + std::string(datasource->name) + ".$0",
                    "The type of the column in the database");
}

void completeBlockAttribute(CompletionContext &context)
{
    const Cursor &cursor = context.cursor;
    const auto attribute = [&](std::string_view name, std::string_view arguments) {
        context.add(ItemKind::Attribute, "@@" + std::string(name), "@@" + std::string(name) + std::string(arguments));
    };
    const auto once = [&](std::string_view name, std::string_view arguments) {
        if (!has(cursor.attributes, name))
            attribute(name, arguments);
    };
    const NodeKind kind = cursor.block->kind();
    const bool schemas = context.schema().datasource() && !context.schema().datasource()->schemas.empty();
    if (kind == NodeKind::CompositeType)
        return;
    if (kind != NodeKind::Enum) {
        const Model *model = context.model();
        const bool hasId = model && model->primaryKey;
        if (!hasId)
            once("id", "([$0])");
        attribute("unique", "([$0])");
        attribute("index", "([$0])");
        if (context.rules && context.rules->capabilities().fulltext)
            attribute("fulltext", "([$0])");
    }
    once("map", "(\"$0\")");
    if (kind != NodeKind::Enum)
        once("ignore", {});
    if (schemas)
        once("schema", "(\"$0\")");
}

} // namespace dunlin::psl
