// Names of migrations: their order, and how new ones are made (BEHAVIOUR.md 2.1).
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace dunlin::migrate {

// The order of folder names: as Prisma's command line sorts (ICU root collation for ASCII, code points beyond).
bool nameLess(std::string_view a, std::string_view b);

// "Add SKU!" -> "add_sku"; cut to 200 characters.
std::string slug(std::string_view name);

// "20261122214842_add_sku", or the bare time without a name.
std::string folderName(std::chrono::system_clock::time_point time, std::string_view name);

} // namespace dunlin::migrate
