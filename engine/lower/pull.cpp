#include "engine/lower/pull.h"
#include "engine/lower/pull_configuration.h"
#include "engine/lower/pull_enums.h"
#include "engine/lower/pull_fields.h"
#include "engine/lower/pull_names.h"
#include "engine/lower/pull_notes.h"
#include "engine/lower/pull_relations.h"
#include "engine/lower/pull_text.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace dunlin::lower {
namespace {

// A block with the place where it belongs.
struct Placed
{
    BlockText block;
    core::FileId file = 0;
    std::uint32_t position = 0; // bytes in the previous file
};

// Views are read like tables, behind them; what the database cannot tell of their keys, the previous schema does.
sql::Table tableOf(const sql::View &view)
{
    return {.schema = view.schema, .name = view.name, .columns = view.columns, .comment = view.comment};
}

bool takesPartialIndexes(const psl::Schema &previous, const dialects::Dialect &dialect)
{
    return dialect.capabilities().pullsPartialIndexes || previous.hasPreviewFeature("partialIndexes");
}

class Puller
{
public:
    Puller(const sql::SqlSchema &database, const psl::Schema &previous, const dialects::Dialect &dialect, KeepNames keep)
        : m_database(takesPartialIndexes(previous, dialect) ? database : sql::withoutPartialIndexes(database)), m_previous(previous), m_known(keep == KeepNames::Yes ? &previous : nullptr), m_dialect(dialect),
          m_newFile(static_cast<core::FileId>(previous.files.size() > 1 ? previous.files.size() : 0)), m_firstView(database.tables.size())
    {
        for (sql::Table &table : m_database.tables)
            std::ranges::for_each(table.indexes, [&](sql::Index &index) { dialect.raiseIndexDetails(index); });
        if (previous.hasPreviewFeature("views"))
            std::ranges::transform(database.views, std::back_inserter(m_database.tables), tableOf);
        const auto isPartial = [](const sql::Index &index) { return !index.predicate.empty(); };
        const bool partial = std::ranges::any_of(m_database.tables, [&](const sql::Table &table) { return std::ranges::any_of(table.indexes, isPartial); });
        if (partial && !previous.hasPreviewFeature("partialIndexes"))
            m_features.emplace_back("partialIndexes");
        const psl::Datasource *datasource = previous.datasource();
        m_writesSchemas = datasource && !datasource->schemas.empty();
    }

    Pulled run()
    {
        nameEnums();
        nameModels();
        m_relations = relations(m_database, m_names, m_known);
        for (const PulledEnum &type : m_enumNames)
            addEnum(type);
        for (std::size_t i = 0; i < m_database.tables.size(); ++i) {
            if (!isJoinTable(m_database, m_database.tables[i], m_known))
                addModel(i);
        }
        // A database without enums cannot tell whether one is still wanted.
        if (m_known && !m_dialect.capabilities().enums) {
            for (const auto &type : m_known->enums)
                m_enums.push_back({.block = keptEnum(type), .file = type.file, .position = type.span.begin});
        }
        const auto place = [](const Placed &placed) { return std::pair(placed.file, placed.position); };
        for (std::vector<Placed> *blocks : {&m_models, &m_views, &m_enums})
            std::ranges::stable_sort(*blocks, {}, place);
        return {.files = files(), .views = viewDefinitions(), .warnings = m_warnings.text(), .models = m_models.size()};
    }

private:
    bool isView(std::size_t table) const { return table >= m_firstView; }
    const std::string &schemaOf(const std::string &schema) const { return schema.empty() ? m_database.defaultSchema : schema; }
    bool isIn(const std::string &schema, std::optional<std::string_view> written) const { return written ? *written == schemaOf(schema) : schema.empty(); }

    const psl::Model *previousModel(std::size_t index) const
    {
        if (!m_known)
            return nullptr;
        const sql::Table &table = m_database.tables[index];
        const auto found = std::ranges::find_if(m_known->models, [&](const psl::Model &model) {
            return model.isView == isView(index) && model.databaseName() == table.name && isIn(table.schema, model.schema);
        });
        return found == m_known->models.end() ? nullptr : &*found;
    }

    const psl::Enum *previousEnum(const sql::Enum &type) const
    {
        if (!m_known)
            return nullptr;
        const auto found = std::ranges::find_if(m_known->enums, [&](const psl::Enum &known) { return known.databaseName() == type.name && isIn(type.schema, known.schema); });
        return found == m_known->enums.end() ? nullptr : &*found;
    }

    // Counted over models, views and enums: what several namespaces have is named with its namespace.
    std::map<std::string, int, std::less<>> nameCounts() const
    {
        std::map<std::string, int, std::less<>> counts;
        for (std::size_t i = 0; i < m_database.tables.size(); ++i) {
            if (isJoinTable(m_database, m_database.tables[i], m_known))
                continue;
            const psl::Model *previous = previousModel(i);
            ++counts[previous ? std::string(previous->name) : identifierFrom(m_database.tables[i].name)];
        }
        for (const auto &type : m_database.enums) {
            const psl::Enum *previous = previousEnum(type);
            ++counts[previous ? std::string(previous->name) : identifierFrom(type.name)];
        }
        return counts;
    }

    // A new name, and whether it had to be told from others.
    std::string newName(const char *kind, const std::string &own, const std::string &databaseName, const std::string &schema, std::set<std::string, std::less<>> &taken)
    {
        const auto count = m_nameCounts.find(identifierFrom(databaseName));
        if (count == m_nameCounts.end() || count->second < 2 || schemaOf(schema).empty())
            return uniqueName(own, taken);
        std::string name = uniqueName(identifierFrom(schemaOf(schema) + "_" + databaseName), taken);
        m_warnings.add(Warning::DuplicateNames, std::string("Type: \"") + kind + "\", name: \"" + name + "\"");
        return name;
    }

    void nameEnums()
    {
        m_nameCounts = nameCounts();
        if (m_known) {
            for (const auto &model : m_known->models)
                m_taken.insert(std::string(model.name));
            for (const auto &type : m_known->enums)
                m_taken.insert(std::string(type.name));
        }
        for (const auto &type : m_database.enums) {
            const psl::Enum *previous = previousEnum(type);
            m_enumNames.push_back({.type = &type, .previous = previous, .name = previous ? std::string(previous->name) : newName("enum", identifierFrom(type.name), type.name, type.schema, m_taken)});
        }
    }

    void nameModels()
    {
        for (std::size_t i = 0; i < m_database.tables.size(); ++i) {
            sql::Table &table = m_database.tables[i];
            const psl::Model *previous = previousModel(i);
            if (isView(i) && previous)
                addPreviousKeys(*previous, table);
            TableNames names;
            const std::string derived = identifierFrom(table.name);
            // A table named by digits alone has no identifier left; Prisma writes none, which is no schema.
            names.own = derived.empty() ? identifierFrom("Renamed_" + table.name) : isReservedModelName(derived) ? "Renamed" + derived : derived;
            names.model = previous ? std::string(previous->name)
                : isJoinTable(m_database, table, m_known) ? names.own : newName(isView(i) ? "view" : "model", names.own, table.name, table.schema, m_taken);
            m_names.push_back(std::move(names));
            m_contexts.push_back(nameFields(table, m_dialect, m_known, previous, m_enumNames));
        }
    }

    // The database knows neither keys of a view nor which of its columns are never null.
    static void addPreviousKeys(const psl::Model &previous, sql::Table &view)
    {
        for (sql::Column &column : view.columns) {
            const auto field = std::ranges::find(previous.fields, std::string_view(column.name), &psl::Field::databaseName);
            if (field != previous.fields.end() && column.type.arity != sql::Arity::List)
                column.type.arity = field->arity == psl::Arity::Required ? sql::Arity::Required : sql::Arity::Nullable;
        }
        for (const psl::Index &known : previous.indexes) {
            sql::Index index{.kind = known.kind == psl::Index::Kind::Unique ? sql::Index::Kind::Unique : sql::Index::Kind::Normal};
            std::vector<std::string> columns;
            for (const psl::IndexField &part : known.fields) {
                columns.emplace_back(previous.fields[part.field].databaseName());
                index.columns.push_back({.name = columns.back()});
            }
            const bool there = std::ranges::all_of(columns, [&](const std::string &column) { return view.findColumn(column) != nullptr; });
            index.name = constraintName(view.name, columns, index.kind == sql::Index::Kind::Unique ? "_key" : "_idx", SIZE_MAX);
            if (there)
                view.indexes.push_back(std::move(index));
        }
    }

    bool ignored(std::size_t table) const
    {
        const psl::Model *previous = m_contexts[table].previous;
        return (previous && previous->isIgnored) || (!isView(table) && !m_database.tables[table].columns.empty() && !hasUsableKey(m_database.tables[table]));
    }

    void addModel(std::size_t index)
    {
        const sql::Table &table = m_database.tables[index];
        const TableContext &context = m_contexts[index];
        const psl::Model *previous = context.previous;
        Placed placed{.block = {.documentation = {}, .keyword = isView(index) ? "view" : "model", .name = m_names[index].model, .fields = {}, .attributes = {}},
            .file = previous ? previous->file : m_newFile,
            .position = previous ? previous->span.begin : UINT32_MAX};
        BlockText &block = placed.block;
        block.fields = scalarFields(context);
        block.commentedOut = table.columns.empty();
        addRelationFields(index, block);
        block.attributes = blockKeys(context);
        if (block.name != table.name || (previous && previous->map))
            block.attributes.push_back("@@map(" + quoteString(table.name) + ")");
        if (ignored(index))
            block.attributes.push_back("@@ignore");
        if (m_writesSchemas)
            block.attributes.push_back("@@schema(" + quoteString(schemaOf(table.schema)) + ")");
        block.documentation = tableNotes({.context = context, .name = block.name, .isView = isView(index)}, m_warnings);
        (isView(index) ? m_views : m_models).push_back(std::move(placed));
    }

    void addEnum(const PulledEnum &type)
    {
        Placed placed{.block = enumBlock(type, m_warnings), .file = type.previous ? type.previous->file : m_newFile, .position = type.previous ? type.previous->span.begin : UINT32_MAX};
        if (m_writesSchemas)
            placed.block.attributes.push_back("@@schema(" + quoteString(schemaOf(type.type->schema)) + ")");
        m_enums.push_back(std::move(placed));
    }

    std::vector<PulledView> viewDefinitions() const
    {
        std::vector<PulledView> out;
        for (std::size_t i = m_firstView; i < m_database.tables.size(); ++i) {
            const sql::View &view = m_database.views[i - m_firstView];
            out.push_back({.schema = view.schema.empty() ? m_database.defaultSchema : view.schema, .name = m_names[i].model, .definition = view.definition});
        }
        return out;
    }

    void addRelationFields(std::size_t index, BlockText &block)
    {
        for (const auto &relation : m_relations) {
            if (relation.from == index)
                block.fields.push_back(forwardField(relation));
            if (relation.to == index)
                block.fields.push_back(backField(relation));
        }
        if (m_contexts[index].previous)
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

    // Relations that no foreign key of the database tells of: those with views, and with relationMode = "prisma" all.
    void copyRelationFields(const psl::Model &previous, BlockText &block)
    {
        for (const auto &field : previous.fields) {
            if (!field.isRelation() || !stillThere(field.type.target))
                continue;
            const bool known = std::ranges::find(block.fields, field.name, &FieldText::name) != block.fields.end();
            const bool withView = previous.isView || m_known->models[field.type.target].isView;
            if (known || (usesForeignKeys() && !withView))
                continue;
            const std::string written(m_known->files[field.file]->slice(field.span));
            const std::size_t attributes = written.find('@');
            FieldText text{.documentation = std::string(field.documentation.value_or("")), .name = std::string(field.name),
                .type = std::string(field.type.name) + (field.arity == psl::Arity::List ? "[]" : field.arity == psl::Arity::Optional ? "?" : ""), .attributes = {}};
            if (attributes != std::string::npos)
                text.attributes.push_back(written.substr(attributes, written.find("//", attributes) - attributes));
            block.fields.push_back(std::move(text));
            m_warnings.add(Warning::CopiedRelations, "\"" + std::string(field.type.name) + "\"");
        }
    }

    std::vector<PulledFile> files() const
    {
        const std::size_t count = m_previous.files.size() + (m_newFile > 0 ? 1 : 0);
        std::vector<PulledFile> out;
        for (std::size_t i = 0; i < count; ++i) {
            const auto file = static_cast<core::FileId>(i);
            PulledFile pulled{.path = i < m_previous.files.size() ? m_previous.files[i]->path : "introspected.prisma", .text = configurations(m_previous, file, m_features)};
            const auto append = [&](const std::vector<Placed> &blocks) {
                for (const auto &placed : blocks) {
                    if (placed.file == file)
                        pulled.text += (pulled.text.empty() ? "" : "\n") + render(placed.block);
                }
            };
            append(m_models);
            append(m_views);
            append(m_enums);
            if (i < m_previous.files.size() || !pulled.text.empty())
                out.push_back(std::move(pulled));
        }
        return out;
    }

    sql::SqlSchema m_database; // the given one with its views among the tables and indexes in the schema's words
    const psl::Schema &m_previous;
    const psl::Schema *m_known; // null with --force
    const dialects::Dialect &m_dialect;
    core::FileId m_newFile; // 0 for a single file, else the one after the last
    std::size_t m_firstView; // in m_database.tables
    bool m_writesSchemas = false; // @@schema
    std::vector<std::string> m_features; // preview features that the database makes necessary
    std::map<std::string, int, std::less<>> m_nameCounts;
    std::set<std::string, std::less<>> m_taken;
    std::vector<PulledEnum> m_enumNames;
    std::vector<TableNames> m_names; // parallel to m_database.tables, as is m_contexts
    std::vector<TableContext> m_contexts;
    std::vector<PulledRelation> m_relations;
    std::vector<Placed> m_models, m_views, m_enums;
    Warnings m_warnings;
};

} // namespace

Pulled pull(const sql::SqlSchema &database, const psl::Schema &previous, const dialects::Dialect &dialect, KeepNames keep)
{
    return Puller(database, previous, dialect, keep).run();
}

} // namespace dunlin::lower
