// The diagram of an analysed schema: which boxes, rows and edges there are. Works on schemas with errors too.
#pragma once

#include "engine/diagram/graph.h"
#include "engine/psl/schema/schema.h"

namespace dunlin::workspace {

diagram::Graph buildGraph(const psl::Schema &schema);

} // namespace dunlin::workspace
