// The options that answer questions about a plan, and asking a person what they leave open: --rename, --replace, --backfill, --cast.
#pragma once

#include "app/cli/cast_choice.h"
#include "app/cli/project_options.h"
#include "engine/core/result.h"
#include "engine/workspace/answers.h"

#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace dunlin::cli {

class Console;

class AnswerOptions
{
public:
    void add(CLI::App &app);

    // What the options say, then what was remembered, then what a person says about likely renames. New answers are remembered.
    core::Result<workspace::Answers> answers(const OpenedProject &opened, const sql::SqlSchema &from, Console &console) const;

    // Asks a person for the values that the findings lack; true when there are new ones in `answers`.
    static core::Result<bool> askForValues(const OpenedProject &opened, std::span<const safety::Finding> findings, workspace::Answers &answers, Console &console);

private:
    std::vector<std::string> m_renames, m_replaced, m_backfills;
    CastChoice m_casts;
};

// What a script is told about renames that nobody decided and that decide about rows; empty without any.
std::string undecidedText(std::span<const diff::LikelyRename> questions);

} // namespace dunlin::cli
