// A new name for a field or model keeps its rows.
#include "tests/app/cli/scenario.h"

#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::HasSubstr;

class CliRename : public Scenario
{
protected:
    CliRename()
    {
        putSchema("model Customer {\n  id    Int     @id @default(autoincrement())\n  phone String?\n  old   String?\n}\n");
        EXPECT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
        sql("INSERT INTO Customer (phone, old) VALUES ('1', 'x'), ('2', NULL)");
        putSchema("model Customer {\n  id     Int     @id @default(autoincrement())\n  mobile String?\n}\n");
    }
};

TEST_F(CliRename, TheOptionKeepsTheValuesAndSavesWhatReallyGoes)
{
    const auto done = runJson({"migrate", "dev", "--name", "rename", "--rename", "Customer.phone=mobile", "--accept-data-loss"});
    EXPECT_EQ(done["ok"], true) << done;
    EXPECT_THAT(done["script"].get<std::string>(), HasSubstr("ALTER TABLE \"Customer\" RENAME COLUMN \"phone\" TO \"mobile\";"));
    EXPECT_EQ(sql("SELECT group_concat(mobile) FROM Customer"), "1,2");
    EXPECT_EQ(done["backup"]["tables"][0]["columns"], nlohmann::json({"old"}));
    EXPECT_THAT(run({"migrate", "dev"}).out, HasSubstr("Already in sync"));
}

TEST_F(CliRename, APersonIsAsked)
{
    const RunResult asked = runInteractive({"migrate", "dev", "--name", "rename"}, "y\ny\n");
    EXPECT_EQ(asked.code, 0) << asked.all();
    EXPECT_THAT(asked.out, HasSubstr("Is the column `mobile` of `Customer` the column `phone` with another name?"));
    EXPECT_EQ(sql("SELECT group_concat(mobile) FROM Customer"), "1,2");
}

TEST_F(CliRename, WithoutAnAnswerNothingIsLost)
{
    const RunResult refused = run({"migrate", "dev", "--name", "rename"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.out, HasSubstr("If it is one: --rename Customer.phone=mobile"));
    EXPECT_EQ(sql("SELECT count(phone) FROM Customer"), "2");
}

TEST_F(CliRename, ATableInDevAndDiff)
{
    putSchema("model Client {\n  id    Int     @id @default(autoincrement())\n  phone String?\n  old   String?\n}\n");
    const RunResult diff = run({"migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma", "--script", "--rename", "Customer=Client"});
    EXPECT_EQ(diff.out, "-- RenameTable\nALTER TABLE \"Customer\" RENAME TO \"Client\";\n");
    EXPECT_EQ(run({"migrate", "dev", "--name", "client", "--rename", "Customer=Client"}).code, 0);
    EXPECT_EQ(sql("SELECT count(*) FROM Client"), "2");
    EXPECT_THAT(run({"migrate", "dev", "--rename", "Customer=Client"}).err, HasSubstr("there is no `Customer` before the change"));
}

} // namespace
} // namespace dunlin::test
