// What a diagram shows, without positions: boxes with rows, edges between rows. Built from the analysed schema by
// workspace; laid out by layout.h; drawn by the designer.
#pragma once

#include "engine/core/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::diagram {

struct Row
{
    std::string name; // field name, enum value
    std::string type; // as written: "String?", "Int", empty for enum values
    bool isPrimaryKey = false;
    bool isForeignKey = false;
    bool isUnique = false;
    bool isIndexed = false;
    bool isNullable = false;
    bool isRelation = false; // relation fields are listed but not drawn as columns
    std::string columnName; // database name; empty for relation fields
    core::Location location;
};

struct Box
{
    // Schemas have the first three. A note is a person's remark; a junction is the hidden table of a many-to-many relation.
    enum class Kind { Table, View, Enum, Note, Junction };
    Kind kind = Kind::Table;
    std::string name; // model name: the identity in the layout file
    std::string databaseName;
    std::vector<Row> rows; // key rows first is the drawer's choice; here text order
    core::Location location; // of the block
    core::Location nameLocation;
};

enum class Cardinality { ExactlyOne, ZeroOrOne, ZeroOrMany };

struct End
{
    std::uint32_t box = 0; // index into Graph::boxes
    std::optional<std::uint32_t> row; // index into Box::rows where the edge docks; absent: the header
    Cardinality cardinality = Cardinality::ExactlyOne;
};

struct Edge
{
    End from; // holds the foreign key (first model for implicit many-to-many)
    End to; // referenced
    bool identifying = false; // the foreign key is part of the primary key: solid line
    bool implicitManyToMany = false;
    std::string name; // relation field name, for tooltips and screen readers
    std::string junctionTable; // of an implicit many-to-many: its table in the database
    core::Location location;
};

struct Graph
{
    std::vector<Box> boxes; // in text order: models and views, then enums
    std::vector<Edge> edges;
};

} // namespace dunlin::diagram
