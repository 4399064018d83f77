// Answers the live campaign: a JSON line {"from": text|null, "to": text|null} on standard input; the pair is applied to a
// PostgreSQL database of its own, and an answer line {"outcome", "detail"} comes out. Outcomes that begin in capital letters are faults.
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/diff/summary.h"
#include "engine/lower/lower.h"
#include "engine/psl/schema/analysis.h"
#include "tests/campaigns/live/rows.h"
#include "tests/support/postgres_database.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <iostream>
#include <set>

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

struct Outcome
{
    std::string outcome;
    std::string detail;
};

class Pair
{
public:
    Pair(const psl::Analysis &from, const psl::Analysis &to)
        : m_from(lowered(from)), m_to(lowered(to)), m_setUp(m_dialect.diff({}, m_from)), m_change(m_dialect.diff(m_from, m_to))
    {
        std::set<std::string> names{"public"};
        for (const psl::Analysis *side : {&from, &to}) {
            if (const psl::Datasource *datasource = side->schema.datasource())
                names.insert(datasource->schemas.begin(), datasource->schemas.end());
        }
        m_schemas.assign(names.begin(), names.end());
    }

    Outcome run(live::Rows rows) const
    {
        const test::PostgresDatabase database;
        const auto session = database.open(m_schemas);
        // Whatever native types and operator classes of the generated schemas need.
        if (auto made = session->execute("CREATE EXTENSION IF NOT EXISTS citext; CREATE EXTENSION IF NOT EXISTS pg_trgm;", {}); !made)
            return {"NO EXTENSIONS", made.error().message};
        if (auto made = session->execute(m_dialect.render(m_setUp).text, {}); !made)
            return {"the server refuses the first schema", made.error().message}; // Prisma's statements word for word, so as with Prisma
        if (const std::string rest = difference(*session, m_from); !rest.empty())
            return {"SET-UP IS NOT THE FIRST SCHEMA", rest};
        if (rows == live::Rows::Insert)
            live::insertRows(*session, m_from);
        const auto before = live::contents(*session, m_from, m_to, m_change);
        if (auto applied = session->execute(m_dialect.render(m_change).text, {}); !applied)
            return {"REFUSED", applied.error().sqlState + " " + applied.error().message + "\n" + m_dialect.render(m_change).text};
        if (const std::string rest = difference(*session, m_to); !rest.empty())
            return {"RESULT IS NOT THE SECOND SCHEMA", rest};
        const auto after = live::contents(*session, m_from, m_to, m_change);
        for (const auto &[what, value] : before) {
            if (after.at(what) != value)
                return {"ROWS LOST", what + ": " + value + " became " + after.at(what) + "\n" + m_dialect.render(m_change).text};
        }
        return {"applied, " + std::string(before.empty() ? "nothing to survive" : "rows survive"), {}};
    }

private:
    sql::SqlSchema lowered(const psl::Analysis &analysis) const { return analysis.schema.datasource() ? lower::lower(analysis.schema, m_dialect) : sql::SqlSchema(); }

    // What would still have to be done to get to `wanted`; empty when nothing.
    std::string difference(dialects::DialectSession &session, const sql::SqlSchema &wanted) const
    {
        const auto described = session.describe({});
        if (!described)
            return described.error().message;
        const auto steps = m_dialect.diff(*described, wanted);
        return steps.empty() ? std::string() : m_dialect.render(steps).text;
    }

    const dialects::Dialect &m_dialect = *dialects::findDialect("postgresql");
    sql::SqlSchema m_from, m_to;
    std::vector<diff::Step> m_setUp, m_change;
    std::vector<std::string> m_schemas;
};

// A refusal for what the rows hold is the server's right: then the same must work without them.
Outcome outcomeOf(const Pair &pair)
{
    const Outcome full = pair.run(live::Rows::Insert);
    if (full.outcome != "REFUSED")
        return full;
    const Outcome empty = pair.run(live::Rows::None);
    if (empty.outcome.starts_with("applied"))
        return {"refused for its rows, applied without", {}};
    return empty;
}

nlohmann::json answer(const nlohmann::json &question)
{
    const psl::Analysis from = analyzeText(question["from"]);
    const psl::Analysis to = analyzeText(question["to"]);
    if (const std::string errors = errorsOf(from) + errorsOf(to); !errors.empty())
        return {{"outcome", "invalid"}, {"detail", errors}};
    const Outcome outcome = outcomeOf(Pair(from, to));
    return {{"outcome", outcome.outcome}, {"detail", outcome.detail}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // a server of its own is started with QProcess
    for (std::string line; std::getline(std::cin, line);) {
        const auto question = nlohmann::json::parse(line, nullptr, false);
        const nlohmann::json reply = question.is_object() ? answer(question) : nlohmann::json{{"outcome", "NO JSON OBJECT"}};
        std::cout << reply.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    }
}
