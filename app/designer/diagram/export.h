// Export: the diagram, or a part of it, as a picture or as text for other tools. The same drawing gives the same bytes.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/drawing.h"
#include "engine/core/result.h"
#include "engine/diagram/layout_file.h"
#include "engine/workspace/snapshot.h"

#include <QFont>

class QPagedPaintDevice;

namespace dunlin::designer {

// A drawing without a window, as the window would show it at first. `view`: of these saved ones; empty: everything.
core::Result<Drawing> drawingOf(const workspace::Snapshot &snapshot, const diagram::LayoutFile &layout, const std::string &view, const QFont &font);
// Some of the boxes, with the relations between them.
Drawing partOf(const Drawing &drawing, const std::vector<std::uint32_t> &boxes);

enum class Paper { AsLarge, Tiles }; // of a PDF: one page as large as the diagram, or as many A4 pages as it takes

struct ExportOptions
{
    double scale = 2; // pixels per unit of a PNG
    Paper paper = Paper::AsLarge;
    std::optional<QRectF> scene; // this part of the diagram only
};

struct PictureStyle
{
    DiagramColors colors;
    QFont font;
};

// The ending of the name chooses the kind: .svg (text stays text), .pdf, .png; .mmd (Mermaid), .dbml, .puml (PlantUML).
core::Result<void> exportDrawing(const Drawing &drawing, const PictureStyle &style, const QString &path, const ExportOptions &options = {});

// On as many pages as it takes, or fitted to one.
void printDrawing(QPagedPaintDevice &device, const Drawing &drawing, const PictureStyle &style, Paper paper);

} // namespace dunlin::designer
