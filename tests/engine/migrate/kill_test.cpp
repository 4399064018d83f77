// A process that is killed (SIGKILL) while it deploys: the file stays sound, the history tells the truth, the documented
// repair leads to the end.
#include "engine/migrate/apply.h"
#include "engine/migrate/history.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace dunlin::migrate {

namespace {

using dialects::DialectSession;

constexpr const char *firstScript = R"(CREATE TABLE "P" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "n" TEXT);
CREATE TABLE "C" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "p" INTEGER NOT NULL REFERENCES "P" ("id") ON DELETE CASCADE);
INSERT INTO "P" ("n") WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 3000) SELECT nullif('name ' || i, 'name 7') FROM r;
INSERT INTO "C" ("p") SELECT "id" FROM "P";
)";

constexpr const char *rebuildScript = R"(-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_P" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "n" TEXT NOT NULL DEFAULT 'x');
INSERT INTO "new_P" ("id", "n") SELECT "id", coalesce("n", 'x') AS "n" FROM "P";
DROP TABLE "P";
ALTER TABLE "new_P" RENAME TO "P";
CREATE INDEX "P_n_idx" ON "P"("n");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
)";

constexpr const char *columnScript = R"(ALTER TABLE "P" ADD COLUMN "e" TEXT;
UPDATE "P" SET "e" = 'e' || "id";
)";

const Folder &steps()
{
    static const Folder folder{.migrations = {{.name = "1_init", .path = "1", .script = firstScript},
                                              {.name = "2_rebuild", .path = "2", .script = rebuildScript},
                                              {.name = "3_column", .path = "3", .script = columnScript},
                                              {.name = "4_again", .path = "4", .script = "CREATE TABLE z (x INT); INSERT INTO z SELECT id FROM C;"}},
                               .lockProvider = {}};
    return folder;
}

// How many migrations took effect, read from what they make; a mixture gives "?".
std::string position(DialectSession &session)
{
    const std::string tables = test::values(session, "SELECT name FROM sqlite_master WHERE name IN ('P', 'C', 'P_n_idx', 'new_P', 'z') ORDER BY name");
    const std::string extra = test::values(session, "SELECT count(*) FROM pragma_table_info('P') WHERE name = 'e'");
    const std::map<std::string, std::string> known{{" 0", "0"}, {"C,P 0", "1"}, {"C,P,P_n_idx 0", "2"}, {"C,P,P_n_idx 1", "3"}, {"C,P,P_n_idx,z 1", "4"}};
    const auto found = known.find(tables + " " + extra);
    return found == known.end() ? "? " + tables + " " + extra : found->second;
}

void killAfter(const test::SqliteFile &file, std::chrono::microseconds delay)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto session = file.open();
        const auto done = deploy(*session, steps(), {});
        _exit(done ? 0 : 1);
    }
    std::this_thread::sleep_for(delay);
    ::kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

void checkSound(DialectSession &session, const std::string &where)
{
    EXPECT_EQ(test::values(session, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(test::values(session, "PRAGMA foreign_key_check"), "");
    if (where == "0")
        return;
    EXPECT_EQ(test::values(session, "SELECT count(*) FROM P"), "3000");
    EXPECT_EQ(test::values(session, "SELECT count(*) FROM C JOIN P ON P.id = C.p"), "3000");
}

// What the history says about `file`, and after the repair the end of it. Gives the kind of moment that was hit.
std::string checkAndRepair(const test::SqliteFile &file)
{
    const auto session = file.open();
    const std::string where = position(*session);
    checkSound(*session, where);
    const auto records = session->readHistory();
    EXPECT_TRUE(records);
    const auto facts = compareHistory(steps(), *records);
    const std::size_t finished = appliedMigrations(steps(), *records).size();
    std::string moment = finished == 4 ? "complete" : finished == 0 ? "before the first" : "between two";
    if (facts.failed.empty()) {
        EXPECT_EQ(where, std::to_string(finished));
    } else {
        EXPECT_EQ(facts.failed, std::vector{steps().migrations[finished].name});
        const bool effective = where == std::to_string(finished + 1);
        EXPECT_TRUE(effective || where == std::to_string(finished)) << where;
        moment = effective ? "after a script, before its row" : "inside a migration";
        const auto resolved = effective ? markApplied(*session, steps(), facts.failed.front()) : markRolledBack(*session, facts.failed.front());
        EXPECT_TRUE(resolved) << resolved.error().message;
    }
    const auto rest = deploy(*session, steps(), {});
    EXPECT_TRUE(rest) << rest.error().message;
    EXPECT_EQ(position(*session), "4");
    checkSound(*session, "4");
    return moment;
}

void campaign(unsigned seed, int runs)
{
    const auto begin = std::chrono::steady_clock::now();
    {
        const test::SqliteFile whole;
        killAfter(whole, std::chrono::seconds(0));
        ASSERT_TRUE(deploy(*whole.open(), steps(), {}));
    }
    const auto span = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count() + 1;
    std::mt19937_64 chance(seed);
    std::map<std::string, int> moments;
    for (int run = 0; run < runs && !testing::Test::HasFailure(); ++run) {
        const test::SqliteFile file;
        { file.open(); }
        const std::chrono::microseconds delay(static_cast<std::int64_t>(chance() % static_cast<std::uint64_t>(span)));
        SCOPED_TRACE("run " + std::to_string(run) + ", killed after " + std::to_string(delay.count()) + " us");
        killAfter(file, delay);
        ++moments[checkAndRepair(file)];
    }
    for (const auto &[moment, count] : moments)
        std::cout << "    " << count << " x " << moment << '\n';
}

} // namespace

TEST(Kill, AnInterruptedDeployIsNamedAndRepaired)
{
    campaign(1, 8);
}

TEST(Kill, SlowTwoHundredTimes)
{
    campaign(2026, 200);
}

} // namespace dunlin::migrate
