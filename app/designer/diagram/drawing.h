// Drawing: everything a frame needs, ready measured and placed, in units at 100 %. Plain data: rebuilt from a snapshot,
// read by the painter, the mouse and assistive technology.
#pragma once

#include "app/designer/diagram/arrangement.h"

#include <QPointF>
#include <QRectF>

namespace dunlin::designer {

inline constexpr double tagWidth = 60, tagHeight = 18; // what counts as the word on an edge

// A place in the diagram that can be pointed at.
struct Hit
{
    enum class Part { None, Header, Row, More, AddRow, Edge, Tag, Group };
    Part part = Part::None;
    std::uint32_t box = 0; // Header, Row, More, AddRow
    std::uint32_t row = 0; // Row: index into Box::rows
    std::uint32_t edge = 0; // Edge, Tag
    std::uint32_t group = 0; // Group: its title
    bool operator==(const Hit &) const = default;
    bool isBox() const { return part == Part::Header || part == Part::Row || part == Part::More || part == Part::AddRow; }
};

struct Drawing
{
    Figure figure;
    std::vector<Face> faces;
    Arrangement arrangement;

    bool empty() const { return faces.empty(); }
    QString nameOf(std::uint32_t box) const; // of a note: its first line
    QRectF boxRect(std::uint32_t box) const;
    QRectF rowRect(std::uint32_t box, std::uint32_t row) const; // the header where the row is not drawn
    std::vector<diagram::Rect> boxRects() const;
    Positions homes() const;
    diagram::Obstacles taken() const; // where boxes are, and where they would be if they had room
    QRectF bounds() const; // of boxes, groups and edges
    QRectF boundsOf(const std::vector<std::uint32_t> &boxes) const; // with the edges between them
    QRectF groupRect(std::uint32_t group) const; // the frame around its boxes
    QRectF groupTitleRect(std::uint32_t group) const;
    QPointF tagMiddle(std::uint32_t edge) const; // where a word about the edge stands
    // `tolerance`: how far from an edge still counts, in units.
    Hit hit(QPointF at, double tolerance) const;
    std::vector<std::uint32_t> edgesOf(std::uint32_t box) const;
};

// From units to the widget's logical pixels: p * scale + offset.
struct Viewport
{
    double scale = 1;
    QPointF offset;

    QPointF toView(QPointF scene) const { return scene * scale + offset; }
    QPointF toScene(QPointF view) const { return (view - offset) / scale; }
    QRectF toView(const QRectF &scene) const { return {toView(scene.topLeft()), scene.size() * scale}; }
    QRectF toScene(const QRectF &view) const { return {toScene(view.topLeft()), view.size() / scale}; }
};

// What can still be read at a scale.
enum class Level { Plates, Bars, Full };
inline Level levelAt(double scale) { return scale < 0.2 ? Level::Plates : scale < 0.5 ? Level::Bars : Level::Full; }

} // namespace dunlin::designer
