#include "app/designer/diagram/export.h"

#include "app/designer/diagram/box_painter.h"
#include "app/designer/diagram/edge_painter.h"
#include "app/designer/diagram/figure_parts.h"
#include "app/designer/diagram/group_painter.h"
#include "engine/diagram/text_export.h"
#include "engine/workspace/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

constexpr int margin = 24; // units around a picture
constexpr double widestImage = 16000; // pixels; more than that no viewer likes to open
constexpr double pointsPerUnit = 0.75; // a unit is 1/96 inch
constexpr double tileMargin = 28; // points

// The part `scene` of the drawing, its upper left corner in the painter's origin.
void paint(QPainter &painter, const Drawing &drawing, const PictureStyle &style, const QRectF &scene, double device)
{
    TextCache texts(style.font);
    const auto word = [](const char *text) { return QCoreApplication::translate("dunlin::designer::DiagramView", text); };
    BoxPainter boxes(drawing, style.colors, texts, word("+%1 more"), word("Show fewer"));
    EdgePainter edges(drawing, style.colors, texts, word("implicit"));
    const Viewport viewport{1, -scene.topLeft()};
    const QRectF clip(QPointF(0, 0), scene.size());
    painter.fillRect(clip, style.colors.background);
    drawGroups(painter, drawing, style.colors, texts, viewport, clip);
    edges.drawAll(painter, viewport, clip, device);
    for (std::uint32_t i = 0; i < drawing.faces.size(); ++i)
        if (drawing.boxRect(i).adjusted(-16, -16, 16, 16).intersects(scene))
            boxes.draw(painter, i, viewport, device);
}

void paintTiles(QPagedPaintDevice &device, const Drawing &drawing, const PictureStyle &style, const QRectF &scene)
{
    const double scale = device.logicalDpiX() / 72.0 * pointsPerUnit; // device pixels per unit
    const double rim = tileMargin * device.logicalDpiX() / 72.0;
    const QSizeF tile((device.width() - 2 * rim) / scale, (device.height() - 2 * rim) / scale);
    const int columns = std::max(1, static_cast<int>(std::ceil(scene.width() / tile.width())));
    const int rows = std::max(1, static_cast<int>(std::ceil(scene.height() / tile.height())));
    QPainter painter(&device);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (row + column > 0)
                device.newPage();
            const QRectF part(scene.topLeft() + QPointF(column * tile.width(), row * tile.height()), tile);
            painter.save();
            painter.translate(rim, rim);
            painter.scale(scale, scale);
            painter.setClipRect(QRectF(QPointF(0, 0), tile));
            paint(painter, drawing, style, part, 1);
            painter.restore();
            painter.setFont(style.font);
            painter.setPen(style.colors.soft);
            painter.drawText(QRectF(rim, device.height() - rim, device.width() - 2 * rim, rim), Qt::AlignCenter,
                             QStringLiteral("%1%2 / %3%4").arg(QChar(u'A' + row % 26)).arg(column + 1).arg(QChar(u'A' + (rows - 1) % 26)).arg(columns));
        }
    }
}

// The time of writing would make every file another one.
QByteArray withoutDate(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate (D:");
    const qsizetype begin = at + qsizetype(sizeof("/CreationDate (D:")) - 1;
    for (qsizetype i = begin; at >= 0 && i < pdf.size() && pdf[i] != ')'; ++i)
        if (pdf[i] >= '0' && pdf[i] <= '9')
            pdf[i] = i == begin + 5 || i == begin + 7 ? '1' : '0'; // the first of January of the year 0
    return pdf;
}

core::Error unknownKind(const QString &path)
{
    return {.kind = core::ErrorKind::Usage,
            .message = "A diagram is exported as .svg, .pdf, .png, .mmd (Mermaid), .dbml or .puml (PlantUML), not as “" + path.toStdString() + "”."};
}

} // namespace

core::Result<Drawing> drawingOf(const workspace::Snapshot &snapshot, const diagram::LayoutFile &layout, const std::string &view, const QFont &font)
{
    TextCache texts(font);
    Drawing drawing;
    Figure &figure = drawing.figure;
    figure = makeFigure(snapshot.graph(), nullptr);
    addNotes(figure, layout);
    const auto saved = layout.views.find(view);
    if (!view.empty() && saved == layout.views.end())
        return core::fail(core::ErrorKind::NotFound, "There is no saved view “" + view + "” in the layout file.");
    if (saved != layout.views.end()) {
        std::vector<bool> kept;
        for (const diagram::Box &box : figure.graph.boxes)
            kept.push_back(saved->second.positions.contains(box.name));
        keepOnly(figure, kept);
    }
    addGroups(figure, layout);
    std::vector<diagram::BoxShape> shapes;
    const bool namesOnly = saved != layout.views.end() && saved->second.detail == "names";
    const bool keysOnly = saved != layout.views.end() && saved->second.detail == "keys";
    const FaceStyle style{namesOnly ? Detail::Names : keysOnly ? Detail::Keys : Detail::All, FaceStyle::Length::Collapsed};
    for (std::uint32_t i = 0; i < figure.graph.boxes.size(); ++i) {
        drawing.faces.push_back(makeFace(figure, i, style, texts));
        shapes.push_back(drawing.faces.back().shape);
    }
    drawing.arrangement = arrange(figure.graph, shapes, {.fixed = saved == layout.views.end() ? layout.positions : saved->second.positions, .pinned = layout.pinned});
    return drawing;
}

Drawing partOf(const Drawing &drawing, const std::vector<std::uint32_t> &boxes)
{
    std::vector<bool> kept(drawing.faces.size());
    for (const std::uint32_t box : boxes)
        kept[box] = true;
    Drawing part;
    part.figure = drawing.figure;
    part.figure.groups.clear();
    keepOnly(part.figure, kept);
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        part.faces.push_back(drawing.faces[i]);
        part.arrangement.homes.push_back(drawing.arrangement.homes[i]);
        part.arrangement.positions.push_back(drawing.arrangement.positions[i]);
    }
    for (std::size_t i = 0; i < drawing.arrangement.routes.size(); ++i) {
        const diagram::Edge &edge = drawing.figure.graph.edges[i];
        if (kept[edge.from.box] && kept[edge.to.box])
            part.arrangement.routes.push_back(drawing.arrangement.routes[i]);
    }
    return part;
}

core::Result<void> exportDrawing(const Drawing &drawing, const PictureStyle &style, const QString &path, const ExportOptions &options)
{
    if (drawing.empty())
        return core::fail(core::ErrorKind::Usage, "There is nothing to export: the schema has no tables.");
    const QString ending = QFileInfo(path).suffix().toLower();
    const diagram::Graph &graph = drawing.figure.graph;
    const QRectF scene = options.scene.value_or(drawing.bounds().adjusted(-margin, -margin, margin, margin));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == u"svg") {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(96);
        svg.setSize(scene.size().toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), scene.size()));
        svg.setTitle(QStringLiteral("Dunlin"));
        QPainter painter(&svg);
        paint(painter, drawing, style, scene, 1);
    } else if (ending == u"pdf") {
        QPdfWriter pdf(&buffer);
        if (options.paper == Paper::Tiles) {
            pdf.setPageSize(QPageSize(QPageSize::A4));
            pdf.setPageOrientation(QPageLayout::Landscape);
            pdf.setPageMargins({});
            paintTiles(pdf, drawing, style, scene);
        } else {
            pdf.setResolution(72);
            pdf.setPageSize(QPageSize(scene.size(), QPageSize::Point));
            pdf.setPageMargins({});
            QPainter painter(&pdf);
            paint(painter, drawing, style, scene, 1);
        }
    } else if (ending == u"png") {
        const double scale = std::min({options.scale, widestImage / scene.width(), widestImage / scene.height()});
        QImage image((scene.size() * scale).toSize(), QImage::Format_RGB32);
        image.fill(style.colors.background);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, drawing, style, scene, scale);
        painter.end();
        image.save(&buffer, "PNG", 80); // a little larger, and several times faster than the smallest
    } else if (ending == u"mmd" || ending == u"mermaid") {
        bytes = QByteArray::fromStdString(diagram::toMermaid(graph));
    } else if (ending == u"dbml") {
        bytes = QByteArray::fromStdString(diagram::toDbml(graph));
    } else if (ending == u"puml" || ending == u"plantuml") {
        bytes = QByteArray::fromStdString(diagram::toPlantUml(graph));
    } else {
        return std::unexpected(unknownKind(path));
    }
    buffer.close();
    if (ending == u"pdf")
        bytes = withoutDate(std::move(bytes));
    return workspace::writeFileAtomically(path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void printDrawing(QPagedPaintDevice &device, const Drawing &drawing, const PictureStyle &style, Paper paper)
{
    const QRectF scene = drawing.bounds().adjusted(-margin, -margin, margin, margin);
    if (paper == Paper::Tiles)
        return paintTiles(device, drawing, style, scene);
    QPainter painter(&device);
    const double scale = std::min(device.width() / scene.width(), device.height() / scene.height());
    painter.scale(scale, scale);
    paint(painter, drawing, style, scene, 1);
}

} // namespace dunlin::designer
