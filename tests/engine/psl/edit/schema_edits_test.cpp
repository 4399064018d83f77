#include "engine/psl/edit/rename.h"
#include "engine/psl/edit/schema_edits.h"

#include "engine/dialects/provider_rules.h"
#include "engine/psl/edit/names.h"

#include "tests/support/analyzed.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

using test::analyzed;

void checkEdit(const core::Result<core::WorkspaceEdit> &edit, const std::string &source, const std::string &expected)
{
    ASSERT_TRUE(edit) << edit.error().message;
    ASSERT_EQ(edit->files.size(), 1u);
    const std::string result = edit->files.front().edits.applyTo(source);
    EXPECT_EQ(result, expected);
    const Analysis after = analyzed(result);
    EXPECT_FALSE(after.hasErrors()) << after.diagnostics.front().message << "\n" << result;
}

void checkRefused(const core::Result<core::WorkspaceEdit> &edit, const std::string &part)
{
    ASSERT_FALSE(edit);
    EXPECT_NE(edit.error().message.find(part), std::string::npos) << edit.error().message;
}

const std::string blog = R"(// head
model User {
  id    Int    @id
  email String @unique // mail
  posts Post[]

  @@index([email, id])
}

/// Texts
model Post {
  id       Int  @id
  /// who
  author   User @relation(fields: [authorId], references: [id])
  authorId Int
}
)";

Analysis analyzedFor(const std::string &provider, const std::string &text)
{
    return analyze({std::make_shared<const core::SourceFile>(core::SourceFile{
                       .path = "schema.prisma", .text = "datasource db {\n  provider = \"" + provider + "\"\n}\n\n" + text})},
                   dialects::providerRules());
}

// What the edit makes of a schema for the database; the error when it is refused.
std::string afterEdit(const Analysis &before, const core::Result<core::WorkspaceEdit> &edit)
{
    if (!edit)
        return edit.error().message;
    const std::string after = edit->files.front().edits.applyTo(before.schema.files.front()->text);
    const auto analysis =
        analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = after})},
                dialects::providerRules());
    EXPECT_FALSE(analysis.hasErrors()) << analysis.diagnostics.front().message << after;
    return after.substr(after.find("}\n\n") + 3);
}

TEST(SchemaEdits, ANewModelHasTheIdOfItsDatabase)
{
    const auto added = [](const std::string &provider) {
        const Analysis before = analyzedFor(provider, "");
        return afterEdit(before, addModel(before, "Tag"));
    };
    EXPECT_EQ(added("mysql"), "model Tag {\n  id Int @id @default(autoincrement())\n}\n");
    EXPECT_EQ(added("cockroachdb"), "model Tag {\n  id BigInt @id @default(autoincrement())\n}\n");
    EXPECT_EQ(added("mongodb"), "model Tag {\n  id String @id @default(auto()) @map(\"_id\") @db.ObjectId\n}\n");
}

TEST(SchemaEdits, DocumentsKeepManyToManyInListsOfIds)
{
    const Analysis before = analyzedFor("mongodb", "model Post {\n  id String @id @map(\"_id\") @db.ObjectId\n}\n\n"
                                                   "model Tag {\n  id String @id @map(\"_id\") @db.ObjectId\n}\n");
    EXPECT_EQ(afterEdit(before, addRelation(before, "Post", "Tag", RelationShape::ManyToMany)),
              "model Post {\n  id String @id @map(\"_id\") @db.ObjectId\n  tagIds String[] @db.ObjectId\n"
              "  tags   Tag[]    @relation(fields: [tagIds], references: [id])\n}\n\n"
              "model Tag {\n  id String @id @map(\"_id\") @db.ObjectId\n  postIds String[] @db.ObjectId\n"
              "  posts   Post[]   @relation(fields: [postIds], references: [id])\n}\n");
}

TEST(SchemaEdits, ARelationToAnIgnoredModelIsIgnored)
{
    const Analysis before = analyzedFor("sqlite", "model A {\n  id Int @id\n}\n\nmodel B {\n  id Int @id\n\n  @@ignore\n}\n");
    EXPECT_EQ(afterEdit(before, addRelation(before, "A", "B", RelationShape::OneToMany)),
              "model A {\n  id Int @id\n  b   B   @relation(fields: [bId], references: [id]) @ignore\n  bId Int\n}\n\n"
              "model B {\n  id Int @id\n  as A[]\n\n  @@ignore\n}\n");
    EXPECT_NE(afterEdit(before, addRelation(before, "B", "A", RelationShape::OneToMany)).find("bs B[] @ignore"),
              std::string::npos);
}

TEST(SchemaEdits, AnIndexThatWouldBeThereTwiceGoesWithItsField)
{
    const Analysis before = analyzedFor(
        "postgresql",
        "model A {\n  id Int @id\n  a  Int @unique\n  b  Int\n\n  @@index([a])\n  @@index([a, b])\n  @@unique([a, b])\n}\n");
    EXPECT_EQ(afterEdit(before, removeField(before, "A", "b")),
              "model A {\n  id Int @id\n  a  Int @unique\n\n  @@index([a])\n}\n");
}

TEST(SchemaEdits, NoEditMakesAValidSchemaInvalid)
{
    const Analysis before = analyzedFor("sqlite", "model A {\n  id   Int @id\n  name String?\n}\n");
    checkRefused(removeField(before, "A", "id"), "at least one unique criteria");
    checkRefused(addField(before, "A", "tags", "String[]"), "does not support lists");
    checkRefused(setFieldAttribute(before, "A", "name", "default", "5"), "Expected a String value");
    checkRefused(setKeyFields(before, "A", "index", 0, "nothing"), "unknown fields: nothing");
    const Analysis withoutDatasource =
        analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = {}, .text = blog})}, dialects::providerRules());
    checkRefused(removeField(withoutDatasource, "Post", "id"), "at least one unique criteria");
    // In a schema that is invalid anyhow they are free.
    const Analysis broken = analyzedFor("sqlite", "model A {\n  id Int @id\n  b  Bee\n}\n");
    EXPECT_TRUE(addField(broken, "A", "tags", "String[]"));
}

TEST(SchemaEdits, AddAModel)
{
    checkEdit(addModel(analyzed(blog), "Tag"), blog, blog + "\nmodel Tag {\n  id Int @id @default(autoincrement())\n}\n");
    checkEdit(addModel(analyzed("model A {\r\n  id Int @id\r\n}"), "B"), "model A {\r\n  id Int @id\r\n}",
              "model A {\r\n  id Int @id\r\n}\r\n\r\nmodel B {\r\n  id Int @id @default(autoincrement())\r\n}\r\n");
    checkEdit(addModel(analyzed(""), "B"), "", "model B {\n  id Int @id @default(autoincrement())\n}\n");
    checkRefused(addModel(analyzed(blog), "Post"), "exists already");
    checkRefused(addModel(analyzed(blog), "1st"), "begin with a letter");
    checkRefused(addModel(analyzed(blog), "a b"), "only letters");
    checkRefused(addModel(analyzed(blog), ""), "needs a name");
    checkRefused(addModel(analyzed(blog), "String"), "reserved");
}

TEST(SchemaEdits, RenameAModelWhereverItIsNamed)
{
    std::string expected = blog;
    for (const char *line : {"model User", "author   User"})
        expected.replace(expected.find(line) + std::string(line).size() - 4, 4, "Person");
    checkEdit(rename(analyzed(blog), {Symbol::Kind::Model, "User", {}}, "Person"), blog, expected);
    checkRefused(rename(analyzed(blog), {Symbol::Kind::Model, "User", {}}, "Post"), "exists already");
    checkRefused(rename(analyzed(blog), {Symbol::Kind::Model, "Nobody", {}}, "X"), "no model");
}

TEST(SchemaEdits, RemoveAModelWithItsRelations)
{
    checkEdit(removeModel(analyzed(blog), "Post"), blog,
              "// head\nmodel User {\n  id    Int    @id\n  email String @unique // mail\n\n  @@index([email, id])\n}\n");
    checkEdit(removeModel(analyzed(blog), "User"), blog, "// head\n/// Texts\nmodel Post {\n  id       Int  @id\n}\n");
}

TEST(SchemaEdits, AddAFieldInLineWithTheOthers)
{
    checkEdit(addField(analyzed(blog), "User", "age", "Int?"), blog,
              std::string(blog).insert(blog.find("\n  @@index"), "  age   Int?\n"));
    checkEdit(addField(analyzed("model A {\r\n\tid Int @id\r\n}\r\n"), "A", "longName", "String[]"), "model A {\r\n\tid Int @id\r\n}\r\n",
              "model A {\r\n\tid Int @id\r\n\tlongName String[]\r\n}\r\n");
    checkRefused(addField(analyzed(blog), "User", "email", "Int"), "already");
    checkRefused(addField(analyzed(blog), "User", "x", "Post"), "add a relation");
    checkRefused(addField(analyzed(blog), "User", "x", "Int @id"), "not a type");
    checkRefused(addField(analyzed(blog), "User", "x", "Strin"), "no type");
    checkRefused(addField(analyzed("model A {\n id Int @id\n"), "A", "x", "Int"), "closing brace");
}

TEST(SchemaEdits, RenameAFieldInAllLists)
{
    std::string expected = blog;
    expected.replace(expected.find("email String"), 5, "mail");
    expected.replace(expected.find("[email"), 6, "[mail");
    checkEdit(rename(analyzed(blog), {Symbol::Kind::Field, "email", "User"}, "mail"), blog, expected);

    expected = blog;
    expected.replace(expected.find("id    Int"), 2, "key");
    expected.replace(expected.find("email, id"), 9, "email, key");
    expected.replace(expected.find("references: [id"), 15, "references: [key");
    checkEdit(rename(analyzed(blog), {Symbol::Kind::Field, "id", "User"}, "key"), blog, expected);

    expected = blog;
    expected.replace(expected.find("[authorId"), 9, "[writer");
    expected.replace(expected.find("authorId Int"), 8, "writer");
    checkEdit(rename(analyzed(blog), {Symbol::Kind::Field, "authorId", "Post"}, "writer"), blog, expected);
}

TEST(SchemaEdits, RemoveAFieldFromAllLists)
{
    std::string expected = blog;
    expected.erase(expected.find("  email"), std::string("  email String @unique // mail\n").size());
    expected.replace(expected.find("email, id"), 9, "id");
    checkEdit(removeField(analyzed(blog), "User", "email"), blog, expected);

    // The relation needs the foreign key.
    checkEdit(removeField(analyzed(blog), "Post", "authorId"), blog,
              "// head\nmodel User {\n  id    Int    @id\n  email String @unique // mail\n\n  @@index([email, id])\n}\n\n"
              "/// Texts\nmodel Post {\n  id       Int  @id\n}\n");
    checkRefused(removeField(analyzedFor("sqlite", blog), "Post", "id"), "at least one unique criteria");
    checkRefused(removeField(analyzed(blog), "Post", "x"), "no field");

    const std::string three = "model A {\n  a Int @id\n  b Int\n  c Int\n\n  @@index([a, b, c])\n  @@index([c])\n}\n";
    checkEdit(removeField(analyzed(three), "A", "c"), three, "model A {\n  a Int @id\n  b Int\n\n  @@index([a, b])\n}\n");
}

TEST(SchemaEdits, RelateTwoModels)
{
    const std::string source = "model User {\n  id Int @id\n}\n\nmodel Category {\n  id   String @id @db.Text\n  name String\n}\n";
    checkEdit(addRelation(analyzed(source), "User", "Category", RelationShape::OneToMany), source,
              "model User {\n  id Int @id\n  category   Category @relation(fields: [categoryId], references: [id])\n"
              "  categoryId String   @db.Text\n}\n\nmodel Category {\n  id   String @id @db.Text\n  name String\n  users User[]\n}\n");
    checkEdit(addRelation(analyzed(source), "Category", "User", RelationShape::OneToOne), source,
              "model User {\n  id Int @id\n  category Category?\n}\n\nmodel Category {\n  id   String @id @db.Text\n  name String\n"
              "  user   User   @relation(fields: [userId], references: [id])\n  userId Int    @unique\n}\n");
    checkEdit(addRelation(analyzed(source), "User", "Category", RelationShape::ManyToMany), source,
              "model User {\n  id Int @id\n  categories Category[]\n}\n\nmodel Category {\n  id   String @id @db.Text\n  name String\n"
              "  users User[]\n}\n");
}

TEST(SchemaEdits, NameARelationThatWouldBeAmbiguous)
{
    checkEdit(addRelation(analyzed(blog), "Post", "User", RelationShape::OneToMany), blog,
              std::string(blog)
                  .insert(blog.size() - 2, "  user     User @relation(\"PostToUser\", fields: [userId], references: [id])\n  userId   Int\n")
                  .insert(blog.find("\n  @@index"), "  posts2 Post[] @relation(\"PostToUser\")\n"));
    const std::string self = "model Node {\n  id Int @id\n}\n";
    checkEdit(addRelation(analyzed(self), "Node", "Node", RelationShape::OneToMany), self,
              "model Node {\n  id Int @id\n  node   Node?  @relation(\"NodeToNode\", fields: [nodeId], references: [id])\n"
              "  nodeId Int?\n  nodes  Node[] @relation(\"NodeToNode\")\n}\n");
}

TEST(SchemaEdits, RelateByACompoundKey)
{
    const std::string source = "model A {\n  id Int @id\n}\n\nmodel B {\n  x Int\n  y Int\n\n  @@id([x, y])\n}\n";
    checkEdit(addRelation(analyzed(source), "A", "B", RelationShape::OneToOne), source,
              "model A {\n  id Int @id\n  b  B   @relation(fields: [bX, bY], references: [x, y])\n  bX Int\n  bY Int\n\n"
              "  @@unique([bX, bY])\n}\n\nmodel B {\n  x Int\n  y Int\n  a A?\n\n  @@id([x, y])\n}\n");
    checkRefused(addRelation(analyzed(source), "A", "B", RelationShape::ManyToMany), "primary key of one field");
}

TEST(Names, AreMadeReadable)
{
    EXPECT_EQ(camelCase("UserRole"), "userRole");
    EXPECT_EQ(camelCase("APIKey"), "apikey");
    EXPECT_EQ(camelCase("user_role"), "userRole");
    EXPECT_EQ(camelCase("X2Y"), "x2Y");
    EXPECT_EQ(plural("category"), "categories");
    EXPECT_EQ(plural("box"), "boxes");
    EXPECT_EQ(plural("salesPerson"), "salesPeople");
    EXPECT_EQ(plural("address"), "addresses");
    EXPECT_EQ(plural("status"), "statuses");
    EXPECT_EQ(plural("key"), "keys");
}

// SQL Server refuses cascades that meet: a relation between models that are connected already does not cascade.
TEST(SchemaEdits, RelationsThatWouldCascadeInCirclesDoNot)
{
    const std::string source = "datasource db {\n  provider = \"sqlserver\"\n}\n\nmodel A {\n  id Int @id\n}\n\n"
                               "model B {\n  id Int @id\n}\n";
    const auto read = [](const std::string &text) {
        return analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = "schema.prisma", .text = text})}, dialects::providerRules());
    };
    const auto related = [&](const std::string &text, std::string_view from, std::string_view to) {
        const auto edit = addRelation(read(text), from, to, RelationShape::OneToMany);
        const std::string result = edit ? edit->files.front().edits.applyTo(text) : std::string();
        const Analysis after = read(result);
        EXPECT_FALSE(after.hasErrors()) << after.diagnostics.front().message << result;
        return result;
    };
    const std::string first = related(source, "A", "B");
    EXPECT_EQ(first.find("NoAction"), std::string::npos) << first;
    EXPECT_NE(related(first, "B", "A").find("references: [id], onDelete: NoAction, onUpdate: NoAction)"), std::string::npos);
    EXPECT_NE(related(source, "A", "A").find("onDelete: NoAction"), std::string::npos);
}

} // namespace
} // namespace dunlin::psl
