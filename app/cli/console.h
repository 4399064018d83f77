// Console: how a command talks to the person or the script that called it. Text or one JSON document, progress, questions, Ctrl-C.
#pragma once

#include "app/cli/application.h"
#include "engine/core/result.h"
#include "engine/core/task_context.h"

#include <chrono>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace dunlin::cli {

enum class OutputFormat { Text, Json };

class Console
{
public:
    Console(Streams streams, OutputFormat format);
    ~Console();

    bool json() const { return m_format == OutputFormat::Json; }
    bool interactive() const { return m_streams.interactive && !json(); }
    std::istream &input() { return m_streams.in; }
    std::ostream &output() { return m_streams.out; } // for a protocol of its own

    // For the person; nothing with --json.
    void line(std::string_view text = {});
    void error(std::string_view text); // to standard error
    // As is, whatever the format (migrate diff --script, db pull --print).
    void raw(std::string_view text);
    // The document of --json; nothing without. Adds "ok": true unless it is there.
    void result(nlohmann::ordered_json document);
    // "Error: …" or {"ok": false, "error": …}. Returns the exit code.
    int fail(const core::Error &error);

    // Only when interactive(). Empty on end of input.
    std::optional<std::string> ask(std::string_view question);
    bool confirm(std::string_view question);

    // Progress appears on a terminal once an operation takes more than a second. Ctrl-C requests the stop from here on.
    core::TaskContext task();
    std::stop_source &stopSource() { return m_stop; }

private:
    void showProgress(const core::Progress &progress);
    void clearProgress();

    Streams m_streams;
    OutputFormat m_format;
    std::stop_source m_stop;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    bool m_progressShown = false;
};

} // namespace dunlin::cli
