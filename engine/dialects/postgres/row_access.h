// How Qt SQL reaches a database of this kind.
#pragma once

#include "engine/core/result.h"
#include "engine/database/connection_url.h"
#include "engine/dialects/row_access.h"

namespace dunlin::dialects::postgres {

core::Result<RowAccess> rowAccess(const database::ConnectionUrl &url);

} // namespace dunlin::dialects::postgres
