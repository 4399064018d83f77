// Quick fixes in datasource and generator blocks.
#include "engine/core/ascii.h"
#include "engine/psl/assist/fix_builder.h"

#include "engine/psl/schema/preview_features.h"

namespace dunlin::psl {

namespace {

void removeProperty(FixBuilder &builder)
{
    const auto property = builder.around<ast::PropertyDecl>();
    if (!property)
        return;
    const std::string title = concat({"Remove `", property->name(), "`"});
    builder.edits().removeLine(builder.file(), *property);
    builder.finish(title);
}

// A preview feature that is none, or no longer one.
void removeFeature(FixBuilder &builder)
{
    const auto property = builder.around<ast::PropertyDecl>();
    const std::string_view name = builder.quoted(0, '"');
    if (!property || property->name() != "previewFeatures" || !property->value() || !property->value()->isArray())
        return;
    std::uint32_t previousEnd = 0;
    const auto elements = property->value()->elements();
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        const ast::Expression element = *it;
        if (core::sameIgnoringCase(element.stringValue(), name)) {
            core::Span span = element.span();
            auto next = it;
            ++next;
            if (previousEnd != 0)
                span.begin = previousEnd;
            else if (next != elements.end())
                span.end = (*next).span().begin;
            builder.replace(builder.file(), span, {});
            builder.finish(concat({"Remove the preview feature \"", name, "\""}));
            return;
        }
        previousEnd = element.span().end;
    }
}

} // namespace

void fixConfiguration(FixBuilder &builder)
{
    if (builder.about(Rule::ReferentialIntegrityDeprecated)) {
        if (const auto property = builder.around<ast::PropertyDecl>()) {
            builder.replace(builder.file(), property->nameSpan(), "relationMode");
            builder.finish("Rename property to relationMode");
        }
    } else if (builder.about(Rule::UrlInSchema)) {
        removeProperty(builder);
    } else if (builder.about(Rule::PreviewFeatureDeprecated) || builder.about(Rule::UnknownPreviewFeature)) {
        removeFeature(builder);
    }
}

} // namespace dunlin::psl
