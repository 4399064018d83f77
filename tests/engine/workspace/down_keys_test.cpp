#include "engine/workspace/down_keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::workspace {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

sql::Table table(const std::string &name, const std::vector<std::string> &columns)
{
    sql::Table made{.schema = {}, .name = name};
    for (const std::string &column : columns)
        made.columns.push_back({.name = column});
    made.primaryKey = sql::PrimaryKey{.name = {}, .columns = {{.name = "id"}}};
    return made;
}

sql::Index unique(const std::vector<std::string> &columns)
{
    sql::Index index{.name = {}, .kind = sql::Index::Kind::Unique};
    for (const std::string &column : columns)
        index.columns.push_back({.name = column});
    return index;
}

sql::ForeignKey key(const std::string &column, const std::string &table, const std::string &referenced)
{
    return {.name = {}, .columns = {column}, .referencedSchema = {}, .referencedTable = table, .referencedColumns = {referenced}};
}

// A customer by number and by code; orders by code of the customer.
sql::SqlSchema keyedShop()
{
    sql::SqlSchema schema;
    schema.tables = {table("Customer", {"id", "code", "name"}), table("Order", {"id", "by", "nr"})};
    schema.tables[0].indexes = {unique({"name"}), unique({"name", "code"})};
    schema.tables[1].foreignKeys = {key("by", "Customer", "code")};
    return schema;
}

} // namespace

TEST(DownKeys, AUniqueIndexWaitsForItsColumnsWithTheKeysThatReferToThem)
{
    auto schema = keyedShop();
    const auto taken = takeKeysOff({.tables = {}, .made = {{"Customer", "code"}}, .changed = {}}, ForeignKeys::Afterwards, schema);
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_THAT(taken[0].columns, ElementsAre("name", "code"));
    EXPECT_EQ(schema.tables[0].indexes.size(), 1U);
    EXPECT_THAT(schema.tables[1].foreignKeys, IsEmpty());
}

TEST(DownKeys, APrimaryKeyWaitsForNewColumnsAndStaysForChangedOnes)
{
    auto schema = keyedShop();
    takeKeysOff({.tables = {}, .made = {{"Customer", "id"}}, .changed = {{"Order", "id"}}}, ForeignKeys::Afterwards, schema);
    EXPECT_FALSE(schema.tables[0].primaryKey);
    EXPECT_TRUE(schema.tables[1].primaryKey);
}

TEST(DownKeys, AKeyWaitsForTheRowsThatItRefersTo)
{
    auto schema = keyedShop();
    takeKeysOff({.tables = {"Customer"}, .made = {}, .changed = {}}, ForeignKeys::WithTheirTable, schema);
    EXPECT_THAT(schema.tables[1].foreignKeys, IsEmpty());
    EXPECT_EQ(schema.tables[0].indexes.size(), 2U) << "whole rows come back";
}

TEST(DownKeys, TablesThatComeWithTheirKeysWaitOnlyForThoseThatReferToEachOther)
{
    auto schema = keyedShop();
    const Returning both{.tables = {"Customer", "Order"}, .made = {}, .changed = {}};
    takeKeysOff(both, ForeignKeys::WithTheirTable, schema);
    EXPECT_EQ(schema.tables[1].foreignKeys.size(), 1U);
    schema.tables[0].foreignKeys = {key("name", "Order", "nr")};
    takeKeysOff(both, ForeignKeys::WithTheirTable, schema);
    EXPECT_THAT(schema.tables[0].foreignKeys, IsEmpty());
    EXPECT_THAT(schema.tables[1].foreignKeys, IsEmpty());
}

} // namespace dunlin::workspace
