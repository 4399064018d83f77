// A valid schema stays valid under every gesture of the designer that is not refused.
#include "engine/core/ensure.h"
#include "engine/dialects/provider_rules.h"
#include "engine/psl/edit/rename.h"
#include "engine/psl/edit/schema_edits.h"
#include "engine/psl/schema/analysis.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace {

using namespace dunlin;

psl::Analysis analyzed(std::string text)
{
    return psl::analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = std::move(text)})},
                        dialects::providerRules());
}

constexpr int gestures = 15;

core::Result<core::WorkspaceEdit> gesture(const psl::Analysis &analysis, int kind, std::size_t target)
{
    const auto &models = analysis.schema.models;
    const psl::Model &model = models[target % models.size()];
    const std::string_view field = model.fields.empty() ? "id" : model.fields[target % model.fields.size()].name;
    switch (kind) {
    case 0: return psl::addModel(analysis, "Added");
    case 1: return psl::rename(analysis, {model.isView ? psl::Symbol::Kind::View : psl::Symbol::Kind::Model, model.name, {}}, "Renamed");
    case 2: return psl::removeModel(analysis, model.name);
    case 3: return psl::addField(analysis, model.name, "added", "String?");
    case 4: return psl::rename(analysis, {psl::Symbol::Kind::Field, field, model.name}, "renamed", psl::DatabaseName::Keep);
    case 5: return psl::removeField(analysis, model.name, field);
    case 6: return psl::addRelation(analysis, model.name, models.front().name, psl::RelationShape::OneToOne);
    case 7: return psl::addRelation(analysis, model.name, models.front().name, psl::RelationShape::OneToMany);
    case 8: return psl::addRelation(analysis, model.name, models.front().name, psl::RelationShape::ManyToMany);
    case 9: return psl::setBlockAttribute(analysis, model.name, "map", "\"a table of \\\"its\\\" own\"");
    case 10: return psl::setNativeType(analysis, model.name, field, "");
    case 11: return psl::setDocumentation(analysis, model.name, field, "one\n\n/// two");
    case 12: return psl::setDocumentation(analysis, model.name, {}, "");
    case 13: return psl::addEnumValue(analysis, analysis.schema.enums.empty() ? std::string_view("none") : analysis.schema.enums.front().name, "ADDED");
    default: return psl::setBlockAttribute(analysis, model.name, "map", std::nullopt);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto before = analyzed(std::string(reinterpret_cast<const char *>(data), size));
    if (before.hasErrors() || before.schema.models.empty())
        return 0;
    for (int kind = 0; kind < gestures; ++kind) {
        const auto edit = gesture(before, kind, size);
        if (!edit)
            continue;
        for (const core::FileEdit &file : edit->files) {
            const auto after = analyzed(file.edits.applyTo(before.schema.files[file.file]->text));
            ENSURE(after.trees.front()->errors().empty());
            ENSURE(!after.hasErrors());
        }
    }
    return 0;
}
