#include "app/designer/analysis/comparison.h"

#include "engine/workspace/compare.h"
#include "engine/workspace/pull.h"
#include "engine/workspace/workspace.h"

namespace dunlin::designer {

namespace {

// The text of a schema that was described or replayed; an empty one has its datasource only.
core::SourceFiles textOf(const workspace::Snapshot &present, const sql::SqlSchema &schema)
{
    core::SourceFiles files;
    const auto pulled = workspace::pull(present, schema, workspace::PullNames::Keep);
    for (const workspace::PulledText &file : pulled ? pulled->files : std::vector<workspace::PulledText>())
        files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{file.path, file.text, 0}));
    if (files.empty()) {
        const psl::Datasource *datasource = present.schema().datasource();
        const auto text = datasource ? std::string(present.files()[datasource->file]->slice(datasource->span)) + "\n" : std::string();
        files.push_back(std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 0}));
    }
    return files;
}

Comparison compareNow(const workspace::Snapshot &present, ComparisonSide from, ComparisonSide to)
{
    const psl::Datasource *datasource = present.schema().datasource();
    if (!datasource)
        return {.error = Comparer::tr("The schema has no datasource block, so it is not known how to compare.")};
    const auto relational = [](ComparisonSide &side) -> QString {
        if (side.schema)
            return {};
        const auto snapshot = workspace::analyze(side.files, 0);
        if (!snapshot->sqlSchema())
            return Comparer::tr("One of the two has errors; there is nothing to compare.");
        side.schema = std::make_shared<const sql::SqlSchema>(*snapshot->sqlSchema());
        return {};
    };
    for (ComparisonSide *side : {&from, &to}) {
        if (const QString error = relational(*side); !error.isEmpty())
            return {.error = error};
    }
    if (to.files.empty())
        to.files = textOf(present, *to.schema);
    Comparison comparison{.snapshot = workspace::analyze(std::move(to.files), 1)};
    comparison.snapshot->graph();
    if (auto plan = workspace::compare(datasource->provider, *from.schema, *to.schema))
        comparison.plan = std::make_shared<const workspace::Plan>(std::move(*plan));
    else
        comparison.error = QString::fromStdString(plan.error().message);
    return comparison;
}

} // namespace

Comparer::Comparer(QObject *parent) : QObject(parent) {}

void Comparer::compare(std::shared_ptr<const workspace::Snapshot> present, ComparisonSide from, ComparisonSide to)
{
    m_lane.clear(); // what waits is not wanted any more
    m_lane.start([this, wish = ++m_wish, present = std::move(present), from = std::move(from), to = std::move(to)] {
        m_lane.answer([this, wish, comparison = compareNow(*present, from, to)] {
            if (wish == m_wish)
                Q_EMIT ready(comparison);
        });
    });
}

} // namespace dunlin::designer
