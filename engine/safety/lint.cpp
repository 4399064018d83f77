#include "engine/safety/lint.h"

#include "engine/safety/lint_checks.h"

#include <algorithm>

namespace dunlin::safety {

namespace {

// Lines "-- dunlin:ignore DS102, LK101 reason" in what stands above a statement.
Suppressions suppressions(std::string_view above)
{
    constexpr std::string_view marker = "dunlin:ignore";
    Suppressions found;
    for (std::size_t begin = 0; begin < above.size();) {
        const std::size_t end = std::min(above.find('\n', begin), above.size());
        std::string_view line = above.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t at = line.find(marker);
        if (at == std::string_view::npos || line.substr(0, at).find_first_not_of("- \t") != std::string_view::npos)
            continue;
        line.remove_prefix(at + marker.size());
        std::vector<std::string> ids;
        for (;;) {
            line.remove_prefix(std::min(line.find_first_not_of(" \t,\r"), line.size()));
            const std::string_view word = line.substr(0, line.find_first_of(" \t,\r"));
            if (!findLintRule(word))
                break;
            ids.emplace_back(word);
            line.remove_prefix(word.size());
        }
        const auto last = line.find_last_not_of(" \t\r");
        const std::string reason(line.substr(0, last == std::string_view::npos ? 0 : last + 1));
        found.anyWithoutReason = found.anyWithoutReason || reason.empty() || ids.empty();
        for (const std::string &id : ids) {
            if (!reason.empty())
                found.reasons[id] = reason;
        }
    }
    return found;
}

} // namespace

Linter::Linter(LintTraits traits) : m_state(std::make_unique<LintState>(LintState{.traits = traits})) {}
Linter::~Linter() = default;

std::vector<LintFinding> Linter::read(std::string_view script, std::span<const core::Span> spans)
{
    std::vector<LintStatement> statements;
    std::size_t end = 0;
    for (const core::Span &span : spans) {
        auto tokens = tokenize(script.substr(span.begin, span.end - span.begin));
        auto actions = actionsOf(tokens);
        statements.push_back({.span = span, .tokens = std::move(tokens), .actions = std::move(actions), .suppressed = suppressions(script.substr(end, span.begin - end))});
        end = span.end;
    }
    LintState after = *m_state;
    for (const LintStatement &statement : statements) {
        for (const SqlAction &action : statement.actions)
            after.apply(action);
    }
    std::vector<LintFinding> findings = ScriptLinter(*m_state, after, script, statements).run();
    *m_state = std::move(after);
    return findings;
}

} // namespace dunlin::safety
