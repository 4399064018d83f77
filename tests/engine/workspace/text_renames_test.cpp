#include "engine/workspace/text_renames.h"

#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"

#include <gtest/gtest.h>

namespace dunlin::workspace {
namespace {

const psl::Analysis &shop()
{
    static const psl::Analysis analysis = psl::analyze(
        {std::make_shared<const core::SourceFile>(core::SourceFile{
            .path = {},
            .text = "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel User {\n  id Int @id\n  name String\n  mail String "
                    "@map(\"e_mail\")\n"
                    "  posts Post[]\n}\n\nmodel Post {\n  id Int @id\n  user User @relation(fields: [userId], references: [id])\n"
                    "  userId Int\n\n  @@map(\"posts\")\n}\n\nenum Role {\n  USER\n  ADMIN @map(\"admin\")\n}\n"})},
        dialects::providerRules());
    return analysis;
}

Answers fieldRenamed(std::string_view model, std::string_view field, std::string_view newName, Answers answers = {})
{
    return withTextRename(std::move(answers), shop().schema, {psl::Symbol::Kind::Field, field, model}, newName);
}

Answers modelRenamed(std::string_view model, std::string_view newName, Answers answers = {})
{
    return withTextRename(std::move(answers), shop().schema, {psl::Symbol::Kind::Model, model, {}}, newName);
}

TEST(TextRenames, AreThoseOfTablesAndColumns)
{
    EXPECT_EQ(fieldRenamed("User", "name", "nick").renames, (Renames{{"User", "name", "nick"}}));
    EXPECT_EQ(fieldRenamed("Post", "userId", "writerId").renames, (Renames{{"posts", "userId", "writerId"}}));
    EXPECT_EQ(modelRenamed("User", "Person").renames, (Renames{{"User", "", "Person"}}));
}

TEST(TextRenames, AreThoseOfEnumsAndTheirValues)
{
    constexpr auto ofEnum = diff::Rename::Of::Enum;
    const auto enumRenamed = [](Answers answers) {
        return withTextRename(std::move(answers), shop().schema, {psl::Symbol::Kind::Enum, "Role", {}}, "Kind");
    };
    const auto valueRenamed = [](std::string_view value) {
        return withTextRename({}, shop().schema, {psl::Symbol::Kind::EnumValue, value, "Role"}, "OWNER");
    };
    EXPECT_EQ(enumRenamed({}).renames, (Renames{{"Role", "", "Kind", ofEnum}}));
    EXPECT_EQ(valueRenamed("USER").renames, (Renames{{"Role", "USER", "OWNER", ofEnum}}));
    EXPECT_TRUE(valueRenamed("ADMIN").empty()) << "the database keeps its name";
    EXPECT_EQ(enumRenamed(valueRenamed("USER")).renames,
              (Renames{{"Kind", "USER", "OWNER", ofEnum}, {"Role", "", "Kind", ofEnum}}));
}

TEST(TextRenames, AreNoneWhereTheDatabaseKeepsItsName)
{
    EXPECT_TRUE(fieldRenamed("User", "mail", "address").empty());
    EXPECT_TRUE(fieldRenamed("User", "posts", "texts").empty());
    EXPECT_TRUE(modelRenamed("Post", "Text").empty());
    EXPECT_TRUE(modelRenamed("Nothing", "Text").empty());
}

TEST(TextRenames, GoOnFromThoseBefore)
{
    const Answers before{.renames = {{"User", "called", "name"}}, .replaced = {}, .backfills = {}};
    EXPECT_EQ(fieldRenamed("User", "name", "nick", before).renames, (Renames{{"User", "called", "nick"}}));
    EXPECT_TRUE(fieldRenamed("User", "name", "called", before).empty());
    EXPECT_EQ(modelRenamed("User", "Person", before).renames, (Renames{{"Person", "called", "name"}, {"User", "", "Person"}}));
}

} // namespace
} // namespace dunlin::workspace
