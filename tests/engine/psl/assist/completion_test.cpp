#include "engine/psl/assist/completion.h"

#include "engine/dialects/provider_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::psl {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

constexpr std::string_view head = "datasource db {\n  provider = \"postgresql\"\n}\n";

// What is offered at the `|` of the text, which follows a PostgreSQL datasource.
std::vector<std::string> offered(std::string text)
{
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    auto file = std::make_shared<core::SourceFile>();
    file->text = std::string(head) + text;
    const auto offset = static_cast<std::uint32_t>(head.size() + cursor);
    std::vector<std::string> labels;
    for (const CompletionItem &item : complete(analyze({file}, dialects::providerRules()), {0, {offset, offset}}, dialects::providerRules()).items)
        labels.push_back(item.label);
    return labels;
}

TEST(Completion, OffersBlocksBetweenBlocks)
{
    EXPECT_THAT(offered("|"), ElementsAre("model", "enum", "generator"));
    EXPECT_THAT(offered("mo|"), ElementsAre("model"));
    EXPECT_THAT(offered("model |"), IsEmpty());
    EXPECT_THAT(offered("// mo|"), IsEmpty());
}

TEST(Completion, OffersTypesBehindAFieldName)
{
    EXPECT_THAT(offered("enum Role {\n  A\n}\nmodel User {\n  role |\n}\n"), IsSupersetOf({"String", "Role", "User", "Unsupported"}));
    EXPECT_THAT(offered("model User {\n  at Da|\n}\n"), ElementsAre("DateTime"));
    EXPECT_THAT(offered("model User {\n  na|\n}\n"), IsEmpty());
}

TEST(Completion, OffersAttributesThatFitTheField)
{
    EXPECT_THAT(offered("model U {\n  id Int @|\n}\n"), IsSupersetOf({"@id", "@unique", "@default", "@map", "@db"}));
    EXPECT_THAT(offered("model U {\n  id Int @id @u|\n}\n"), ElementsAre("@unique"));
    EXPECT_THAT(offered("model U {\n  id Int @id\n  n DateTime @upd|\n}\n"), ElementsAre("@updatedAt"));
    EXPECT_THAT(offered("model U {\n  id Int @id\n  n String @upd|\n}\n"), IsEmpty());
    EXPECT_THAT(offered("model U {\n  id Int @id\n  n String @db.Var|\n}\n"), ElementsAre("VarChar", "VarChar()", "VarBit", "VarBit()"));
    EXPECT_THAT(offered("model U {\n  id Int @id\n  @@|\n}\n"), IsSupersetOf({"@@unique", "@@index", "@@map"}));
}

TEST(Completion, OffersFieldsInLists)
{
    const std::string post = "model User {\n  id Int @id\n  name String\n  posts Post[]\n}\nmodel Post {\n  id Int @id\n  userId Int\n  user User ";
    EXPECT_THAT(offered(post + "@relation(fields: [|])\n}\n"), ElementsAre("id", "userId"));
    EXPECT_THAT(offered(post + "@relation(fields: [userId], references: [|\n}\n"), ElementsAre("id", "name"));
    EXPECT_THAT(offered(post + "@relation(|)\n}\n"), ElementsAre("fields: ", "references: ", "onDelete: ", "onUpdate: ", "name: ", "map: "));
    EXPECT_THAT(offered(post + "@relation(fields: [userId], references: [id], onDelete: S|)\n}\n"), ElementsAre("SetNull", "SetDefault"));
    EXPECT_THAT(offered(post + "\n  @@index([userId, |])\n}\n"), ElementsAre("id"));
    EXPECT_THAT(offered(post + "\n  @@index([userId(|)])\n}\n"), ElementsAre("sort: ", "ops: "));
}

TEST(Completion, OffersDefaultsOfTheType)
{
    EXPECT_THAT(offered("enum Role {\n  A\n  B\n}\nmodel U {\n  r Role @default(|)\n}\n"), IsSupersetOf({"A", "B"}));
    EXPECT_THAT(offered("model U {\n  r Boolean @default(t|)\n}\n"), ElementsAre("true"));
    EXPECT_THAT(offered("model U {\n  r Int @default(|)\n}\n"), Contains("autoincrement()"));
    EXPECT_THAT(offered("model U {\n  r String @default(|)\n}\n"), Not(Contains("autoincrement()")));
}

TEST(Completion, SurvivesAnyCursor)
{
    const std::string text = "generator g {\n  provider = \"x\"\n  previewFeatures = [\"views\", \n}\nmodel A {\n  id Int @id @default(autoincrement(\n"
                             "  b  B? @relation(fields: [x], references: [\n  @@index([id(sort: ], type: \n}\nenum E {\n  A @map(\"\n}\n}}}((";
    auto file = std::make_shared<core::SourceFile>();
    file->text = text;
    const Analysis analysis = analyze({file}, dialects::providerRules());
    for (std::uint32_t offset = 0; offset <= text.size(); ++offset) {
        const Completion found = complete(analysis, {0, {offset, offset}}, dialects::providerRules());
        EXPECT_LE(found.replace.begin, offset);
        EXPECT_GE(found.replace.end, offset);
    }
}

} // namespace
} // namespace dunlin::psl
