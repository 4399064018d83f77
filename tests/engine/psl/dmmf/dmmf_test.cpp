// The datamodel that generators read.
#include "engine/psl/dmmf/dmmf.h"

#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace dunlin::psl {
namespace {

using nlohmann::json;

json datamodel(std::string_view text)
{
    auto file = std::make_shared<core::SourceFile>();
    file->path = "schema.prisma";
    file->text = text;
    const Analysis analysis = analyze({file}, dialects::providerRules());
    for (const core::Diagnostic &diagnostic : analysis.diagnostics)
        ADD_FAILURE() << diagnostic.message;
    return json::parse(dmmf(analysis.schema));
}

json withSource(std::string_view provider, std::string_view blocks)
{
    return datamodel("datasource db {\n  provider = \"" + std::string(provider) + "\"\n}\n" + std::string(blocks));
}

json field(const json &model, std::string_view name)
{
    for (const json &item : model["fields"])
        if (item["name"] == name)
            return item;
    return nullptr;
}

TEST(Dmmf, DefaultsAreValuesOfTheirType)
{
    const json model = withSource("postgresql", R"PSL(model A {
  id BigInt   @id @default(9999999999)
  f  Float    @default(1.50)
  d  Decimal  @default("2.5")
  o  Float    @default(0.3)
  b  Boolean  @default(true)
  t  DateTime @default("2020-01-01T00:00:00.5Z")
  s  String   @default("a\"b")
  l  Int[]    @default([1, -2])
}
)PSL")["models"][0];
    EXPECT_EQ(field(model, "id")["default"], "9999999999");
    EXPECT_EQ(field(model, "f")["default"], 1.5);
    EXPECT_EQ(field(model, "d")["default"], 2.5);
    EXPECT_EQ(field(model, "o")["default"], 0.30000000000000004) << "as Prisma has it";
    EXPECT_EQ(field(model, "b")["default"], true);
    EXPECT_EQ(field(model, "t")["default"], "2020-01-01T00:00:00.500+00:00");
    EXPECT_EQ(field(model, "s")["default"], "a\"b");
    EXPECT_EQ(field(model, "l")["default"], json::array({1, -2}));
    EXPECT_FALSE(field(model, "s")["hasDefaultValue"].is_null());
}

TEST(Dmmf, FunctionsSayTheirVersion)
{
    const json model = withSource("sqlite", R"PSL(model A {
  id String @id @default(cuid())
  a  String @default(uuid())
  b  String @default(uuid(7))
  c  String @default(nanoid(12))
  d  String @default(dbgenerated("f()"))
  e  DateTime @default(now())
}
)PSL")["models"][0];
    const auto function = [](std::string_view name, json arguments) { return json{{"name", name}, {"args", std::move(arguments)}}; };
    EXPECT_EQ(field(model, "id")["default"], function("cuid", {1}));
    EXPECT_EQ(field(model, "a")["default"], function("uuid", {4}));
    EXPECT_EQ(field(model, "b")["default"], function("uuid", {7}));
    EXPECT_EQ(field(model, "c")["default"], function("nanoid", {12}));
    EXPECT_EQ(field(model, "d")["default"], function("dbgenerated", {"f()"}));
    EXPECT_EQ(field(model, "e")["default"], function("now", json::array()));
}

TEST(Dmmf, RelationsNameTheirKeyOnTheSideThatHoldsIt)
{
    const json models = withSource("postgresql", R"PSL(model User {
  id    Int    @id
  posts Post[]
}
model Post {
  id       Int  @id
  authorId Int  @unique
  author   User @relation(fields: [authorId], references: [id], onDelete: Cascade)
}
)PSL")["models"];
    const json author = field(models[1], "author");
    EXPECT_EQ(author["relationName"], "PostToUser");
    EXPECT_EQ(author["relationFromFields"], json::array({"authorId"}));
    EXPECT_EQ(author["relationToFields"], json::array({"id"}));
    EXPECT_EQ(author["relationOnDelete"], "Cascade");
    EXPECT_FALSE(author.contains("relationOnUpdate"));
    EXPECT_EQ(field(models[0], "posts")["relationFromFields"], json::array());
    EXPECT_EQ(field(models[1], "authorId")["isReadOnly"], true);
    EXPECT_EQ(field(models[1], "authorId")["isUnique"], true);
}

TEST(Dmmf, WhatAClientCannotUseIsNotThere)
{
    const json found = withSource("postgresql", R"PSL(model A {
  id Int @id
  i  Int @ignore
  u  Unsupported("point")?
}
model B {
  id Int @id

  @@ignore
}
)PSL");
    ASSERT_EQ(found["models"].size(), 1u);
    EXPECT_EQ(found["models"][0]["fields"].size(), 1u);
    EXPECT_EQ(found["indexes"].size(), 1u);
}

TEST(Dmmf, KeysAndIndexesAreListedWithTheirSettings)
{
    const json found = withSource("mysql", R"PSL(model A {
  a Int
  b String @db.Text

  @@id([a], name: "pk")
  @@unique([a, b(length: 10)], map: "u")
  @@index([b(length: 5, sort: Desc)])
  @@fulltext([b], map: "f")
}
)PSL");
    EXPECT_EQ(found["models"][0]["primaryKey"], (json{{"name", "pk"}, {"fields", {"a"}}}));
    EXPECT_EQ(found["models"][0]["uniqueFields"], json::array({{"a", "b"}}));
    const json &indexes = found["indexes"];
    ASSERT_EQ(indexes.size(), 4u);
    EXPECT_EQ(indexes[1]["fields"][0], (json{{"name", "b"}, {"length", 5}, {"sortOrder", "desc"}}));
    EXPECT_EQ(indexes[2]["dbName"], "u");
    EXPECT_EQ(indexes[3]["type"], "fulltext");
}

TEST(Dmmf, CompositeTypesAndViewsAndEnums)
{
    const json found = withSource("mongodb", R"PSL(/// of a person
type Address {
  street String @default("x") @map("s")
}
enum Role {
  /// may all
  ADMIN @map("a")
}
model A {
  id   String  @id @map("_id")
  home Address
  role Role    @default(ADMIN)

  @@unique([home.street])
}
)PSL");
    EXPECT_EQ(found["types"][0]["documentation"], "of a person");
    EXPECT_FALSE(field(found["types"][0], "street").contains("isUpdatedAt"));
    EXPECT_EQ(found["enums"][0]["values"][0], (json{{"name", "ADMIN"}, {"dbName", "a"}, {"documentation", "may all"}}));
    EXPECT_EQ(field(found["models"][0], "role")["default"], "ADMIN");
    EXPECT_EQ(field(found["models"][0], "home")["kind"], "object");
    EXPECT_EQ(found["indexes"][1]["fields"][0]["name"], "home.street");
    EXPECT_EQ(found["models"][0]["uniqueFields"], json::array({json::array({"street"})}));
}

// As in Prisma: what stands above a generator documents the next model.
TEST(Dmmf, CommentAboveAGeneratorGoesToTheNextModel)
{
    const json result = withSource("sqlite", "/// makes types\ngenerator json {\n  provider = \"x\"\n}\n\nmodel A {\n  id Int @id\n}\n\n/// loose\n\nmodel B {\n  id Int @id\n}\n");
    EXPECT_EQ(result["models"][0]["documentation"], "makes types");
    EXPECT_FALSE(result["models"][1].contains("documentation"));
}

} // namespace
} // namespace dunlin::psl
