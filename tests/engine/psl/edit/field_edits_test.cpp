#include "engine/psl/edit/schema_edits.h"

#include "tests/support/analyzed.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

using test::analyzed;

const std::string shop = R"(model User {
  id    Int    @id
  email String @unique // mail
  posts Post[]
}

model Post {
  id       Int  @id
  author   User @relation(fields: [authorId], references: [id])
  authorId Int  /* who */
}
)";

// Replaces each `before` by its `after` in the schema: what the edit should come to.
void checkEdit(const core::Result<core::WorkspaceEdit> &edit, const std::vector<std::pair<std::string, std::string>> &differences)
{
    ASSERT_TRUE(edit) << edit.error().message;
    std::string expected = shop;
    for (const auto &[before, after] : differences) {
        ASSERT_NE(expected.find(before), std::string::npos) << before;
        expected.replace(expected.find(before), before.size(), after);
    }
    const std::string result = edit->files.empty() ? shop : edit->files.front().edits.applyTo(shop);
    EXPECT_EQ(result, expected);
    const Analysis after = analyzed(result);
    EXPECT_FALSE(after.hasErrors()) << after.diagnostics.front().message << "\n" << result;
}

} // namespace

TEST(FieldEdits, ChangeAType)
{
    checkEdit(setFieldType(analyzed(shop), "User", "email", "String?"), {{"email String @unique", "email String? @unique"}});
    checkEdit(setFieldType(analyzed(shop), "User", "email", "String"), {});
}

TEST(FieldEdits, ARelationFollowsItsForeignKey)
{
    checkEdit(setFieldType(analyzed(shop), "Post", "authorId", "Int?"), {{"User @relation", "User? @relation"}, {"Int  /*", "Int?  /*"}});
}

TEST(FieldEdits, AddChangeAndRemoveAnAttribute)
{
    checkEdit(setFieldAttribute(analyzed(shop), "User", "email", "default", "\"none\""), {{"@unique // mail", "@unique @default(\"none\") // mail"}});
    checkEdit(setFieldAttribute(analyzed(shop), "User", "email", "unique", "map: \"u\""), {{"@unique //", "@unique(map: \"u\") //"}});
    checkEdit(setFieldAttribute(analyzed(shop), "User", "email", "unique", std::nullopt), {{" @unique // mail", " // mail"}});
    checkEdit(setFieldAttribute(analyzed(shop), "User", "email", "map", std::nullopt), {});
    checkEdit(setFieldAttribute(analyzed(shop), "Post", "authorId", "unique", ""), {{"Int  /*", "Int @unique  /*"}});
}

TEST(FieldEdits, RefuseWhatCannotBe)
{
    EXPECT_FALSE(setFieldType(analyzed(shop), "Post", "author", "Int"));
    EXPECT_FALSE(setFieldType(analyzed(shop), "User", "email", "Strin g"));
    EXPECT_FALSE(setFieldType(analyzed(shop), "User", "email", "Post"));
    EXPECT_FALSE(setFieldAttribute(analyzed(shop), "User", "email", "default", "now() @unique"));
    EXPECT_FALSE(setFieldAttribute(analyzed(shop), "User", "email", "default", "\"a"));
    EXPECT_FALSE(setFieldAttribute(analyzed(shop), "User", "mail", "unique", ""));
}

} // namespace dunlin::psl
