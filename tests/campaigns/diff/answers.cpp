// Answers the diff campaign: a JSON line {"from": text|null, "to": text|null} on standard input, an answer line
// {"sql", "summary", "header"} or {"error"} on standard output.
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/diff/summary.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "engine/safety/findings.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

namespace {

using namespace dunlin;

psl::Analysis analyzeText(const nlohmann::json &text)
{
    if (text.is_null())
        return {};
    return psl::analyze({std::make_shared<core::SourceFile>(core::SourceFile{.path = "a.prisma", .text = text.get<std::string>()})},
                        dialects::providerRules());
}

std::string errorsOf(const psl::Analysis &analysis)
{
    std::string all;
    for (const core::Diagnostic &diagnostic : analysis.diagnostics) {
        if (diagnostic.severity == core::Severity::Error)
            all.append(diagnostic.message).append("\n");
    }
    return all;
}

nlohmann::json answer(const nlohmann::json &question)
{
    const psl::Analysis from = analyzeText(question["from"]);
    const psl::Analysis to = analyzeText(question["to"]);
    if (const std::string errors = errorsOf(from) + errorsOf(to); !errors.empty())
        return {{"error", errors}};
    const dialects::Dialect *dialect = nullptr;
    for (const psl::Analysis *side : {&from, &to}) {
        if (side->schema.datasource() && !dialect)
            dialect = dialects::findDialect(side->schema.datasource()->provider);
    }
    if (!dialect)
        return {{"error", "no known provider on either side"}};
    const auto lowered = [&](const nlohmann::json &text, const psl::Analysis &analysis) {
        return text.is_null() ? sql::SqlSchema() : lower::lower(analysis.schema, *dialect);
    };
    const auto steps = dialect->diff(lowered(question["from"], from), lowered(question["to"], to));
    return {{"sql", dialect->render(steps).text + (steps.empty() ? "\n" : "")},
            {"summary", diff::summary(steps)},
            {"header", safety::migrationHeader(safety::findings(steps))}};
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const auto question = nlohmann::json::parse(line, nullptr, false);
        const nlohmann::json reply = question.is_object() ? answer(question) : nlohmann::json{{"error", "not a JSON object"}};
        std::cout << reply.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    }
}
