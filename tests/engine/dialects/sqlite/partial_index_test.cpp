// Partial indexes: part of the comparison where the schema may speak of them, else kept.
#include "engine/dialects/registry.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"

namespace dunlin::dialects::sqlite {

using test::mustExecute;
using test::SqliteFile;

namespace {

std::string diffTo(DialectSession &session, const std::string &generator, const std::string &field)
{
    const std::string text = generator + "datasource db {\n  provider = \"sqlite\"\n}\nmodel T {\n  id Int @id\n  a String? " + field + "\n}\n";
    const auto analysis = psl::analyze({std::make_shared<core::SourceFile>(core::SourceFile{.path = "a.prisma", .text = text})});
    const auto &dialect = *findDialect("sqlite");
    return dialect.render(dialect.diff(*session.describe({}), lower::lower(analysis.schema, dialect))).text;
}

constexpr const char *generator = "generator js {\n  provider = \"prisma-client\"\n  previewFeatures = [\"partialIndexes\"]\n}\n";
constexpr const char *nothing = "-- This is an empty migration.";

} // namespace

TEST(SqlitePartialIndex, IsComparedOnlyWhereTheSchemaMaySpeakOfIt)
{
    const SqliteFile file;
    const auto session = file.open();
    mustExecute(*session, "CREATE TABLE \"T\" (\"id\" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, \"a\" TEXT); "
                          "CREATE UNIQUE INDEX \"T_a_key\" ON \"T\"(\"a\") WHERE a <> '';");
    EXPECT_EQ(diffTo(*session, "", ""), nothing);
    EXPECT_EQ(diffTo(*session, generator, "@unique(where: raw(\"a <> ''\"))"), nothing);
    EXPECT_EQ(diffTo(*session, generator, ""), "-- DropIndex\nDROP INDEX \"T_a_key\";\n");
    EXPECT_EQ(diffTo(*session, generator, "@unique(where: raw(\"a > ''\"))"),
              "-- DropIndex\nDROP INDEX \"T_a_key\";\n\n-- CreateIndex\nCREATE UNIQUE INDEX \"T_a_key\" ON \"T\"(\"a\") WHERE a > '';\n");
}

} // namespace dunlin::dialects::sqlite
