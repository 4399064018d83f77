#include "app/cli/commands/migrate_repair.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/core/text_edit.h"
#include "engine/workspace/repair.h"
#include "engine/workspace/ways_out.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

std::string prefixed(std::string_view text, std::string_view prefix)
{
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        out.append(prefix).append(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    return out + (out.empty() || out.ends_with('\n') ? "" : "\n");
}

// The lines that differ, with - and +.
std::string difference(std::string_view before, std::string_view after)
{
    std::string out;
    const core::EditList lines = core::lineDiff(before, after);
    for (const core::TextEdit &edit : lines.edits())
        out += "@@ line " + std::to_string(1 + std::ranges::count(before.substr(0, edit.span.begin), '\n')) + " @@\n"
               + prefixed(before.substr(edit.span.begin, edit.span.size()), "-") + prefixed(edit.text, "+");
    return out;
}

std::string positionText(const workspace::HalfApplied &half)
{
    const std::string of = " of its " + std::to_string(half.statements.size()) + " statements";
    if (half.isBeingUndone)
        return "It was applied, and undoing it was interrupted: only --undo goes on from here.";
    if (half.done == 0)
        return "The database has none" + of + ".";
    if (half.done)
        return "The database has the first " + std::to_string(*half.done) + of + ".";
    std::string text = "Whether the database has ";
    for (std::size_t i = 0; i < half.possible.size(); ++i)
        text += (i == 0 ? "the first " : " or ") + std::to_string(half.possible[i]);
    return half.possible.empty() ? "The database is in no state that the first statements of it lead to: somebody has changed it, too. Look at it, and say with --done how many statements it has."
                                 : text + of + " cannot be told from its schema. Look at the rows, and say it with --done.";
}

} // namespace

void MigrateRepair::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("--resume", m_resume, "Run the rest of this migration, which failed");
    app.add_option("--done", m_done, "With --resume: so many of its statements are applied already");
    app.add_option("--undo", m_undo, "Undo what this migration, which failed, did so far");
    app.add_option("--accept", m_accept, "Record the present text of this migration as the one that was applied");
    app.add_option("--bring-back", m_bringBack, "Write the text with which this migration was applied into its file");
    app.add_option("--forget", m_forget, "Strike this migration, whose folder is gone, from the database's history");
}

// What is wrong, how far it came or what differs, and the ways out.
int MigrateRepair::show(workspace::MigrationTool &tool, Console &console) const
{
    const core::TaskContext task = console.task();
    const auto status = tool.status();
    if (!status)
        return console.fail(status.error());
    auto failed = nlohmann::ordered_json::array(), edited = nlohmann::ordered_json::array();
    for (const std::string &name : status->failed) {
        const auto half = workspace::inspectHalfApplied(tool, name, task);
        if (!half) {
            console.line(half.error().message + "\n");
            continue;
        }
        console.line("`" + name + "` failed. " + positionText(*half) + (half->logs.empty() ? "" : "\n\n" + half->logs) + "\n");
        failed.push_back({{"migration", name}, {"statements", half->statements.size()}, {"done", half->done ? nlohmann::ordered_json(*half->done) : nlohmann::ordered_json(nullptr)},
            {"possible", half->possible}});
    }
    for (const std::string &name : status->edited) {
        const auto one = workspace::inspectEdited(tool, name);
        if (!one)
            continue; // applied and rolled back
        const std::string text = one->applied ? difference(*one->applied, one->now) : std::string();
        console.line("`" + name + "` was modified after it was applied" + (one->applied ? ":\n\n" + text : "; neither .dunlin/applied nor git has the old text.\n"));
        edited.push_back({{"migration", name}, {"difference", one->applied ? nlohmann::ordered_json(text) : nlohmann::ordered_json(nullptr)}});
    }
    const auto stuck = workspace::waysOut(*status);
    console.line(stuck.empty() ? "Nothing needs a repair." : workspace::waysOutText(stuck));
    console.result({{"ok", stuck.empty()}, {"failed", std::move(failed)}, {"edited", std::move(edited)}, {"ways", toJson(stuck)}});
    return stuck.empty() ? 0 : exitFailure;
}

int MigrateRepair::resume(workspace::MigrationTool &tool, Console &console) const
{
    const core::TaskContext task = console.task();
    const auto half = workspace::inspectHalfApplied(tool, *m_resume, task);
    if (!half)
        return console.fail(half.error());
    const auto done = m_done ? m_done : half->done;
    if (!done)
        return console.fail({.kind = core::ErrorKind::NeedsConfirmation, .message = positionText(*half)});
    if (*done > half->statements.size())
        return console.fail({.kind = core::ErrorKind::Usage, .message = "--done " + std::to_string(*done) + ": the migration has " + std::to_string(half->statements.size()) + " statements."});
    console.line("Running statements " + std::to_string(*done + 1) + " to " + std::to_string(half->statements.size()) + " of `" + *m_resume + "`");
    const auto resumed = workspace::resumeHalfApplied(tool, *m_resume, *done, task);
    if (!resumed)
        return console.fail(resumed.error());
    console.line("\nThe migration `" + *m_resume + "` is applied.");
    console.result({{"migration", *m_resume}, {"state", "applied"}, {"ran", half->statements.size() - *done}});
    return 0;
}

int MigrateRepair::undo(workspace::MigrationTool &tool, Console &console) const
{
    const auto undone = workspace::undoHalfApplied(tool, *m_undo, console.task());
    if (!undone)
        return console.fail(undone.error());
    if (undone->backup)
        console.line(backupText(*undone->backup));
    console.line(undone->script.empty() ? "The schema is what it was before the migration." : "This brought the schema back:\n\n" + undone->script);
    console.line("The migration `" + *m_undo + "` is recorded as rolled back. Rows that its statements changed are not brought back.");
    console.result({{"migration", *m_undo}, {"state", "rolledBack"}, {"script", undone->script}, {"backup", toJson(undone->backup)}});
    return 0;
}

int MigrateRepair::accept(workspace::MigrationTool &tool, Console &console) const
{
    const auto edited = workspace::inspectEdited(tool, *m_accept);
    if (!edited)
        return console.fail(edited.error());
    console.line(edited->applied ? difference(*edited->applied, edited->now) : "Neither .dunlin/applied nor git has the text that was applied.");
    if (console.interactive() && !console.confirm("? Is the present text right? The database stays as it is.")) {
        console.line("\nNothing was changed.");
        return exitCancelled;
    }
    if (auto accepted = workspace::acceptEdited(tool, *m_accept); !accepted)
        return console.fail(accepted.error());
    console.line("The present text of `" + *m_accept + "` is recorded as the one that was applied.");
    console.result({{"migration", *m_accept}, {"state", "applied"}});
    return 0;
}

int MigrateRepair::execute(Console &console)
{
    const int actions = m_resume.has_value() + m_undo.has_value() + m_accept.has_value() + m_bringBack.has_value() + m_forget.has_value();
    if (actions > 1)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "Only one of --resume, --undo, --accept, --bring-back and --forget at a time."});
    if (m_done && !m_resume)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "--done goes with --resume."});
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    if (m_resume)
        return resume(migrations->tool(), console);
    if (m_undo)
        return undo(migrations->tool(), console);
    if (m_accept)
        return accept(migrations->tool(), console);
    if (actions == 0)
        return show(migrations->tool(), console);
    const std::string &name = m_bringBack ? *m_bringBack : *m_forget;
    const auto done = m_bringBack ? workspace::bringBack(migrations->tool(), name) : workspace::forgetMissing(migrations->tool(), name);
    if (!done)
        return console.fail(done.error());
    console.line(m_bringBack ? "The text with which `" + name + "` was applied is in its file again."
                             : "The database's history does not speak of `" + name + "` any more. What it did stays: `dunlin migrate dev` shows it as a difference.");
    console.result({{"migration", name}, {"state", m_bringBack ? "broughtBack" : "forgotten"}});
    return 0;
}

} // namespace dunlin::cli
