#include "engine/dialects/sqlite/provider_rules.h"

namespace dunlin::dialects::sqlite {

namespace {

class Rules : public psl::ProviderRules
{
public:
    std::string_view provider() const override { return "sqlite"; }
    std::string_view displayName() const override { return "sqlite"; }

    const psl::ProviderCapabilities &capabilities() const override
    {
        static constexpr psl::ProviderCapabilities all{.autoIncrement = true,
                                                       .compoundIds = true,
                                                       .decimal = true,
                                                       .enums = true,
                                                       .implicitManyToMany = true,
                                                       .json = true,
                                                       .partialIndexes = true,
                                                       .relationFieldsInAnyOrder = true};
        return all;
    }

    std::size_t identifierLimit() const override { return 10000; }
    std::string_view featureWithoutUrl() const override { return "schemaEngineDriverAdapters"; }

    std::span<const psl::ReferentialAction> emulatedActions() const override
    {
        using enum psl::ReferentialAction;
        static constexpr psl::ReferentialAction actions[] = {Cascade, Restrict, SetNull};
        return actions;
    }

    // Index names are shared by all tables of a database (SQLite, CREATE INDEX).
    std::span<const psl::ConstraintScope> constraintScopes() const override
    {
        static constexpr psl::ConstraintScope scopes[] = {psl::ConstraintScope::GlobalIndexes};
        return scopes;
    }
};

} // namespace

const psl::ProviderRules &providerRules()
{
    static const Rules rules;
    return rules;
}

} // namespace dunlin::dialects::sqlite
