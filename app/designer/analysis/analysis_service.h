// AnalysisService: turns texts into snapshots and plans on a thread of its own. While one run is under way only the newest
// request waits; results of older revisions are dropped. What the migration may cost in production is read a moment after the
// typing, because it takes the whole history.
#pragma once

#include "app/designer/document/beside.h"
#include "app/designer/jobs/lane.h"
#include "engine/core/source_file.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/lint.h"
#include "engine/workspace/snapshot.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dunlin::designer {

struct AnalysisRequest
{
    core::SourceFiles files;
    std::uint64_t revision = 0;
    std::shared_ptr<const sql::SqlSchema> baseline; // null: no plan, unless there is
    core::SourceFiles baselineFiles{}; // a schema to compare with, as text
    workspace::Answers answers{};
    Beside beside{};
    std::string migrationsPath{}; // whose history the lint rules read; empty: no lint
};

struct AnalysisResult
{
    std::shared_ptr<const workspace::Snapshot> snapshot;
    std::shared_ptr<const workspace::Plan> plan; // null: no baseline, or errors in the schema
    QString planError; // why there is no plan although there is a baseline
    workspace::Renames questions{}; // renamed or replaced? Not answered yet
    Beside besideWhat{};
    std::string beside{}; // the script
    QString besideError{};
    double milliseconds = 0;
};

class AnalysisService : public QObject
{
    Q_OBJECT

public:
    // `source` is asked for the newest state when a run begins.
    explicit AnalysisService(std::function<AnalysisRequest()> source, QObject *parent = nullptr);

    void scheduleSoon(); // while typing: several edits of one event are one run, and so are all that come while one is under way
    void scheduleNow();
    bool isBusy() const { return m_running || m_timer.isActive(); }

Q_SIGNALS:
    void ready(const dunlin::designer::AnalysisResult &result);
    void linted(const std::shared_ptr<const dunlin::workspace::Plan> &plan, const std::vector<dunlin::safety::LintFinding> &findings); // spans in its script

private:
    void start();
    void finish(const AnalysisResult &result);
    void lint();

    std::function<AnalysisRequest()> m_source;
    QTimer m_timer;
    QTimer m_lintPause;
    std::shared_ptr<const workspace::Plan> m_plan; // the newest
    std::string m_provider;
    bool m_running = false;
    bool m_again = false;
    Lane m_analyses; // the last two: see Lane
    Lane m_lints;
};

} // namespace dunlin::designer
