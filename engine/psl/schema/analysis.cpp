#include "engine/psl/schema/analysis.h"

namespace dunlin::psl {
} // namespace dunlin::psl
