#include "app/designer/analysis/analysis_service.h"

#include "engine/workspace/compare.h"
#include "engine/workspace/down.h"
#include "engine/workspace/other_database.h"
#include "engine/workspace/workspace.h"

#include <chrono>

namespace dunlin::designer {

namespace {

constexpr int lintPause = 300;

void addBeside(AnalysisResult &result, const sql::SqlSchema &baseline, const sql::SqlSchema &target)
{
    const auto take = [&result](const auto &made, const auto &text) {
        if (made)
            result.beside = text(*made);
        else
            result.besideError = QString::fromStdString(made.error().message);
    };
    const std::string &provider = result.snapshot->schema().datasource()->provider;
    if (result.besideWhat.kind == Beside::Kind::WayBack)
        take(workspace::downOf(provider, {}, result.plan->script.text, baseline, target), [](const auto &down) { return down.text; });
    else if (result.besideWhat.kind == Beside::Kind::OtherDatabase)
        take(workspace::planFor(result.besideWhat.provider, *result.snapshot, baseline), [](const auto &plan) { return plan.script.text; });
}

void makePlan(AnalysisResult &result, const sql::SqlSchema &baseline, const workspace::Answers &answers)
{
    const sql::SqlSchema *target = result.snapshot->sqlSchema();
    const workspace::Answers fitting = target ? workspace::fitting(answers, baseline, *target) : workspace::Answers();
    auto plan = fitting.empty() ? result.snapshot->plan(baseline)
                                : workspace::compareAnswered(result.snapshot->schema().datasource()->provider, baseline, *target, fitting);
    if (!plan) {
        result.planError = QString::fromStdString(plan.error().message);
        return;
    }
    result.plan = std::make_shared<workspace::Plan>(std::move(*plan));
    if (!target)
        return;
    for (diff::LikelyRename &likely : workspace::openQuestions(baseline, *target, fitting))
        result.questions.push_back(std::move(likely.rename));
    addBeside(result, baseline, *target);
}

AnalysisResult analyseNow(AnalysisRequest request)
{
    const auto start = std::chrono::steady_clock::now();
    AnalysisResult result{.snapshot = workspace::analyze(std::move(request.files), request.revision), .besideWhat = request.beside};
    // What every pane is going to ask for, made here and not on the thread that draws.
    result.snapshot->graph();
    result.snapshot->outline();
    for (core::FileId file = 0; file < result.snapshot->files().size(); ++file) {
        result.snapshot->semanticTokens(file);
        result.snapshot->foldingRanges(file);
    }
    const auto compared = request.baselineFiles.empty() ? nullptr : workspace::analyze(std::move(request.baselineFiles), 0);
    const sql::SqlSchema *baseline = compared ? compared->sqlSchema() : request.baseline.get();
    if (compared && !baseline) {
        const psl::Datasource *datasource = result.snapshot->schema().datasource();
        const bool isMigrated = !datasource || datasource->provider.empty() || workspace::supports(datasource->provider);
        result.planError = isMigrated ? AnalysisService::tr("The saved schema has errors; there is nothing to compare with.")
                                      : QString::fromStdString(workspace::whyNotMigrated(datasource->provider));
    }
    if (baseline)
        makePlan(result, *baseline, request.answers);
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace

AnalysisService::AnalysisService(std::function<AnalysisRequest()> source, QObject *parent) : QObject(parent), m_source(std::move(source))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AnalysisService::start);
    m_lintPause.setSingleShot(true);
    m_lintPause.setInterval(lintPause);
    connect(&m_lintPause, &QTimer::timeout, this, &AnalysisService::lint);
}

void AnalysisService::scheduleSoon()
{
    m_timer.start();
}

void AnalysisService::scheduleNow()
{
    m_timer.stop();
    start();
}

void AnalysisService::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_analyses.start([this, request = m_source()]() mutable {
        m_analyses.answer([this, result = analyseNow(std::move(request))] { finish(result); });
    });
}

void AnalysisService::finish(const AnalysisResult &result)
{
    m_running = false;
    if (m_again) {
        m_again = false;
        start();
    }
    m_plan = result.plan;
    const psl::Datasource *datasource = result.snapshot->schema().datasource();
    m_provider = datasource ? datasource->provider : std::string();
    Q_EMIT ready(result);
    if (m_plan && !m_plan->empty())
        m_lintPause.start();
}

void AnalysisService::lint()
{
    const std::string folder = m_source().migrationsPath;
    if (folder.empty() || !m_plan)
        return;
    m_lints.start([this, plan = m_plan, provider = m_provider, folder] {
        auto findings = workspace::lintScript(provider, folder, plan->script.text);
        if (!findings)
            return; // the history pane says what is wrong with the folder
        m_lints.answer([this, plan, found = std::move(*findings)] {
            if (plan == m_plan)
                Q_EMIT linted(plan, found);
        });
    });
}

} // namespace dunlin::designer
