#include "engine/dialects/registry.h"
#include "engine/dialects/sessions.h"
#include "engine/safety/data_checks.h"
#include "engine/safety/findings.h"
#include "engine/workspace/tools.h"

#include <charconv>

namespace dunlin::workspace {

namespace {

std::optional<std::uint64_t> count(const core::Result<dialects::Rows> &rows)
{
    if (!rows || rows->rows.empty() || rows->rows.front().empty() || !rows->rows.front().front())
        return std::nullopt;
    const std::string &text = *rows->rows.front().front();
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

class ConnectedTool final : public DatabaseTool
{
public:
    ConnectedTool(ConnectionTarget target, std::unique_ptr<dialects::DialectSession> session, const dialects::Dialect &dialect)
        : m_target(std::move(target)), m_session(std::move(session)), m_dialect(dialect)
    {
    }

    const ConnectionTarget &target() const override { return m_target; }

    dialects::ServerInfo info() const override { return m_session->info(); }
    core::Result<sql::SqlSchema> describe(const core::TaskContext &task) override { return m_session->describe(task); }

    core::Result<std::vector<safety::Finding>> probe(const Plan &plan, const core::TaskContext &task) override
    {
        const auto probes = safety::probes(plan.findings, m_dialect);
        std::vector<std::optional<std::uint64_t>> counts;
        for (const safety::Probe &probe : probes) {
            if (task.cancelled())
                return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
            task.progress("Looking at the data", counts.size(), probes.size());
            // A table that is not there yet has no rows to lose: the wording for unknown data stands.
            if (!probe.setUp.empty())
                (void)m_session->query(probe.setUp); // without it the question fails, too
            counts.push_back(count(m_session->query(probe.sql)));
        }
        auto findings = safety::withCounts(plan.findings, probes, counts);
        if (auto looked = lookAtRows(plan, findings, task); !looked)
            return std::unexpected(std::move(looked.error()));
        auto effects = m_session->sideEffects(plan.script.text, task);
        if (!effects)
            return std::unexpected(std::move(effects.error()));
        for (dialects::SideEffect &effect : *effects)
            findings.push_back({.kind = effect.fails ? safety::Finding::Kind::Unexecutable : safety::Finding::Kind::Warning,
                                .rule = safety::Finding::Rule::SideEffect,
                                .table = std::move(effect.table),
                                .message = std::move(effect.message)});
        return findings;
    }

    core::Result<std::vector<dialects::AppliedStatement>> execute(std::string_view script, const core::TaskContext &task) override
    {
        return m_session->execute(script, task);
    }

    core::Result<std::string> fingerprint() override { return m_session->fingerprint(); }
    std::shared_ptr<dialects::Interrupter> interrupter() override { return m_session->interrupter(); }
    dialects::DialectSession &session() override { return *m_session; }

private:
    // What a check cannot ask (a column that is not there yet) stays open.
    core::Result<void> lookAtRows(const Plan &plan, std::vector<safety::Finding> &findings, const core::TaskContext &task)
    {
        const auto checks = safety::dataChecks(plan.steps, findings, plan.answers.renames, m_dialect);
        for (const safety::DataCheck &check : checks) {
            if (task.cancelled())
                return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
            const auto inTheWay = count(m_session->query(check.count));
            if (!inTheWay || (!check.finding && *inTheWay == 0))
                continue;
            if (!check.finding)
                findings.push_back(check.fact);
            safety::Finding &finding = check.finding ? findings[*check.finding] : findings.back();
            finding.inTheWay = inTheWay;
            if (*inTheWay > 0)
                finding.affected = check.affected;
            finding.detail = check.sentence(*inTheWay);
            constexpr int examples = 5;
            auto rows = *inTheWay == 0 ? core::Result<dialects::Rows>(dialects::Rows()) : m_session->query(check.rows + " LIMIT " + std::to_string(examples));
            if (!rows)
                continue;
            finding.exampleColumns = std::move(rows->columns);
            finding.examples = std::move(rows->rows);
        }
        for (safety::Finding &finding : findings) {
            finding.remedies = safety::remedies(finding);
            if (!finding.affected && finding.rows.value_or(0) > 0)
                finding.affected = safety::rowsThatGo(finding, m_dialect);
        }
        return {};
    }

    ConnectionTarget m_target;
    std::unique_ptr<dialects::DialectSession> m_session;
    const dialects::Dialect &m_dialect;
};

} // namespace

core::Result<std::unique_ptr<DatabaseTool>> DatabaseTool::connect(const ConnectionTarget &target, IfMissing ifMissing)
{
    const std::string provider = target.provider.empty() ? dialects::providerOfUrl(target.url) : target.provider;
    const dialects::Dialect *dialect = dialects::findDialect(provider);
    if (!dialect)
        return core::fail(core::ErrorKind::Unsupported, "Dunlin cannot connect to a `" + provider + "` database yet.");
    auto session = dialects::openSession(
        dialect->provider(),
        {.url = target.url,
         .ifMissing = ifMissing == IfMissing::Create ? dialects::IfMissing::Create : dialects::IfMissing::Fail,
         .schemas = target.schemas});
    if (!session)
        return std::unexpected(std::move(session.error()));
    return std::make_unique<ConnectedTool>(target, std::move(*session), *dialect);
}

} // namespace dunlin::workspace
