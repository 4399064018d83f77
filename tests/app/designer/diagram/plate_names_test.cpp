#include "app/designer/diagram/plate_names.h"

#include "app/designer/diagram/export.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/workspace.h"

#include <QImage>

#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

Drawing drawingOfModels(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "model Model" + std::to_string(i) + "WithALongName {\n  id Int @id\n  hubId Int\n  hub Hub @relation(fields: [hubId], references: [id])\n}\n";
    text += "model Hub {\n  id Int @id\n";
    for (int i = 0; i < count; ++i)
        text += "  m" + std::to_string(i) + " Model" + std::to_string(i) + "WithALongName[]\n";
    text += "}\n";
    const auto snapshot = workspace::analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", text, 1})}, 1);
    return *drawingOf(*snapshot, {}, {}, Theme().interfaceFont());
}

QImage pictureOf(PlateNames &names, const Drawing &drawing, const Viewport &viewport, const QRectF &clip)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setClipRect(clip);
    TextCache texts(Theme().interfaceFont());
    names.draw(painter, drawing, DiagramColors::from(lightTokens()), texts, viewport, clip, [](std::uint32_t) { return 1.0; });
    return image;
}

} // namespace

TEST(PlateNames, AMovedPictureShowsTheSameNames)
{
    const Drawing drawing = drawingOfModels(40);
    const QRectF whole(0, 0, 400, 300);
    PlateNames names, others;
    const QImage before = pictureOf(names, drawing, {0.1, {20, 20}}, whole);
    const QImage moved = pictureOf(others, drawing, {0.1, {60, 50}}, whole);
    EXPECT_EQ(before.copy(0, 0, 340, 250), moved.copy(40, 30, 340, 250));
    // A strip of it is that part of the whole.
    const QImage strip = pictureOf(names, drawing, {0.1, {20, 20}}, QRectF(100, 0, 30, 300));
    EXPECT_EQ(strip.copy(100, 0, 30, 300), before.copy(100, 0, 30, 300));
}

TEST(PlateNames, AreSeenOnPlatesOnly)
{
    const Drawing drawing = drawingOfModels(5);
    QImage empty(400, 300, QImage::Format_RGB32);
    empty.fill(Qt::white);
    PlateNames names;
    EXPECT_EQ(pictureOf(names, drawing, {1, {0, 0}}, QRectF(0, 0, 400, 300)), empty);
    EXPECT_NE(pictureOf(names, drawing, {0.15, {20, 20}}, QRectF(0, 0, 400, 300)), empty);
}

TEST(PlateNames, TheOneThatIsWorkedWithIsAlwaysSeen)
{
    const Drawing drawing = drawingOfModels(40);
    const Viewport viewport{0.05, {20, 20}}; // so small that most names have no room
    PlateNames names;
    TextCache texts(Theme().interfaceFont());
    const DiagramColors colors = DiagramColors::from(lightTokens());
    for (std::uint32_t box = 0; box < drawing.faces.size(); ++box) {
        QImage image = pictureOf(names, drawing, viewport, QRectF(0, 0, 400, 300));
        const QImage before = image;
        QPainter painter(&image);
        names.drawForemost(painter, drawing, colors, texts, viewport, box);
        painter.end();
        EXPECT_NE(image, before) << drawing.nameOf(box).toStdString();
    }
}

} // namespace dunlin::designer
