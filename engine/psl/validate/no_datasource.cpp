// The rules of a schema that names no database. Prisma has a nameless provider for it, whose type shows in messages.
#include "engine/psl/validate/context.h"

namespace dunlin::psl {

namespace {

class NoDatasource : public ProviderRules
{
public:
    std::string_view provider() const override { return "Default"; }
    std::string_view displayName() const override
    {
        return "psl_core::datamodel_connector::empty_connector::EmptyDatamodelConnector";
    }
    const ProviderCapabilities &capabilities() const override
    {
        static constexpr ProviderCapabilities all{
            .autoIncrement = true, .compoundIds = true, .enums = true, .implicitManyToMany = true, .json = true};
        return all;
    }
    std::size_t identifierLimit() const override { return 10000; }
    std::span<const ReferentialAction> emulatedActions() const override
    {
        using enum ReferentialAction;
        static constexpr ReferentialAction actions[] = {Cascade, Restrict, SetNull};
        return actions;
    }
    std::span<const ConstraintScope> constraintScopes() const override { return {}; }
};

} // namespace

const ProviderRules &rulesWithoutDatasource()
{
    static const NoDatasource rules;
    return rules;
}

} // namespace dunlin::psl
