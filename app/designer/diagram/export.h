// Export: the whole diagram as a picture in a file. The ending of the name chooses the kind: .svg (text stays text), .pdf
// (one page, as large as the diagram) or .png. The same drawing gives the same bytes.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/drawing.h"
#include "engine/core/result.h"
#include "engine/workspace/snapshot.h"

#include <QFont>

namespace dunlin::designer {

// A drawing without a window: boxes at `placed`, the others beside them, as the window would show it at first.
Drawing drawingOf(const workspace::Snapshot &snapshot, const Positions &placed, const QFont &font);

// `scale`: pixels per unit of a .png.
core::Result<void> exportDrawing(const Drawing &drawing, const DiagramColors &colors, const QFont &font, const QString &path, double scale = 2);

} // namespace dunlin::designer
