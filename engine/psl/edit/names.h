// Names for what an edit adds.
#pragma once

#include "engine/core/result.h"
#include "engine/psl/format/inflection.h"
#include "engine/psl/syntax/views.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace dunlin::psl {

// Nothing when Prisma accepts the name for a model or field; `what` ("model") goes into the message.
std::optional<core::Error> checkName(std::string_view name, std::string_view what);

std::string pascalCase(std::string_view name); // "userRole" -> "UserRole"

using Names = std::set<std::string, std::less<>>;
Names fieldNames(const ast::ModelDecl &model);

// `wanted`, or with the first number from 2 on that makes it unique. The result is added to `taken`.
std::string uniqueName(std::string wanted, Names &taken);

} // namespace dunlin::psl
