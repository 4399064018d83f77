#include "app/designer/diagram/export.h"

#include "app/designer/diagram/box_painter.h"
#include "app/designer/diagram/edge_painter.h"
#include "engine/workspace/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int margin = 24;
constexpr double widestImage = 16000; // pixels; more than that no viewer likes to open

void paint(QPaintDevice &device, const Drawing &drawing, const DiagramColors &colors, const QFont &font, const QRectF &scene, double scale)
{
    TextCache texts(font);
    const auto word = [](const char *text) { return QCoreApplication::translate("dunlin::designer::DiagramView", text); };
    BoxPainter boxes(drawing, colors, texts, word("+%1 more"), word("Show fewer"));
    EdgePainter edges(drawing, colors, texts, word("implicit"));
    QPainter painter(&device);
    painter.scale(scale, scale);
    const Viewport viewport{1, -scene.topLeft()};
    const QRectF clip(QPointF(0, 0), scene.size());
    painter.fillRect(clip, colors.background);
    edges.drawAll(painter, viewport, clip, scale);
    for (std::uint32_t i = 0; i < drawing.faces.size(); ++i)
        boxes.draw(painter, i, viewport, scale);
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

} // namespace

Drawing drawingOf(const workspace::Snapshot &snapshot, const Positions &placed, const QFont &font)
{
    TextCache texts(font);
    Drawing drawing;
    drawing.figure = makeFigure(snapshot.graph(), nullptr);
    std::vector<diagram::BoxShape> shapes;
    for (std::uint32_t i = 0; i < drawing.figure.graph.boxes.size(); ++i) {
        drawing.faces.push_back(makeFace(drawing.figure, i, Detail::Collapsed, texts));
        shapes.push_back(drawing.faces.back().shape);
    }
    drawing.arrangement = arrange(drawing.figure.graph, shapes, placed);
    return drawing;
}

core::Result<void> exportDrawing(const Drawing &drawing, const DiagramColors &colors, const QFont &font, const QString &path, double scale)
{
    if (drawing.empty())
        return core::fail(core::ErrorKind::Usage, "There is nothing to export: the schema has no tables.");
    const QString ending = QFileInfo(path).suffix().toLower();
    const QRectF scene = drawing.bounds().adjusted(-margin, -margin, margin, margin);
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
        paint(svg, drawing, colors, font, scene, 1);
    } else if (ending == u"pdf") {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(72);
        pdf.setPageSize(QPageSize(scene.size(), QPageSize::Point));
        pdf.setPageMargins({});
        paint(pdf, drawing, colors, font, scene, 1);
    } else if (ending == u"png") {
        scale = std::min({scale, widestImage / scene.width(), widestImage / scene.height()});
        QImage image((scene.size() * scale).toSize(), QImage::Format_RGB32);
        image.fill(colors.background);
        paint(image, drawing, colors, font, scene, scale);
        image.save(&buffer, "PNG");
    } else {
        return core::fail(core::ErrorKind::Usage, "A diagram is exported as .svg, .pdf or .png, not as “" + path.toStdString() + "”.");
    }
    buffer.close();
    if (ending == u"pdf")
        bytes = withoutDate(std::move(bytes));
    return workspace::writeFileAtomically(path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace dunlin::designer
