#include "engine/psl/syntax/parser.h"

#include "engine/psl/syntax/string_literal.h"

#include <gtest/gtest.h>

#include <random>

namespace dunlin::psl {
namespace {

void checkErrors(const std::string &source, const std::vector<std::string> &expected)
{
    const SyntaxTree tree = parse(source);
    EXPECT_EQ(text(tree), source);
    std::vector<std::string> found;
    for (const SyntaxError &error : tree.errors())
        found.push_back(std::to_string(error.span.begin) + ".." + std::to_string(error.span.end) + " " + error.message);
    EXPECT_EQ(found, expected) << source;
}

constexpr auto notAField = "Error validating: This line is not a valid field or attribute definition.";
constexpr auto notAKeyword = "Error validating: This line is invalid. It does not start with any known Prisma schema keyword.";

TEST(Parser, AcceptsWhatPrismaAccepts)
{
    checkErrors("", {});
    checkErrors("model A {\n  id Int @id\n}", {});
    checkErrors("modelUser { anything\r\n  id Int @id // c\r  a  String [] @ db.x\n\n} enum B {\n x @map(\"y\")\n}\n", {});
    checkErrors("/* a */ model A {\n /* b\n c */ a Unsupported( \"x\" )? @default(f(1, [2, {a: -1.5}]), b:,)\n @@index([a]) /* d */\n}\n", {});
    checkErrors("generator g {\n provider =\n a = [\"x\"] // c\n}\n", {});
    checkErrors("model A {\n  \xC3\xA9\xC2\xA0Int\n}\n", {});
}

TEST(Parser, ReportsALineThatIsNoField)
{
    checkErrors("model A {\n  id Int @id\n  a Int @default(\n 1\n)\n}\n",
                {std::string("25..41 ") + notAField,
                 "42..44 Error validating model \"A\": This field declaration is invalid. It is either missing a name or a type.",
                 std::string("44..46 ") + notAField});
    checkErrors("model A {\n  a Int /* foo */ @id\n  /* b\n}\n",
                {std::string("12..32 ") + notAField, std::string("34..39 ") + notAField});
}

TEST(Parser, ReportsLegacyForms)
{
    checkErrors("model A {\n a: Int\n b Int!\n c [Int]\n d Int[]?\n}\n",
                {"12..13 Field declarations don't require a `:`.", "21..25 Fields are required by default, `!` is no longer required.",
                 "29..34 To specify a list, please use `Type[]` instead of `[Type]`.",
                 "38..44 Optional lists are not supported. Use either `Type[]` or `Type?`."});
    checkErrors("type A = Int @id\n", {"0..16 Error validating: Invalid type definition. Please check the documentation in "
                                       "https://pris.ly/d/composite-types"});
    // What is no attribute does not belong to it, the blanks before that do.
    checkErrors("type A = Int @.b\n", {"0..13 Error validating: Invalid type definition. Please check the documentation in "
                                       "https://pris.ly/d/composite-types",
                                       "13..17 Error validating: This line is invalid. It does not start with any known Prisma schema keyword."});
}

TEST(Parser, ReportsEachLineOfABlockWithoutEnd)
{
    checkErrors("model A {\n id Int @id\n\n// c\nenum B {\n",
                {std::string("0..10 ") + notAKeyword, std::string("11..22 ") + notAKeyword, std::string("28..37 ") + notAKeyword});
}

TEST(Parser, KeepsTheFieldsOfABlockWithoutEnd)
{
    const SyntaxTree tree = parse("model A {\n id Int @id\n");
    EXPECT_EQ(tree.node(1).kind, NodeKind::Model);
    EXPECT_TRUE(tree.node(1).broken);
    EXPECT_EQ(parse(tree.file(), UnclosedBlocks::SplitIntoLines).node(1).kind, NodeKind::InvalidLine);
}

TEST(Parser, ReportsUnknownBlocksAsOne)
{
    checkErrors("foo {\n a\n} b\n", {"0..10 Error validating: This block is invalid. It does not start with any known Prisma schema "
                                    "keyword. Valid keywords include 'model', 'enum', 'type', 'datasource' and 'generator'.",
                                    std::string("11..13 ") + notAKeyword});
}

TEST(Parser, JoinsKeywordAndNameAgainWhenTheBlockHasNoEnd)
{
    checkErrors("modelA {\n a {b}\n", {"0..15 Error validating: This block is invalid. It does not start with any known Prisma schema "
                                      "keyword. Valid keywords include 'model', 'enum', 'type', 'datasource' and 'generator'."});
}

TEST(Parser, ReportsWrongEscapes)
{
    checkErrors(R"(model A {
 a String @default("a\qb\ud800\u12")
})",
                {R"(31..33 Unknown escape sequence. If the value is a windows-style path, `\` must be escaped as `\\`.)",
                 "34..40 Invalid unicode escape sequence.", "40..44 Invalid unicode escape sequence."});
}

TEST(Parser, SurvivesDeepNesting)
{
    const std::string source = "model A {\n a Int @default(" + std::string(100000, '[') + ")\n}\n";
    EXPECT_EQ(text(parse(source)), source);
    EXPECT_EQ(parse(source).errors().size(), 1u);
}

TEST(StringLiteral, DecodesAndEncodes)
{
    EXPECT_EQ(decodeString(R"("a\"\\\/\n\u00e9\ud83d\ude00")").value, "a\"\\/\n\xC3\xA9\xF0\x9F\x98\x80");
    EXPECT_EQ(encodeString("a\"\\\n\x01"), R"("a\"\\\n\u0001")");
    EXPECT_EQ(decodeString(encodeString("x\ty\\n")).value, "x\ty\\n");
}

// Pieces that matter to the grammar, thrown together: the tree must hold every byte, whatever they are.
TEST(SyntaxTree, HoldsEveryByteOfAnyText)
{
    static const std::vector<std::string> pieces = {
        "model", "enum ", "type ", "view ", "generator ", "datasource ", "A", "id", " ", "\t", "\n", "\r\n", "\r", "{", "}", "{\n",
        "\n}\n", "(", ")", "[", "]", "[]", "?", "!", ",", ":", "=", ".", "@", "@@", "-", "1", "1.5", "\"", "\"x\"", "\\", "//", "///",
        "/*", "*/", "# ", "\xEF\xBB\xBF", "\xC3\xA9", "\xC2\xA0", "\xFF", std::string(1, '\0'), "Unsupported(\"x\")", " Int @id\n"};
    std::mt19937 random(20260301);
    for (int round = 0; round < 4000; ++round) {
        std::string source;
        for (std::size_t n = random() % 60; n > 0; --n)
            source += pieces[random() % pieces.size()];
        for (const UnclosedBlocks mode : {UnclosedBlocks::Keep, UnclosedBlocks::SplitIntoLines}) {
            const SyntaxTree tree = parse(std::make_shared<core::SourceFile>(core::SourceFile{.path = "", .text = source}), mode);
            ASSERT_EQ(text(tree), source);
            ASSERT_EQ(tree.node(0).endNode, tree.nodes().size());
            for (NodeId id = 1; id < tree.nodes().size(); ++id) {
                const Node &node = tree.node(id), &parent = tree.node(node.parent);
                ASSERT_TRUE(node.parent < id && node.endNode <= parent.endNode) << source;
                ASSERT_TRUE(node.firstToken >= parent.firstToken && node.endToken <= parent.endToken && node.firstToken <= node.endToken);
            }
        }
    }
}

} // namespace
} // namespace dunlin::psl
