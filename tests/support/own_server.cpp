#include "tests/support/own_server.h"

#include <QProcess>

#include <stdexcept>

namespace dunlin::test {

OwnServer::OwnServer()
{
    const std::string line = control("start", "postgres");
    const std::size_t begin = line.find("postgresql://postgres@") + 22;
    m_place = line.substr(begin, line.find('/', begin) - begin);
}

OwnServer::~OwnServer()
{
    try {
        control("stop");
    } catch (const std::runtime_error &) {
        // It is gone already.
    }
}

std::string OwnServer::url(const std::string &credentials, const std::string &parameters) const
{
    return "postgresql://" + credentials + "@" + m_place + "/postgres" + (parameters.empty() ? "" : "?" + parameters);
}

std::string OwnServer::control(const std::string &action, const std::string &argument) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QString::fromStdString(action), QString::fromStdString(m_folder.path().string())};
    if (!argument.empty())
        arguments << QString::fromStdString(argument);
    process.start(QString::fromStdString((sourceDir() / "tests/support/servers.sh").string()), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        throw std::runtime_error("servers.sh " + action + " failed");
    return process.readAllStandardOutput().toStdString();
}

} // namespace dunlin::test
