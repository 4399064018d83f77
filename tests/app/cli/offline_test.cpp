// Commands that need no database.
#include "tests/app/cli/scenario.h"

#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Cli : public Scenario
{
};

TEST_F(Cli, HelpListsTheCommandsAndVersionTheProviders)
{
    const RunResult help = run({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, testing::AllOf(HasSubstr("migrate"), HasSubstr("validate"), HasSubstr("db")));
    EXPECT_THAT(run({"migrate", "diff", "--help"}).out, testing::AllOf(HasSubstr("--from-schema"), HasSubstr("--exit-code")));
    EXPECT_THAT(run({"version"}).out, HasSubstr("sqlite"));
    EXPECT_THAT(run({"--version"}).out, HasSubstr("dunlin "));
}

TEST_F(Cli, UnknownCommandsAndOptionsFailWithOne)
{
    EXPECT_EQ(run({"frobnicate"}).code, 1);
    EXPECT_EQ(run({"validate", "--nonsense"}).code, 1);
    EXPECT_EQ(run({}).code, 1);
    EXPECT_EQ(runJson({"validate", "--nonsense"})["error"]["kind"], "usage");
}

TEST_F(Cli, InitMakesAProjectThatValidatesAndIsNotOverwritten)
{
    EXPECT_EQ(run({"init", "--datasource-provider", "sqlite", "--with-model"}).code, 0);
    EXPECT_THAT(get(".env"), HasSubstr("DATABASE_URL=\"file:./dev.db\""));
    const RunResult valid = run({"validate"});
    EXPECT_EQ(valid.code, 0) << valid.all();
    EXPECT_THAT(valid.out, HasSubstr("The schema at prisma/schema.prisma is valid"));
    const std::string before = everything();
    const RunResult again = run({"init"});
    EXPECT_EQ(again.code, 1);
    EXPECT_THAT(again.err, HasSubstr("already exists"));
    EXPECT_EQ(everything(), before);
}

TEST_F(Cli, InitRefusesUnknownProvidersAndWritesNothing)
{
    const RunResult result = run({"init", "--datasource-provider", "oracle9i"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, testing::AllOf(HasSubstr("oracle9i"), HasSubstr("sqlite")));
    EXPECT_EQ(everything(), "");
}

TEST_F(Cli, ValidateShowsMessagePlaceAndExcerpt)
{
    putSchema("model A {\n  id Int @id\n  b  Strin\n}\n");
    const RunResult result = run({"validate"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, HasSubstr("Error code: P1012\nerror: Type \"Strin\" is neither a built-in type, nor refers to another model, composite type, or enum.\n"
                                      "  -->  prisma/schema.prisma:8\n   | \n 7 |   id Int @id\n 8 |   b  Strin\n   | \n\nValidation Error Count: 1"));
    const auto document = runJson({"validate"});
    EXPECT_EQ(document["ok"], false);
    EXPECT_EQ(document["diagnostics"][0]["line"], 8);
    EXPECT_EQ(document["diagnostics"][0]["severity"], "error");
}

TEST_F(Cli, GenerateSaysWhatItDoesNotDo)
{
    putSchema("model A {\n  id Int @id\n}\n");
    const RunResult result = run({"generate"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.err, testing::AllOf(HasSubstr("does not generate"), HasSubstr("npx prisma generate")));
}

TEST_F(Cli, DumpPrintsEveryStage)
{
    putSchema("model A {\n  id Int @id\n}\n");
    for (const char *stage : {"tokens", "syntax", "schema", "sql", "steps", "script"}) {
        const RunResult result = run({"dump", std::string("--stage=") + stage});
        EXPECT_EQ(result.code, 0) << stage << result.err;
        EXPECT_NE(result.out, "") << stage;
    }
    EXPECT_THAT(run({"dump", "--stage", "script"}).out, HasSubstr("CREATE TABLE \"A\""));
    EXPECT_EQ(run({"dump", "--stage", "nothing"}).code, 1);
}

TEST_F(Cli, DmmfPrintsTheDatamodel)
{
    putSchema("model User {\n  id Int @id @default(autoincrement())\n  name String? @map(\"n\")\n}\n");
    const auto datamodel = nlohmann::json::parse(run({"dmmf"}).out);
    EXPECT_EQ(datamodel["models"][0]["name"], "User");
    EXPECT_EQ(datamodel["models"][0]["fields"][1]["dbName"], "n");
    EXPECT_EQ(runJson({"dmmf"})["datamodel"], datamodel);
    putSchema("model User {\n  id Nope @id\n}\n");
    const RunResult bad = run({"dmmf"});
    EXPECT_EQ(bad.code, 1);
    EXPECT_THAT(bad.err, HasSubstr("Type \"Nope\" is neither"));
    EXPECT_EQ(bad.out, "");
}

TEST_F(Cli, MongoDbSchemasAreReadButNotMigrated)
{
    put("prisma/schema.prisma", "datasource db {\n  provider = \"mongodb\"\n  url = \"mongodb://localhost/x\"\n}\nmodel A {\n  id String @id @map(\"_id\")\n}\n");
    EXPECT_EQ(run({"validate"}).code, 0);
    EXPECT_EQ(run({"format"}).code, 0);
    EXPECT_EQ(run({"dmmf"}).code, 0);
    const std::vector<std::vector<std::string>> commands = {
        {"migrate", "dev"}, {"migrate", "deploy"}, {"migrate", "status"}, {"db", "push"}, {"db", "pull"}, {"dump", "--stage", "sql"},
        {"migrate", "diff", "--from-empty", "--to-schema", "prisma/schema.prisma", "--script"}};
    for (const auto &command : commands) {
        const RunResult result = run(command);
        EXPECT_EQ(result.code, 1) << command.back();
        EXPECT_THAT(result.err, HasSubstr("Dunlin does not migrate MongoDB")) << command.front() << " " << command[1];
    }
}

TEST_F(Cli, DiffOfSchemasInBothSpellings)
{
    put("a.prisma", "datasource db {\n  provider = \"sqlite\"\n}\nmodel A {\n  id Int @id\n}\n");
    put("b.prisma", "datasource db {\n  provider = \"sqlite\"\n}\nmodel A {\n  id Int @id\n  x String?\n}\n");
    const RunResult v7 = run({"migrate", "diff", "--from-schema", "a.prisma", "--to-schema", "b.prisma", "--script", "--exit-code"});
    EXPECT_EQ(v7.code, 2) << v7.err;
    EXPECT_EQ(v7.out, "-- AlterTable\nALTER TABLE \"A\" ADD COLUMN \"x\" TEXT;\n");
    const RunResult v6 = run({"migrate", "diff", "--from-schema-datamodel", "a.prisma", "--to-schema-datamodel", "b.prisma", "--script"});
    EXPECT_EQ(v6.code, 0);
    EXPECT_EQ(v6.out, v7.out);
    EXPECT_EQ(run({"migrate", "diff", "--from-schema", "a.prisma", "--to-schema", "a.prisma", "--exit-code"}).code, 0);
    EXPECT_EQ(run({"migrate", "diff", "--from-schema", "a.prisma", "--to-schema", "a.prisma"}).out, "No difference detected.\n");
    EXPECT_EQ(run({"migrate", "diff", "--from-schema", "a.prisma", "--to-schema", "a.prisma", "--script"}).out, "-- This is an empty migration.\n");
    EXPECT_EQ(run({"migrate", "diff", "--from-empty", "--to-schema", "b.prisma", "--script", "-o", "out.sql"}).code, 0);
    EXPECT_THAT(get("out.sql"), HasSubstr("CREATE TABLE \"A\""));
    EXPECT_EQ(runJson({"migrate", "diff", "--from-empty", "--to-schema", "b.prisma"})["empty"], false);
}

TEST_F(Cli, DiffNeedsOneOfEachSide)
{
    EXPECT_EQ(run({"migrate", "diff", "--from-empty"}).code, 1);
    EXPECT_EQ(run({"migrate", "diff", "--from-empty", "--to-empty"}).code, 1);
    EXPECT_EQ(run({"migrate", "diff", "--from-empty", "--from-schema", "x", "--to-empty"}).code, 1);
    EXPECT_EQ(run({"migrate", "diff", "--from-empty", "--to-schema", "missing.prisma"}).code, 1);
}

// One clear message, exit code 1, nothing written, whatever the command.
struct BadSchema
{
    const char *name;
    std::string text;
    std::string expected;
};

class CliBadSchema : public Scenario, public testing::WithParamInterface<BadSchema>
{
};

TEST_P(CliBadSchema, IsRefusedByEveryCommandThatReadsIt)
{
    put("schema.prisma", GetParam().text);
    const std::string before = everything();
    for (const std::vector<std::string> &command : {std::vector<std::string>{"migrate", "dev", "--name", "x"}, {"migrate", "deploy"}, {"migrate", "status"}, {"db", "push"}, {"db", "pull"}}) {
        const RunResult result = run(command);
        EXPECT_EQ(result.code, 1) << command.back();
        EXPECT_THAT(result.err, HasSubstr(GetParam().expected));
        EXPECT_THAT(result.out, Not(HasSubstr("Error")));
    }
    EXPECT_EQ(everything(), before);
}

INSTANTIATE_TEST_SUITE_P(Inputs, CliBadSchema,
    testing::Values(BadSchema{"Empty", "", "datasource"},
        BadSchema{"Binary", std::string("\x7f" "ELF\0\1\2", 7), "not a UTF-8 text file"},
        BadSchema{"UnknownProvider", "datasource db {\n  provider = \"foxpro\"\n}\n", "foxpro"},
        BadSchema{"TooLarge", std::string(17u << 20, ' '), "larger than 16 MiB"},
        BadSchema{"Broken", "model {\n", "P1012"}),
    [](const auto &info) { return info.param.name; });

TEST_F(Cli, MissingSchemaAndFolderAreNamed)
{
    const RunResult none = run({"validate"});
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err, HasSubstr("Could not find Prisma Schema"));
    const RunResult named = run({"validate", "--schema", "nowhere/x.prisma"});
    EXPECT_EQ(named.code, 1);
    EXPECT_THAT(named.err, HasSubstr("nowhere/x.prisma"));
    put("empty/readme.txt", "");
    EXPECT_THAT(run({"validate", "--schema", "empty"}).err, HasSubstr("no *.prisma file"));
}

TEST_F(Cli, ByteOrderMarkIsSaid)
{
    put("schema.prisma", "\xEF\xBB\xBF" "datasource db {\n  provider = \"sqlite\"\n}\n");
    const std::string before = everything();
    for (const std::vector<std::string> &command : {std::vector<std::string>{"validate"}, {"migrate", "dev", "--name", "x"}, {"migrate", "deploy"}, {"db", "push"}, {"db", "pull"}}) {
        const RunResult result = run(command);
        EXPECT_EQ(result.code, 1) << command.back();
        EXPECT_THAT(result.err, HasSubstr("schema.prisma begins with a byte order mark")) << command.back();
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(Cli, CarriageReturnsAreFine)
{
    put("schema.prisma", "datasource db {\r\n  provider = \"sqlite\"\r\n}\r\n\r\nmodel A {\r\n  id Int @id\r\n}\r\n");
    EXPECT_EQ(run({"validate"}).code, 0);
    EXPECT_EQ(run({"migrate", "diff", "--from-empty", "--to-schema", "schema.prisma", "--script"}).out,
              "-- CreateTable\nCREATE TABLE \"A\" (\n    \"id\" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT\n);\n");
}

TEST_F(Cli, TwoMegabytesOfModelsValidate)
{
    std::string text = "datasource db {\n  provider = \"sqlite\"\n}\n";
    for (int i = 0; text.size() < (2u << 20); ++i)
        text += "model Table" + std::to_string(i) + " {\n  id   Int     @id @default(autoincrement())\n  name String? @map(\"a_name\")\n}\n";
    put("schema.prisma", text);
    EXPECT_EQ(run({"validate"}).code, 0);
}

} // namespace
} // namespace dunlin::test
