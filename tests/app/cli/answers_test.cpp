// Questions about rows, and their answers: renames, replacements, values for rows, and what the data says.
#include "tests/app/cli/lifecycle.h"

#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class CliAnswers : public Lifecycle
{
protected:
    void start(std::string_view models, const std::string &rows)
    {
        schema(models);
        must({"migrate", "dev", "--name", "init"});
        change(rows);
    }
};

constexpr std::string_view twoFields = "model Customer {\n  id    Int     @id @default(autoincrement())\n  name  String\n  phone String?\n}\n";
constexpr std::string_view twoRows = "INSERT INTO \"Customer\" (name, phone) VALUES ('Ann', '1'), ('Bob', NULL)";

TEST_P(CliAnswers, BackfillAConstantAnExpressionAndAField)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  name  String\n  phone String\n  price Int\n  label String\n  slug  String\n}\n");
    const std::string refused = must({"migrate", "dev", "--name", "more"}, 1);
    EXPECT_THAT(refused, AllOf(HasSubstr("There are 2 rows in this table"), HasSubstr("--backfill \"Customer.price=EXPRESSION\""), HasSubstr("1 row has no value"), HasSubstr("name = Bob")));
    const auto done = runJson({"migrate", "dev", "--name", "more", "--backfill", "Customer.phone='none'", "--backfill", "Customer.price=3", "--backfill", "Customer.label=name",
        "--backfill", "Customer.slug=lower(name)"});
    ASSERT_EQ(done["ok"], true) << done;
    EXPECT_EQ(ask("SELECT name, phone, price, label, slug FROM \"Customer\" ORDER BY id"), "Ann|1|3|Ann|ann;Bob|none|3|Bob|bob");
    EXPECT_THAT(done["script"].get<std::string>(), HasSubstr("-- Backfill\nUPDATE \"Customer\" SET \"phone\" = 'none' WHERE \"phone\" IS NULL;"));
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
}

TEST_P(CliAnswers, BackfillInPush)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  name  String\n  phone String\n}\n");
    must({"db", "push"}, 1);
    must({"db", "push", "--backfill", "Customer.phone='-'"});
    EXPECT_EQ(ask("SELECT phone FROM \"Customer\" ORDER BY id"), "1;-");
}

TEST_P(CliAnswers, ABackfillThatFailsLeavesNothingBehind)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  name  String\n  phone String\n}\n");
    EXPECT_THAT(must({"migrate", "dev", "--name", "x", "--backfill", "Customer.phone=nonsense"}, 1), HasSubstr("nonsense"));
    EXPECT_THAT(migrations(), SizeIs(1));
    EXPECT_THAT(must({"migrate", "dev", "--name", "x", "--backfill", "Customer.phone=NULL"}, 1), HasSubstr("phone"));
    EXPECT_THAT(migrations(), SizeIs(1));
    EXPECT_EQ(ask("SELECT name, phone FROM \"Customer\" ORDER BY id"), "Ann|1;Bob|NULL");
    must({"migrate", "status"});
}

TEST_P(CliAnswers, WrongBackfillsAreRefused)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  name  String\n  phone String\n  note  String?\n}\n");
    for (const auto &[wish, words] : {std::pair("Customer.phone", "it must read"), {"Nobody.phone=1", "no model or table `Nobody`"}, {"Customer.nothing=1", "no `nothing`"},
             {"Customer.note=1", "optional"}, {"Customer.id=1", "it has values already"}, {"Customer.name=1", "it has values already"}})
        EXPECT_THAT(must({"migrate", "dev", "--backfill", wish}, 1), HasSubstr(words));
}

TEST_P(CliAnswers, APersonIsAskedForValues)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  name  String\n  phone String\n}\n");
    const RunResult asked = runInteractive({"migrate", "dev", "--name", "required"}, "'-'\n");
    EXPECT_EQ(asked.code, 0) << asked.all();
    EXPECT_EQ(ask("SELECT phone FROM \"Customer\" ORDER BY id"), "1;-");
}

TEST_P(CliAnswers, DropAndAddOfDataNeedsAnAnswer)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id     Int     @id @default(autoincrement())\n  name   String\n  mobile String?\n}\n");
    EXPECT_THAT(must({"migrate", "dev", "--name", "x", "--accept-data-loss"}, 1), AllOf(HasSubstr("--rename Customer.phone=mobile"), HasSubstr("--replace Customer.phone")));
    EXPECT_EQ(ask("SELECT count(phone) FROM \"Customer\""), "1");
    must({"migrate", "dev", "--name", "x", "--accept-data-loss", "--replace", "Customer.phone"});
    EXPECT_EQ(ask("SELECT count(mobile) FROM \"Customer\""), "0");
}

TEST_P(CliAnswers, WithoutDataThereIsNoQuestion)
{
    schema(twoFields);
    must({"migrate", "dev", "--name", "init"});
    schema("model Customer {\n  id     Int     @id @default(autoincrement())\n  name   String\n  mobile String?\n}\n");
    must({"migrate", "dev", "--name", "x"});
}

TEST_P(CliAnswers, RenameInPushAlsoOfAMap)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int     @id @default(autoincrement())\n  name  String\n  phone String? @map(\"phone_number\")\n}\n");
    EXPECT_THAT(must({"db", "push"}, 1), HasSubstr("--rename Customer.phone=phone_number"));
    must({"db", "push", "--rename", "Customer.phone=phone_number"});
    EXPECT_EQ(ask("SELECT phone_number FROM \"Customer\" ORDER BY id"), "1;NULL");
    schema("model Customer {\n  id    Int     @id @default(autoincrement())\n  name  String\n  phone String? @map(\"phone_number\")\n\n  @@map(\"customers\")\n}\n");
    must({"db", "push", "--rename", "Customer=customers"});
    EXPECT_EQ(ask("SELECT count(*) FROM customers"), "2");
}

TEST_P(CliAnswers, AnswersAreRememberedUntilTheMigrationIsWritten)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id     Int     @id @default(autoincrement())\n  name   String\n  mobile String?\n}\n");
    EXPECT_EQ(runInteractive({"migrate", "dev"}, "y\n").code, 130) << "the name is not given";
    EXPECT_TRUE(exists("prisma/.dunlin/answers.json"));
    must({"migrate", "dev", "--name", "rename"});
    EXPECT_EQ(ask("SELECT count(mobile) FROM \"Customer\""), "1");
    EXPECT_FALSE(exists("prisma/.dunlin/answers.json"));
}

TEST_P(CliAnswers, DuplicatesAreCountedAndShown)
{
    start("model Customer {\n  id    Int    @id @default(autoincrement())\n  email String\n}\n", "INSERT INTO \"Customer\" (email) VALUES ('a@x'), ('a@x'), ('b@x')");
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  email String @unique\n}\n");
    EXPECT_THAT(must({"migrate", "dev", "--name", "unique"}, 1), AllOf(HasSubstr("1 value is in more than one row."), HasSubstr("email = a@x, rows = 2")));
    change("DELETE FROM \"Customer\" WHERE id = 2");
    EXPECT_THAT(must({"migrate", "dev", "--name", "unique"}, 1), HasSubstr("No value is in more than one row."));
    must({"migrate", "dev", "--name", "unique", "--accept-data-loss"});
}

TEST_P(CliAnswers, OrphansAreFoundBeforeTheKeyIsAdded)
{
    start("model Customer {\n  id Int @id\n}\n\nmodel Order {\n  id         Int @id\n  customerId Int\n}\n",
          "INSERT INTO \"Customer\" VALUES (1); INSERT INTO \"Order\" VALUES (1, 1), (2, 9)");
    schema("model Customer {\n  id     Int     @id\n  orders Order[]\n}\n\nmodel Order {\n  id         Int      @id\n  customerId Int\n  customer   Customer @relation(fields: [customerId], references: [id])\n}\n");
    EXPECT_THAT(must({"migrate", "dev", "--name", "key"}, 1), AllOf(HasSubstr("1 row of `Order` refers to a row of `Customer` that is not there."), HasSubstr("customerId = 9")));
    EXPECT_THAT(migrations(), SizeIs(1));
    change("DELETE FROM \"Order\" WHERE id = 2");
    must({"migrate", "dev", "--name", "key"});
}

TEST_P(CliAnswers, ValuesThatDoNotFitAreCounted)
{
    start(onPostgres() ? "model Thing {\n  id   Int    @id\n  size BigInt\n}\n" : "model Thing {\n  id   Int    @id\n  size String\n}\n",
          onPostgres() ? "INSERT INTO \"Thing\" VALUES (1, 5), (2, 5000000000)" : "INSERT INTO \"Thing\" VALUES (1, '5'), (2, 'large')");
    schema("model Thing {\n  id   Int @id\n  size Int\n}\n");
    EXPECT_THAT(must({"migrate", "dev", "--name", "narrow"}, 1), AllOf(HasSubstr("1 value does not fit into"), HasSubstr("id = 2")));
}

TEST_P(CliAnswers, EnumValuesInUseAreCounted)
{
    if (!onPostgres()) { // has no enums: the values are texts, and nothing changes
        schema("enum Color {\n  RED\n  BLUE\n}\n\nmodel Thing {\n  id    Int   @id\n  color Color\n}\n");
        must({"migrate", "dev", "--name", "init"});
        schema("enum Color {\n  RED\n}\n\nmodel Thing {\n  id    Int   @id\n  color Color\n}\n");
        EXPECT_THAT(must({"migrate", "dev", "--name", "less"}), HasSubstr("Already in sync"));
        return;
    }
    start("enum Color {\n  RED\n  BLUE\n}\n\nmodel Thing {\n  id    Int   @id\n  color Color\n}\n", "INSERT INTO \"Thing\" VALUES (1, 'RED'), (2, 'BLUE')");
    schema("enum Color {\n  RED\n}\n\nmodel Thing {\n  id    Int   @id\n  color Color\n}\n");
    EXPECT_THAT(must({"migrate", "dev", "--name", "less"}, 1), AllOf(HasSubstr("1 row has one of the values that go."), HasSubstr("field = Thing.color, value = BLUE")));
}

TEST_P(CliAnswers, DryRunsChangeNothing)
{
    start(twoFields, std::string(twoRows));
    schema("model Customer {\n  id    Int    @id @default(autoincrement())\n  name  String @unique\n}\n");
    const std::string before = ask("SELECT name, phone FROM \"Customer\" ORDER BY id");
    for (const std::vector<std::string> &command : {std::vector<std::string>{"migrate", "dev", "--dry-run"}, {"db", "push", "--dry-run"}}) {
        EXPECT_THAT(must(command), AllOf(HasSubstr("Tried out on the present rows"), HasSubstr(" ms  "), HasSubstr("CREATE UNIQUE INDEX")));
        EXPECT_EQ(ask("SELECT name, phone FROM \"Customer\" ORDER BY id"), before);
        EXPECT_THAT(migrations(), SizeIs(1));
    }
    change("INSERT INTO \"Customer\" (name) VALUES ('Ann')");
    EXPECT_THAT(must({"db", "push", "--dry-run"}, 1), HasSubstr("It would fail"));
    migration("99990101000000_later", "CREATE TABLE \"Later\" (x INTEGER);\nINSERT INTO \"Later\" VALUES (1);\n");
    const auto tried = runJson({"migrate", "deploy", "--dry-run"});
    EXPECT_EQ(tried["scripts"][0]["statements"].size(), 2u) << tried;
    EXPECT_THAT(ask("SELECT * FROM \"Later\""), HasSubstr("ERROR"));
}

DUNLIN_ON_BOTH(CliAnswers);

} // namespace
} // namespace dunlin::test
