#include "engine/psl/edit/schema_edits.h"

#include "engine/core/source_file.h"

#include "tests/support/analyzed.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

using test::analyzed;

const std::string userAndPost = R"(model User {
  id    Int    @id
  email String @unique
  posts Post[]
}

/// Texts
model Post {
  id       Int    @id(map: "post_key")
  status   Status @default(DRAFT) // kept
  author   User   @relation(fields: [authorId], references: [id], map: "fk")
  authorId Int

  @@index([status, authorId], map: "by_status")
  @@map("posts")
}

enum Status {
  DRAFT
  PUBLIC
}
)";

std::string pasted(const std::string &into, const std::string &text)
{
    const auto edit = pasteBlocks(analyzed(into), text);
    if (!edit)
        return "Error: " + edit.error().message;
    const std::string result = edit->files.front().edits.applyTo(into);
    const Analysis after = analyzed(result);
    EXPECT_FALSE(after.hasErrors()) << after.diagnostics.front().message << "\n" << result;
    return result;
}

std::string inserted(std::string text, std::string_view before, std::string_view what)
{
    return text.insert(text.find(before), what);
}

} // namespace

TEST(PasteEdits, CopyTakesCommentsAndUsedEnumsAlong)
{
    EXPECT_EQ(blocksAsText(analyzed(userAndPost), {"Post"}), userAndPost.substr(userAndPost.find("/// Texts")));
    EXPECT_EQ(blocksAsText(analyzed(userAndPost), {"Nothing"}), "");
}

TEST(PasteEdits, ADuplicateKeepsItsForeignKeyAndGetsNamesOfItsOwn)
{
    const std::string expected = inserted(userAndPost, "}\n\n/// Texts", "  post2s Post2[]\n") + R"(
/// Texts
model Post2 {
  id       Int    @id
  status   Status @default(DRAFT) // kept
  author   User   @relation(fields: [authorId], references: [id])
  authorId Int

  @@index([status, authorId])
}
)";
    EXPECT_EQ(pasted(userAndPost, blocksAsText(analyzed(userAndPost), {"Post"})), expected);
}

TEST(PasteEdits, RelationsBetweenWhatIsPastedStay)
{
    const std::string result = pasted(userAndPost, blocksAsText(analyzed(userAndPost), {"User", "Post"}));
    EXPECT_TRUE(result.starts_with(userAndPost));
    EXPECT_NE(result.find("  posts Post2[]\n"), std::string::npos) << result;
    EXPECT_NE(result.find("  author   User2   @relation(fields: [authorId], references: [id])\n"), std::string::npos) << result;
}

TEST(PasteEdits, IntoAnotherSchemaRelationsToWhatIsNotThereAreLeftOut)
{
    const std::string other = "model Tag {\n  id Int @id\n}\n";
    const std::string expected = other + R"(
/// Texts
model Post {
  id       Int    @id(map: "post_key")
  status   Status @default(DRAFT) // kept
  authorId Int

  @@index([status, authorId], map: "by_status")
  @@map("posts")
}

enum Status {
  DRAFT
  PUBLIC
}
)";
    EXPECT_EQ(pasted(other, blocksAsText(analyzed(userAndPost), {"Post"})), expected);
    EXPECT_EQ(pasted("", blocksAsText(analyzed(userAndPost), {"Post"})), expected.substr(other.size() + 1));
}

TEST(PasteEdits, AOneToOneRelationComesBackAsOne)
{
    const std::string text = "model User {\n  id Int @id\n  profile Profile?\n}\n\nmodel Profile {\n  user   User @relation(\"own\", fields: [userId], references: [id])\n  userId Int  @unique\n}\n";
    const std::string result = pasted(text, blocksAsText(analyzed(text), {"Profile"}));
    EXPECT_NE(result.find("  profile2 Profile2? @relation(\"own\")\n"), std::string::npos) << result;
}

TEST(PasteEdits, KeepsTheLineBreaksOfTheSchema)
{
    const std::string result = pasted("model A {\r\n  id Int @id\r\n}\r\n", "model B {\n  id Int @id\n}\n");
    EXPECT_EQ(result, "model A {\r\n  id Int @id\r\n}\r\n\r\nmodel B {\r\n  id Int @id\r\n}\r\n");
}

TEST(PasteEdits, SaysWhenThereIsNothingToPaste)
{
    EXPECT_EQ(pasted(userAndPost, "hello"), "Error: What was copied is no Prisma schema.");
    EXPECT_EQ(pasted(userAndPost, ""), "Error: What was copied has no model, enum or view that is not here already.");
    EXPECT_EQ(pasted(userAndPost, "enum Status {\n  DRAFT\n  PUBLIC\n}\n"), "Error: What was copied has no model, enum or view that is not here already.");
}

TEST(RemovalEdits, ARelationGoesWithItsColumns)
{
    const auto edit = removeRelation(analyzed(userAndPost), "User", "posts");
    ASSERT_TRUE(edit) << edit.error().message;
    const std::string result = edit->files.front().edits.applyTo(userAndPost);
    EXPECT_EQ(result.find("author"), std::string::npos) << result;
    EXPECT_EQ(result.find("posts "), std::string::npos) << result;
    EXPECT_NE(result.find("@@index([status], map: \"by_status\")"), std::string::npos) << result;
    EXPECT_FALSE(removeRelation(analyzed(userAndPost), "User", "email"));
}

TEST(RemovalEdits, TellsWhoDependsOnAModel)
{
    EXPECT_EQ(dependantsOf(analyzed(userAndPost), "User"), std::vector<std::string>{"Post"});
    EXPECT_TRUE(dependantsOf(analyzed(userAndPost), "Post").empty());
}

TEST(RemovalEdits, AnEnumGoesOnceNoFieldUsesIt)
{
    const auto used = removeEnum(analyzed(userAndPost), "Status");
    ASSERT_FALSE(used);
    EXPECT_EQ(used.error().message, "`Status` is the type of `Post.status`.");
    const std::string text = "enum A {\n  X\n}\n\nmodel M {\n  id Int @id\n}\n";
    const auto edit = removeEnum(analyzed(text), "A");
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->files.front().edits.applyTo(text), "model M {\n  id Int @id\n}\n");
}

} // namespace dunlin::psl
