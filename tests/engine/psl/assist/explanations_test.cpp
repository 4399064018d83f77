#include "engine/psl/assist/explanations.h"

#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace dunlin::psl {
namespace {

// The head of the example: what the rule needs to speak. An example that has a datasource stands for itself.
std::string headFor(Rule rule)
{
    using enum Rule;
    static const std::map<Rule, std::string> providers = {
        {InvalidMappedName, "mongodb"},
        {AutoWithoutNativeType, "mongodb"},
        {NativeTypesDiffer, "mongodb"},
        {MissingId, "mongodb"},
        {MissingIdMap, "mongodb"},
        {DuplicateIndex, "mongodb"},
        {RelationInCompositeType, "mongodb"},
        {CompositeTypeCycle, "mongodb"},
        {TypeNotSupported, "sqlite"},
        {AutoincrementNotPossible, "sqlite"},
        {NativeTypeNotIndexable, "mysql"},
        {SeveralClustered, "sqlserver"},
        {SetDefaultNotSupported, "mysql"},
        {CascadeCycle, "sqlserver"},
        {MultipleCascadePaths, "sqlserver"},
        {SchemasNotSupported, "sqlite"},
    };
    const auto found = providers.find(rule);
    const std::string provider = found == providers.end() ? "postgresql" : found->second;
    return "datasource db {\n  provider = \"" + provider + "\"\n" +
           (rule == MissingRelationIndex ? "  relationMode = \"prisma\"\n" : "") + "}\n\n";
}

TEST(Explanations, EachRuleHasAPageOfItsOwn)
{
    std::set<std::string_view> titles;
    for (const std::string_view id : ruleIds()) {
        const Explanation *page = explanationOf(id);
        ASSERT_NE(page, nullptr) << id;
        EXPECT_EQ(ruleId(page->rule), id);
        EXPECT_TRUE(titles.insert(page->title).second) << page->title;
        EXPECT_TRUE(page->meaning.ends_with('.') && page->remedy.ends_with('.')) << id;
    }
    EXPECT_EQ(explanationOf("no-such-rule"), nullptr);
}

TEST(Explanations, EachExampleBreaksItsRule)
{
    for (const std::string_view id : ruleIds()) {
        const Explanation *page = explanationOf(id);
        ASSERT_NE(page, nullptr) << id;
        std::string text(page->example);
        if (text.find("datasource") == std::string::npos)
            text.insert(0, headFor(page->rule));
        const Analysis analysis = analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = {}, .text = text})},
                                          dialects::providerRules());
        std::string said;
        for (const core::Diagnostic &diagnostic : analysis.diagnostics)
            said += std::string(diagnostic.rule) + ": " + diagnostic.message + "\n";
        EXPECT_TRUE(
            std::ranges::any_of(analysis.diagnostics, [&](const core::Diagnostic &diagnostic) { return diagnostic.rule == id; }))
            << id << "\n"
            << text << "\n"
            << said;
    }
}

TEST(Explanations, APageQuotesTheMessage)
{
    const std::string page = explanationPage(*explanationOf("unknown-type"), "Type \"Strng\" is unknown.");
    EXPECT_TRUE(page.starts_with("### There is no such type\n\n> Type \"Strng\" is unknown.\n\n")) << page;
    EXPECT_NE(page.find("```prisma\nmodel User {"), std::string::npos) << page;
    EXPECT_TRUE(page.ends_with("Rule `unknown-type`\n")) << page;
    EXPECT_EQ(explanationPage(*explanationOf("unknown-type"), {}).find('>'), std::string::npos);
}

TEST(Explanations, AreGivenWhereTheProblemIs)
{
    const std::string text = "model User {\n  name Strng\n}\n";
    const Analysis analysis = analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = {}, .text = text})},
                                      dialects::providerRules());
    const auto at = [&](std::string_view word) {
        const auto offset = static_cast<std::uint32_t>(text.find(word));
        return explainProblems(analysis, {0, {offset, offset}});
    };
    EXPECT_TRUE(at("Strng").starts_with("### There is no such type\n")) << at("Strng");
    EXPECT_EQ(at("name"), "");
}

} // namespace
} // namespace dunlin::psl
