#include "engine/psl/schema/rules.h"

#include <array>
#include <cstddef>

namespace dunlin::psl {

namespace {

constexpr auto ids = std::to_array<std::string_view>({
    // Syntax and names
    "syntax", "duplicate-block", "duplicate-field", "duplicate-enum-value", "duplicate-property",
    "duplicate-database-name", "reserved-name", "invalid-name", "invalid-mapped-name", "empty-block",
    // Attributes and arguments
    "unknown-attribute", "duplicate-attribute", "attribute-misplaced", "trailing-comma", "missing-value",
    "missing-argument", "unknown-argument", "duplicate-argument", "wrong-argument", "invalid-ignore",
    "updated-at-type",
    // Types and defaults
    "unknown-type", "type-not-supported", "unsupported-is-known", "relation-in-composite-type",
    "composite-type-cycle", "invalid-default", "unknown-function", "function-not-supported",
    "autoincrement-not-possible", "auto-without-native-type",
    // Native types
    "unknown-native-type", "native-type-prefix", "native-type-arguments", "native-type-for-other-type",
    "native-type-not-indexable", "native-types-differ",
    // Keys and indexes
    "missing-unique-criterion", "missing-id", "missing-id-map", "several-ids", "optional-id", "no-key-fields",
    "unknown-key-field", "relation-in-key", "repeated-key-field", "key-of-view", "duplicate-index",
    "several-clustered", "client-name-taken", "constraint-name-taken", "constraint-name-too-long",
    "constraint-name-not-supported", "index-not-supported", "operator-class", "invalid-where", "shard-key",
    // Relations
    "missing-opposite-field", "ambiguous-relation", "missing-foreign-key", "missing-references",
    "one-to-one-without-foreign-key", "foreign-key-on-wrong-side", "action-on-wrong-side", "unknown-relation-field",
    "relation-over-relation", "relation-field-count", "relation-type-mismatch", "relation-not-optional",
    "required-back-relation", "references-not-unique", "one-to-one-not-unique", "relation-to-ignored",
    "invalid-referential-action", "set-null-on-required", "set-default-not-supported", "cascade-cycle",
    "multiple-cascade-paths", "missing-relation-index", "invalid-many-to-many", "many-to-many-without-id",
    "many-to-many-not-supported",
    // Datasource and generators
    "several-datasources", "unknown-property", "property-without-value", "missing-provider", "invalid-provider",
    "unknown-provider", "invalid-env", "url-in-schema", "missing-url", "same-shadow-database",
    "invalid-relation-mode", "referential-integrity-deprecated", "invalid-extension", "invalid-schemas",
    "unknown-schema", "missing-schema", "schemas-not-supported", "unknown-preview-feature",
    "preview-feature-renamed", "preview-feature-deprecated", "preview-feature-misplaced", "preview-feature-needed",
});
static_assert(ids.size() == static_cast<std::size_t>(Rule::PreviewFeatureNeeded) + 1);

} // namespace

std::string_view ruleId(Rule rule)
{
    return ids[static_cast<std::size_t>(rule)];
}

std::span<const std::string_view> ruleIds()
{
    return ids;
}

} // namespace dunlin::psl
