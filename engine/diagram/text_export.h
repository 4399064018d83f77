// The diagram as text that other tools read: Mermaid's erDiagram, DBML and PlantUML.
#pragma once

#include "engine/diagram/graph.h"

#include <string>

namespace dunlin::diagram {

// Tables, columns, keys and relations, in the order of the graph. Names that a language cannot say are quoted or, in
// Mermaid's types, written with underscores.
std::string toMermaid(const Graph &graph); // https://mermaid.js.org/syntax/entityRelationshipDiagram.html
std::string toDbml(const Graph &graph); // https://dbml.dbdiagram.io/docs
std::string toPlantUml(const Graph &graph); // https://plantuml.com/ie-diagram

} // namespace dunlin::diagram
