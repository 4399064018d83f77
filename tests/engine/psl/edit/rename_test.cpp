#include "engine/psl/edit/rename.h"

#include "tests/support/analyzed.h"

#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

using test::analyzed;

using Kind = Symbol::Kind;

std::string renamed(const std::string &text, const Symbol &symbol, std::string_view name, DatabaseName databaseName = DatabaseName::Follow)
{
    const auto edit = rename(analyzed(text), symbol, name, databaseName);
    if (!edit)
        return edit.error().message;
    return edit->files.empty() ? text : edit->files[0].edits.applyTo(text);
}

TEST(Rename, ReachesEnumsTheirValuesAndDefaults)
{
    const std::string text = "enum Role {\n  USER\n  ADMIN\n}\nmodel A {\n  id Int @id\n  r Role @default(USER)\n}\n";
    EXPECT_EQ(renamed(text, {Kind::EnumValue, "USER", "Role"}, "MEMBER"),
              "enum Role {\n  MEMBER\n  ADMIN\n}\nmodel A {\n  id Int @id\n  r Role @default(MEMBER)\n}\n");
    EXPECT_EQ(renamed(text, {Kind::Enum, "Role", {}}, "Rank", DatabaseName::Keep),
              "enum Rank {\n  USER\n  ADMIN\n\n  @@map(\"Role\")\n}\nmodel A {\n  id Int @id\n  r Rank @default(USER)\n}\n");
    EXPECT_EQ(renamed(text, {Kind::EnumValue, "USER", "Role"}, "ADMIN"), "The enum `Role` has a value `ADMIN` already.");
}

TEST(Rename, KeepsTheDatabaseNameOnce)
{
    const std::string text = "model A {\n  id Int @id // key\n  b  Int @map(\"c\")\n  as A[] @relation(\"x\")\n}\n";
    EXPECT_EQ(renamed(text, {Kind::Field, "id", "A"}, "key", DatabaseName::Keep),
              "model A {\n  key Int @id @map(\"id\") // key\n  b  Int @map(\"c\")\n  as A[] @relation(\"x\")\n}\n");
    EXPECT_EQ(renamed(text, {Kind::Field, "b", "A"}, "d", DatabaseName::Keep),
              "model A {\n  id Int @id // key\n  d  Int @map(\"c\")\n  as A[] @relation(\"x\")\n}\n");
    EXPECT_EQ(renamed(text, {Kind::Field, "as", "A"}, "others", DatabaseName::Keep),
              "model A {\n  id Int @id // key\n  b  Int @map(\"c\")\n  others A[] @relation(\"x\")\n}\n");
}

TEST(Rename, ReachesTheDatasourceInNativeTypes)
{
    EXPECT_EQ(renamed("datasource db {\n}\nmodel A {\n  id String @id @db.Text\n}\n", {Kind::Datasource, "db", {}}, "pg"),
              "datasource pg {\n}\nmodel A {\n  id String @id @pg.Text\n}\n");
}

TEST(Symbols, AreFoundUnderAndBehindTheCursor)
{
    const std::string text = "model A {\n  id Int @id\n  @@index([id])\n}\n";
    const Analysis analysis = analyzed(text);
    const auto list = static_cast<std::uint32_t>(text.rfind("id]"));
    for (const std::uint32_t offset : {list, list + 1, list + 2}) {
        const auto use = symbolAt(analysis, {0, {offset, offset}});
        ASSERT_TRUE(use);
        EXPECT_EQ(use->symbol, (Symbol{Kind::Field, "id", "A"}));
    }
    EXPECT_FALSE(symbolAt(analysis, {0, {0, 0}}));
    EXPECT_EQ(usesOf(analysis, {Kind::Field, "id", "A"}).size(), 2u);
}

} // namespace
} // namespace dunlin::psl
