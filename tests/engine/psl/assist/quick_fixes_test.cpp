#include "engine/psl/assist/quick_fixes.h"

#include "engine/dialects/provider_rules.h"

#include "tests/support/analyzed.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

Analysis checked(const std::string &text)
{
    return test::analyzed(text, dialects::providerRules());
}

// The text after the fix with this title; the titles there are, when there is none.
std::string fixed(const std::string &text, std::string_view title)
{
    const Analysis analysis = checked(text);
    std::string titles;
    for (const QuickFix &fix : quickFixes(analysis, {0, {0, static_cast<std::uint32_t>(text.size())}}, dialects::providerRules())) {
        if (fix.edit.title == title)
            return fix.edit.files.at(0).edits.applyTo(text);
        titles += fix.edit.title + "\n";
    }
    return titles;
}

const std::string postgresHead = "datasource db {\n  provider = \"postgresql\"\n}\n\n";

TEST(QuickFixes, WriteAForeignKeyThatIsValid)
{
    const std::string text = postgresHead + "model User {\n  id    String @id @db.Uuid\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  author User\n}\n";
    const std::string after = fixed(text, "Add relation attribute for relation field");
    EXPECT_EQ(after, postgresHead + "model User {\n  id    String @id @db.Uuid\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n"
                            "  author User @relation(fields: [authorId], references: [id])\n  authorId String @db.Uuid\n}\n");
    EXPECT_FALSE(checked(after).hasErrors());
}

TEST(QuickFixes, UseAFieldThatIsThere)
{
    const std::string text = postgresHead + "model User {\n  id    Int @id\n  posts Post[]\n}\n\nmodel Post {\n  id Int @id\n  author User? @relation(onDelete: SetNull)\n  authorId Int?\n}\n";
    const std::string after = fixed(text, "Add relation attribute for relation field");
    EXPECT_NE(after.find("author User? @relation(fields: [authorId], references: [id], onDelete: SetNull)\n  authorId Int?\n}"), std::string::npos) << after;
    EXPECT_FALSE(checked(after).hasErrors());
}

TEST(QuickFixes, GuessNamesThatAreAlmostRight)
{
    EXPECT_EQ(fixed("model Animal {\n  id Int @id\n  n  Strng\n}\n", "Change to 'String'"), "model Animal {\n  id Int @id\n  n  String\n}\n");
    EXPECT_EQ(fixed("model Animal {\n  id Int @idd\n  n Int @unique\n}\n", "Change to '@id'"), "model Animal {\n  id Int @id\n  n Int @unique\n}\n");
}

TEST(QuickFixes, GiveAModelItsKey)
{
    EXPECT_EQ(fixed(postgresHead + "model A {\n  id Int\n}\n", "Make the field `id` the primary key"), postgresHead + "model A {\n  id Int @id\n}\n");
    EXPECT_EQ(fixed(postgresHead + "model A {\n    name String\n}\n", "Add a field `id` as the primary key"),
              postgresHead + "model A {\n    id Int @id @default(autoincrement())\n    name String\n}\n");
}

TEST(QuickFixes, TakeOutWhatIsNoLongerNeeded)
{
    EXPECT_EQ(fixed("generator g {\n  provider = \"x\"\n  previewFeatures = [\"orderByRelation\", \"views\"]\n}\n",
                    "Remove the preview feature \"orderByRelation\""),
              "generator g {\n  provider = \"x\"\n  previewFeatures = [\"views\"]\n}\n");
}

TEST(QuickFixes, KeepCommentsBehindTheField)
{
    const std::string text = postgresHead + "model A {\n  id Int @id\n  x  Int // why\n  bs B[]\n}\n\nmodel B {\n  id Int @id\n  ax Int\n  a  A @relation(fields: [ax], references: [x])\n}\n";
    EXPECT_NE(fixed(text, "Make referenced field(s) unique").find("  x  Int @unique // why\n"), std::string::npos);
}

} // namespace
} // namespace dunlin::psl
