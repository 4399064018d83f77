// What the rule families share: the schema under validation, the rules of its database, and questions about both.
#pragma once

#include "engine/psl/schema/provider_rules.h"
#include "engine/psl/schema/resolution.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace dunlin::psl {

// The constraint names in the namespaces that the database has, and which of them occur more than once.
class ConstraintNames
{
public:
    void add(ConstraintScope scope, std::string_view space, std::string_view name);
    // Whether any name occurs twice: nearly always not, and then no name needs to be looked up.
    bool anyClash() const { return !m_clashes.empty(); }
    bool clashes(ConstraintScope scope, std::string_view space, std::string_view name) const
    {
        return m_clashes.contains(key(scope, space, name));
    }

private:
    static std::string key(ConstraintScope scope, std::string_view space, std::string_view name);

    std::unordered_set<std::string> m_names, m_clashes;
};

struct ValidationContext
{
    Resolution &resolution;
    const Declarations &declarations;
    const Schema &schema;
    DiagnosticSink &sink;
    const ProviderRules &rules;
    const ProviderCapabilities &capabilities;
    const Datasource *datasource = nullptr;
    RelationMode relationMode = RelationMode::ForeignKeys;
    bool hasViews = false; // preview features
    bool hasPartialIndexes = false;
    bool hasShardKeys = false;
    ConstraintNames constraints = {};

    ProviderContext provider() const { return {rules, resolution, sink, relationMode}; }
};

std::string_view containerKind(const Model &model); // "model" or "view"
std::string_view attributeName(const PrimaryKey &key); // "@id" or "@@id"
std::string_view attributeName(const Index &index); // "@unique", "@@unique", "@@index", "@@fulltext"

// The field that is indexed: inside of a composite type for a path.
const Field &indexedField(const Schema &schema, const Model &model, const IndexField &field);
std::vector<std::string> indexedNames(const Schema &schema, const Model &model, const std::vector<IndexField> &fields);

// The primary key and the unique indexes.
std::vector<const std::vector<IndexField> *> uniqueCriteria(const Model &model);
bool anyUniqueCriterion(const Model &model, auto isWanted)
{
    return (model.primaryKey && isWanted(model.primaryKey->fields)) || std::ranges::any_of(model.indexes, [&](const Index &index) {
               return index.kind == Index::Kind::Unique && isWanted(index.fields);
           });
}
// Without optional and unsupported fields.
bool isStrictCriterion(const ValidationContext &context, const Model &model, const std::vector<IndexField> &fields);
bool isSingleIdField(const Model &model, FieldIndex field);

// Names of constraints in the database: as written, or as Prisma makes them, cut to the provider's limit.
std::string primaryKeyName(const ValidationContext &context, const Model &model);
std::string indexName(const ValidationContext &context, const Model &model, const Index &index);
std::string foreignKeyName(const ValidationContext &context, const RelationField &field);
std::string foreignKeyName(const ValidationContext &context, const Model &model); // without a field that says more
std::string defaultName(const ValidationContext &context, const Model &model, const Field &field);

void collectConstraintNames(ValidationContext &context);

enum class ConstraintKind { Index, Relation, Default, PrimaryKey };
// One error for each namespace in which the name occurs again.
void reportNameClashes(ValidationContext &context, const Model &model, ConstraintKind kind, std::string_view name,
                       std::string_view attribute, core::Location place);
// The same; `makeName()` and `findPlace()` are asked only when some name occurs twice.
void checkConstraintName(ValidationContext &context, const Model &model, ConstraintKind kind, auto makeName,
                         std::string_view attribute, auto findPlace)
{
    if (context.constraints.anyClash())
        reportNameClashes(context, model, kind, makeName(), attribute, findPlace());
}
enum class AttributePlace { Field, Block };
// A name given by `map` that is longer than the database allows.
void checkNameLength(ValidationContext &context, const Model &model, std::string_view attribute, core::Span span,
                     std::string_view name, AttributePlace place);

ReferentialAction onDelete(const ValidationContext &context, const RelationField &field);
ReferentialAction onUpdate(const RelationField &field);
bool modifies(ReferentialAction action); // anything but NoAction and Restrict
bool supportsAction(const ValidationContext &context, ReferentialAction action);

// Used when the schema names no database.
const ProviderRules &rulesWithoutDatasource();

// The rule families, one file each.
void validateCompositeTypes(ValidationContext &context);
void validateDefaultFunctions(ValidationContext &context);
void validateDatabaseNames(ValidationContext &context);
void validateModel(ValidationContext &context, ModelId model);
void validateAutoIncrement(ValidationContext &context, ModelId model);
void validateScalarField(ValidationContext &context, ModelId model, FieldIndex field);
void validateClientName(ValidationContext &context, ModelId model, FieldIndex field);
void validateNativeType(ValidationContext &context, core::FileId file, const Field &field);
void validateDefaultLiteral(ValidationContext &context, core::FileId file, const Expression &value, ScalarType type);
enum class Goes { On, Stop };
Goes validateRelationField(ValidationContext &context, RelationFieldId field);
void validateIndexes(ValidationContext &context, ModelId model);
void validateLengthTypes(ValidationContext &context, const Model &model, const std::vector<IndexField> &fields,
                         std::string_view attribute, core::Span span);
void validateEnums(ValidationContext &context);
void validateRelations(ValidationContext &context);
void validateCascades(ValidationContext &context, const InferredRelation &relation);
void validateManyToMany(ValidationContext &context, const InferredRelation &relation);

} // namespace dunlin::psl
