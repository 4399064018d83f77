// Comparison: two states of the schema, each known as text or as a relational schema, and what leads from one to the other. Worked
// out on a thread of its own; only the newest wish is answered.
#pragma once

#include "app/designer/jobs/lane.h"
#include "engine/core/source_file.h"
#include "engine/workspace/snapshot.h"

#include <QObject>

#include <memory>

namespace dunlin::designer {

struct ComparisonSide
{
    std::shared_ptr<const sql::SqlSchema> schema; // null: as the files say
    core::SourceFiles files{}; // empty: written from the schema, with the names of the present text
};

struct Comparison
{
    std::shared_ptr<const workspace::Snapshot> snapshot; // of what is shown; null: see error
    std::shared_ptr<const workspace::Plan> plan; // from the other to it
    QString error;
};

class Comparer : public QObject
{
    Q_OBJECT

public:
    explicit Comparer(QObject *parent = nullptr);

    // `present`: its datasource says how schemas are compared, and its names are kept where a schema becomes text.
    void compare(std::shared_ptr<const workspace::Snapshot> present, ComparisonSide from, ComparisonSide to);
    void forget() { ++m_wish; } // nobody waits any more

Q_SIGNALS:
    void ready(const dunlin::designer::Comparison &comparison);

private:
    quint64 m_wish = 0;
    Lane m_lane;
};

} // namespace dunlin::designer
