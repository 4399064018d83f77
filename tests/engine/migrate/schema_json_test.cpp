#include "engine/migrate/schema_json.h"

#include "engine/migrate/replay_files.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace dunlin::migrate {
namespace {

// Every field has a value that is not the one it begins with.
sql::SqlSchema everything()
{
    using namespace sql;
    const ColumnType type{.family = TypeFamily::Enum, .nativeType = "n", .prismaType = "p", .enumName = "e", .enumSchema = "s", .arity = Arity::List};
    const LiteralDefault list{.kind = LiteralDefault::Kind::List, .text = {}, .items = {{.kind = LiteralDefault::Kind::Number, .text = "1"}}};
    const auto column = [&](const char *name, DefaultValue value) {
        return Column{.name = name, .type = type, .defaultValue = std::move(value), .defaultConstraint = "", .autoIncrement = true, .hasClientDefault = true,
                      .generatedAs = "g", .comment = "c"};
    };
    const IndexColumn part{.name = "a", .sort = SortOrder::Descending, .length = 0, .operatorClass = "ops", .isDefaultClass = true, .sortWritten = true};
    const Table table{.schema = "s",
                      .name = "t",
                      .columns = {column("a", list), column("b", NowDefault{}), column("c", ExpressionDefault{"x"}), column("d", SequenceDefault{"q"})},
                      .primaryKey = PrimaryKey{.name = "k", .columns = {part}, .clustered = false},
                      .indexes = {{.name = "i", .kind = Index::Kind::Unique, .columns = {part}, .algorithm = "GIN", .predicate = "w", .clustered = true}},
                      .foreignKeys = {{.name = "f", .columns = {"a"}, .referencedSchema = "s", .referencedTable = "t", .referencedColumns = {"b"},
                                       .onDelete = ReferentialAction::Cascade, .onUpdate = ReferentialAction::SetNull}},
                      .kept = {{.kind = KeptObject::Kind::Check, .name = "ck", .sql = "CHECK"}},
                      .comment = "c"};
    return {.defaultSchema = "public",
            .schemas = {"public", "s"},
            .extensions = {{.name = "x", .schema = "s", .version = "1", .relocatable = true}},
            .tables = {table},
            .enums = {{.schema = "s", .name = "e", .values = {"", "v"}, .comment = "c"}},
            .views = {{.schema = "s", .name = "v", .definition = "d", .columns = {Column{.name = "plain"}}, .comment = "c"}},
            .partialIndexes = true};
}

} // namespace

TEST(SchemaJson, ComesBackWithEveryField)
{
    const nlohmann::json once = toJson(everything());
    EXPECT_EQ(toJson(schemaFromJson(once)), once);
    for (const char *key : {"defaultSchema", "extensions", "tables", "enums", "views", "partialIndexes"})
        EXPECT_TRUE(once.contains(key)) << key;
    const sql::SqlSchema back = schemaFromJson(once);
    const sql::SqlSchema expected = everything();
    const sql::Table &table = back.tables.at(0), &was = expected.tables[0];
    for (std::size_t i = 0; i < was.columns.size(); ++i) {
        EXPECT_EQ(table.columns.at(i).type, was.columns[i].type);
        EXPECT_EQ(table.columns.at(i).defaultValue, was.columns[i].defaultValue);
        EXPECT_EQ(table.columns.at(i).defaultConstraint, was.columns[i].defaultConstraint);
    }
    EXPECT_EQ(table.primaryKey->clustered, false);
    EXPECT_EQ(table.indexes.at(0).columns, was.indexes[0].columns);
    EXPECT_EQ(table.indexes.at(0).clustered, true);
    EXPECT_EQ(table.foreignKeys.at(0).onUpdate, sql::ReferentialAction::SetNull);
    EXPECT_EQ(table.kept.at(0).kind, sql::KeptObject::Kind::Check);
    EXPECT_EQ(back.enums.at(0).values, expected.enums[0].values);
    EXPECT_EQ(back.views.at(0).columns.at(0).name, "plain");
}

TEST(ReplayFiles, KeepTheLastFewAndIgnoreWhatIsBroken)
{
    const test::TemporaryFolder folder;
    EXPECT_FALSE(loadReplay(folder.path(), "a"));
    for (int i = 0; i < 20; ++i)
        saveReplay(folder.path(), "key " + std::to_string(i), everything());
    ASSERT_TRUE(loadReplay(folder.path(), "key 19"));
    EXPECT_EQ(loadReplay(folder.path(), "key 19")->tables.at(0).name, "t");
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path())) {
        ++files;
        test::writeFile(entry.path(), "{\"tables\": [{\"columns\": 3}]");
    }
    EXPECT_EQ(files, 12);
    EXPECT_FALSE(loadReplay(folder.path(), "key 19"));
}

} // namespace dunlin::migrate
