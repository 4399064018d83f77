// Histories that are stuck, and the ways out: drift, half-applied, edited and missing migrations, squash, merge, baseline.
#include "tests/app/cli/lifecycle.h"

#include <cstdlib>
#include <nlohmann/json.hpp>

namespace dunlin::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

constexpr std::string_view oneProduct = "model Product {\n  id    Int    @id\n  title String\n}\n";

class CliRepair : public Lifecycle
{
protected:
    void drift()
    {
        schema(oneProduct);
        must({"migrate", "dev", "--name", "init"});
        change("INSERT INTO \"Product\" VALUES (1, 'a'); ALTER TABLE \"Product\" ADD COLUMN note TEXT; UPDATE \"Product\" SET note = 'kept'");
    }
    // Statement by statement, the third of five fails.
    void stopHalfWay()
    {
        schema(oneProduct);
        must({"migrate", "dev", "--name", "init"});
        migration("99990101000000_half", "-- dunlin:no-transaction\nCREATE TABLE \"A\" (x INTEGER);\nINSERT INTO \"Product\" VALUES (1, 'a');\nINSERT INTO \"Gone\" VALUES (1);\nCREATE TABLE \"B\" (x INTEGER);\n");
        must({"migrate", "deploy"}, 1);
    }
    const std::string half = "99990101000000_half";
};

TEST_P(CliRepair, DriftIsNamedWithItsWaysOutBeforeAReset)
{
    drift();
    const std::string said = must({"migrate", "dev"}, 130);
    EXPECT_THAT(said, AllOf(HasSubstr("Drift detected"), HasSubstr("--drift adopt"), HasSubstr("--drift restore"), HasSubstr("--drift ignore"), HasSubstr("All data will be lost.")));
    EXPECT_LT(said.find("--drift adopt"), said.find("All data will be lost."));
}

TEST_P(CliRepair, DriftBecomesAMigration)
{
    drift();
    EXPECT_THAT(must({"migrate", "dev", "--drift", "adopt", "--name", "note"}), HasSubstr("dunlin db pull"));
    EXPECT_THAT(get("prisma/migrations/" + migrations().back() + "/migration.sql"), HasSubstr("\"note\" TEXT"));
    EXPECT_THAT(must({"migrate", "status"}), HasSubstr("up to date"));
    must({"db", "pull"});
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
    EXPECT_EQ(ask("SELECT note FROM \"Product\""), "kept");
}

TEST_P(CliRepair, DriftIsPutBackAfterSavingTheRows)
{
    drift();
    EXPECT_THAT(must({"migrate", "dev", "--drift", "restore"}, 1), AllOf(HasSubstr("`note`"), HasSubstr("--accept-data-loss")));
    EXPECT_THAT(must({"migrate", "dev", "--drift", "restore", "--accept-data-loss"}), AllOf(HasSubstr("Saved before it was removed: Product.note (1 row)"), HasSubstr("Already in sync")));
    EXPECT_THAT(ask("SELECT note FROM \"Product\""), HasSubstr("ERROR"));
}

TEST_P(CliRepair, DriftIsLeftForNow)
{
    drift();
    schema("model Product {\n  id    Int    @id\n  title String\n  sku   String?\n}\n");
    must({"migrate", "dev", "--drift", "ignore", "--name", "sku"});
    EXPECT_EQ(ask("SELECT title, note, sku FROM \"Product\""), "a|kept|NULL");
}

TEST_P(CliRepair, APersonChoosesWhatHappensToDrift)
{
    drift();
    EXPECT_EQ(runInteractive({"migrate", "dev"}, "x\n").code, 130);
    EXPECT_EQ(runInteractive({"migrate", "dev"}, "i\n").code, 0);
    EXPECT_EQ(runInteractive({"migrate", "dev"}, "p\ny\n").code, 0);
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
}

TEST_P(CliRepair, AHalfAppliedMigrationIsResumed)
{
    stopHalfWay();
    EXPECT_THAT(must({"migrate", "status"}, 1), AllOf(HasSubstr("migrate repair --resume " + half), HasSubstr("migrate repair --undo " + half)));
    EXPECT_THAT(must({"migrate", "repair"}, 1), HasSubstr("The database has the first 2 of its 4 statements."));
    EXPECT_THAT(must({"migrate", "repair", "--resume", half}, 1), HasSubstr("P3018")) << "the cause is still there";
    EXPECT_THAT(must({"migrate", "repair"}, 1), HasSubstr("the first 2 of its 4"));
    change("CREATE TABLE \"Gone\" (x INTEGER)");
    EXPECT_THAT(must({"migrate", "repair", "--resume", half}, 1), HasSubstr("--done")) << "the schema was changed by hand";
    must({"migrate", "repair", "--resume", half, "--done", "2"});
    EXPECT_EQ(ask("SELECT count(*) FROM \"Product\""), "1");
    EXPECT_EQ(ask("SELECT count(*) FROM \"B\""), "0");
    EXPECT_THAT(history(), AllOf(HasSubstr(half + "|done"), Not(HasSubstr("open"))));
    must({"migrate", "status"});
}

TEST_P(CliRepair, AHalfAppliedMigrationIsUndone)
{
    stopHalfWay();
    EXPECT_THAT(must({"migrate", "repair", "--undo", half}), AllOf(HasSubstr("DROP TABLE \"A\""), HasSubstr("rolled back")));
    EXPECT_THAT(ask("SELECT * FROM \"A\""), HasSubstr("ERROR"));
    EXPECT_THAT(must({"migrate", "status"}, 1), HasSubstr("have not yet been applied"));
    migration(half, "CREATE TABLE \"A\" (x INTEGER);\n");
    must({"migrate", "deploy"});
    must({"migrate", "status"});
}

TEST_P(CliRepair, AMigrationInOneTransactionLeftNothing)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    migration(half, "CREATE TABLE \"A\" (x INTEGER);\nINSERT INTO \"Gone\" VALUES (1);\n");
    must({"migrate", "deploy"}, 1);
    EXPECT_THAT(must({"migrate", "repair"}, 1), HasSubstr("The database has none of its 2 statements."));
    migration(half, "CREATE TABLE \"A\" (x INTEGER);\n");
    must({"migrate", "repair", "--resume", half});
    must({"migrate", "status"});
    EXPECT_THAT(must({"migrate", "repair", "--undo", half}, 1), HasSubstr("has not failed"));
}

TEST_P(CliRepair, AnEditedMigrationIsComparedAndAccepted)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    const std::string name = migrations().front(), file = "prisma/migrations/" + name + "/migration.sql", text = get(file);
    put(file, text + "-- a note\n");
    EXPECT_THAT(must({"migrate", "dev"}, 130), HasSubstr("migrate repair --accept " + name));
    EXPECT_THAT(must({"migrate", "repair"}, 1), HasSubstr("+-- a note"));
    must({"migrate", "repair", "--accept", name});
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
    put(file, text);
    must({"migrate", "repair", "--bring-back", name});
    EXPECT_EQ(get(file), text + "-- a note\n");
    must({"migrate", "dev"});
}

TEST_P(CliRepair, AMissingMigrationComesBackFromTheCopyOrFromGit)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    ASSERT_EQ(std::system("git init -q . && git add prisma/migrations && git -c user.name=a -c user.email=a@b commit -qm init"), 0);
    const std::string name = migrations().front(), file = "prisma/migrations/" + name + "/migration.sql", text = get(file);
    for (int time = 0; time < 2; ++time) {
        std::filesystem::remove_all(at("prisma/migrations/" + name));
        EXPECT_THAT(must({"migrate", "status"}), HasSubstr("migrate repair --bring-back " + name));
        must({"migrate", "repair", "--bring-back", name});
        EXPECT_EQ(get(file), text);
        std::filesystem::remove_all(at("prisma/.dunlin")); // the second time only git has it
    }
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
}

TEST_P(CliRepair, AMissingMigrationIsForgotten)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    const std::string name = migrations().front();
    EXPECT_THAT(must({"migrate", "repair", "--forget", name}, 1), HasSubstr("is in the migrations directory"));
    std::filesystem::remove_all(at("prisma/migrations/" + name));
    must({"migrate", "repair", "--forget", name});
    EXPECT_EQ(history(), "");
    must({"migrate", "dev", "--drift", "adopt"});
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
}

TEST_P(CliRepair, UnappliedMigrationsAreSquashedWithTheirHandWrittenObjects)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    migration("99990101000000_a", "CREATE TABLE \"A\" (x INTEGER);\n");
    migration("99990102000000_b", "CREATE VIEW \"V\" AS SELECT x FROM \"A\";\n");
    const auto done = runJson({"migrate", "squash", "--name", "both"});
    ASSERT_EQ(done["ok"], true) << done;
    EXPECT_EQ(done["form"], "computed");
    EXPECT_THAT(migrations(), SizeIs(2));
    EXPECT_THAT(get("prisma/migrations/99990102000000_both/migration.sql"), AllOf(HasSubstr("CREATE TABLE \"A\""), HasSubstr("CREATE VIEW \"V\"")));
    must({"migrate", "deploy"});
    EXPECT_EQ(ask("SELECT count(*) FROM \"V\""), "0");
}

TEST_P(CliRepair, AppliedMigrationsAreSquashedAndOtherDatabasesFollow)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    migration("99990101000000_a", "CREATE TABLE \"A\" (x INTEGER);\n");
    migration("99990102000000_b", "INSERT INTO \"A\" VALUES (1);\n");
    must({"migrate", "deploy"});
    const std::string rows = history();
    const auto done = runJson({"migrate", "squash", "--from", "99990101000000_a", "--name", "both"});
    EXPECT_EQ(done["form"], "joined") << "it changes rows: " << done;
    EXPECT_EQ(done["applied"], true);
    EXPECT_THAT(history(), AllOf(HasSubstr("99990102000000_both|done"), Not(HasSubstr("_a|"))));
    must({"migrate", "status"});
    // As a database elsewhere has it.
    change("DELETE FROM _prisma_migrations WHERE migration_name = '99990102000000_both'");
    for (const char *name : {"99990101000000_a", "99990102000000_b"})
        change("INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at) VALUES ('" + std::string(name) + "', 'x', CURRENT_TIMESTAMP, '" + name + "', CURRENT_TIMESTAMP)");
    const std::string status = must({"migrate", "status"}, 1);
    EXPECT_THAT(status, AllOf(HasSubstr("have not yet been applied"), Not(HasSubstr("missing"))));
    EXPECT_THAT(must({"migrate", "deploy"}), HasSubstr("No pending migrations"));
    must({"migrate", "status"});
    EXPECT_EQ(ask("SELECT count(*) FROM \"A\""), "1");
    migration("99990101000000_a", "CREATE TABLE \"A\" (x INTEGER);\n");
    EXPECT_THAT(must({"migrate", "deploy"}, 1), HasSubstr("whose folder is still there"));
}

TEST_P(CliRepair, AMergedBranchIsNoticedAndMineMovesBehind)
{
    schema(oneProduct);
    migration("20200101000000_init", run({"migrate", "diff", "--from-empty", "--to-schema", "prisma/schema.prisma", "--script"}).out);
    must({"migrate", "deploy"});
    schema("model Product {\n  id    Int    @id\n  title String\n  mine  Int?\n}\n");
    must({"migrate", "dev", "--name", "mine"});
    const std::string mine = migrations().back();
    migration("20200201000000_theirs", "ALTER TABLE \"Product\" ADD COLUMN \"theirs\" INTEGER;\n");
    EXPECT_THAT(must({"migrate", "status"}, 1), AllOf(HasSubstr("two branches added migrations"), HasSubstr("migrate rename NAME --to-end")));
    must({"migrate", "rename", "20200201000000_theirs", "--to-end"});
    EXPECT_THAT(must({"migrate", "rename", "20200101000000_init", "--to-end"}, 1), HasSubstr("In that order the migrations do not run."));
    must({"migrate", "rename", mine, "--to-end"});
    EXPECT_THAT(history(), AllOf(HasSubstr("_mine|done"), Not(HasSubstr(mine))));
    must({"migrate", "deploy"});
    EXPECT_EQ(ask("SELECT count(theirs) + count(mine) FROM \"Product\""), "0");
    must({"migrate", "status"});
}

TEST_P(CliRepair, AMigrationGetsAnotherName)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "tpyo"});
    const std::string before = migrations().front();
    must({"migrate", "rename", before, "--name", "typo"});
    EXPECT_THAT(migrations(), ElementsAre(before.substr(0, 15) + "typo"));
    EXPECT_EQ(history(), before.substr(0, 15) + "typo|done");
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
    EXPECT_THAT(must({"migrate", "rename", "nope", "--name", "x"}, 1), HasSubstr("P3017"));
}

TEST_P(CliRepair, BaselineComparesFirst)
{
    schema(oneProduct);
    must({"db", "push"});
    change("INSERT INTO \"Product\" VALUES (1, 'a')");
    EXPECT_THAT(must({"migrate", "status"}, 1), HasSubstr("dunlin migrate baseline"));
    schema("model Product {\n  id    Int    @id\n  title String\n  more  Int?\n}\n");
    EXPECT_THAT(must({"migrate", "baseline"}, 1), HasSubstr("`Product`"));
    EXPECT_TRUE(migrations().empty());
    schema(oneProduct);
    must({"migrate", "baseline"});
    EXPECT_THAT(migrations(), ElementsAre("0_init"));
    EXPECT_EQ(history(), "0_init|done");
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
    EXPECT_EQ(ask("SELECT count(*) FROM \"Product\""), "1");
    EXPECT_THAT(must({"migrate", "baseline"}, 1), HasSubstr("has a migration history already"));
}

TEST_P(CliRepair, CustomObjectsAreListedAsLeftAlone)
{
    schema(oneProduct);
    must({"migrate", "dev", "--name", "init"});
    change("CREATE VIEW titles AS SELECT title FROM \"Product\"");
    if (onPostgres())
        change("ALTER TABLE \"Product\" ADD CONSTRAINT positive CHECK (id > 0); CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * n'");
    EXPECT_THAT(must({"migrate", "status"}), AllOf(HasSubstr("Left alone"), HasSubstr("view `titles`"), HasSubstr(onPostgres() ? "check `positive` of `Product`" : "view"),
        HasSubstr(onPostgres() ? "function `twice`" : "view")));
    EXPECT_THAT(must({"migrate", "dev"}), HasSubstr("Already in sync"));
}

DUNLIN_ON_BOTH(CliRepair);

} // namespace
} // namespace dunlin::test
