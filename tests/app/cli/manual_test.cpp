// The manual and the completions name every command, and the manual every option.
#include "app/cli/application.h"
#include "app/cli/command.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>

namespace dunlin::cli {

namespace {

std::string packaged(const char *name)
{
    return test::readFile(test::sourceDir() / "packaging" / name);
}

// Text of the manual as a reader sees it: without roff requests, fonts and escaped hyphens.
std::string manual()
{
    std::string text = std::regex_replace(packaged("man/dunlin.1"), std::regex(R"(\\f[BIRP])"), "");
    text = std::regex_replace(text, std::regex(R"(\\-)"), "-");
    return std::regex_replace(text, std::regex(R"((^|\n)\.[A-Z]+ ?)"), "\n");
}

std::set<std::string> optionsOf(const std::string &command)
{
    std::vector<std::string> arguments;
    std::istringstream words(command);
    for (std::string word; words >> word;)
        arguments.push_back(word);
    arguments.push_back("--help");
    std::istringstream in;
    std::ostringstream out, err;
    EXPECT_EQ(run(arguments, {.in = in, .out = out, .err = err}), 0) << err.str();
    std::set<std::string> options;
    const std::string help = out.str();
    const std::regex option("--[a-z][a-z-]*");
    for (std::sregex_iterator it(help.begin(), help.end(), option), end; it != end; ++it)
        options.insert(it->str());
    return options;
}

} // namespace

TEST(Manual, NamesEveryCommandAndOption)
{
    const std::string text = manual();
    for (const auto &command : allCommands()) {
        EXPECT_NE(text.find("dunlin " + command->name()), std::string::npos) << command->name();
        for (const auto &option : optionsOf(command->name())) {
            // The states of `migrate diff` are listed once for both ends.
            const bool state = option.starts_with("--from-") || option.starts_with("--to-");
            const std::string name = state ? option.substr(option.find('-', 2) + 1) : option;
            EXPECT_NE(text.find(name), std::string::npos) << command->name() << " " << option;
        }
    }
}

TEST(Manual, CompletionsNameEveryCommand)
{
    for (const char *file : {"completions/dunlin.bash", "completions/_dunlin", "completions/dunlin.fish"}) {
        const std::string text = packaged(file);
        for (const auto &command : allCommands()) {
            std::istringstream words(command->name());
            for (std::string word; words >> word;)
                EXPECT_TRUE(std::regex_search(text, std::regex("\\b" + word + "\\b"))) << file << ": " << word;
        }
    }
}

} // namespace dunlin::cli
