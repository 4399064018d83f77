#include "engine/psl/assist/folding.h"
#include "engine/psl/assist/semantic_tokens.h"
#include "engine/psl/syntax/parser.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

std::string classified(const std::string &source)
{
    static constexpr std::string_view names[] = {"keyword",  "type",     "attribute", "string", "number",      "comment",
                                                 "property", "function", "constant",  "name",   "punctuation", "error"};
    const SyntaxTree tree = parse(source);
    std::string out;
    for (const ClassifiedToken &token : semanticTokens(tree)) {
        if (token.tokenClass != TokenClass::Punctuation)
            out.append(tree.file()->slice(token.span)).append(" ").append(names[static_cast<int>(token.tokenClass)]).append("\n");
    }
    return out;
}

TEST(SemanticTokens, NameEveryPieceOfALine)
{
    EXPECT_EQ(classified("model A { // c\n role Role? @default(ADMIN) @db.X(1.5)\n @@index([a, b(sort: Desc)], map: \"m\")\n}\n"),
              "model keyword\nA type\n// c comment\nrole property\nRole type\n@ attribute\ndefault attribute\nADMIN constant\n"
              "@ attribute\ndb attribute\n. attribute\nX attribute\n1 number\n. number\n5 number\n"
              "@@ attribute\nindex attribute\na property\nb property\nsort property\nDesc constant\nmap property\n\"m\" string\n");
    EXPECT_EQ(classified("enum E {\n X @map(\"x\")\n}\ngenerator g {\n a = env(\"B\")\n}"),
              "enum keyword\nE type\nX constant\n@ attribute\nmap attribute\n\"x\" string\n"
              "generator keyword\ng type\na property\nenv function\n\"B\" string\n");
    EXPECT_EQ(classified("what is this\n"), "what error\nis error\nthis error\n");
}

TEST(Folding, FoldsBlocksAndLongComments)
{
    const SyntaxTree tree = parse("// a\n// b\n\nmodel A {\n  /* x\n   y */\n  id Int\n}\n// one\nenum B {\n");
    EXPECT_EQ(foldingRanges(tree), (std::vector<FoldedLines>{{0, 1}, {3, 7}, {4, 5}}));
}

TEST(Outline, ListsBlocksAlsoWhenNotClosed)
{
    const SyntaxTree tree = parse("model A {\n}\ntype T {\n}\nenum B {\n x\n");
    std::string names;
    for (const OutlineEntry &entry : outline(tree))
        names.append(toString(entry.kind)).append(" ").append(entry.name).append("\n");
    EXPECT_EQ(names, "Model A\nCompositeType T\nEnum B\n");
}

} // namespace
} // namespace dunlin::psl
