#include "engine/migrate/checksum.h"

#include <gtest/gtest.h>

namespace dunlin::migrate {

TEST(Checksum, IsTheSha256OfTheBytes)
{
    EXPECT_EQ(checksum("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(checksum(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Checksum, ToleratesLineEndsOnly)
{
    const std::string unix = "CREATE TABLE a;\nSELECT 1;\n", windows = "CREATE TABLE a;\r\nSELECT 1;\r\n";
    EXPECT_TRUE(matchesChecksum(unix, checksum(unix)));
    EXPECT_TRUE(matchesChecksum(windows, checksum(unix)));
    EXPECT_TRUE(matchesChecksum(unix, checksum(windows)));
    EXPECT_FALSE(matchesChecksum(unix + " ", checksum(unix)));
    EXPECT_FALSE(matchesChecksum("\xef\xbb\xbf" + unix, checksum(unix)));
}

TEST(Checksum, KnowsTheOldFormWithoutLeadingZeros)
{
    // The hash of "abc" has the bytes 01, 03 and 00.
    EXPECT_TRUE(matchesChecksum("abc", "ba7816bf8f1cfea414140de5dae2223b0361a396177a9cb410ff61f2015ad"));
    EXPECT_FALSE(matchesChecksum("abd", "ba7816bf8f1cfea414140de5dae2223b0361a396177a9cb410ff61f2015ad"));
}

} // namespace dunlin::migrate
