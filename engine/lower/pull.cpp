#include "engine/lower/pull.h"
#include "engine/lower/pull_fields.h"
#include "engine/lower/pull_names.h"
#include "engine/lower/pull_relations.h"
#include "engine/lower/pull_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace dunlin::lower {
namespace {

constexpr std::string_view noUniqueKey =
    "The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.";

// Lists of one warning each; what is empty is not said.
struct Warnings
{
    std::vector<std::string> invalidNames, ignored, unsupported, mappedFields, mappedModels, copiedRelations;

    std::string text() const
    {
        const std::array<std::pair<const std::vector<std::string> *, std::string_view>, 6> sections{{
            {&invalidNames, "These fields were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the `@map` attribute:"},
            {&ignored, "The following models were ignored as they do not have a valid unique identifier or id. This is currently not supported by Prisma Client:"},
            {&unsupported, "These fields are not supported by Prisma Client, because Prisma currently does not support their types:"},
            {&mappedFields, "These fields were enriched with `@map` information taken from the previous Prisma schema:"},
            {&mappedModels, "These models were enriched with `@@map` information taken from the previous Prisma schema:"},
            {&copiedRelations, "Relations were copied from the previous data model due to not using foreign keys in the database. If any of the relation columns changed in the database, the relations might not be correct anymore:"},
        }};
        std::string out;
        for (const auto &[lines, title] : sections) {
            if (lines->empty())
                continue;
            out += out.empty() ? "*** WARNING ***\n\n" : "\n";
            out += std::string(title) + "\n";
            for (const auto &line : *lines)
                out += "  - " + line + "\n";
        }
        return out;
    }
};

// A block with the place where it belongs.
struct Placed
{
    BlockText block;
    core::FileId file = 0;
    std::uint32_t position = 0; // bytes in the previous file
};

class Puller
{
public:
    Puller(const sql::SqlSchema &database, const psl::Schema &previous, const dialects::Dialect &dialect, KeepNames keep)
        : m_database(database), m_previous(previous), m_known(keep == KeepNames::Yes ? &previous : nullptr), m_dialect(dialect),
          m_newFile(static_cast<core::FileId>(previous.files.size() > 1 ? previous.files.size() : 0))
    {
    }

    Pulled run()
    {
        nameModels();
        m_relations = relations(m_database, m_names, m_known);
        for (std::size_t i = 0; i < m_database.tables.size(); ++i) {
            if (!isJoinTable(m_database, m_database.tables[i], m_known))
                addModel(i);
        }
        std::ranges::stable_sort(m_models, {}, [](const Placed &placed) { return std::pair(placed.file, placed.position); });
        addEnums();
        Pulled pulled{.files = files(), .warnings = {}, .models = m_models.size()};
        std::ranges::sort(m_warnings.mappedModels);
        pulled.warnings = m_warnings.text();
        return pulled;
    }

private:
    const psl::Model *previousModel(const sql::Table &table) const
    {
        if (!m_known)
            return nullptr;
        const auto found = std::ranges::find_if(m_known->models, [&](const psl::Model &model) {
            return !model.isView && model.databaseName() == table.name && (!model.schema || table.schema.empty() || *model.schema == table.schema);
        });
        return found == m_known->models.end() ? nullptr : &*found;
    }

    void nameModels()
    {
        std::set<std::string, std::less<>> taken;
        for (const auto &table : m_database.tables) {
            const psl::Model *previous = previousModel(table);
            if (previous)
                taken.insert(std::string(previous->name));
        }
        for (const auto &table : m_database.tables) {
            const psl::Model *previous = previousModel(table);
            TableNames names;
            const std::string derived = identifierFrom(table.name);
            // A table named by digits alone has no identifier left; Prisma writes none, which is no schema.
            names.own = derived.empty() ? identifierFrom("Renamed_" + table.name) : isReservedModelName(derived) ? "Renamed" + derived : derived;
            names.model = previous ? std::string(previous->name) : isJoinTable(m_database, table, m_known) ? names.own : uniqueName(names.own, taken);
            m_names.push_back(std::move(names));
            m_contexts.push_back(nameFields(table, m_dialect, m_known, previous));
        }
    }

    bool ignored(std::size_t table) const
    {
        const psl::Model *previous = m_contexts[table].previous;
        return (previous && previous->isIgnored) || !hasUsableKey(m_database.tables[table]);
    }

    void addModel(std::size_t index)
    {
        const sql::Table &table = m_database.tables[index];
        const TableContext &context = m_contexts[index];
        const psl::Model *previous = context.previous;
        Placed placed{.block = {.documentation = std::string(previous ? previous->documentation.value_or("") : ""), .keyword = "model", .name = m_names[index].model, .fields = {}, .attributes = {}},
            .file = previous ? previous->file : m_newFile,
            .position = previous ? previous->span.begin : UINT32_MAX};
        BlockText &block = placed.block;
        if (!previous && isReservedModelName(table.name))
            block.documentation = "This model has been renamed to '" + block.name + "' during introspection, because the original name '" + table.name + "' is reserved.";
        block.fields = scalarFields(context);
        addRelationFields(index, block);
        block.attributes = blockKeys(context);
        if (block.name != table.name || (previous && previous->map))
            block.attributes.push_back("@@map(" + quoteString(table.name) + ")");
        if (ignored(index)) {
            if (!hasUsableKey(table) && block.documentation.find(noUniqueKey) == std::string::npos)
                block.documentation += (block.documentation.empty() ? "" : "\n") + std::string(noUniqueKey);
            block.attributes.push_back("@@ignore");
        }
        warnAbout(index);
        m_models.push_back(std::move(placed));
    }

    void warnAbout(std::size_t index)
    {
        const TableContext &context = m_contexts[index];
        const std::string model = "\"" + m_names[index].model + "\"";
        std::vector<std::string> invalid;
        for (std::size_t i = 0; i < context.fields.size(); ++i) {
            const PulledField &field = context.fields[i];
            const sql::ColumnType &type = context.table.columns[i].type;
            if (field.nameInvalid)
                invalid.push_back("\"" + field.name + "\"");
            if (type.family == sql::TypeFamily::Unsupported)
                m_warnings.unsupported.push_back("Model: " + model + ", field: \"" + field.name + "\", original data type: \"" + type.nativeType + "\"");
            if (field.mapKept)
                m_warnings.mappedFields.push_back("Model: " + model + ", field: \"" + field.name + "\"");
        }
        if (!invalid.empty())
            m_warnings.invalidNames.push_back("Model: " + model + ", field(s): [" + joined(invalid, ", ") + "]");
        if (ignored(index) && !(context.previous && context.previous->isIgnored))
            m_warnings.ignored.push_back(model);
        if (context.previous && m_names[index].model != m_names[index].own)
            m_warnings.mappedModels.push_back(model);
    }

    void addRelationFields(std::size_t index, BlockText &block)
    {
        for (const auto &relation : m_relations) {
            if (relation.from == index)
                block.fields.push_back(forwardField(relation));
            if (relation.to == index)
                block.fields.push_back(backField(relation));
        }
        if (usesForeignKeys() || !m_contexts[index].previous)
            return;
        copyRelationFields(*m_contexts[index].previous, block);
    }

    bool usesForeignKeys() const { return m_previous.relationMode() == psl::RelationMode::ForeignKeys || !m_known; }

    FieldText forwardField(const PulledRelation &relation) const
    {
        FieldText field{.documentation = previousDocumentation(relation.from, relation.fromField), .name = relation.fromField, .type = m_names[relation.to].model, .attributes = {}};
        if (!relation.foreignKey) {
            field.type += "[]";
            if (!relation.name.empty())
                field.attributes.push_back("@relation(" + quoteString(relation.name) + ")");
        } else {
            const sql::ForeignKey &key = *relation.foreignKey;
            const auto &columns = m_database.tables[relation.from];
            const auto nullable = [&](const std::string &name) { return columns.findColumn(name) && columns.findColumn(name)->type.arity != sql::Arity::Required; };
            const bool optional = std::ranges::any_of(key.columns, nullable);
            const bool allNullable = std::ranges::all_of(key.columns, nullable);
            if (optional)
                field.type += "?";
            field.attributes.push_back(relationAttribute(relation, allNullable ? sql::ReferentialAction::SetNull : sql::ReferentialAction::Restrict));
        }
        if (ignored(relation.to) && !ignored(relation.from))
            field.attributes.push_back("@ignore");
        return field;
    }

    FieldText backField(const PulledRelation &relation) const
    {
        FieldText field{.documentation = previousDocumentation(relation.to, relation.toField), .name = relation.toField,
            .type = m_names[relation.from].model + (relation.toMany ? "[]" : "?"), .attributes = {}};
        if (!relation.name.empty())
            field.attributes.push_back("@relation(" + quoteString(relation.name) + ")");
        if (ignored(relation.from) && !ignored(relation.to))
            field.attributes.push_back("@ignore");
        return field;
    }

    std::string previousDocumentation(std::size_t table, const std::string &name) const
    {
        const psl::Model *previous = m_contexts[table].previous;
        if (!previous)
            return {};
        const auto found = std::ranges::find(previous->fields, name, &psl::Field::name);
        return found == previous->fields.end() ? std::string() : std::string(found->documentation.value_or(""));
    }

    std::string relationAttribute(const PulledRelation &relation, sql::ReferentialAction usualDelete) const
    {
        const sql::ForeignKey &key = *relation.foreignKey;
        std::vector<std::string> arguments;
        if (!relation.name.empty())
            arguments.push_back(quoteString(relation.name));
        arguments.push_back("fields: " + fieldList(m_contexts[relation.from], key.columns));
        arguments.push_back("references: " + fieldList(m_contexts[relation.to], key.referencedColumns));
        if (key.onDelete != usualDelete)
            arguments.push_back("onDelete: " + std::string(actionName(key.onDelete)));
        if (key.onUpdate != sql::ReferentialAction::Cascade)
            arguments.push_back("onUpdate: " + std::string(actionName(key.onUpdate)));
        const auto &limits = m_dialect.capabilities();
        if (limits.namedForeignKeys && !key.name.empty()
            && key.name != constraintName(m_database.tables[relation.from].name, key.columns, "_fkey", limits.identifierLimit))
            arguments.push_back("map: " + quoteString(key.name));
        return "@relation(" + joined(arguments, ", ") + ")";
    }

    static std::string_view actionName(sql::ReferentialAction action)
    {
        switch (action) {
        case sql::ReferentialAction::NoAction: return "NoAction";
        case sql::ReferentialAction::Restrict: return "Restrict";
        case sql::ReferentialAction::Cascade: return "Cascade";
        case sql::ReferentialAction::SetNull: return "SetNull";
        case sql::ReferentialAction::SetDefault: return "SetDefault";
        }
        return {};
    }

    bool stillThere(psl::ModelId model) const
    {
        return std::ranges::any_of(m_contexts, [&](const TableContext &context) { return context.previous == &m_known->models[model]; });
    }

    // relationMode = "prisma": the database has no foreign keys to read relations from.
    void copyRelationFields(const psl::Model &previous, BlockText &block)
    {
        bool copied = false;
        for (const auto &field : previous.fields) {
            const bool known = std::ranges::find(block.fields, field.name, &FieldText::name) != block.fields.end();
            if (!field.isRelation() || known || !stillThere(field.type.target))
                continue;
            const std::string written(m_known->files[field.file]->slice(field.span));
            const std::size_t attributes = written.find('@');
            FieldText text{.documentation = std::string(field.documentation.value_or("")), .name = std::string(field.name),
                .type = std::string(field.type.name) + (field.arity == psl::Arity::List ? "[]" : field.arity == psl::Arity::Optional ? "?" : ""), .attributes = {}};
            if (attributes != std::string::npos)
                text.attributes.push_back(written.substr(attributes, written.find("//", attributes) - attributes));
            block.fields.push_back(std::move(text));
            copied = true;
        }
        if (copied)
            m_warnings.copiedRelations.push_back("\"" + std::string(previous.name) + "\"");
    }

    void addEnums()
    {
        for (const auto &type : m_database.enums) {
            const psl::Enum *previous = nullptr;
            if (m_known) {
                const auto found = std::ranges::find(m_known->enums, std::string_view(type.name), &psl::Enum::databaseName);
                previous = found == m_known->enums.end() ? nullptr : &*found;
            }
            m_enums.push_back(enumBlock(type, previous));
        }
        // A database without enums cannot tell whether one is still wanted.
        if (m_known && !m_dialect.capabilities().enums) {
            for (const auto &type : m_known->enums)
                m_enums.push_back(keptEnum(type));
        }
        std::ranges::stable_sort(m_enums, {}, [](const Placed &placed) { return std::pair(placed.file, placed.position); });
    }

    Placed enumBlock(const sql::Enum &type, const psl::Enum *previous) const
    {
        Placed placed{.block = {.documentation = std::string(previous ? previous->documentation.value_or("") : ""), .keyword = "enum",
                          .name = previous ? std::string(previous->name) : identifierFrom(type.name), .fields = {}, .attributes = {}},
            .file = previous ? previous->file : m_newFile, .position = previous ? previous->span.begin : UINT32_MAX};
        for (const auto &value : type.values) {
            const psl::EnumValue *known = nullptr;
            if (previous) {
                const auto found = std::ranges::find(previous->values, std::string_view(value), &psl::EnumValue::databaseName);
                known = found == previous->values.end() ? nullptr : &*found;
            }
            const std::string name = known ? std::string(known->name) : value.empty() ? "EMPTY_ENUM_VALUE" : identifierFrom(value);
            FieldText text{.documentation = std::string(known ? known->documentation.value_or("") : ""), .name = name, .type = {}, .attributes = {}};
            if (name != value)
                text.attributes.push_back("@map(" + quoteString(value) + ")");
            placed.block.fields.push_back(std::move(text));
        }
        if (placed.block.name != type.name)
            placed.block.attributes.push_back("@@map(" + quoteString(type.name) + ")");
        return placed;
    }

    static Placed keptEnum(const psl::Enum &type)
    {
        Placed placed{.block = {.documentation = std::string(type.documentation.value_or("")), .keyword = "enum", .name = std::string(type.name), .fields = {}, .attributes = {}},
            .file = type.file, .position = type.span.begin};
        for (const auto &value : type.values) {
            FieldText text{.documentation = std::string(value.documentation.value_or("")), .name = std::string(value.name), .type = {}, .attributes = {}};
            if (value.map)
                text.attributes.push_back("@map(" + quoteString(*value.map) + ")");
            placed.block.fields.push_back(std::move(text));
        }
        if (type.map)
            placed.block.attributes.push_back("@@map(" + quoteString(*type.map) + ")");
        return placed;
    }

    std::string configurations(core::FileId file) const
    {
        std::string out;
        for (const auto &generator : m_previous.generators) {
            if (generator.file == file)
                out += (out.empty() ? "" : "\n") + renderConfiguration("generator", std::string(generator.name), properties(generator.properties, file, Values::Generator));
        }
        for (const auto &datasource : m_previous.datasources) {
            if (datasource.file == file)
                out += (out.empty() ? "" : "\n") + renderConfiguration("datasource", std::string(datasource.name), properties(datasource.properties, file, Values::Datasource));
        }
        return out;
    }

    enum class Values { Generator, Datasource };
    std::vector<PropertyText> properties(const std::vector<psl::Property> &written, core::FileId file, Values values) const
    {
        const bool generator = values == Values::Generator;
        std::vector<PropertyText> out;
        for (const auto &property : written) {
            if (property.value)
                out.push_back({std::string(property.key), valueText(*property.value, file, generator, property.key)});
        }
        const auto rank = [&](const PropertyText &property) {
            constexpr std::array<std::string_view, 5> ofGenerator{"provider", "output", "previewFeatures", "binaryTargets", "engineType"};
            constexpr std::array<std::string_view, 4> ofDatasource{"provider", "url", "directUrl", "shadowDatabaseUrl"};
            const auto position = [&](const auto &list) { return static_cast<std::size_t>(std::ranges::find(list, std::string_view(property.key)) - list.begin()); };
            return generator ? position(ofGenerator) : position(ofDatasource);
        };
        std::ranges::stable_sort(out, [&](const PropertyText &a, const PropertyText &b) {
            const std::size_t last = generator ? 5 : 4;
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            return generator && rank(a) == last && a.key < b.key;
        });
        return out;
    }

    std::string valueText(const psl::Expression &value, core::FileId file, bool generator, std::string_view key) const
    {
        if (value.kind == psl::Expression::Kind::Array) {
            std::vector<std::string> items;
            for (const auto &item : value.arguments)
                items.push_back(valueText(item.value, file, false, {}));
            if (key == "previewFeatures")
                std::ranges::sort(items);
            return "[" + joined(items, ", ") + "]";
        }
        if (value.kind == psl::Expression::Kind::String)
            return quoteString(value.text);
        // A generator's values are texts to Prisma, whatever they look like.
        if (generator && value.kind != psl::Expression::Kind::Function)
            return quoteString(value.text);
        return std::string(m_previous.files[file]->slice(value.span));
    }

    std::vector<PulledFile> files() const
    {
        const std::size_t count = m_previous.files.size() + (m_newFile > 0 ? 1 : 0);
        std::vector<PulledFile> out;
        for (std::size_t i = 0; i < count; ++i) {
            const auto file = static_cast<core::FileId>(i);
            PulledFile pulled{.path = i < m_previous.files.size() ? m_previous.files[i]->path : "introspected.prisma", .text = configurations(file)};
            const auto append = [&](const std::vector<Placed> &blocks) {
                for (const auto &placed : blocks) {
                    if (placed.file == file)
                        pulled.text += (pulled.text.empty() ? "" : "\n") + render(placed.block);
                }
            };
            append(m_models);
            append(m_enums);
            if (i < m_previous.files.size() || !pulled.text.empty())
                out.push_back(std::move(pulled));
        }
        return out;
    }

    const sql::SqlSchema &m_database;
    const psl::Schema &m_previous;
    const psl::Schema *m_known; // null with --force
    const dialects::Dialect &m_dialect;
    core::FileId m_newFile; // 0 for a single file, else the one after the last
    std::vector<TableNames> m_names; // parallel to m_database.tables, as is m_contexts
    std::vector<TableContext> m_contexts;
    std::vector<PulledRelation> m_relations;
    std::vector<Placed> m_models, m_enums;
    Warnings m_warnings;
};

} // namespace

Pulled pull(const sql::SqlSchema &database, const psl::Schema &previous, const dialects::Dialect &dialect, KeepNames keep)
{
    return Puller(database, previous, dialect, keep).run();
}

} // namespace dunlin::lower
