#include "app/cli/console.h"
#include "app/cli/command.h"

#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>

namespace dunlin::cli {
namespace {

std::string_view kindName(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Usage: return "usage";
    case core::ErrorKind::NotFound: return "notFound";
    case core::ErrorKind::Io: return "io";
    case core::ErrorKind::Schema: return "schema";
    case core::ErrorKind::Connection: return "connection";
    case core::ErrorKind::Database: return "database";
    case core::ErrorKind::Locked: return "locked";
    case core::ErrorKind::History: return "history";
    case core::ErrorKind::NeedsConfirmation: return "needsConfirmation";
    case core::ErrorKind::Cancelled: return "cancelled";
    case core::ErrorKind::Unsupported: return "unsupported";
    case core::ErrorKind::Internal: return "internal";
    }
    return "internal";
}

// Database values and file names may hold any bytes; the document must still come out.
std::string text(const nlohmann::ordered_json &document)
{
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace

Console::Console(Streams streams, OutputFormat format) : m_streams(streams), m_format(format) {}

Console::~Console()
{
    clearProgress();
}

void Console::line(std::string_view text)
{
    if (json())
        return;
    clearProgress();
    m_streams.out << text << '\n';
}

void Console::error(std::string_view text)
{
    if (json())
        return;
    clearProgress();
    m_streams.out.flush();
    m_streams.err << text << '\n';
}

void Console::raw(std::string_view text)
{
    clearProgress();
    m_streams.out << text;
}

void Console::result(nlohmann::ordered_json document)
{
    if (!json())
        return;
    nlohmann::ordered_json whole;
    whole["ok"] = true;
    whole.update(document);
    m_streams.out << text(whole);
}

int Console::fail(const core::Error &error)
{
    clearProgress();
    const int code = error.kind == core::ErrorKind::Cancelled ? exitCancelled : exitFailure;
    if (!json()) {
        m_streams.out.flush();
        if (error.code.empty() || error.message.starts_with("Error code:"))
            m_streams.err << "Error: " << error.message << '\n';
        else
            m_streams.err << "Error: " << error.code << "\n\n" << error.message << '\n';
        return code;
    }
    nlohmann::ordered_json details;
    details["kind"] = kindName(error.kind);
    if (!error.code.empty())
        details["code"] = error.code;
    details["message"] = error.message;
    if (!error.sqlState.empty())
        details["sqlState"] = error.sqlState;
    if (error.statement)
        details["statement"] = *error.statement;
    if (error.span)
        details["span"] = {{"begin", error.span->begin}, {"end", error.span->end}};
    if (!error.path.empty())
        details["path"] = error.path;
    m_streams.out << text({{"ok", false}, {"error", std::move(details)}});
    return code;
}

std::optional<std::string> Console::ask(std::string_view question)
{
    clearProgress();
    m_streams.out << question << ' ' << std::flush;
    std::string answer;
    if (!std::getline(m_streams.in, answer))
        return std::nullopt;
    return answer;
}

bool Console::confirm(std::string_view question)
{
    const auto answer = ask(std::string(question) + " (y/N)");
    return answer && !answer->empty() && (answer->front() == 'y' || answer->front() == 'Y');
}

core::TaskContext Console::task()
{
    m_started = std::chrono::steady_clock::now();
    core::TaskContext context{.stop = m_stop.get_token(), .report = {}};
    if (interactive())
        context.report = [this](const core::Progress &progress) { showProgress(progress); };
    return context;
}

void Console::showProgress(const core::Progress &progress)
{
    if (std::chrono::steady_clock::now() - m_started < std::chrono::seconds(1))
        return;
    m_streams.err << "\r\033[K" << progress.what;
    if (progress.total > 0)
        m_streams.err << " (" << progress.done << " of " << progress.total << ")";
    m_streams.err << std::flush;
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (!m_progressShown)
        return;
    m_streams.err << "\r\033[K" << std::flush;
    m_progressShown = false;
}

} // namespace dunlin::cli
