// Arranger: turns a figure into a drawing. A small diagram is arranged at once; a large one on another thread, with the
// present drawing staying up meanwhile.
#pragma once

#include "app/designer/diagram/drawing.h"
#include "app/designer/jobs/lane.h"

#include <QObject>

#include <memory>
#include <optional>

namespace dunlin::designer {

class Arranger : public QObject
{
    Q_OBJECT

public:
    explicit Arranger(QObject *parent);

    struct Request
    {
        Figure figure;
        std::vector<Face> faces;
        Wish wish;
        KnownRoutes known{}; // of the present drawing
    };
    // Every request but the last of those that come in while one is being worked on is dropped.
    void arrange(Request request);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void arranged(std::shared_ptr<dunlin::designer::Drawing> drawing);

private:
    void start(Request request);
    void finish(std::shared_ptr<Drawing> drawing);

    bool m_busy = false;
    Lines m_lines = Lines::Orthogonal; // of the run under way
    std::optional<Request> m_waiting;
    Lane m_lane;
};

} // namespace dunlin::designer
