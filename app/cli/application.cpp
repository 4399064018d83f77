#include "app/cli/application.h"
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

namespace dunlin::cli {
namespace {

const std::map<std::string, std::string, std::less<>> groupDescriptions{
    {"db", "Work on the database itself"},
    {"migrate", "Work with migrations"},
    {"backup", "Look at and put back rows that were saved before they went"},
};

struct Parser
{
    CLI::App app{"Dunlin: Prisma schemas, migrations and databases", "dunlin"};
    std::map<std::string, CLI::App *> groups;
    std::vector<std::pair<CLI::App *, Command *>> leaves;

    CLI::App *group(const std::string &name)
    {
        const auto known = groups.find(name);
        if (known != groups.end())
            return known->second;
        CLI::App *made = app.add_subcommand(name, groupDescriptions.at(name));
        made->require_subcommand(1);
        groups.emplace(name, made);
        return made;
    }

    void add(Command &command)
    {
        const std::string &name = command.name();
        const std::size_t space = name.find(' ');
        CLI::App *parent = space == std::string::npos ? &app : group(name.substr(0, space));
        CLI::App *leaf = parent->add_subcommand(name.substr(space == std::string::npos ? 0 : space + 1), command.description());
        command.addOptions(*leaf);
        const std::string help = "Write the result as one JSON document";
        leaf->add_flag("--json", help);
        leaves.emplace_back(leaf, &command);
    }
};

} // namespace

int run(const std::vector<std::string> &arguments, Streams streams)
{
    const auto commands = allCommands();
    Parser parser;
    parser.app.set_version_flag("-v,--version", std::string("dunlin ") + DUNLIN_VERSION);
    parser.app.require_subcommand(1);
    for (const auto &command : commands)
        parser.add(*command);

    const bool json = std::ranges::find(arguments, "--json") != arguments.end();
    Console console(streams, json ? OutputFormat::Json : OutputFormat::Text);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        parser.app.parse(std::move(reversed));
    } catch (const CLI::Success &wanted) { // --help, --version
        return parser.app.exit(wanted, streams.out, streams.err) == 0 ? 0 : exitFailure;
    } catch (const CLI::ParseError &error) {
        if (arguments.empty()) {
            streams.out << parser.app.help();
            return exitFailure;
        }
        core::Error usage{.kind = core::ErrorKind::Usage, .message = std::string(error.what()) + "\nSee `dunlin --help`."};
        return console.fail(usage);
    }
    for (const auto &[leaf, command] : parser.leaves) {
        if (leaf->parsed())
            return command->execute(console);
    }
    return exitFailure;
}

} // namespace dunlin::cli
