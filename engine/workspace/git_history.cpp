#include "engine/workspace/git_history.h"

#include <QProcess>
#include <QStringList>

#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> git(const fs::path &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    process.start(QStringLiteral("git"), arguments);
    constexpr int longest = 30'000; // milliseconds
    if (!process.waitForStarted(longest) || !process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(longest);
        return std::nullopt;
    }
    return process.readAllStandardOutput().toStdString();
}

} // namespace

std::optional<std::string> committedText(const std::string &path, const std::function<bool(const std::string &text)> &wanted)
{
    fs::path folder = fs::path(path).parent_path();
    std::error_code failure;
    while (!fs::exists(folder, failure) && folder.has_relative_path())
        folder = folder.parent_path(); // the file's own folder may be gone
    const QString name = QString::fromStdString(fs::path(path).lexically_relative(folder).string());
    const auto commits = git(folder, {QStringLiteral("log"), QStringLiteral("--all"), QStringLiteral("--format=%H"), QStringLiteral("--"), name});
    for (const QString &commit : QString::fromStdString(commits.value_or("")).split(u'\n', Qt::SkipEmptyParts)) {
        auto text = git(folder, {QStringLiteral("show"), commit + QStringLiteral(":./") + name});
        if (text && wanted(*text))
            return text;
    }
    return std::nullopt;
}

} // namespace dunlin::workspace
