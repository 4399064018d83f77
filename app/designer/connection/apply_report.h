// What came of an apply or a push: told once, whatever happened.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dunlin::designer {

struct ApplyReport
{
    enum class Outcome { Done, Failed, Cancelled };
    enum class Left { AsBefore, ChangedInPart, Unknown }; // of a failure: the database
    Outcome outcome = Outcome::Done;
    QString message; // one sentence; of a failure, what the database says
    QString migration; // that was written; empty: none
    QStringList applied; // migrations that took effect
    QString backup; // what was kept, in words; empty: no rows were lost
    qint64 milliseconds = 0;
    Left left = Left::AsBefore;
    std::optional<std::size_t> statement; // of the script, that failed; from 0
    QString failedSql;
};

} // namespace dunlin::designer
