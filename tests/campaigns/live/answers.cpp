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

#include <algorithm>
#include <iostream>
#include <optional>
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

// One database for all pairs, emptied before each: to make one takes longer than all the rest.
const test::PostgresDatabase &emptyDatabase()
{
    static const test::PostgresDatabase database;
    static const bool prepared = [] {
        // Whatever native types and operator classes of the generated schemas need.
        database.execute("CREATE EXTENSION citext; CREATE EXTENSION pg_trgm;");
        return true;
    }();
    (void)prepared;
    database.execute(R"(DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('public', 'information_schema') LOOP
            EXECUTE format('DROP SCHEMA %I CASCADE', one.name);
        END LOOP;
        FOR one IN SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LOOP
            EXECUTE format('DROP TABLE public.%I CASCADE', one.name);
        END LOOP;
        FOR one IN SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' LOOP
            EXECUTE format('DROP SEQUENCE public.%I CASCADE', one.name);
        END LOOP;
        FOR one IN SELECT typname AS name FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e' LOOP
            EXECUTE format('DROP TYPE public.%I CASCADE', one.name);
        END LOOP;
    END $$)");
    return database;
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
        : m_from(lowered(from)), m_to(lowered(to)), m_setUp(m_dialect.diff({}, m_from))
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
        const auto session = emptyDatabase().open(m_schemas);
        if (auto made = session->execute(m_dialect.render(m_setUp).text, {}); !made)
            return {"the server refuses the first schema (" + made.error().sqlState + ")", made.error().message}; // Prisma's statements word for word, so as with Prisma
        settleCountingColumns(*session, m_from);
        if (const std::string rest = difference(*session, m_from); !rest.empty())
            return {"SET-UP IS NOT THE FIRST SCHEMA", rest};
        if (rows == live::Rows::Insert)
            live::insertRows(*session, m_from);
        // From what is there, as `migrate dev` and `db push` do.
        const auto present = session->describe({});
        if (!present)
            return {"NOT DESCRIBED", present.error().message};
        const auto change = m_dialect.diff(*present, m_to);
        const std::string script = m_dialect.render(change).text;
        const auto before = live::contents(*session, m_from, m_to, change);
        if (auto applied = session->execute(script, {}); !applied)
            return {"REFUSED", applied.error().sqlState + " " + applied.error().message + "\n" + script};
        settleCountingColumns(*session, m_to);
        if (const std::string rest = difference(*session, m_to); !rest.empty())
            return {"RESULT IS NOT THE SECOND SCHEMA", rest};
        const auto after = live::contents(*session, m_from, m_to, change);
        for (const auto &[what, value] : before) {
            if (after.at(what) != value)
                return {"ROWS LOST", what + ": " + value + " became " + after.at(what) + "\n" + script};
        }
        return {"applied, " + std::string(before.empty() ? "nothing to survive" : "rows survive"), {}};
    }

    // A second schema that the server refuses in an empty database, too. The statements are Prisma's word for word, so it is as
    // with Prisma.
    std::optional<Outcome> refusalOfSecond() const
    {
        const auto session = emptyDatabase().open(m_schemas);
        const auto made = session->execute(m_dialect.render(m_dialect.diff({}, m_to)).text, {});
        return made ? std::nullopt
                    : std::optional(Outcome{"the server refuses the second schema (" + made.error().sqlState + ")", {}});
    }

private:
    sql::SqlSchema lowered(const psl::Analysis &analysis) const { return analysis.schema.datasource() ? lower::lower(analysis.schema, m_dialect) : sql::SqlSchema(); }

    // An optional column that counts is made NOT NULL, by SERIAL, and one of OID does not count at first; the next run of Prisma mends both.
    void settleCountingColumns(dialects::DialectSession &session, const sql::SqlSchema &wanted) const
    {
        const auto isAboutCounting = [](const diff::TableChange &change) {
            const auto *alter = std::get_if<diff::AlterColumn>(&change);
            return alter && alter->after.autoIncrement && !alter->typeChange && !alter->defaultChanged;
        };
        const auto described = session.describe({});
        auto steps = described ? m_dialect.diff(*described, wanted) : std::vector<diff::Step>();
        std::erase_if(steps, [&](const diff::Step &step) {
            const auto *alter = std::get_if<diff::AlterTable>(&step);
            return !alter || !std::ranges::all_of(alter->changes, isAboutCounting);
        });
        if (!steps.empty())
            (void)session.execute(m_dialect.render(steps).text, {});
    }

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
    std::vector<diff::Step> m_setUp;
    std::vector<std::string> m_schemas;
};

// A refusal for what the rows hold is the server's right: then the same must work without them. So is one of a schema that it
// never takes.
Outcome outcomeOf(const Pair &pair)
{
    const Outcome full = pair.run(live::Rows::Insert);
    if (full.outcome != "REFUSED")
        return full;
    const Outcome empty = pair.run(live::Rows::None);
    if (empty.outcome.starts_with("applied"))
        return {"refused for its rows, applied without", {}};
    if (const auto refusal = pair.refusalOfSecond())
        return *refusal;
    // Without rows, a value that is none of its type (class 22) is a default, which a new table does not look at and a new column does.
    return empty.outcome == "REFUSED" && empty.detail.starts_with("22") ? Outcome{"the server refuses a default of the second schema (" + empty.detail.substr(0, 5) + ")", {}} : empty;
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
