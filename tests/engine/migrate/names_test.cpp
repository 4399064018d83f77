#include "engine/migrate/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace dunlin::migrate {

TEST(MigrationNames, SortAsPrismasCommandLineDoes)
{
    // The order of JavaScript's localeCompare.
    const std::vector<std::string> expected{"20241231_a", "20241231120000_b", "a", "A", "a b", "a_B", "A_b", "a-b", "ab", "b", "B"};
    auto names = expected;
    std::ranges::reverse(names);
    std::ranges::sort(names, nameLess);
    EXPECT_THAT(names, testing::ElementsAreArray(expected));
}

TEST(MigrationNames, OrderIsStrictForEqualNames)
{
    EXPECT_FALSE(nameLess("20240101_a", "20240101_a"));
    EXPECT_TRUE(nameLess("a", "aa"));
    EXPECT_FALSE(nameLess("aa", "a"));
}

TEST(MigrationNames, AreMadeOfLowerCaseWords)
{
    EXPECT_EQ(slug("Add SKU!"), "add_sku");
    EXPECT_EQ(slug("addUserTable"), "add_user_table");
    EXPECT_EQ(slug("HTTPServer2"), "http_server2");
    EXPECT_EQ(slug("  Größe & Straße  "), "groesse_and_strasse");
    EXPECT_EQ(slug("café"), "cafe");
    EXPECT_EQ(slug("../../etc/passwd"), "etc_passwd");
    EXPECT_EQ(slug("!!!"), "");
    EXPECT_EQ(slug(std::string(300, 'a')).size(), 200u);
}

TEST(MigrationNames, BeginWithTheTimeInUtc)
{
    const auto time = std::chrono::system_clock::from_time_t(1795384122);
    EXPECT_EQ(folderName(time, "Init Foo"), "20261122214842_init_foo");
    EXPECT_EQ(folderName(time, ""), "20261122214842");
}

} // namespace dunlin::migrate
