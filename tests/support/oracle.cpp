#include "tests/support/oracle.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <stdexcept>

namespace dunlin::test {

namespace {

constexpr int kAnswerMilliseconds = 120'000;

QString oracleFolder()
{
    auto given = QString::fromLocal8Bit(qgetenv("DUNLIN_ORACLE"));
    return given.isEmpty() ? QString::fromStdString((sourceDir() / "../shared/oracle").string()) : given;
}

QJsonArray toJson(const std::vector<OracleFile> &files)
{
    QJsonArray array;
    for (const auto &file : files) {
        array.append(QJsonObject{{QStringLiteral("path"), QString::fromStdString(file.path)},
                                 {QStringLiteral("content"), QString::fromStdString(file.content)}});
    }
    return array;
}

QJsonValue toJson(const std::optional<std::vector<OracleFile>> &files)
{
    return files ? QJsonValue(toJson(*files)) : QJsonValue(QJsonValue::Null);
}

} // namespace

OracleGeneration generationOf(std::string_view schemaText)
{
    static const QRegularExpression url(QStringLiteral(R"(datasource\s+\w+\s*\{[^}]*^\s*url\s*=)"),
                                        QRegularExpression::MultilineOption);
    auto text = QString::fromUtf8(schemaText.data(), static_cast<qsizetype>(schemaText.size()));
    return url.match(text).hasMatch() ? OracleGeneration::Prisma6 : OracleGeneration::Prisma7;
}

struct Oracle::Process
{
    QProcess node;
    int lastId = 0;

    QJsonValue ask(QJsonObject question)
    {
        question.insert(QStringLiteral("id"), ++lastId);
        node.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
        while (!node.canReadLine()) {
            if (!node.waitForReadyRead(kAnswerMilliseconds))
                throw std::runtime_error("no answer from the oracle: " + node.readAllStandardError().toStdString());
        }
        const auto answer = QJsonDocument::fromJson(node.readLine()).object();
        if (!answer.value(QStringLiteral("ok")).toBool())
            throw std::runtime_error(answer.value(QStringLiteral("error")).toString().toStdString());
        return answer.value(QStringLiteral("result"));
    }
};

Oracle::Oracle(OracleGeneration generation) : m_process(std::make_unique<Process>())
{
    const QString folder = oracleFolder();
    const bool six = generation == OracleGeneration::Prisma6;
    const QString modules = six ? folder + QStringLiteral("/v6") : folder;
    if (!QFileInfo::exists(modules + QStringLiteral("/node_modules")))
        throw std::runtime_error("the oracle is not installed: run `npm ci --ignore-scripts` in " + modules.toStdString());
    auto environment = QProcessEnvironment::systemEnvironment();
    if (six)
        environment.insert(QStringLiteral("ORACLE_MODULES"), modules);
    else
        environment.remove(QStringLiteral("ORACLE_MODULES"));
    m_process->node.setProcessEnvironment(environment);
    m_process->node.start(QStringLiteral("node"), {folder + QStringLiteral("/oracle.mjs"), QStringLiteral("serve")});
    if (!m_process->node.waitForStarted())
        throw std::runtime_error("cannot start node");
}

Oracle::~Oracle()
{
    m_process->node.closeWriteChannel();
    if (!m_process->node.waitForFinished(5000))
        m_process->node.kill();
    m_process->node.waitForFinished(5000);
}

std::string Oracle::validate(const std::vector<OracleFile> &files)
{
    auto result = m_process->ask({{QStringLiteral("op"), QStringLiteral("validate")},
                                  {QStringLiteral("strip"), false},
                                  {QStringLiteral("files"), toJson(files)}});
    return QJsonDocument(result.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

std::string Oracle::format(const std::vector<OracleFile> &files)
{
    auto result = m_process->ask({{QStringLiteral("op"), QStringLiteral("format")}, {QStringLiteral("files"), toJson(files)}});
    // The answer is a list of [path, text].
    std::string text;
    for (const auto &file : result.toArray())
        text += file.toArray().at(1).toString().toStdString();
    return text;
}

std::string Oracle::diff(const std::optional<std::vector<OracleFile>> &from, const std::optional<std::vector<OracleFile>> &to,
                         std::string_view provider)
{
    auto result = m_process->ask({{QStringLiteral("op"), QStringLiteral("diff")},
                                  {QStringLiteral("from"), toJson(from)},
                                  {QStringLiteral("to"), toJson(to)},
                                  {QStringLiteral("provider"), QString::fromUtf8(provider.data(), qsizetype(provider.size()))}});
    return result.toString().toStdString();
}

} // namespace dunlin::test
