#include "app/designer/diagram/export.h"

#include "tests/app/designer/diagram/shown_project.h"

#include <QImage>

namespace dunlin::tests {

namespace {

class Export : public ShownProject
{
protected:
    designer::PictureStyle style() const { return {designer::DiagramColors::from(designer::lightTokens()), m_theme.interfaceFont()}; }
    QByteArray exported(const char *name)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        const auto done = designer::exportDrawing(m_view->drawing(), style(), path);
        EXPECT_TRUE(done) << done.error().message;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_F(Export, KeepsTextAsTextInSvg)
{
    const QByteArray svg = exported("diagram.svg");
    for (const char *text : {"Customer", "email", "Order", "customerId"})
        EXPECT_TRUE(svg.contains(QByteArray(">") + text + "</text>") || svg.contains(QByteArray(text) + "</text>")) << text;
}

TEST_F(Export, GivesTheSameBytesAgain)
{
    for (const char *name : {"a.svg", "a.pdf", "a.png", "a.mmd", "a.dbml", "a.puml"}) {
        const QByteArray first = exported(name);
        EXPECT_FALSE(first.isEmpty());
        if (QByteArray(name).endsWith("pdf"))
            QTest::qWait(1100); // another second on the clock
        EXPECT_EQ(exported(name), first) << name;
    }
    QImage image(m_folder.filePath(QStringLiteral("a.png")));
    EXPECT_EQ(image.size(), ((m_view->drawing().bounds().size() + QSizeF(48, 48)) * 2).toSize());
}

TEST_F(Export, RefusesOtherKindsAndPlaces)
{
    EXPECT_FALSE(designer::exportDrawing(m_view->drawing(), style(), m_folder.filePath(QStringLiteral("a.doc"))));
    EXPECT_FALSE(designer::exportDrawing(m_view->drawing(), style(), m_folder.filePath(QStringLiteral("none/a.svg"))));
    EXPECT_FALSE(designer::exportDrawing({}, style(), m_folder.filePath(QStringLiteral("a.svg"))));
}

} // namespace dunlin::tests
