#include "engine/database/connection_url.h"

#include <gtest/gtest.h>

namespace dunlin::database {

TEST(ConnectionUrl, ReadsAFilePathAndItsParameters)
{
    const auto url = parseConnectionUrl("file:./dev.db?connection_limit=1&socket_timeout=5");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->scheme, "file");
    EXPECT_EQ(url->database, "./dev.db");
    EXPECT_EQ(url->parameter("connection_limit"), "1");
    EXPECT_EQ(url->parameter("missing"), std::nullopt);
    EXPECT_EQ(url->displayName(), "dev.db");
}

TEST(ConnectionUrl, ReadsAServerUrlWithEncodedParts)
{
    const auto url = parseConnectionUrl("postgresql://jo%40n:p%2Fw%3A@db.example:5433/shop%20dev?schema=public");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->user, "jo@n");
    EXPECT_EQ(url->password, "p/w:");
    EXPECT_EQ(url->host, "db.example");
    EXPECT_EQ(url->port, 5433);
    EXPECT_EQ(url->database, "shop dev");
    EXPECT_EQ(url->parameter("schema"), "public");
    EXPECT_EQ(url->displayName(), "shop dev at db.example:5433");
}

TEST(ConnectionUrl, ReadsAnIpv6HostAndAPasswordWithABareAt)
{
    const auto url = parseConnectionUrl("mysql://root:a@b@[::1]/x");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->password, "a@b");
    EXPECT_EQ(url->host, "[::1]");
    EXPECT_EQ(url->port, std::nullopt);
}

TEST(ConnectionUrl, RefusesWhatIsNoUrlWithoutQuotingIt)
{
    for (const char *text : {"", "secret", "postgresql:secret", "mysql://u:secret@h:99999/x", "file:"}) {
        const auto url = parseConnectionUrl(text);
        ASSERT_FALSE(url) << text;
        EXPECT_EQ(url.error().code, "P1013");
        EXPECT_EQ(url.error().message.find("secret"), std::string::npos);
    }
}

TEST(ConnectionUrl, MakesPathsAbsoluteInTheSchemasFolder)
{
    EXPECT_EQ(withAbsolutePath("file:./dev.db", "/home/a/prisma"), "file:/home/a/prisma/dev.db");
    EXPECT_EQ(withAbsolutePath("file:../data/x.db?a=1", "/home/a/prisma"), "file:/home/a/data/x.db?a=1");
    EXPECT_EQ(withAbsolutePath("file:/abs.db", "/home/a"), "file:/abs.db");
    EXPECT_EQ(withAbsolutePath("postgresql://h/x", "/home/a"), "postgresql://h/x");
}

TEST(ConnectionUrl, RedactsPasswordsAnywhereInAText)
{
    EXPECT_EQ(redact("cannot reach postgresql://me:top@secret@h:1/x now"), "cannot reach postgresql://me:***@h:1/x now");
    EXPECT_EQ(redact("mysql://u:p/w@h/x and file:./a.db"), "mysql://u:***@h/x and file:./a.db");
    EXPECT_EQ(redact("postgres://u@h/x?sslpassword=abc&a=1"), "postgres://u@h/x?sslpassword=***&a=1");
    EXPECT_EQ(redact("http://example.org/a:b"), "http://example.org/a:b");
}

} // namespace dunlin::database
