#include "engine/psl/schema/provider_rules.h"

#include <algorithm>

namespace dunlin::psl {

std::span<const ReferentialAction> ProviderRules::foreignKeyActions() const
{
    using enum ReferentialAction;
    static constexpr ReferentialAction actions[] = {Cascade, Restrict, NoAction, SetNull, SetDefault};
    return actions;
}

std::span<const ReferentialAction> ProviderRules::emulatedActions() const
{
    using enum ReferentialAction;
    static constexpr ReferentialAction actions[] = {Cascade, Restrict, NoAction, SetNull};
    return actions;
}

const ProviderRules *findProvider(ProviderRegistry providers, std::string_view name)
{
    const auto it = std::ranges::find_if(providers, [&](const ProviderRules *rules) { return rules->acceptsProvider(name); });
    return it == providers.end() ? nullptr : *it;
}

} // namespace dunlin::psl
