// The rows that a finding is about: found anew by its condition, they are as many as it said.
#include "engine/workspace/compare.h"
#include "engine/workspace/rows.h"
#include "engine/workspace/tools.h"
#include "tests/support/postgres_database.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <map>

namespace dunlin::workspace {

namespace {

constexpr std::string_view before = R"(
model Person {
  id     Int     @id
  nick   String?
  phone  String?
  bossId Int?
  cars   Car[]
}

model Car {
  id      Int    @id
  plate   String
  ownerId Int
  owner   Person @relation(fields: [ownerId], references: [id])
}
)";

constexpr std::string_view after = R"(
model Person {
  id     Int     @id
  phone  String
  bossId Int?
  boss   Person? @relation("Boss", fields: [bossId], references: [id])
  staff  Person[] @relation("Boss")
  cars   Car[]
}

model Car {
  id      Int    @id
  plate   String @unique
  ownerId Int
  owner   Person @relation(fields: [ownerId], references: [id])
}
)";

constexpr auto rows = "INSERT INTO \"Person\" (id, nick, phone, \"bossId\") VALUES (1, 'a', NULL, NULL), (2, NULL, '1', 1), (3, 'b', NULL, 77), (4, NULL, '2', 2);"
                      "INSERT INTO \"Car\" (id, plate, \"ownerId\") VALUES (1, 'X', 1), (2, 'X', 2), (3, 'Y', 1), (4, 'X', 1);";

std::shared_ptr<const Snapshot> snapshotFor(const std::string &provider, std::string_view models)
{
    const std::string text = "datasource db {\n  provider = \"" + provider + "\"\n}\n" + std::string(models);
    return analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 0})}, 0);
}

void check(const std::string &provider, const std::string &url)
{
    const auto target = targetOfUrl({}, url);
    ASSERT_TRUE(target);
    const auto tool = DatabaseTool::connect(*target, DatabaseTool::IfMissing::Create);
    ASSERT_TRUE(tool) << tool.error().message;
    const auto old = snapshotFor(provider, before), wanted = snapshotFor(provider, after);
    ASSERT_TRUE(old->sqlSchema() && wanted->sqlSchema());
    ASSERT_TRUE((*tool)->execute(compare(provider, {}, *old->sqlSchema())->script.text, {}));
    ASSERT_TRUE((*tool)->execute(rows, {}));
    const auto present = (*tool)->describe({});
    ASSERT_TRUE(present) << present.error().message;
    const auto findings = (*tool)->probe(*compare(provider, *present, *wanted->sqlSchema()), {});
    ASSERT_TRUE(findings) << findings.error().message;
    const auto reader = RowReader::open(*target);
    ASSERT_TRUE(reader) << reader.error().message;
    std::map<safety::Finding::Rule, std::uint64_t> found;
    for (const safety::Finding &finding : *findings) {
        if (!finding.affected)
            continue;
        const sql::Table *table = present->findTable(finding.affected->table);
        ASSERT_TRUE(table) << finding.message;
        const auto count = (*reader)->countRows({.schema = {}, .table = *table, .condition = finding.affected->condition, .filter = {}});
        ASSERT_TRUE(count) << finding.affected->condition << ": " << count.error().message;
        found[finding.rule] = *count;
    }
    using enum safety::Finding::Rule;
    const std::map<safety::Finding::Rule, std::uint64_t> expected{{UniqueAdded, 3}, {MadeRequired, 2}, {OrphanedRows, 1}, {DropColumn, 2}};
    EXPECT_EQ(found, expected);
}

} // namespace

TEST(AffectedRows, AreFoundInSqlite)
{
    const QTemporaryDir folder;
    check("sqlite", "file:" + folder.filePath(QStringLiteral("a.db")).toStdString());
}

TEST(SlowAffectedRows, AreFoundInPostgres)
{
    const test::PostgresDatabase database;
    check("postgresql", database.url());
}

} // namespace dunlin::workspace
