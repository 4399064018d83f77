#include "engine/psl/edit/schema_edits.h"

#include "tests/support/analyzed.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

using test::analyzed;

const std::string source = R"(datasource db {
  provider = "postgresql"
}

/// Somebody
/// who buys
model User {
  id    Int    @id
  email String @db.VarChar(100) // mail
  role  Role   @default(GUEST)

  @@index([email, id], map: "mail") // kept
  @@index(role)
}

enum Role {
  GUEST
  /// may all
  ADMIN @map("root")
}
)";

// One replacement in the source gives the result, which is a valid schema.
void checkChange(const core::Result<core::WorkspaceEdit> &edit, const std::string &before, const std::string &after)
{
    ASSERT_TRUE(edit) << edit.error().message;
    ASSERT_EQ(edit->files.size(), 1u);
    std::string expected = source;
    ASSERT_NE(expected.find(before), std::string::npos);
    expected.replace(expected.find(before), before.size(), after);
    EXPECT_EQ(edit->files.front().edits.applyTo(source), expected);
    EXPECT_FALSE(analyzed(expected).hasErrors());
    EXPECT_FALSE(edit->title.empty());
}

void expectRefused(const core::Result<core::WorkspaceEdit> &edit, const std::string &part)
{
    ASSERT_FALSE(edit);
    EXPECT_NE(edit.error().message.find(part), std::string::npos) << edit.error().message;
}

} // namespace

TEST(BlockEdits, ATablesNameIsMapped)
{
    const Analysis analysis = analyzed(source);
    checkChange(setBlockAttribute(analysis, "User", "map", "\"users\""), "@@index(role)\n", "@@index(role)\n  @@map(\"users\")\n");
    checkChange(setBlockAttribute(analysis, "Role", "map", "\"roles\""), "@map(\"root\")\n}", "@map(\"root\")\n\n  @@map(\"roles\")\n}");
    EXPECT_TRUE(setBlockAttribute(analysis, "User", "map", std::nullopt)->files.empty());
    expectRefused(setBlockAttribute(analysis, "User", "map", "\"a\") @@ignore"), "cannot be read");
    expectRefused(setBlockAttribute(analysis, "Nobody", "map", "\"a\""), "no `Nobody`");
}

TEST(BlockEdits, KeysKeepTheirOtherArguments)
{
    const Analysis analysis = analyzed(source);
    checkChange(setKeyFields(analysis, "User", "index", 0, "email(sort: Desc)"), "[email, id]", "[email(sort: Desc)]");
    checkChange(setKeyFields(analysis, "User", "index", 1, "role, id"), "(role)\n", "([role, id])\n");
    checkChange(setKeyFields(analysis, "User", "index", 1, ""), "  @@index(role)\n", "");
    checkChange(setKeyFields(analysis, "User", "unique", 0, "email"), "@@index(role)\n", "@@index(role)\n  @@unique([email])\n");
    expectRefused(setKeyFields(analysis, "User", "index", 0, "email]) @@ignore @@unique([id"), "cannot be read");
}

TEST(BlockEdits, NewBlocksSayTheirNamespaceWhereThereAreSeveral)
{
    const std::string spaces = "datasource db {\n  provider = \"postgresql\"\n  schemas  = [\"app\", \"log\"]\n}\n";
    const auto model = addModel(analyzed(spaces), "A");
    ASSERT_TRUE(model);
    const std::string with = model->files.front().edits.applyTo(spaces);
    EXPECT_EQ(with, spaces + "\nmodel A {\n  id Int @id @default(autoincrement())\n\n  @@schema(\"app\")\n}\n");
    const auto added = addEnum(analyzed(with), "E");
    ASSERT_TRUE(added);
    EXPECT_EQ(added->files.front().edits.applyTo(with), with + "\nenum E {\n  VALUE\n\n  @@schema(\"app\")\n}\n");
}

TEST(BlockEdits, ArgumentsComeAndGo)
{
    const std::string relation = "model A {\n  id Int @id\n  b B @relation(fields: [bId], references: [id]) // b\n  bId Int\n}\nmodel B {\n  id Int @id\n  a A[]\n}\n";
    const auto cascade = setAttributeArgument(analyzed(relation), "A", "b", "relation", "onDelete", "Cascade");
    ASSERT_TRUE(cascade);
    const std::string with = cascade->files.front().edits.applyTo(relation);
    EXPECT_NE(with.find("references: [id], onDelete: Cascade) // b"), std::string::npos) << with;
    const auto changed = setAttributeArgument(analyzed(with), "A", "b", "relation", "onDelete", "SetDefault");
    ASSERT_TRUE(changed);
    EXPECT_NE(changed->files.front().edits.applyTo(with).find("onDelete: SetDefault)"), std::string::npos);
    const auto without = setAttributeArgument(analyzed(with), "A", "b", "relation", "onDelete", "");
    ASSERT_TRUE(without);
    EXPECT_EQ(without->files.front().edits.applyTo(with), relation);
    expectRefused(setAttributeArgument(analyzed(relation), "A", "bId", "relation", "onDelete", "Cascade"), "has no @relation");
}

TEST(BlockEdits, NativeTypesReplaceEachOther)
{
    const Analysis analysis = analyzed(source);
    checkChange(setNativeType(analysis, "User", "email", "Text"), "@db.VarChar(100)", "@db.Text");
    checkChange(setNativeType(analysis, "User", "email", ""), " @db.VarChar(100)", "");
    checkChange(setNativeType(analysis, "User", "id", "SmallInt"), "Int    @id", "Int    @id @db.SmallInt");
    expectRefused(setNativeType(analysis, "User", "id", "Small Int"), "cannot be read");
}

TEST(BlockEdits, CommentsAreReplacedWhole)
{
    const Analysis analysis = analyzed(source);
    EXPECT_EQ(documentationOf(analysis, "User", ""), "Somebody\nwho buys");
    EXPECT_EQ(documentationOf(analysis, "User", "email"), "");
    EXPECT_EQ(documentationOf(analysis, "Role", "ADMIN"), "may all");
    checkChange(setDocumentation(analysis, "User", "", "A\n\nB"), "/// Somebody\n/// who buys\n", "/// A\n///\n/// B\n");
    checkChange(setDocumentation(analysis, "User", "", ""), "/// Somebody\n/// who buys\n", "");
    checkChange(setDocumentation(analysis, "User", "email", "where"), "  email String", "  /// where\n  email String");
    EXPECT_TRUE(setDocumentation(analysis, "User", "", "Somebody\nwho buys")->files.empty());
}

TEST(BlockEdits, EnumsGrowAndShrink)
{
    const Analysis analysis = analyzed(source);
    checkChange(addEnumValue(analysis, "Role", "OWNER"), "@map(\"root\")\n", "@map(\"root\")\n  OWNER\n");
    checkChange(removeEnumValue(analysis, "Role", "ADMIN"), "  /// may all\n  ADMIN @map(\"root\")\n", "");
    checkChange(setValueAttribute(analysis, "Role", "ADMIN", "map", "\"boss\""), "\"root\"", "\"boss\"");
    checkChange(setValueAttribute(analysis, "Role", "GUEST", "map", "\"all\""), "  GUEST\n", "  GUEST @map(\"all\")\n");
    expectRefused(addEnumValue(analysis, "Role", "GUEST"), "already");
    expectRefused(removeEnumValue(analyzed("enum A {\n  B\n}\n"), "A", "B"), "no value left");
    const auto added = addEnum(analysis, "Kind");
    ASSERT_TRUE(added);
    EXPECT_EQ(added->files.front().edits.applyTo(source), source + "\nenum Kind {\n  VALUE\n}\n");
}

} // namespace dunlin::psl
