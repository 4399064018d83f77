// Lint: what a migration's SQL may cost in production (LINT.md section 3): data, running code, locks, failures. Offline; a history is
// read from its begin, because whether a statement is a risk depends on what was there before.
#pragma once

#include "engine/core/span.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::safety {

// What the rules ask about a database.
struct LintTraits
{
    bool locksTables = false; // statements lock tables, and indexes can be made beside the traffic
    bool rebuildsTables = false; // columns change by building the table anew
    bool sizesTypes = false; // a column's type says how much of it is stored, and how
    bool hasNamespaces = false;
    std::size_t identifierLimit = 63; // bytes
};

enum class LintLevel { Info, Warning, Error };

struct LintRule
{
    enum class Databases { All, Locking, Rebuilding, Sized }; // by LintTraits
    std::string_view id;
    LintLevel level = LintLevel::Warning;
    Databases databases = Databases::All;
    std::string_view title; // "A column is dropped"
    std::string_view hazard;
    std::string_view alternative; // what to do instead
    std::string_view lock; // taken where tables are locked; empty: none that matters
    bool rewrites = false; // the table is copied
};

// By id.
std::span<const LintRule> lintRules();
const LintRule *findLintRule(std::string_view id);
// What the rule is about, with examples, as Markdown (resources/lint/ID.md); empty: there is none.
std::string_view lintPage(std::string_view id);
// False: it matters although the table has no rows.
bool isAboutRows(const LintRule &rule);

struct LintFinding
{
    const LintRule *rule = nullptr;
    std::string message; // "`Customer`.`phone` is dropped."
    std::string table; // empty: no single one
    std::optional<std::uint64_t> rows; // that the table has now; absent: not asked
    core::Span span; // of the statement, in the script
    std::string suppressedBy; // the reason given in "-- dunlin:ignore ID reason"; empty: it stands
};

struct LintState; // what the scripts so far have made

// Reads the scripts of one history one after the other.
class Linter
{
public:
    explicit Linter(LintTraits traits);
    ~Linter();
    Linter(const Linter &) = delete;
    Linter &operator=(const Linter &) = delete;

    // The findings of the next script, in the order of its statements. `statements` are the byte ranges of the statements in it.
    std::vector<LintFinding> read(std::string_view script, std::span<const core::Span> statements);

private:
    std::unique_ptr<LintState> m_state;
};

} // namespace dunlin::safety
