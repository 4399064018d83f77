#include "engine/psl/schema/analysis.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

Analysis analyzeText(std::string text)
{
    auto file = std::make_shared<core::SourceFile>();
    file->path = "schema.prisma";
    file->text = std::move(text);
    return analyze({std::move(file)});
}

TEST(Analysis, ResolvesRelationOnTheSideThatHoldsTheKey)
{
    const Analysis analysis = analyzeText(R"(
model User {
  id    Int    @id
  posts Post[] @relation("written")
}
model Post {
  id       Int   @id
  authorId Int?
  author   User? @relation("written", fields: [authorId], references: [id], onDelete: Cascade, map: "fk")
}
)");
    EXPECT_TRUE(analysis.diagnostics.empty());
    ASSERT_EQ(analysis.schema.relations.size(), 1u);
    const Relation &relation = analysis.schema.relations[0];
    EXPECT_EQ(relation.kind, Relation::Kind::OneToMany);
    EXPECT_EQ(analysis.schema.models[relation.modelA].name, "Post");
    EXPECT_EQ(analysis.schema.models[relation.modelB].name, "User");
    EXPECT_EQ(relation.fieldA, 2u);
    EXPECT_EQ(relation.fieldB, 1u);
    EXPECT_EQ(relation.fields, std::vector<FieldIndex>{1});
    EXPECT_EQ(relation.references, std::vector<FieldIndex>{0});
    EXPECT_EQ(relation.onDelete, ReferentialAction::Cascade);
    EXPECT_EQ(relation.onUpdate, std::nullopt);
    EXPECT_EQ(relation.name, "written");
    EXPECT_EQ(relation.map, "fk");
}

TEST(Analysis, OrdersImplicitManyToManyByName)
{
    const Analysis analysis = analyzeText(R"(
model Tag {
  id    Int    @id
  posts Post[]
}
model Post {
  id   Int   @id
  tags Tag[]
}
model Person {
  id      Int      @id
  likes   Person[] @relation("likes")
  admires Person[] @relation("likes")
}
)");
    ASSERT_EQ(analysis.schema.relations.size(), 2u);
    const Relation &relation = analysis.schema.relations[0];
    EXPECT_EQ(relation.kind, Relation::Kind::ManyToMany);
    EXPECT_EQ(analysis.schema.models[relation.modelA].name, "Post");
    const Relation &self = analysis.schema.relations[1];
    EXPECT_EQ(analysis.schema.models[self.modelA].fields[self.fieldA].name, "admires");
    EXPECT_EQ(analysis.schema.models[self.modelB].fields[*self.fieldB].name, "likes");
}

TEST(Analysis, KeepsWhatItKnowsOfABrokenSchema)
{
    const Analysis analysis = analyzeText(R"(
model A {
  id   Int  @id
  b    B    @relation(fields: [bId], references: [id])
  bId  Int  @unique
  what Whatever
  !!!
}
model B {
  id Int @id
  a  A?
)");
    EXPECT_TRUE(analysis.hasErrors());
    ASSERT_EQ(analysis.schema.models.size(), 2u);
    EXPECT_EQ(analysis.schema.models[0].fields.size(), 4u);
    EXPECT_EQ(analysis.schema.models[0].fields[3].type.kind, FieldType::Kind::Unknown);
    ASSERT_EQ(analysis.schema.relations.size(), 1u);
    EXPECT_EQ(analysis.schema.relations[0].kind, Relation::Kind::OneToOne);
}

TEST(Analysis, ReadsKeysIndexesAndDefaults)
{
    const Analysis analysis = analyzeText(R"(
/// What we sell
model Item {
  a     Int
  b     String   @map("bee") @db.VarChar(191)
  code  String   @unique(map: "item_code")
  made  DateTime @default(now()) @updatedAt
  raw   Unsupported("circle")?
  kinds Kind[]   @default([One])
  @@id([a, b(sort: Desc, length: 10)], name: "key", map: "pk")
  @@unique([code, made])
  @@index([b], name: "old", type: Hash)
  @@map("items")
}
enum Kind {
  One @map("1")
  @@map("kinds")
}
)");
    EXPECT_TRUE(analysis.diagnostics.empty());
    const Model &item = analysis.schema.models.at(0);
    EXPECT_EQ(item.documentation, "What we sell");
    EXPECT_EQ(item.databaseName(), "items");
    EXPECT_EQ(item.fields[1].databaseName(), "bee");
    EXPECT_EQ(item.fields[1].nativeType->name, "VarChar");
    EXPECT_EQ(item.fields[1].nativeType->arguments, std::vector<std::string>{"191"});
    EXPECT_TRUE(item.fields[3].isUpdatedAt);
    EXPECT_TRUE(item.fields[3].defaultValue->value.isFunction("now"));
    EXPECT_EQ(item.fields[4].type.kind, FieldType::Kind::Unsupported);
    EXPECT_EQ(item.fields[4].type.name, "circle");
    EXPECT_EQ(item.fields[5].arity, Arity::List);
    ASSERT_TRUE(item.primaryKey);
    EXPECT_EQ(item.primaryKey->name, "key");
    EXPECT_EQ(item.primaryKey->map, "pk");
    EXPECT_EQ(item.primaryKey->fields[1].length, 10u);
    EXPECT_EQ(item.primaryKey->fields[1].sort, SortOrder::Descending);
    ASSERT_EQ(item.indexes.size(), 3u);
    EXPECT_EQ(item.indexes[0].map, "item_code");
    EXPECT_EQ(item.indexes[1].kind, Index::Kind::Normal);
    EXPECT_EQ(item.indexes[1].map, "old");
    EXPECT_EQ(item.indexes[1].algorithm, "Hash");
    EXPECT_EQ(item.indexes[2].kind, Index::Kind::Unique);
    EXPECT_EQ(analysis.schema.enums.at(0).values.at(0).databaseName(), "1");
}

} // namespace
} // namespace dunlin::psl
