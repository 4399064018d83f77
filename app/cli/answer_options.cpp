#include "app/cli/answer_options.h"
#include "app/cli/console.h"
#include "engine/core/shell_word.h"
#include "engine/workspace/renames.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <iterator>

namespace dunlin::cli {
namespace {

std::string question(const diff::Rename &rename)
{
    if (rename.isEnum())
        return "? Is the enum `" + rename.newName + "` the enum `" + rename.table +
               "` with another name? Columns of it keep their values then.";
    if (rename.isValue())
        return "? Is the value `" + rename.newName + "` of the enum `" + rename.table + "` the value `" + rename.column +
               "` with another name? Rows keep it then.";
    return rename.isTable() ? "? Is the table `" + rename.newName + "` the table `" + rename.table + "` with another name? Its rows are kept then."
                            : "? Is the column `" + rename.newName + "` of `" + rename.table + "` the column `" + rename.column + "` with another name? Its values are kept then.";
}

std::string oldName(const diff::Rename &rename)
{
    return rename.table + (rename.isPart() ? "." + rename.column : "");
}

bool isAbout(const diff::Rename &a, const diff::Rename &b)
{
    return a.table == b.table && a.column == b.column && a.of == b.of;
}

// Those of `more` that say something that `known` does not speak of.
void addRemembered(workspace::Answers &known, workspace::Answers more)
{
    const auto decided = [&](const diff::Rename &rename) {
        const auto same = [&](const diff::Rename &other) {
            return isAbout(other, rename) || (!other.newName.empty() && other.of == rename.of && other.table == rename.table &&
                                              other.newName == rename.newName);
        };
        return std::ranges::any_of(known.renames, same) || std::ranges::any_of(known.replaced, same);
    };
    for (diff::Rename &rename : more.renames) {
        if (!decided(rename))
            known.renames.push_back(std::move(rename));
    }
    for (diff::Rename &rename : more.replaced) {
        if (!decided(rename))
            known.replaced.push_back(std::move(rename));
    }
    for (workspace::Backfill &backfill : more.backfills) {
        const bool given = std::ranges::any_of(known.backfills, [&](const workspace::Backfill &other) { return other.table == backfill.table && other.column == backfill.column; });
        if (!given)
            known.backfills.push_back(std::move(backfill));
    }
    std::ranges::move(more.casts, std::back_inserter(known.casts));
}

} // namespace

void AnswerOptions::add(CLI::App &app)
{
    app.add_option("--rename", m_renames,
                   "Model.field=newName or Model=NewModel: the same with another name; also Enum.VALUE=NEW and Enum=NewEnum; may "
                   "be given several times");
    app.add_option("--replace", m_replaced,
                   "Model.field, Model, Enum.VALUE or Enum: goes, although something new is like it; may be given several times");
    app.add_option("--backfill", m_backfills, "Model.field=EXPRESSION: what rows get that have no value (SQL, or the name of a field); may be given several times");
    m_casts.addOption(app);
}

core::Result<workspace::Answers> AnswerOptions::answers(const OpenedProject &opened, const sql::SqlSchema &from, Console &console) const
{
    const sql::SqlSchema *to = opened.snapshot->sqlSchema();
    if (!to)
        return workspace::Answers();
    const psl::Schema &schema = opened.snapshot->schema();
    workspace::Answers answers;
    auto renames = workspace::parseRenames(m_renames, schema, from, *to);
    if (!renames)
        return std::unexpected(std::move(renames.error()));
    answers.renames = std::move(*renames);
    auto replaced = workspace::parseReplaced(m_replaced, schema, from, *to);
    if (!replaced)
        return std::unexpected(std::move(replaced.error()));
    answers.replaced = std::move(*replaced);
    auto backfills = workspace::parseBackfills(m_backfills, opened.provider(), schema, *to);
    if (!backfills)
        return std::unexpected(std::move(backfills.error()));
    answers.backfills = std::move(*backfills);
    const auto useful = workspace::fitting(answers, from, *to).backfills;
    for (const workspace::Backfill &backfill : answers.backfills) {
        if (std::ranges::find(useful, backfill) == useful.end())
            return core::fail(core::ErrorKind::Usage,
                              "--backfill: there is nothing to fill in `" + backfill.column + "` of `" + backfill.table + "`: it has values already, or its table is new.");
    }
    auto remembered = workspace::rememberedAnswers(opened.project);
    if (!remembered)
        return std::unexpected(std::move(remembered.error()));
    const workspace::Answers before = *remembered;
    addRemembered(answers, workspace::fitting(std::move(*remembered), from, *to));
    std::vector<diff::Rename> refused; // tables and enums
    for (const diff::LikelyRename &likely : workspace::openQuestions(from, *to, answers)) {
        const diff::Rename &rename = likely.rename;
        const auto isWhole = [&](const diff::Rename &other) { return other.of == rename.of && other.newName == rename.table; };
        if (rename.isPart() && std::ranges::any_of(refused, isWhole))
            continue;
        if (!console.interactive()) {
            console.line("This looks like a rename. If it is one: --rename " + core::shellWord(oldName(rename) + "=" + rename.newName));
        } else if (console.confirm(question(rename))) {
            answers.renames.push_back(rename);
        } else {
            answers.replaced.push_back({.table = rename.table, .column = rename.column, .newName = {}, .of = rename.of});
            if (!rename.isPart())
                refused.push_back(rename);
        }
    }
    auto casts = m_casts.casts(opened, diff::renamed(from, answers.renames), answers.casts, console);
    if (!casts)
        return std::unexpected(std::move(casts.error()));
    answers.casts = std::move(*casts);
    if (console.interactive() && answers != before) {
        if (auto remembering = workspace::rememberAnswers(opened.project, answers); !remembering)
            return std::unexpected(std::move(remembering.error()));
    }
    return answers;
}

core::Result<bool> AnswerOptions::askForValues(const OpenedProject &opened, std::span<const safety::Finding> findings, workspace::Answers &answers, Console &console)
{
    bool any = false;
    for (const safety::Finding &finding : findings) {
        if (std::ranges::none_of(finding.remedies, [](const safety::Remedy &remedy) { return remedy.kind == safety::Remedy::Kind::Backfill; }))
            continue;
        console.line("  • " + finding.message);
        const auto value = console.ask("? Value for those rows (SQL, or the name of a field; nothing: stop here):");
        if (!value || value->find_first_not_of(" \t") == std::string::npos)
            return false;
        const std::string wish = finding.table + "." + finding.column + "=" + *value;
        auto backfills = workspace::parseBackfills({&wish, 1}, opened.provider(), opened.snapshot->schema(), *opened.snapshot->sqlSchema());
        if (!backfills)
            return std::unexpected(std::move(backfills.error()));
        std::ranges::move(*backfills, std::back_inserter(answers.backfills));
        any = true;
    }
    return any;
}

std::string undecidedText(std::span<const diff::LikelyRename> questions)
{
    if (questions.empty())
        return {};
    std::string text = "Something that holds data would be dropped, and something like it would be made anew. Say which it is:\n";
    for (const diff::LikelyRename &likely : questions) {
        const diff::Rename &rename = likely.rename;
        text += "\n  • `" + oldName(rename) + "` is called `" + rename.newName + "` now and keeps its data:  --rename " + core::shellWord(oldName(rename) + "=" + rename.newName)
                + "\n    or it goes with its data, and `" + rename.newName + "` is something else:  --replace " + core::shellWord(oldName(rename)) + "\n";
    }
    return text;
}

} // namespace dunlin::cli
