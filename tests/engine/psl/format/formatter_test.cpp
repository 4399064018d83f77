#include "engine/psl/format/formatter.h"

#include "engine/psl/syntax/parser.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

void checkFormat(const std::string &source, const std::string &expected)
{
    const SyntaxTree tree = parse(source);
    EXPECT_EQ(formattedText(tree), expected);
    EXPECT_EQ(format(tree).applyTo(source), expected);
    EXPECT_TRUE(format(parse(expected)).empty()) << formattedText(parse(expected));
}

TEST(Formatter, LinesUpColumnsUntilABlankLine)
{
    checkFormat("model  User{\n\n id Int @id // key\n name String?\n /// doc\n posts Post[] @relation( \"x\" )\n\n\n a B\n\n}",
                "model User {\n  id    Int     @id // key\n  name  String?\n  /// doc\n  posts Post[]  @relation(\"x\")\n\n  a B\n}\n");
}

TEST(Formatter, SortsAttributesAndMovesThoseOfTheBlockToTheEnd)
{
    checkFormat("model A {\n @@map(\"x\")\n // why\n @@unique([ a ,b(sort:Desc) ], where:{x:{not:1}},)\n a Int @map(\"m\") @db.X @unique @id\n}\n",
                "model A {\n  a Int @id @unique @map(\"m\") @db.X\n\n  // why\n  @@unique([a, b(sort: Desc)], where: { x: { not: 1 } })\n"
                "  @@map(\"x\")\n}\n");
}

TEST(Formatter, FormatsEnumsAndConfiguration)
{
    checkFormat("enum E {\n A @map(\"a\")\n LONG   @map( \"b\" )\n @@map(\"e\")\n}\ngenerator g {\n a=1\n  bcd = [ \"x\",env(\"Y\") ] // z\n}\n",
                "enum E {\n  A    @map(\"a\")\n  LONG @map(\"b\")\n\n  @@map(\"e\")\n}\n\ngenerator g {\n  a   = 1\n  bcd = [\"x\", env(\"Y\")] // z\n}\n");
}

TEST(Formatter, KeepsWhatDoesNotParse)
{
    checkFormat("model A {\n  id Int @id\n  garbage ( x  \n  b      String\n}\nfoo bar\n",
                "model A {\n  id Int    @id\n  garbage ( x  \n  b  String\n}\n\nfoo bar\n");
    checkFormat("model A {\n id Int\n", "model A {\nid Int\n");
    checkFormat("foo {\n a b\n}", "foo {\n a b\n}\n");
    // Prisma drops the sign of a property without a value, so that formatting again aligns without it.
    EXPECT_EQ(format(parse("generator g {\n provider =\n b = { a: 1,c : {} }\n}\n")).applyTo("generator g {\n provider =\n b = { a: 1,c : {} }\n}\n"),
              "generator g {\n  provider\n  b        = { a: 1, c: {  } }\n}\n");
}

TEST(Formatter, GathersBlankLinesAndComments)
{
    checkFormat("\n\n// a\n\n\n/* b\n * c */\nmodel A {\r\n  id Int\r\n}\n\n\n", "// a\n\n/**\n * b\n * c\n */\nmodel A {\n  id Int\n}\n");
    checkFormat("", "\n");
}

TEST(Formatter, ChangesOnlyTheLinesThatDiffer)
{
    const std::string source = "model A {\n  id Int @id\n}\n\nmodel B {\n  id  Int @id\n}\n";
    const core::EditList edits = format(parse(source));
    ASSERT_EQ(edits.edits().size(), 1u);
    EXPECT_EQ(edits.edits().front(), (core::TextEdit{{36, 50}, "  id Int @id\n"}));
}

} // namespace
} // namespace dunlin::psl
