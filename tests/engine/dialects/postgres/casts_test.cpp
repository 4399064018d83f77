// Columns that keep their values where Prisma drops them: each way from one type to another on a live server.
#include "engine/workspace/casts.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/renames.h"
#include "engine/workspace/tools.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::shared_ptr<const workspace::Snapshot> snapshotOf(const std::string &field)
{
    const std::string text = "datasource db {\n  provider = \"postgresql\"\n}\nmodel T {\n  id Int @id\n  c " + field
                             + "\n  @@index([c])\n}\nenum Role {\n  USER\n  ADMIN\n}\nenum Level {\n  ADMIN\n  GUEST\n}\n";
    auto snapshot = workspace::analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 0})}, 0);
    EXPECT_FALSE(snapshot->hasErrors()) << text;
    return snapshot;
}

struct Case
{
    const char *name;
    const char *before, *after; // what the field `c` is
    const char *values; // SQL, for ids 1, 2, …
    const char *result; // texts of the values afterwards
    int failing = 0; // so many of `values`, from the first on, cannot be cast
};

class SlowPostgresCast : public testing::TestWithParam<Case>
{
protected:
    std::string valueOf(const std::string &sql) { return m_tool->session().query(sql)->rows.at(0).at(0).value_or("NULL"); }

    test::PostgresDatabase m_database;
    std::unique_ptr<workspace::DatabaseTool> m_tool
        = *workspace::DatabaseTool::connect({.provider = "postgresql", .url = m_database.url()}, workspace::DatabaseTool::IfMissing::Create);
};

TEST_P(SlowPostgresCast, KeepsTheValues)
{
    const Case &one = GetParam();
    const auto before = snapshotOf(one.before), after = snapshotOf(one.after);
    const auto setUp = workspace::compare("postgresql", {}, *before->sqlSchema());
    ASSERT_TRUE(m_tool->execute(setUp->script.text, {}));
    ASSERT_TRUE(m_tool->session().query("INSERT INTO \"T\" SELECT row_number() OVER (), v FROM (VALUES " + std::string(one.values) + ") AS x (v)"));
    const auto present = m_tool->describe({});
    ASSERT_TRUE(present);

    // Without a word the column is dropped and made anew, as with Prisma.
    const auto offered = workspace::compare("postgresql", *present, *after->sqlSchema());
    ASSERT_EQ(offered->casts.size(), 1U);
    EXPECT_FALSE(offered->casts[0].isTaken);
    EXPECT_THAT(offered->script.text, HasSubstr("DROP COLUMN \"c\""));

    const auto casts = workspace::parseCasts("postgresql", std::vector<std::string>{"T.c"}, after->schema(), *present, *after->sqlSchema());
    ASSERT_TRUE(casts) << casts.error().message;
    const auto plan = workspace::compare("postgresql", *present, *after->sqlSchema(), *casts);
    ASSERT_EQ(plan->casts.size(), 1U);
    EXPECT_TRUE(plan->casts[0].isTaken);
    const auto findings = m_tool->probe(*plan, {});
    ASSERT_TRUE(findings) << findings.error().message;
    if (one.failing > 0) {
        ASSERT_EQ(findings->size(), 1U);
        EXPECT_EQ(findings->at(0).kind, safety::Finding::Kind::Unexecutable);
        EXPECT_THAT(findings->at(0).message, HasSubstr(" " + std::to_string(one.failing) + (one.failing == 1 ? " row has" : " rows have")));
        EXPECT_FALSE(m_tool->execute(plan->script.text, {}));
        ASSERT_TRUE(m_tool->session().query("DELETE FROM \"T\" WHERE id <= " + std::to_string(one.failing)));
        EXPECT_THAT(*m_tool->probe(*plan, {}), IsEmpty());
    } else {
        EXPECT_THAT(*findings, IsEmpty());
    }
    const auto done = m_tool->execute(plan->script.text, {});
    ASSERT_TRUE(done) << done.error().message << "\n" << plan->script.text;
    EXPECT_EQ(valueOf("SELECT string_agg(coalesce(c::text, '-'), ' ' ORDER BY id) FROM \"T\""), one.result);
    EXPECT_TRUE(workspace::compare("postgresql", *m_tool->describe({}), *after->sqlSchema())->empty());
}

INSTANTIATE_TEST_SUITE_P(Types, SlowPostgresCast, testing::Values(
    Case{"TextToInt", "String", "Int", "('x1'), (''), ('7'), (' 8 ')", "7 8", 2},
    Case{"TextToIntWithDefaults", "String @default(\"1\")", "Int? @default(2)", "('7'), ('8')", "7 8"},
    Case{"TextToEnum", "String?", "Role?", "('BOSS'), ('ADMIN'), (NULL)", "ADMIN -", 1},
    Case{"TextToEnumWithDefault", "String @default(\"USER\")", "Role @default(ADMIN)", "('ADMIN'), ('USER')", "ADMIN USER"},
    Case{"EnumToText", "Role @default(USER)", "String @default(\"USER\")", "('ADMIN'::\"Role\"), ('USER')", "ADMIN USER"},
    Case{"EnumToShortText", "Role", "String @db.VarChar(4)", "('ADMIN'::\"Role\"), ('USER')", "USER", 1},
    Case{"EnumToEnum", "Role", "Level", "('USER'::\"Role\"), ('ADMIN')", "ADMIN", 1},
    Case{"EnumsToTexts", "Role[]", "String[]", "(ARRAY['ADMIN','USER']::\"Role\"[])", "{ADMIN,USER}"},
    Case{"TextsToEnums", "String[]", "Role[]", "(ARRAY['no']), (ARRAY['ADMIN','USER']), ('{}')", "{ADMIN,USER} {}", 1},
    Case{"TextToEnums", "String?", "Role[]", "('ADMIN'), (NULL)", "{ADMIN} -"},
    Case{"TextsToInts", "String[]", "Int[]", "(ARRAY['no']), (ARRAY['1','2'])", "{1,2}", 1},
    Case{"IntToInts", "Int", "Int[]", "(7), (8)", "{7} {8}"},
    Case{"TextToUuid", "String", "String @db.Uuid", "('no'), ('00000000-0000-0000-0000-000000000001')", "00000000-0000-0000-0000-000000000001", 1},
    Case{"TextToDateTime", "String", "DateTime", "('yesterdayish'), ('2020-01-02 03:04:05')", "2020-01-02 03:04:05", 1},
    Case{"TextToBoolean", "String", "Boolean", "('maybe'), ('yes'), ('f')", "true false", 1},
    Case{"TextToJson", "String", "Json", "('{'), ('{\"a\":1}')", "{\"a\": 1}", 1},
    Case{"IntToBoolean", "Int", "Boolean", "(0), (3)", "false true"},
    Case{"BooleanToInt", "Boolean @default(true)", "Int @default(1)", "(true), (false)", "1 0"},
    Case{"BooleanToBigInt", "Boolean", "BigInt", "(true), (false)", "1 0"},
    Case{"JsonToInt", "Json", "Int", "('\"x\"'::jsonb), ('7')", "7", 1},
    Case{"JsonToDateTime", "Json", "DateTime", "('\"2020-01-02\"'::jsonb)", "2020-01-02 00:00:00"},
    Case{"UuidToShortText", "String @db.Uuid", "String @db.Char(30)", "('00000000-0000-0000-0000-000000000001'::uuid)", "NULL", 1}),
    [](const auto &info) { return info.param.name; });

TEST(SlowPostgresCasts, WhatCannotBeCastIsSaid)
{
    const auto why = [](const std::string &before, const std::string &after, const std::string &wish) {
        const auto from = snapshotOf(before), to = snapshotOf(after);
        const auto casts = workspace::parseCasts("postgresql", std::vector<std::string>{wish}, to->schema(), *from->sqlSchema(), *to->sqlSchema());
        return casts ? std::string("a cast") : casts.error().message;
    };
    EXPECT_THAT(why("Int", "DateTime", "T.c"), HasSubstr("no cast from INTEGER to TIMESTAMP(3)"));
    EXPECT_THAT(why("Int[]", "Int", "T.c"), HasSubstr("no cast from INTEGER to INTEGER"));
    EXPECT_THAT(why("Int", "BigInt", "T.c"), HasSubstr("kept without a cast"));
    EXPECT_THAT(why("String", "Int", "T"), HasSubstr("must read Model.field"));
    EXPECT_THAT(why("String", "Int", "T.d"), HasSubstr("no column `d`"));
}

TEST(SlowPostgresCasts, AreFoundUnderTheOldNameOfARenamedColumn)
{
    const test::PostgresDatabase database;
    const auto tool = *workspace::DatabaseTool::connect({.provider = "postgresql", .url = database.url()}, workspace::DatabaseTool::IfMissing::Create);
    ASSERT_TRUE(tool->execute("CREATE TABLE \"T\" (id INTEGER NOT NULL CONSTRAINT \"T_pkey\" PRIMARY KEY, old TEXT NOT NULL); INSERT INTO \"T\" VALUES (1, 'x'), (2, '7');", {}));
    const auto after = snapshotOf("Int");
    const std::vector<diff::Rename> renames{{.table = "T", .column = "old", .newName = "c"}};
    const auto plan = workspace::compareRenaming("postgresql", *tool->describe({}), *after->sqlSchema(), renames, std::vector<diff::Cast>{{.table = {{}, "T"}, .column = "c"}});
    ASSERT_TRUE(plan);
    const auto findings = tool->probe(*plan, {});
    ASSERT_EQ(findings->size(), 1U);
    EXPECT_THAT(findings->at(0).message, HasSubstr("column `old`"));
    EXPECT_THAT(findings->at(0).message, HasSubstr("1 row has"));
    ASSERT_TRUE(tool->session().query("DELETE FROM \"T\" WHERE id = 1"));
    ASSERT_TRUE(tool->execute(plan->script.text, {}));
    EXPECT_EQ(tool->session().query("SELECT c FROM \"T\"")->rows.at(0).at(0), "7");
}

} // namespace
} // namespace dunlin::dialects
