#include "engine/diagram/text_export.h"

#include <gtest/gtest.h>

namespace dunlin::diagram {

namespace {

Graph shop()
{
    Graph graph;
    graph.boxes.push_back({.name = "User", .databaseName = "users", .rows = {
        {.name = "id", .type = "Int", .isPrimaryKey = true, .columnName = "id"},
        {.name = "email", .type = "String?", .isUnique = true, .isNullable = true, .columnName = "e_mail"},
        {.name = "tags", .type = "String[]", .columnName = "tags"},
        {.name = "posts", .type = "Post[]", .isRelation = true}}});
    graph.boxes.push_back({.name = "Post", .databaseName = "Post", .rows = {
        {.name = "a", .type = "Int", .isPrimaryKey = true, .columnName = "a"},
        {.name = "userId", .type = "Int", .isPrimaryKey = true, .isForeignKey = true, .columnName = "userId"}}});
    graph.boxes.push_back({.kind = Box::Kind::Enum, .name = "Role", .databaseName = "Role", .rows = {{.name = "ADMIN"}}});
    graph.edges.push_back({.from = {.box = 1, .row = 1, .cardinality = Cardinality::ZeroOrMany},
                           .to = {.box = 0, .row = 0, .cardinality = Cardinality::ExactlyOne},
                           .identifying = true,
                           .name = "user"});
    return graph;
}

} // namespace

TEST(TextExport, WritesMermaid)
{
    EXPECT_EQ(toMermaid(shop()), R"(erDiagram
    "User" {
        Int id PK
        String email UK "may be empty"
        String[] tags
    }
    "Post" {
        Int a PK
        Int userId PK, FK
    }
    "Post" }o--|| "User" : "user"
)");
}

TEST(TextExport, WritesDbml)
{
    EXPECT_EQ(toDbml(shop()), R"(Table "User" {
  "id" "Int" [pk]
  "email" "String" [unique, note: 'column e_mail']
  "tags" "String[]" [not null]
}

Table "Post" {
  "a" "Int"
  "userId" "Int"

  indexes {
    ("a", "userId") [pk]
  }
}

Enum "Role" {
  "ADMIN"
}

Ref: "Post"."userId" > "User"."id"
)");
}

TEST(TextExport, WritesPlantUml)
{
    EXPECT_EQ(toPlantUml(shop()), R"(@startuml
hide circle
skinparam linetype ortho

entity "User" as b0 {
  * id : Int
  --
  email : String
  * tags : String[]
}

entity "Post" as b1 {
  * a : Int
  * userId : Int <<FK>>
  --
}

enum "Role" as b2 {
  ADMIN
}

b1 }o--|| b0 : user
@enduml
)");
}

TEST(TextExport, AnEmptySchemaIsStillADocument)
{
    EXPECT_EQ(toMermaid({}), "erDiagram\n");
    EXPECT_EQ(toDbml({}), "");
    EXPECT_EQ(toPlantUml({}), "@startuml\nhide circle\nskinparam linetype ortho\n@enduml\n");
}

} // namespace dunlin::diagram
