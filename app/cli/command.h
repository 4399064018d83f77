// Command: one word or two on the command line, with its options and what it does. Run in-process by the tests.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace dunlin::cli {

class Console;

// Exit codes beside 0 (BEHAVIOUR.md 2.3 to 2.8).
inline constexpr int exitFailure = 1;
inline constexpr int exitDifferences = 2; // migrate diff --exit-code
inline constexpr int exitCancelled = 130; // answered "no", Ctrl-C, or a reset is needed first

class Command
{
public:
    Command(std::string name, std::string description) : m_name(std::move(name)), m_description(std::move(description)) {}
    virtual ~Command() = default;

    const std::string &name() const { return m_name; } // "migrate dev"
    const std::string &description() const { return m_description; }

    // Binds options to members of this object, which must outlive the parsing.
    virtual void addOptions(CLI::App &app) = 0;
    // Returns the exit code.
    virtual int execute(Console &console) = 0;

private:
    std::string m_name;
    std::string m_description;
};

// In the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace dunlin::cli
