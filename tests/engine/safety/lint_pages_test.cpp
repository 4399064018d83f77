// The pages in resources/lint are the cases: what a page calls risky gives its rule, and what it says instead gives nothing.
#include "engine/safety/lint.h"

#include "engine/dialects/lint_traits.h"
#include "engine/dialects/registry.h"
#include "engine/safety/lint_fix.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace dunlin::safety {
namespace {

struct Page
{
    std::vector<std::string> before, risky, instead;
};

// The blocks of SQL below each heading.
Page readPage(std::string_view text)
{
    constexpr std::string_view open = "```sql\n", close = "```\n";
    Page page;
    std::string heading;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = text.substr(at, end - at);
        at = end;
        if (line.starts_with("## "))
            heading = line.substr(3, line.size() - 4);
        if (line != open)
            continue;
        const std::size_t stop = text.find(close, at);
        (heading == "Before" ? page.before : heading == "Risky" ? page.risky : page.instead).emplace_back(text.substr(at, stop - at));
        at = stop + close.size();
    }
    return page;
}

const dialects::Dialect &dialectFor(const LintRule &rule)
{
    return *dialects::findDialect(rule.databases == LintRule::Databases::Rebuilding ? "sqlite" : "postgresql");
}

// "LK101", of those that stand.
std::vector<std::string> rulesOf(const std::vector<LintFinding> &findings)
{
    std::vector<std::string> ids;
    for (const LintFinding &finding : findings) {
        if (finding.suppressedBy.empty())
            ids.emplace_back(finding.rule->id);
    }
    return ids;
}

class LintPage : public testing::TestWithParam<std::string>
{
protected:
    LintPage() : m_rule(*findLintRule(GetParam())), m_dialect(dialectFor(m_rule)), m_page(readPage(lintPage(m_rule.id))) {}

    std::vector<LintFinding> read(Linter &linter, const std::string &script) const { return linter.read(script, m_dialect.splitStatements(script)); }

    // The findings of these scripts, one after the other, behind the page's "Before".
    std::vector<std::string> lint(const std::vector<std::string> &scripts) const
    {
        Linter linter(dialects::lintTraits(m_dialect));
        for (const std::string &script : m_page.before)
            read(linter, script);
        std::vector<std::string> ids;
        for (const std::string &script : scripts) {
            const auto found = rulesOf(read(linter, script));
            ids.insert(ids.end(), found.begin(), found.end());
        }
        return ids;
    }

    const LintRule &m_rule;
    const dialects::Dialect &m_dialect;
    Page m_page;
};

std::vector<std::string> allRules()
{
    std::vector<std::string> ids;
    for (const LintRule &rule : lintRules())
        ids.emplace_back(rule.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(All, LintPage, testing::ValuesIn(allRules()), [](const auto &info) { return info.param; });

} // namespace

TEST_P(LintPage, IsThereAndHasTheRulesTitle)
{
    const std::string first = "# " + GetParam() + ": " + std::string(m_rule.title) + "\n";
    EXPECT_EQ(lintPage(GetParam()).substr(0, first.size()), first);
}

TEST_P(LintPage, WhatItCallsRiskyIsFoundAndWhatItSaysInsteadIsNot)
{
    if (GetParam() == "HI101" || GetParam() == "HI102")
        return; // not about a script; tests/app/cli/lint_test.cpp
    ASSERT_EQ(m_page.risky.size(), 1u);
    ASSERT_FALSE(m_page.instead.empty());
    EXPECT_THAT(lint(m_page.risky), testing::Contains(GetParam()));
    for (const std::string &id : lint(m_page.instead)) {
        EXPECT_NE(id, GetParam());
        EXPECT_EQ(findLintRule(id)->level, LintLevel::Info) << "another risk instead: " << id;
    }
}

TEST_P(LintPage, WhatDunlinWritesInsteadIsFreeOfTheRule)
{
    const std::set<std::string> written{"LK101", "LK102", "LK103", "LK104", "LK105", "LK106", "LK107", "LK108", "LK114", "LK115", "TX101", "TX102", "TX104"};
    if (m_page.risky.empty())
        return;
    Linter linter(dialects::lintTraits(m_dialect));
    for (const std::string &script : m_page.before)
        read(linter, script);
    const std::string &risky = m_page.risky.front();
    const auto parts = saferScripts(risky, m_dialect.splitStatements(risky), read(linter, risky));
    std::vector<std::string> scripts;
    for (const SaferScript &part : parts)
        scripts.push_back(part.script);
    if (written.contains(GetParam())) {
        ASSERT_FALSE(parts.empty());
        EXPECT_EQ(parts.front().purpose.empty(), true) << "the first one takes the script's place";
        EXPECT_THAT(lint(scripts), testing::Not(testing::Contains(GetParam()))) << testing::PrintToString(scripts);
    } else {
        EXPECT_THAT(parts.empty() ? std::vector<std::string>() : lint(scripts), testing::Not(testing::Contains("LK103"))) << testing::PrintToString(scripts);
    }
}

} // namespace dunlin::safety
