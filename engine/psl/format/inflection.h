// Names made from names, as Prisma makes them for back-relations.
#pragma once

#include <string>
#include <string_view>

namespace dunlin::psl {

std::string camelCase(std::string_view name); // "UserRole", "user_role" -> "userRole"; "APIKey" -> "apikey"
std::string plural(std::string_view word); // English: "category" -> "categories", "person" -> "people"

} // namespace dunlin::psl
