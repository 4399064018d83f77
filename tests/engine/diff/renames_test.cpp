#include "engine/diff/renames.h"

#include "engine/workspace/renames.h"
#include "engine/workspace/workspace.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace dunlin::diff {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::shared_ptr<const workspace::Snapshot> snapshotOf(const std::string &models, const std::string &provider = "sqlite")
{
    const std::string text = "datasource db {\n  provider = \"" + provider + "\"\n  url = \"file:x\"\n}\n" + models;
    auto snapshot = workspace::analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 0})}, 0);
    EXPECT_FALSE(snapshot->hasErrors()) << text;
    return snapshot;
}

std::vector<std::string> likely(const std::string &before, const std::string &after, const std::string &provider = "sqlite")
{
    std::vector<std::string> found;
    for (const LikelyRename &one :
         likelyRenames(*snapshotOf(before, provider)->sqlSchema(), *snapshotOf(after, provider)->sqlSchema()))
        found.push_back(one.rename.table + (one.rename.isPart() ? "." + one.rename.column : "") + "=" + one.rename.newName);
    return found;
}

std::vector<std::string> likelyOfEnums(const std::string &before, const std::string &after)
{
    return likely(before, after, "postgresql");
}

std::string model(const std::string &fields, const std::string &name = "A")
{
    return "model " + name + " {\n  id Int @id\n  " + fields + "\n}\n";
}

} // namespace

TEST(LikelyRenames, AColumnThatIsAlike)
{
    EXPECT_THAT(likely(model("phone String?"), model("phoneNumber String?")), ElementsAre("A.phone=phoneNumber"));
    EXPECT_THAT(likely(model("phone String?"), model("mobile String?")), ElementsAre("A.phone=mobile"));
    EXPECT_THAT(likely(model("phone String?"), model("phone_number String? @map(\"PHONE\")")), ElementsAre("A.phone=PHONE"));
    EXPECT_THAT(likely(model("a String\n  b String"), model("a_name String\n  b_name String")), testing::UnorderedElementsAre("A.a=a_name", "A.b=b_name"));
}

TEST(LikelyRenames, WhatIsNoneIsNotAskedAbout)
{
    EXPECT_THAT(likely(model("phone String?"), model("age Int?")), IsEmpty());
    EXPECT_THAT(likely(model("phone String?"), model("phone String?\n  mobile String?")), IsEmpty());
    EXPECT_THAT(likely(model("x Int\n  y String"), model("y String\n  something DateTime")), IsEmpty());
    EXPECT_THAT(likely(model("x Int"), model("x Int", "B")), ElementsAre("A=B"));
    EXPECT_THAT(likely(model("x Int"), model("other String", "B")), IsEmpty());
}

TEST(LikelyRenames, AColumnOfARenamedTable)
{
    EXPECT_THAT(likely(model("a Int\n  b String\n  c DateTime\n  d Float\n  phone String", "Customer"), model("a Int\n  b String\n  c DateTime\n  d Float\n  phoneNumber String", "Client")),
                ElementsAre("Customer=Client", "Client.phone=phoneNumber"));
}

TEST(LikelyRenames, EachTableOnceTheBestPairFirst)
{
    const std::string order = "total Int\n  paid Boolean\n  sent DateTime", customer = "email String\n  phone String\n  since DateTime";
    EXPECT_THAT(likely(model(order, "Order") + model(customer, "Customer") + model("x Int", "Stays"), model(customer, "Client") + model(order, "Orders") + model("y Int", "Stays")),
                ElementsAre("Order=Orders", "Customer=Client", "Stays.x=y"));
    // Two tables of one kind become one: the name that is more alike wins.
    EXPECT_THAT(likely(model(order, "Sale") + model(order, "Order"), model(order, "Orders")), ElementsAre("Order=Orders"));
}

TEST(LikelyRenames, AnEnumWithTheSameValues)
{
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n", "enum Kind {\n  USER\n  ADMIN\n}\n"),
                ElementsAre("Role=Kind"));
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n  GUEST\n}\n", "enum Roles {\n  USER\n  ADMIN\n  VISITOR\n}\n"),
                ElementsAre("Role=Roles", "Roles.GUEST=VISITOR"));
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n" + model("role Role"),
                              "enum Kind {\n  USER\n  OWNER\n}\n" + model("role Kind")),
                ElementsAre("Role=Kind", "Kind.ADMIN=OWNER"))
        << "in the same column";
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n" + model("role Role"),
                              "enum Mood {\n  SAD\n  OK\n}\n" + model("role Mood")),
                IsEmpty());
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n", "enum Mood {\n  SAD\n  OK\n}\n"), IsEmpty());
}

TEST(LikelyRenames, AValueInTheSamePlaceOrWithALikeName)
{
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n", "enum Role {\n  USER\n  OWNER\n}\n"),
                ElementsAre("Role.ADMIN=OWNER"));
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n", "enum Role {\n  ADMINS\n  USER\n}\n"),
                ElementsAre("Role.ADMIN=ADMINS"));
    EXPECT_THAT(likelyOfEnums("enum Role {\n  USER\n  ADMIN\n}\n", "enum Role {\n  USER\n}\n"), IsEmpty());
    EXPECT_THAT(likelyOfEnums("enum Role {\n  A\n  B\n}\n", "enum Role {\n  XX\n  YY\n}\n"), IsEmpty());
}

namespace {

// Applies the plan from one schema to the other with these renames to a database with rows, and looks for the end of the way.
class RenamedRows : public testing::TestWithParam<std::string>
{
protected:
    RenamedRows()
    {
        if (GetParam() == "postgresql") {
            server = std::make_unique<test::PostgresDatabase>();
            session = server->open();
        } else {
            session = file.open();
        }
    }
    std::string migrate(const std::string &before, const std::string &after, const std::string &rows, const std::vector<std::string> &wishes)
    {
        const auto first = snapshotOf(before, GetParam()), second = snapshotOf(after, GetParam());
        test::mustExecute(*session, first->plan({})->script.text + rows);
        const auto from = session->describe({});
        EXPECT_TRUE(from);
        const auto renames = workspace::parseRenames(wishes, second->schema(), *from, *second->sqlSchema());
        EXPECT_TRUE(renames) << renames.error().message;
        const auto plan = workspace::compareRenaming(GetParam(), *from, *second->sqlSchema(), *renames);
        EXPECT_TRUE(plan) << plan.error().message;
        const auto done = session->execute(plan->script.text, {});
        EXPECT_TRUE(done) << done.error().message << "\n" << plan->script.text;
        const auto now = session->describe({});
        EXPECT_TRUE(now);
        const auto rest = second->plan(*now);
        EXPECT_TRUE(rest && rest->empty()) << plan->script.text << "\nand then\n" << rest->script.text;
        return plan->script.text;
    }

    test::SqliteFile file;
    std::unique_ptr<test::PostgresDatabase> server;
    std::unique_ptr<dialects::DialectSession> session;
    std::string last; // table of the round before
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, RenamedRows, testing::Values("sqlite", "postgresql"));

TEST_P(RenamedRows, AColumnInIndexesAndRelations)
{
    const std::string before = "model User {\n  id Int @id @default(autoincrement())\n  mail String @unique\n  posts Post[]\n}\n"
                               "model Post {\n  id Int @id\n  userId Int\n  user User @relation(fields: [userId], references: [id])\n  @@index([userId, id])\n}\n";
    const std::string after = "model User {\n  id Int @id @default(autoincrement())\n  email String @unique\n  age Int?\n  posts Post[]\n}\n"
                              "model Post {\n  id Int @id\n  authorId Int\n  user User @relation(fields: [authorId], references: [id])\n  @@index([authorId, id])\n}\n";
    const std::string script = migrate(before, after, "INSERT INTO \"User\" (mail) VALUES ('a'), ('b'); INSERT INTO \"Post\" VALUES (1, 2);", {"User.mail=email", "Post.userId=authorId"});
    EXPECT_THAT(script, HasSubstr("-- RenameColumn\nALTER TABLE \"User\" RENAME COLUMN \"mail\" TO \"email\";\n"));
    EXPECT_EQ(test::values(*session, "SELECT email FROM \"User\" ORDER BY id"), "a,b");
    EXPECT_EQ(test::values(*session, "SELECT \"authorId\" FROM \"Post\""), "2");
}

TEST_P(RenamedRows, ATableWithItsKeysAndColumns)
{
    const std::string before = "model User {\n  id Int @id @default(autoincrement())\n  mail String @unique\n  posts Post[]\n}\n"
                               "model Post {\n  id Int @id\n  userId Int\n  user User @relation(fields: [userId], references: [id])\n}\n";
    const std::string after = "model Person {\n  id Int @id @default(autoincrement())\n  address String @unique\n  posts Post[]\n}\n"
                              "model Post {\n  id Int @id\n  userId Int\n  user Person @relation(fields: [userId], references: [id])\n}\n";
    migrate(before, after, "INSERT INTO \"User\" (mail) VALUES ('a'), ('b'); INSERT INTO \"Post\" VALUES (1, 2);", {"Person.mail=address", "User=Person"});
    EXPECT_EQ(test::values(*session, "SELECT address FROM \"Person\" ORDER BY id"), "a,b");
    EXPECT_EQ(test::values(*session, "SELECT count(*) FROM \"Post\""), "1");
}

TEST_P(RenamedRows, ARenamedColumnThatAlsoChanges)
{
    migrate(model("note String?\n  gone Int?"), model("text String @default(\"none\")"), "INSERT INTO \"A\" (id, note) VALUES (1, 'x');", {"A.note=text"});
    EXPECT_EQ(test::values(*session, "SELECT text FROM \"A\""), "x");
}

TEST_P(RenamedRows, RandomRenamesKeepEveryValue)
{
    std::mt19937 random(7);
    const int rounds = GetParam() == "sqlite" ? 40 : 4;
    for (int round = 0; round < rounds; ++round) {
        const std::string table = "T" + std::to_string(round), newTable = random() % 2 ? table : table + "New";
        std::string before, after, names, values, newNames;
        std::vector<std::string> wishes;
        const int count = 1 + static_cast<int>(random() % 5);
        for (int i = 0; i < count; ++i) {
            const std::string name = "c" + std::to_string(i), newName = random() % 2 ? name : "n" + std::to_string(i);
            const std::string attribute = random() % 4 == 0 ? " @unique" : "";
            before += name + " String" + attribute + "\n  ";
            after += newName + " String" + attribute + "\n  ";
            names += ", \"" + name + "\"";
            newNames += (i > 0 ? " || \"" : "\"") + newName + "\"";
            values += ", 'v" + std::to_string(i) + "'";
            if (name != newName)
                wishes.push_back(newTable + "." + name + "=" + newName);
        }
        if (newTable != table)
            wishes.push_back(table + "=" + newTable);
        std::string expected;
        for (int i = 0; i < count; ++i)
            expected += "v" + std::to_string(i);
        if (round > 0)
            test::mustExecute(*session, "DROP TABLE \"" + last + "\";");
        migrate(model(before, table), model(after, newTable), "INSERT INTO \"" + table + "\" (id" + names + ") VALUES (1" + values + ");", wishes);
        EXPECT_EQ(test::values(*session, "SELECT " + newNames + " FROM \"" + newTable + "\""), expected);
        last = newTable;
    }
}

using RenamedEnums = RenamedRows;
INSTANTIATE_TEST_SUITE_P(Databases, RenamedEnums, testing::Values("postgresql"));

TEST_P(RenamedEnums, AnEnumItsValuesAndWhatIsMadeOfThem)
{
    const std::string before = "enum Role {\n  USER\n  ADMIN\n  it @map(\"it's\")\n}\nmodel A {\n  id Int @id\n  role Role "
                               "@default(ADMIN)\n  roles Role[] @default([USER, ADMIN])\n  @@index([role])\n}\n";
    const std::string after = "enum Kind {\n  USER\n  OWNER\n  it @map(\"it\\\"s\")\n}\nmodel A {\n  id Int @id\n  role Kind "
                              "@default(OWNER)\n  roles Kind[] @default([USER, OWNER])\n  @@index([role])\n}\n";
    const std::string script =
        migrate(before, after, "INSERT INTO \"A\" (id) VALUES (1); INSERT INTO \"A\" VALUES (2, 'it''s', '{ADMIN}');",
                {"Kind.ADMIN=OWNER", "Role=Kind", "Kind.it's=it"});
    EXPECT_EQ(script, "-- RenameEnum\nALTER TYPE \"Role\" RENAME TO \"Kind\";\n\n-- RenameEnumValue\nALTER TYPE \"Kind\" RENAME "
                      "VALUE 'ADMIN' TO 'OWNER';\n\n"
                      "-- RenameEnumValue\nALTER TYPE \"Kind\" RENAME VALUE 'it''s' TO 'it\"s';\n");
    EXPECT_EQ(test::values(*session, "SELECT role || ' ' || roles::text FROM \"A\" ORDER BY id"),
              "OWNER {USER,OWNER},it\"s {OWNER}");
}

TEST_P(RenamedEnums, AValueBesideOnesThatComeAndGo)
{
    const std::string models = "model A {\n  id Int @id\n  role Role @default(FIRST)\n}\n";
    migrate("enum Role {\n  FIRST\n  ADMIN\n  GONE\n}\n" + models, "enum Role {\n  FIRST\n  OWNER\n  NEW\n}\n" + models,
            "INSERT INTO \"A\" VALUES (1, 'ADMIN'), (2, 'FIRST');", {"Role.ADMIN=OWNER"});
    EXPECT_EQ(test::values(*session, "SELECT role FROM \"A\" ORDER BY id"), "OWNER,FIRST");
}

TEST(ParseRenames, SaysWhatIsWrongWithEnums)
{
    const auto before = snapshotOf("enum Role {\n  A\n  B\n}\n", "postgresql"),
               after = snapshotOf("enum Role {\n  B\n  C\n}\n", "postgresql");
    const auto error = [&](const std::string &wish) {
        const std::vector<std::string> wishes{wish};
        const auto renames = workspace::parseRenames(wishes, after->schema(), *before->sqlSchema(), *after->sqlSchema());
        return renames ? std::string() : renames.error().message;
    };
    EXPECT_EQ(error("Role.A=C"), "");
    EXPECT_THAT(error("Role.X=C"), HasSubstr("there is no `X` before the change"));
    EXPECT_THAT(error("Role.A=X"), HasSubstr("there is no `X` in the schema"));
    EXPECT_THAT(error("Role.B=C"), HasSubstr("`B` is still in the schema"));
    EXPECT_THAT(error("Role=Kind"), HasSubstr("there is no `Kind` in the schema"));
}

TEST(ParseRenames, SaysWhatIsWrong)
{
    const auto before = snapshotOf(model("a Int\n  b Int")), after = snapshotOf(model("b Int\n  c Int"));
    const auto error = [&](const std::string &wish) {
        const std::vector<std::string> wishes{wish};
        const auto renames = workspace::parseRenames(wishes, after->schema(), *before->sqlSchema(), *after->sqlSchema());
        return renames ? std::string() : renames.error().message;
    };
    EXPECT_EQ(error("A.a=c"), "");
    EXPECT_THAT(error("A.a"), HasSubstr("must read Model.field=newName"));
    EXPECT_THAT(error("A.x=c"), HasSubstr("there is no `x` before the change"));
    EXPECT_THAT(error("A.a=x"), HasSubstr("there is no `x` in the schema"));
    EXPECT_THAT(error("A.b=c"), HasSubstr("`b` is still in the schema"));
    EXPECT_THAT(error("A.a=b"), HasSubstr("`b` is there already"));
    EXPECT_THAT(error("B.a=c"), HasSubstr("there is no table `B`"));
}

} // namespace dunlin::diff
