// Native types (@db.VarChar(191)): how they are written in messages, and the messages that several databases share.
#pragma once

#include "engine/psl/schema/provider_rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

std::string nativeTypeText(const NativeType &type); // "Decimal(10,2)"
// The arguments as numbers; `Max` is left out.
std::vector<std::uint32_t> nativeTypeNumbers(const NativeType &type);
bool isMax(std::string_view argument);

// What was expected instead of the arguments; nothing when they are right.
std::optional<std::string_view> argumentProblem(const NativeTypeRule &rule, const std::vector<std::string> &arguments);
// As Prisma reads it: wrong arguments make it no native type at all, but a type that takes none does not look at them.
bool isReadable(const ProviderContext &context, const NativeType &type);

void reportScaleAbovePrecision(const ProviderContext &context, const Field &field, std::string_view database);
void reportOutOfRange(const ProviderContext &context, const Field &field, std::string_view database, std::string_view range);
// The type cannot be part of an index, a unique constraint or the primary key; `hint` begins with a blank or is empty.
void reportNotIndexable(const ProviderContext &context, core::FileId file, core::Span span, const Field &field,
                        std::string_view database, Index::Kind kind, std::string_view hint);
void reportNotForKeys(const ProviderContext &context, core::FileId file, core::Span span, const Field &field,
                      std::string_view database, std::string_view hint);

} // namespace dunlin::psl
