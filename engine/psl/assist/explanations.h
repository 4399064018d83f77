// Explanations: for each rule of the language what it is about, why it is there, and what to do, in plain words.
#pragma once

#include "engine/psl/schema/analysis.h"
#include "engine/psl/schema/rules.h"

#include <string>
#include <string_view>

namespace dunlin::psl {

struct Explanation
{
    Rule rule = Rule::Syntax;
    std::string_view title;
    std::string_view meaning; // what the rule says, and why
    std::string_view remedy;  // what to do
    std::string_view example; // a text that breaks the rule; without the datasource where that does not matter
};

// By id ("unknown-type"), as a diagnostic has it; nullptr when there is no such rule.
const Explanation *explanationOf(std::string_view ruleId);

// The page for people, as Markdown: title, message, meaning, remedy and example. `message` is the diagnostic's, and may be empty.
std::string explanationPage(const Explanation &explanation, std::string_view message);

// The pages of the diagnostics at `place.span.begin`, each rule once; empty when nothing is wrong there. What is about a whole
// block is explained on its first line.
std::string explainProblems(const Analysis &analysis, core::Location place);

} // namespace dunlin::psl
