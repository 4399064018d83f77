#include "tests/conformance/oracle_command.h"

#include "tests/support/paths.h"

#include <QProcess>

#include <cstdlib>
#include <stdexcept>

namespace dunlin::test {

CommandResult runOracle(const std::vector<std::string> &arguments)
{
    const char *configured = std::getenv("DUNLIN_ORACLE");
    const auto folder = configured && *configured ? std::filesystem::path(configured) : sourceDir() / "../shared/oracle";
    QStringList list{QString::fromStdString((folder / "oracle.mjs").string())};
    for (const std::string &argument : arguments)
        list.append(QString::fromStdString(argument));
    QProcess process;
    process.start(QStringLiteral("node"), list);
    if (!process.waitForFinished(120'000))
        throw std::runtime_error("the oracle did not answer: " + process.errorString().toStdString());
    return {.exitCode = process.exitCode(), .output = process.readAllStandardOutput().toStdString() + process.readAllStandardError().toStdString()};
}

} // namespace dunlin::test
