// Servers that want TLS and a password, and servers that go away.
#include "engine/dialects/sessions.h"
#include "tests/support/own_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace dunlin::dialects {
namespace {

using test::OwnServer;

core::Error refusal(const std::string &url)
{
    auto session = openSession("postgresql", {.url = url});
    return session ? core::Error{.message = "connected"} : session.error();
}

TEST(SlowPostgresServer, TakesTlsAndPasswordsAsTheUrlSays)
{
    const OwnServer server;
    const std::string certificate = server.control("secure");
    ASSERT_THAT(certificate, testing::HasSubstr("BEGIN CERTIFICATE"));
    const std::string trusted = server.file("trusted.crt").string();
    test::writeFile(trusted, certificate);

    auto session = openSession("postgresql", {.url = server.url("postgres:pass%20word", "sslmode=require")});
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ((*session)->query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")->rows[0][0], "t");
    EXPECT_TRUE(openSession("postgresql", {.url = server.url("postgres:pass%20word")})); // prefer
    EXPECT_TRUE(openSession("postgresql", {.url = server.url("postgres:pass%20word", "sslmode=require&sslaccept=accept_invalid_certs")}));

    // Nobody vouches for a certificate that signs itself, unless it is named.
    EXPECT_EQ(refusal(server.url("postgres:pass%20word", "sslmode=require&sslaccept=strict")).code, "P1011");
    EXPECT_TRUE(openSession("postgresql", {.url = server.url("postgres:pass%20word", "sslmode=require&sslaccept=strict&sslcert=" + trusted)}));

    EXPECT_EQ(refusal(server.url("postgres:wrong")).code, "P1000");
    EXPECT_THAT(refusal(server.url("postgres:wrong")).message, testing::Not(testing::HasSubstr("wrong")));
    EXPECT_EQ(refusal(server.url("postgres:pass%20word", "sslmode=disable")).code, "P1010");
    EXPECT_THAT(refusal(server.url("postgres:pass%20word", "sslmode=disable")).message, testing::HasSubstr("no encryption"));
}

TEST(SlowPostgresServer, TakesACertificateOfTheClient)
{
    const OwnServer server;
    server.control("secure");
    const std::string identity = server.control("certify");
    const std::string file = identity.substr(0, identity.find('\n'));
    EXPECT_EQ(refusal(server.url("postgres:pass%20word", "sslmode=require")).code, "P1000"); // the certificate is the password
    auto session = openSession("postgresql", {.url = server.url("postgres", "sslmode=require&sslidentity=" + file + "&sslpassword=pass%20word")});
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ((*session)->query("SELECT client_dn FROM pg_stat_ssl WHERE pid = pg_backend_pid()")->rows[0][0], "/CN=postgres");

    const core::Error wrong = refusal(server.url("postgres", "sslmode=require&sslidentity=" + file + "&sslpassword=no"));
    EXPECT_EQ(wrong.code, "P1011");
    EXPECT_THAT(wrong.message, testing::HasSubstr("the password (`sslpassword`) is wrong"));
    EXPECT_THAT(refusal(server.url("postgres", "sslidentity=/nowhere.p12")).message, testing::HasSubstr("no such file"));
}

TEST(SlowPostgresServer, ARestartInTheMiddleOfAScriptLeavesNothingOfIt)
{
    const OwnServer server;
    auto session = openSession("postgresql", {.url = server.url("postgres")});
    ASSERT_TRUE(session) << session.error().message;
    std::jthread crash([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        server.control("restart");
    });
    const auto lost = (*session)->execute("CREATE TABLE half (id int); SELECT pg_sleep(30); CREATE TABLE whole (id int);", {});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, "P1017") << lost.error().message;
    crash.join();
    auto again = openSession("postgresql", {.url = server.url("postgres")});
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ((*again)->query("SELECT to_regclass('half') IS NULL")->rows[0][0], "t");
}

} // namespace
} // namespace dunlin::dialects
