// The preview features that the schema language knows, now or in the past.
#pragma once

#include <string_view>

namespace dunlin::psl {

enum class SchemaVersion { Six, Seven }; // Prisma 6: the datasource has a url

enum class FeatureState {
    Unknown,
    Active,
    Hidden, // valid, but not suggested
    Stable, // needs no flag any more: a warning
    Removed, // will go: a warning
};

// Features are compared without case.
FeatureState previewFeatureState(std::string_view feature, SchemaVersion version);
// For the message about an unknown one: "nativeDistinct, …".
std::string_view activePreviewFeatures(SchemaVersion version);

} // namespace dunlin::psl
