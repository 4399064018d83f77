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

constexpr int gestures = 25;

core::Result<core::WorkspaceEdit> gesture(const psl::Analysis &analysis, int kind, std::size_t target)
{
    const auto &models = analysis.schema.models;
    const psl::Model &model = models[target % models.size()];
    const std::string_view field = model.fields.empty() ? "id" : model.fields[target % model.fields.size()].name;
    const psl::Enum *first = analysis.schema.enums.empty() ? nullptr : &analysis.schema.enums.front();
    const std::string_view enumName = first ? first->name : std::string_view("none");
    const std::string_view value = first && !first->values.empty() ? first->values.front().name : std::string_view("none");
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
    case 13:
        return psl::addEnumValue(analysis, enumName, "ADDED");
    case 14:
        return psl::setBlockAttribute(analysis, model.name, "map", std::nullopt);
    case 15:
        return psl::addEnum(analysis, "AddedEnum");
    case 16:
        return psl::removeEnumValue(analysis, enumName, value);
    case 17:
        return psl::setValueAttribute(analysis, enumName, value, "map", "\"a value\"");
    case 18:
        return psl::setFieldType(analysis, model.name, field, "String?");
    case 19:
        return psl::setFieldType(analysis, model.name, field, "Int");
    case 20:
        return psl::setFieldAttribute(analysis, model.name, field, "unique", "");
    case 21:
        return psl::setFieldAttribute(analysis, model.name, field, "default", std::nullopt);
    case 22:
        return psl::setKeyFields(analysis, model.name, "index", 0, field);
    case 23:
        return psl::setAttributeArgument(analysis, model.name, field, "relation", "onDelete", "Cascade");
    default:
        return psl::rename(analysis, {psl::Symbol::Kind::EnumValue, value, enumName}, "RENAMED", psl::DatabaseName::Keep);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string text(reinterpret_cast<const char *>(data), size);
    // The size chooses the database, so that one seed serves for all.
    const auto providers = dialects::providerRules();
    if (text.find("datasource") == std::string::npos)
        text.insert(0,
                    "datasource db {\n  provider = \"" + std::string(providers[size % providers.size()]->provider()) + "\"\n}\n");
    const auto before = analyzed(std::move(text));
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
