#include "app/designer/diagram/arranger.h"

namespace dunlin::designer {

namespace {

constexpr std::size_t atOnce = 120; // boxes: well under a frame

std::vector<diagram::BoxShape> shapesOf(const std::vector<Face> &faces)
{
    std::vector<diagram::BoxShape> shapes;
    shapes.reserve(faces.size());
    for (const Face &face : faces)
        shapes.push_back(face.shape);
    return shapes;
}

std::shared_ptr<Drawing> draw(Arranger::Request request)
{
    const std::vector<diagram::BoxShape> shapes = shapesOf(request.faces);
    auto drawing = std::make_shared<Drawing>();
    drawing->arrangement = arrange(request.figure.graph, shapes, request.wish, request.known);
    drawing->figure = std::move(request.figure);
    drawing->faces = std::move(request.faces);
    return drawing;
}

} // namespace

Arranger::Arranger(QObject *parent) : QObject(parent) {}

void Arranger::arrange(Request request)
{
    if (m_busy)
        m_waiting = std::move(request);
    else if (request.faces.size() <= atOnce)
        Q_EMIT arranged(draw(std::move(request)));
    else
        start(std::move(request));
}

void Arranger::start(Request request)
{
    m_busy = true;
    m_lines = request.wish.lines;
    m_lane.start([this, request = std::move(request)]() mutable {
        m_lane.answer([this, drawing = draw(std::move(request))] { finish(drawing); });
    });
}

void Arranger::finish(std::shared_ptr<Drawing> drawing)
{
    m_busy = false;
    if (m_waiting) {
        Request next = std::move(*m_waiting);
        m_waiting.reset();
        // What this run placed stays put, so that boxes do not jump between two runs, and what it routed need not be routed again.
        for (std::size_t i = 0; i < drawing->faces.size(); ++i)
            next.wish.fixed.emplace(drawing->figure.graph.boxes[i].name, drawing->arrangement.homes[i]);
        if (m_lines == Lines::Orthogonal)
            next.known = knownRoutes(drawing->figure.graph, shapesOf(drawing->faces), drawing->arrangement);
        arrange(std::move(next));
        return;
    }
    Q_EMIT arranged(drawing);
}

} // namespace dunlin::designer
