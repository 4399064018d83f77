// Servers that want TLS and a password, and servers that go away.
#include "engine/dialects/sessions.h"
#include "tests/support/paths.h"

#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace dunlin::dialects {
namespace {

// A server of the test's own, stopped when it ends.
class OwnServer
{
public:
    OwnServer()
    {
        const std::string line = script("start", "postgres");
        const std::size_t begin = line.find("postgresql://postgres@");
        if (begin == std::string::npos)
            throw std::runtime_error("the server could not be started");
        m_place = line.substr(begin + 22, line.find('/', begin + 22) - begin - 22);
    }
    ~OwnServer() { script("stop"); }

    std::string url(const std::string &credentials, const std::string &parameters = {}) const
    {
        return "postgresql://" + credentials + "@" + m_place + "/postgres" + (parameters.empty() ? "" : "?" + parameters);
    }
    std::string script(const std::string &action, const std::string &argument = {}) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{QString::fromStdString(action), QString::fromStdString(m_folder.path().string())};
        if (!argument.empty())
            arguments << QString::fromStdString(argument);
        process.start(QString::fromStdString((test::sourceDir() / "tests/support/servers.sh").string()), arguments);
        process.waitForFinished(120'000);
        return process.readAllStandardOutput().toStdString();
    }
    std::filesystem::path file(const std::string &name) const { return m_folder / name; }

private:
    test::TemporaryFolder m_folder;
    std::string m_place; // host:port
};

core::Error refusal(const std::string &url)
{
    auto session = openSession("postgresql", {.url = url});
    return session ? core::Error{.message = "connected"} : session.error();
}

TEST(SlowPostgresServer, TakesTlsAndPasswordsAsTheUrlSays)
{
    const OwnServer server;
    const std::string certificate = server.script("secure");
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
    EXPECT_THAT(refusal(server.url("postgres:pass%20word", "sslidentity=me.p12")).message, testing::HasSubstr("PKCS#12"));
}

TEST(SlowPostgresServer, ARestartInTheMiddleOfAScriptLeavesNothingOfIt)
{
    const OwnServer server;
    auto session = openSession("postgresql", {.url = server.url("postgres")});
    ASSERT_TRUE(session) << session.error().message;
    std::jthread crash([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        server.script("restart");
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
