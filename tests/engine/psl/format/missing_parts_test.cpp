#include "engine/psl/format/missing_parts.h"

#include "engine/psl/syntax/parser.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

void checkCompleted(const std::string &source, const std::string &expected)
{
    const auto completed = [](const std::string &text) {
        const core::WorkspaceEdit edit = formatSchema({std::make_shared<const SyntaxTree>(parse(text))});
        return edit.files.empty() ? text : edit.files.front().edits.applyTo(text);
    };
    EXPECT_EQ(completed(source), expected);
    EXPECT_EQ(completed(expected), expected);
}

TEST(MissingParts, AddsTheOtherSideAndTheForeignKey)
{
    checkCompleted("model User {\n  id Int @id\n}\n\nmodel Post {\n  id     Int  @id\n  author User\n}\n",
                   "model User {\n  id    Int    @id\n  posts Post[]\n}\n\nmodel Post {\n  id     Int  @id\n  author User @relation(fields: [userId], references: [id])\n  userId Int\n}\n");
}

// The added fields follow the first unique key, the references the first that is never NULL: Prisma's choice.
TEST(MissingParts, CompletesARelationToAKeyThatMayBeNull)
{
    checkCompleted("model V {\n  a String? @unique\n  b Int     @unique\n}\n\nmodel A {\n  id Int @id\n  v  V?\n}\n",
                "model V {\n  a  String? @unique\n  b  Int     @unique\n  as A[]\n}\n\nmodel A {\n  id Int     @id\n  v  V?      @relation(fields: [vA], references: [b])\n  vA String?\n}\n");
}

} // namespace
} // namespace dunlin::psl
