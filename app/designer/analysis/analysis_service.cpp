#include "app/designer/analysis/analysis_service.h"

#include "engine/workspace/workspace.h"

#include <chrono>

namespace dunlin::designer {

namespace {

constexpr int typingPause = 25; // milliseconds

AnalysisResult analyseNow(AnalysisRequest request)
{
    const auto start = std::chrono::steady_clock::now();
    AnalysisResult result{.snapshot = workspace::analyze(std::move(request.files), request.revision)};
    result.snapshot->graph();
    const auto compared = request.baselineFiles.empty() ? nullptr : workspace::analyze(std::move(request.baselineFiles), 0);
    const sql::SqlSchema *baseline = compared ? compared->sqlSchema() : request.baseline.get();
    if (compared && !baseline)
        result.planError = AnalysisService::tr("The saved schema has errors; there is nothing to compare with.");
    if (baseline) {
        if (auto plan = result.snapshot->plan(*baseline))
            result.plan = std::make_shared<workspace::Plan>(std::move(*plan));
        else
            result.planError = QString::fromStdString(plan.error().message);
    }
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace

AnalysisService::AnalysisService(std::function<AnalysisRequest()> source, QObject *parent) : QObject(parent), m_source(std::move(source))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, &AnalysisService::start);
}

AnalysisService::~AnalysisService()
{
    m_pool.waitForDone(); // a run takes milliseconds and refers to this
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
    m_pool.start([this, request = m_source()]() mutable {
        QMetaObject::invokeMethod(this, [this, result = analyseNow(std::move(request))] { finish(result); });
    });
}

void AnalysisService::finish(const AnalysisResult &result)
{
    m_running = false;
    if (m_again) {
        m_again = false;
        start();
    }
    Q_EMIT ready(result);
}

} // namespace dunlin::designer
