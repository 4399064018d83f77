// A changed type keeps the values of its column where a person, or an option, says so.
#include "tests/app/cli/scenario.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::HasSubstr;

class SlowCliCast : public Scenario
{
protected:
    SlowCliCast()
    {
        putField("String");
        EXPECT_EQ(run({"migrate", "dev", "--name", "init"}).code, 0);
        m_database.execute("INSERT INTO \"Customer\" VALUES (1, '41'), (2, 'unknown')");
        putField("Int");
    }
    void putField(const std::string &type)
    {
        put("prisma/schema.prisma", "datasource db {\n  provider = \"postgresql\"\n  url = \"" + m_database.url() + "\"\n}\nmodel Customer {\n  id Int @id\n  age "
                                        + type + "\n}\n");
    }
    std::string ages() { return m_database.open()->query("SELECT string_agg(age::text, ',' ORDER BY id) FROM \"Customer\"")->rows.at(0).at(0).value_or("none"); }

    PostgresDatabase m_database;
};

TEST_F(SlowCliCast, WithoutAWordTheColumnIsNotTouchedAndTheOptionIsTold)
{
    const RunResult refused = run({"migrate", "dev", "--name", "age"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.out, HasSubstr("To cast its values from TEXT to INTEGER instead: --cast Customer.age"));
    EXPECT_THAT(refused.err, HasSubstr("would be dropped and recreated"));
    EXPECT_EQ(ages(), "41,unknown");
}

TEST_F(SlowCliCast, RowsThatCannotBeCastAreCounted)
{
    const RunResult refused = run({"migrate", "dev", "--name", "age", "--cast", "Customer.age"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("1 row has a value that cannot be cast"));
    EXPECT_EQ(ages(), "41,unknown");
    m_database.execute("UPDATE \"Customer\" SET age = '7' WHERE id = 2");
    const auto done = runJson({"migrate", "dev", "--name", "age", "--cast", "Customer.age"});
    EXPECT_EQ(done["ok"], true) << done;
    EXPECT_THAT(done["script"].get<std::string>(), HasSubstr("ALTER COLUMN \"age\" SET DATA TYPE INTEGER USING (\"age\"::text::INTEGER);"));
    EXPECT_EQ(ages(), "41,7");
    EXPECT_THAT(run({"migrate", "dev"}).out, HasSubstr("Already in sync"));
    EXPECT_THAT(run({"migrate", "dev", "--cast", "Customer.age"}).err, HasSubstr("kept without a cast"));
}

TEST_F(SlowCliCast, APersonIsAskedAlsoWhenPushing)
{
    m_database.execute("UPDATE \"Customer\" SET age = '7' WHERE id = 2");
    const RunResult asked = runInteractive({"db", "push"}, "y\n");
    EXPECT_EQ(asked.code, 0) << asked.all();
    EXPECT_THAT(asked.out, HasSubstr("The column `age` of `Customer` changes from TEXT to INTEGER. Cast its values with \"age\"::text::INTEGER?"));
    EXPECT_EQ(ages(), "41,7");
}

TEST_F(SlowCliCast, ADiffIsTold)
{
    const RunResult diff = run({"migrate", "diff", "--from-url", m_database.url(), "--to-schema", "prisma/schema.prisma", "--script", "--cast", "Customer.age"});
    EXPECT_EQ(diff.out, "-- AlterTable\nALTER TABLE \"Customer\" ALTER COLUMN \"age\" SET DATA TYPE INTEGER USING (\"age\"::text::INTEGER);\n");
}

} // namespace
} // namespace dunlin::test
