#include "tests/support/servers.h"

#include "tests/support/paths.h"

#include <QProcess>

#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace dunlin::test {

namespace {

const char *variable(Server server)
{
    return server == Server::Postgres ? "DUNLIN_TEST_POSTGRES" : "DUNLIN_TEST_MARIADB";
}

// A server that this process started; stopped when the process ends.
class SharedServer
{
public:
    explicit SharedServer(Server server)
    {
        auto name = server == Server::Postgres ? QStringLiteral("postgres") : QStringLiteral("mariadb");
        const QByteArray output = script({QStringLiteral("start"), path(), name});
        const QByteArray prefix = QByteArray(variable(server)) + '=';
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith(prefix))
                m_url = line.mid(prefix.size()).trimmed().toStdString();
        }
        if (m_url.empty())
            throw std::runtime_error("tests/support/servers.sh could not start " + name.toStdString());
    }
    ~SharedServer() { script({QStringLiteral("stop"), path()}); }

    const std::string &url() const { return m_url; }

private:
    QString path() const { return QString::fromStdString(m_folder.path().string()); }

    QByteArray script(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromStdString((sourceDir() / "tests/support/servers.sh").string()), arguments);
        process.waitForFinished(120'000);
        return process.readAllStandardOutput();
    }

    TemporaryFolder m_folder;
    std::string m_url;
};

} // namespace

std::string serverUrl(Server server)
{
    if (const char *given = std::getenv(variable(server)); given && *given)
        return given;
    static std::unique_ptr<SharedServer> own[2];
    auto &slot = own[server == Server::Postgres ? 0 : 1];
    if (!slot)
        slot = std::make_unique<SharedServer>(server);
    return slot->url();
}

} // namespace dunlin::test
