// `db pull` from a PostgreSQL server against the real engine's introspection of the same database.
#include "app/cli/application.h"
#include "tests/conformance/oracle_command.h"
#include "tests/support/paths.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <regex>
#include <sstream>

namespace dunlin::test {
namespace {

namespace fs = std::filesystem;

struct Answer
{
    int exitCode = 0;
    std::string output, warnings;
};

Answer dunlin(const std::vector<std::string> &arguments)
{
    std::istringstream in;
    std::ostringstream out, err;
    const int code = cli::run(arguments, {in, out, err, false});
    return {.exitCode = code, .output = out.str(), .warnings = err.str()};
}

Answer pull(const PostgresDatabase &database, const fs::path &schema)
{
    return dunlin({"db", "pull", "--print", "--schema", schema, "--url", database.url()});
}

constexpr const char *plain = "datasource db {\n  provider = \"postgresql\"\n}\n";
constexpr const char *withViews = "generator js {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"views\"]\n}\n\n"
                                  "datasource db {\n  provider = \"postgresql\"\n}\n";
constexpr const char *twoSchemas = "generator js {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"views\"]\n}\n\n"
                                   "datasource db {\n  provider = \"postgresql\"\n  schemas  = [\"public\", \"other\"]\n}\n";

struct Case
{
    const char *name;
    const char *schema; // the previous one
    const char *sql;
};

class SlowPostgresPull : public testing::TestWithParam<Case>
{
};

} // namespace

// First with nothing known but the datasource, then with what came out of it.
TEST_P(SlowPostgresPull, EqualsTheEngineTwice)
{
    const PostgresDatabase database;
    database.execute(GetParam().sql);
    const TemporaryFolder folder;
    const fs::path schema = folder / "schema.prisma";
    writeFile(schema, GetParam().schema);
    for (int round = 0; round < 2; ++round) {
        std::vector<std::string> question{"pull", "--db", database.url(), "--schema", schema.string()};
        if (GetParam().schema == twoSchemas)
            question.insert(question.end(), {"--namespaces", "public,other"});
        const auto theirs = runOracle(question);
        ASSERT_EQ(theirs.exitCode, 0) << theirs.output;
        const Answer ours = pull(database, schema);
        ASSERT_EQ(ours.exitCode, 0) << ours.warnings;
        EXPECT_THAT(theirs.output, testing::StartsWith(ours.output));
        writeFile(schema, ours.output);
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, SlowPostgresPull, testing::Values(
    Case{"Indexes", plain, R"(
        CREATE EXTENSION pg_trgm;
        CREATE TABLE t (id serial PRIMARY KEY, a int[], j jsonb, n inet, x text, y text NOT NULL, at timestamp, u uuid, d numeric(10,2));
        CREATE INDEX t_a ON t USING gin (a);
        CREATE INDEX t_j ON t USING gin (j jsonb_path_ops);
        CREATE INDEX t_n ON t USING gist (n inet_ops);
        CREATE INDEX t_sp ON t USING spgist (n);
        CREATE INDEX t_brin ON t USING brin (at, d);
        CREATE INDEX t_bloom ON t USING brin (at timestamp_bloom_ops, u uuid_minmax_multi_ops);
        CREATE INDEX t_hash ON t USING hash (x);
        CREATE INDEX t_trgm ON t USING gin (x gin_trgm_ops);
        CREATE INDEX t_desc ON t (x DESC NULLS LAST, y);
        CREATE INDEX t_lower ON t (lower(x));
        CREATE UNIQUE INDEX t_two ON t (x, y DESC);
        CREATE UNIQUE INDEX t_one ON t (y DESC);)"},
    Case{"PartialIndexesTurnTheirPreviewFeatureOn", withViews, R"(
        CREATE TABLE a (id int PRIMARY KEY, x text NOT NULL, y text NOT NULL);
        CREATE UNIQUE INDEX a_x ON a (x) WHERE y = 'q';
        CREATE INDEX a_y ON a (y) WHERE x IS NOT NULL;
        CREATE TABLE b (x text NOT NULL); CREATE UNIQUE INDEX b_x ON b (x) WHERE x > 'a';)"},
    Case{"WhatASchemaCannotSay", plain, R"(
        CREATE TABLE part (id int, d date, PRIMARY KEY (id, d)) PARTITION BY RANGE (d);
        CREATE TABLE part_1 PARTITION OF part DEFAULT;
        CREATE TABLE parent (id int PRIMARY KEY); CREATE TABLE child (a text) INHERITS (parent);
        CREATE TABLE secured (id int PRIMARY KEY); ALTER TABLE secured ENABLE ROW LEVEL SECURITY;
        CREATE TABLE late (id int PRIMARY KEY REFERENCES secured DEFERRABLE, u text UNIQUE DEFERRABLE);
        CREATE TABLE told (id int PRIMARY KEY, g int GENERATED ALWAYS AS (id * 2) STORED); COMMENT ON COLUMN told.g IS 'double';
        CREATE TABLE nothing ();
        CREATE TABLE "class" (id int PRIMARY KEY); CREATE TABLE keyless (a text);
        CREATE TYPE mood AS ENUM ('sad', 'so so', '3'); COMMENT ON TYPE mood IS 'how';
        CREATE TABLE feels (id int PRIMARY KEY, m mood DEFAULT 'sad');)"},
    Case{"TypesAndDefaults", plain, R"(
        CREATE DOMAIN positive AS int CHECK (value > 0);
        CREATE TABLE t (id bigserial PRIMARY KEY, s smallint DEFAULT 3, r real DEFAULT 1.5, d numeric, e numeric(10,3) DEFAULT 10.50, m money,
            c char, c3 char(3), b bpchar, v varchar(10) DEFAULT 'it''s', ts timestamp(0) DEFAULT now(), tz timestamptz(3), da date DEFAULT current_date,
            ti time(3), i interval, by bytea DEFAULT '\xdead', js json DEFAULT '{"a":1}', x xml, u uuid DEFAULT gen_random_uuid(), n inet, bi bit(4),
            vb varbit(3), p point, po positive, a int[] DEFAULT '{1,2}', o "char", ident int GENERATED ALWAYS AS IDENTITY);)"},
    Case{"WhatOnlyTheSchemaSays", R"(datasource db {
  provider = "postgresql"
}

model T {
  id String @id @default(uuid()) @db.Uuid
  c  String @default(cuid()) @map("c") @db.Char(30)
  r  Role[]

  @@map("T")
}

enum Role {
  A @map("A")
  B

  @@map("Role")
}
)", R"(
        CREATE TYPE "Role" AS ENUM ('A', 'B');
        CREATE TABLE "T" (id uuid NOT NULL CONSTRAINT "T_pkey" PRIMARY KEY, c char(30) NOT NULL, r "Role"[]);)"},
    Case{"Views", withViews, R"(
        CREATE TABLE "User" (id serial PRIMARY KEY, first varchar(255) NOT NULL, tags text[]);
        CREATE VIEW plain AS SELECT id, first FROM "User";
        CREATE VIEW "An odd one" AS SELECT id AS "a b", tags FROM "User";
        CREATE VIEW "class" AS SELECT 1 AS id; COMMENT ON VIEW plain IS 'said';)"},
    Case{"SameNamesInTwoSchemas", twoSchemas, R"(
        CREATE SCHEMA other; CREATE TYPE other.color AS ENUM ('r', 'g'); CREATE TYPE color AS ENUM ('x');
        CREATE TABLE users (id serial PRIMARY KEY, c color, o other.color[]);
        CREATE TABLE other.users (id serial PRIMARY KEY, c other.color DEFAULT 'r', u int REFERENCES public.users (id));
        CREATE TABLE other.things (id int PRIMARY KEY, u int REFERENCES other.users);
        CREATE VIEW other.seen AS SELECT * FROM other.users;)"},
    Case{"Relations", plain, R"(
        CREATE TABLE a (id serial PRIMARY KEY, x int, y int, UNIQUE (x, y));
        CREATE TABLE b (id serial PRIMARY KEY, a_id int REFERENCES a, ax int, ay int, FOREIGN KEY (ax, ay) REFERENCES a (x, y) ON DELETE CASCADE,
            parent int REFERENCES b (id) ON DELETE SET NULL ON UPDATE CASCADE);
        CREATE TABLE "_AToB" ("A" int NOT NULL REFERENCES a, "B" int NOT NULL REFERENCES b, PRIMARY KEY ("A", "B"));)"}),
    [](const auto &info) { return info.param.name; });

// The engine of the tests cannot read CHECK and EXCLUDE constraints, so its words stand here.
TEST(SlowPostgresPullNotes, ChecksAndExclusionsAreToldOf)
{
    const PostgresDatabase database;
    database.execute("CREATE TABLE a (id int PRIMARY KEY, n int CONSTRAINT positive CHECK (n > 0));"
                     "CREATE TABLE b (id int PRIMARY KEY, r int4range, CONSTRAINT apart EXCLUDE USING gist (r WITH &&));");
    const TemporaryFolder folder;
    writeFile(folder / "schema.prisma", plain);
    const Answer ours = pull(database, folder / "schema.prisma");
    EXPECT_THAT(ours.output, testing::HasSubstr("/// This table contains check constraints and requires additional setup for migrations. "
                                                "Visit https://pris.ly/d/check-constraints for more info.\nmodel a {"));
    EXPECT_THAT(ours.output, testing::HasSubstr("https://pris.ly/d/exclusion-constraints for more info.\nmodel b {"));
    EXPECT_THAT(ours.warnings, testing::HasSubstr("https://pris.ly/d/check-constraints\n  - Model: \"a\", constraint: \"positive\"\n"));
    EXPECT_THAT(ours.warnings, testing::HasSubstr("https://pris.ly/d/exclusion-constraints\n  - Model: \"b\", constraint: \"apart\"\n"));
}

TEST(SlowPostgresPullNotes, WritesTheDefinitionsOfViews)
{
    const PostgresDatabase database;
    database.execute("CREATE VIEW v AS SELECT 1 AS one;");
    const TemporaryFolder folder;
    writeFile(folder / "schema.prisma", withViews);
    const Answer ours = dunlin({"db", "pull", "--schema", folder / "schema.prisma", "--url", database.url()});
    ASSERT_EQ(ours.exitCode, 0) << ours.warnings;
    EXPECT_THAT(readFile(folder / "views/public/v.sql"), testing::HasSubstr("SELECT 1 AS one;"));
}

// Prisma's own cases: SQL, then the text that pull prints, as a comment.
TEST(SlowPostgresPullNotes, PrismasOwnCasesComeOutAsExpected)
{
    int cases = 0;
    for (const auto &entry : fs::recursive_directory_iterator(corpusDir() / "introspection/postgres")) {
        if (entry.path().extension() != ".sql")
            continue;
        ++cases;
        const std::string text = readFile(entry.path());
        const std::size_t begin = text.rfind("/*\n"), end = text.rfind("*/");
        ASSERT_LT(begin, end) << entry.path();
        // The newest engine knows no url in a schema.
        const std::string expected = std::regex_replace(text.substr(begin + 3, end - begin - 3), std::regex("\n +url += [^\n]*"), "");
        const PostgresDatabase database;
        database.execute(text.substr(0, begin));
        const TemporaryFolder folder;
        writeFile(folder / "schema.prisma", expected.substr(0, expected.find("\nmodel ")));
        EXPECT_EQ(pull(database, folder / "schema.prisma").output, expected) << entry.path();
    }
    EXPECT_GE(cases, 6);
}

} // namespace dunlin::test
