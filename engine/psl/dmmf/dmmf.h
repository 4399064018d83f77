// DMMF: the schema as generators read it ("data model meta format"): models, types, enums and indexes as JSON, as
// Prisma gives them. Only the datamodel part; what a client's queries look like is not Dunlin's business.
#pragma once

#include "engine/psl/schema/schema.h"

#include <string>

namespace dunlin::psl {

// The schema must be without errors. Ends with a line break.
std::string dmmf(const Schema &schema);

} // namespace dunlin::psl
