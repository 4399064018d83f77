// ProviderRules: what the validation must know of one database. The rules themselves name no database; each folder of
// dialects/ supplies one of these.
#pragma once

#include "engine/psl/schema/resolution.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

struct ProviderCapabilities
{
    bool autoIncrement = false;
    bool autoIncrementOnNonId = false;
    bool autoIncrementSeveral = false;
    bool autoIncrementUnindexed = false;
    bool autoDefault = false; // @default(auto())
    bool clustering = false;
    bool compositeTypes = false;
    bool compoundIds = false;
    bool decimal = false;
    bool embeddedManyToMany = false;
    bool enums = false;
    bool foreignKeyCycleDetection = false;
    bool fulltext = false;
    bool fulltextSeveral = false;
    bool fulltextSort = false;
    bool implicitManyToMany = false;
    bool indexLength = false;
    bool json = false;
    bool jsonLists = false;
    bool namedDefaults = false;
    bool namedForeignKeys = false;
    bool namedPrimaryKeys = false;
    bool operatorClasses = false;
    bool partialIndexes = false;
    bool primaryKeySort = false;
    bool relationFieldsInAnyOrder = false;
    bool scalarLists = false;
    bool schemas = false;
    bool schemasOptional = false; // models need no @@schema although the datasource lists schemas
    bool setNullOnRequired = false; // a warning instead of an error
    bool shardKeys = false;
    bool suggestsRelationIndexes = true; // with relationMode = "prisma"
};

// Namespaces in which the names of constraints must differ.
enum class ConstraintScope {
    GlobalIndexes,
    GlobalForeignKeys,
    GlobalPrimaryKeysIndexes,
    GlobalPrimaryKeysForeignKeysDefaults,
    ModelIndexes,
    ModelPrimaryKeysIndexes,
    ModelPrimaryKeysIndexesForeignKeys,
};

enum class ArgumentForm { Number, NumberOrMax };

// @db.VarChar(191)
struct NativeTypeRule
{
    std::string_view name;
    std::size_t arguments = 0; // required
    std::size_t optionalArguments = 0; // allowed behind them
    std::vector<ScalarType> scalars; // the types it can be written on
    std::optional<ScalarType> standsFor = std::nullopt; // the type it is for by itself; the first of `scalars` when absent
    ArgumentForm form = ArgumentForm::Number;
};

// A preview feature of this provider alone, and its name on all providers before.
struct ProviderFeature
{
    std::string_view name;
    std::string_view formerName;
    std::string_view link; // https://pris.ly/d/…
};

// The id of a new model.
struct NewId
{
    std::string_view type = "Int";
    std::string_view attributes = "@id @default(autoincrement())";
    std::string_view nativeType = {}; // without the scope
};

class ProviderRules;

// What a provider looks at beyond its data.
struct ProviderContext
{
    const ProviderRules &rules;
    const Resolution &resolution;
    DiagnosticSink &sink;
    RelationMode relationMode = RelationMode::ForeignKeys;
};

class ProviderRules
{
public:
    virtual ~ProviderRules() = default;

    virtual std::string_view provider() const = 0; // canonical: "sqlite"
    virtual std::string_view displayName() const = 0; // in messages: "SQL Server"
    virtual bool acceptsProvider(std::string_view name) const { return name == provider(); }
    // Whether there are tables and SQL, so that migrations make sense.
    virtual bool isRelational() const { return true; }
    virtual const ProviderCapabilities &capabilities() const = 0;
    virtual std::size_t identifierLimit() const = 0; // bytes
    virtual std::span<const ReferentialAction> foreignKeyActions() const; // in the order messages list them
    virtual std::span<const ReferentialAction> emulatedActions() const; // with relationMode = "prisma"
    virtual std::span<const ConstraintScope> constraintScopes() const = 0;
    virtual std::span<const NativeTypeRule> nativeTypes() const { return {}; }
    virtual bool supportsIndexAlgorithm(std::string_view algorithm) const { return algorithm == "BTree"; }
    // What `ops:` can say for the field in an index of the algorithm, by name.
    virtual std::vector<std::string_view> operatorClasses(std::string_view /*algorithm*/, const Field &) const { return {}; }
    virtual RelationMode defaultRelationMode() const { return RelationMode::ForeignKeys; }
    virtual bool allowsRelationMode(RelationMode) const { return true; }
    // Properties of the datasource that only this provider knows, besides `provider`, `url` and their like.
    virtual bool knowsDatasourceProperty(std::string_view) const { return false; }

    virtual ProviderFeature previewFeature() const { return {}; }
    // The preview feature of Prisma 6 with which a datasource needs no url.
    virtual std::string_view featureWithoutUrl() const { return {}; }
    virtual NewId newId() const { return {}; }

    // Arguments of a native type that are out of range; the name and the number of arguments are right.
    virtual void checkNativeType(const ProviderContext &, const Field &) const {}
    virtual void checkModel(const ProviderContext &, ModelId) const {}
    virtual void checkView(const ProviderContext &, ModelId) const {}
    virtual void checkEnum(const ProviderContext &, EnumId) const {}
    virtual void checkRelationField(const ProviderContext &, const RelationField &) const {}
    virtual void checkDatasource(const ProviderContext &) const {}
    // A function in @default() that the language does not know, for instance sequence().
    virtual bool knowsDefaultFunction(std::string_view) const { return false; }
    virtual void checkDefaultFunction(const ProviderContext &, ModelId, FieldIndex) const {}
};

using ProviderRegistry = std::span<const ProviderRules *const>;

// By canonical name or alias; nullptr when unknown.
const ProviderRules *findProvider(ProviderRegistry providers, std::string_view name);

} // namespace dunlin::psl
