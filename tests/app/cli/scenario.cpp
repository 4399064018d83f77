#include "tests/app/cli/scenario.h"
#include "app/cli/application.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace dunlin::test {

namespace fs = std::filesystem;

namespace {

RunResult runWith(const std::vector<std::string> &arguments, const std::string &input, bool interactive)
{
    std::istringstream in(input);
    std::ostringstream out, err;
    RunResult result;
    result.code = cli::run(arguments, {in, out, err, interactive});
    result.out = out.str();
    result.err = err.str();
    return result;
}

constexpr unsigned nobody = 65534;

void giveTo(const fs::path &folder, unsigned user, unsigned group)
{
    EXPECT_EQ(chown(folder.c_str(), user, group), 0);
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        EXPECT_EQ(lchown(entry.path().c_str(), user, group), 0) << entry.path();
}

// For a shell.
std::string shellQuoted(const std::string &text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

std::string contentOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

// A name with a quote, a blank and a letter beyond ASCII: every path must survive them.
Scenario::Scenario() : m_folder(m_temporary.path() / "my shop's Büro"), m_before(fs::current_path())
{
    fs::create_directories(m_folder);
    fs::current_path(m_folder);
}

Scenario::~Scenario()
{
    fs::current_path(m_before);
}

RunResult Scenario::run(const std::vector<std::string> &arguments, const std::string &input)
{
    return runWith(arguments, input, false);
}

RunResult Scenario::runInteractive(const std::vector<std::string> &arguments, const std::string &answers)
{
    return runWith(arguments, answers, true);
}

RunResult Scenario::runProgram(const std::vector<std::string> &arguments, const std::string &prepare)
{
    const char *program = std::getenv("DUNLIN_PROGRAM");
    EXPECT_NE(program, nullptr) << "DUNLIN_PROGRAM names the program to test; ctest sets it";
    // A copy that the unprivileged user can reach, wherever the build is.
    const fs::path reachable = m_folder.parent_path() / "dunlin";
    if (program && !fs::exists(reachable))
        fs::copy_file(program, reachable);
    // The folder is the unprivileged user's own for the time of the run, so that only its permissions decide.
    const bool root = geteuid() == 0;
    if (root)
        giveTo(m_folder.parent_path(), nobody, nobody);
    std::string command = "cd " + shellQuoted(m_folder.string()) + "\n" + prepare + shellQuoted(reachable.string());
    for (const std::string &argument : arguments)
        command += " " + shellQuoted(argument);
    TemporaryFolder answers;
    const fs::path out = answers.path() / "out", err = answers.path() / "err";
    const std::string user = root ? "setpriv --reuid=" + std::to_string(nobody) + " --regid=" + std::to_string(nobody) + " --clear-groups " : "";
    const int status = std::system((user + "bash -c " + shellQuoted(command) + " >" + shellQuoted(out.string()) + " 2>" + shellQuoted(err.string())).c_str());
    if (root)
        giveTo(m_folder.parent_path(), 0, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(out), contentOf(err)};
}

nlohmann::json Scenario::runJson(std::vector<std::string> arguments)
{
    arguments.push_back("--json");
    const RunResult result = run(arguments);
    EXPECT_EQ(result.err, "");
    auto document = nlohmann::json::parse(result.out, nullptr, false);
    EXPECT_FALSE(document.is_discarded()) << result.out;
    return document;
}

void Scenario::put(std::string_view name, std::string_view text)
{
    writeFile(m_folder / name, text);
}

std::string Scenario::get(std::string_view name) const
{
    return readFile(m_folder / name);
}

bool Scenario::exists(std::string_view name) const
{
    return fs::exists(m_folder / name);
}

void Scenario::putSchema(std::string_view models)
{
    put("prisma/schema.prisma", "datasource db {\n  provider = \"sqlite\"\n  url      = \"file:./dev.db\"\n}\n\n" + std::string(models));
}

std::string Scenario::sql(std::string_view statements, std::string_view database) const
{
    sqlite3 *handle = nullptr;
    EXPECT_EQ(sqlite3_open((m_folder / database).c_str(), &handle), SQLITE_OK);
    std::string out;
    bool first = true;
    std::pair<std::string *, bool *> state{&out, &first};
    char *message = nullptr;
    sqlite3_exec(handle, std::string(statements).c_str(), [](void *context, int count, char **values, char **) {
        auto &[text, isFirst] = *static_cast<std::pair<std::string *, bool *> *>(context);
        for (int i = 0; *isFirst && i < count; ++i)
            *text += (i > 0 ? "|" : "") + std::string(values[i] ? values[i] : "NULL");
        *isFirst = false;
        return 0;
    }, &state, &message);
    if (message)
        out += std::string("ERROR ") + message;
    sqlite3_free(message);
    sqlite3_close(handle);
    return out;
}

std::vector<std::string> Scenario::migrations() const
{
    std::vector<std::string> names;
    std::error_code code;
    for (const auto &entry : fs::directory_iterator(m_folder / "prisma/migrations", code)) {
        if (entry.is_directory())
            names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

void Scenario::putMigration(std::string_view name, std::string_view script)
{
    put("prisma/migrations/" + std::string(name) + "/migration.sql", script);
    put("prisma/migrations/migration_lock.toml", "provider = \"sqlite\"\n");
}

std::string Scenario::everything() const
{
    std::vector<std::string> parts;
    for (const auto &entry : fs::recursive_directory_iterator(m_folder))
        parts.push_back(entry.path().string() + "\n" + (entry.is_regular_file() ? readFile(entry.path()) : std::string()));
    std::ranges::sort(parts);
    std::string out;
    for (const auto &part : parts)
        out += part;
    return out;
}

} // namespace dunlin::test
