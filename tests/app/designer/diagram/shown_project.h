// A project in a folder of its own, opened, analysed and shown in a diagram.
#pragma once

#include "app/designer/diagram/diagram_view.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace dunlin::tests {

inline constexpr const char *shownSchema = R"(datasource db {
  provider = "sqlite"
  url      = "file:dev.db"
}

model Customer {
  id     Int     @id @default(autoincrement())
  email  String  @unique // kept
  orders Order[]
}

model Order {
  id         Int      @id
  note       String?
  customer   Customer @relation(fields: [customerId], references: [id])
  customerId Int
}
)";

// Every change of the text is analysed at once.
class ShownProject : public testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(m_folder.filePath(QStringLiteral("schema.prisma")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(shownSchema);
        file.close();
        m_view = std::make_unique<designer::DiagramView>(m_document, m_theme);
        m_view->resize(1000, 700);
        const auto analyse = [this] { m_view->setSnapshot(workspace::analyze(m_document.sourceFiles(), m_document.revision())); };
        QObject::connect(&m_document, &designer::Document::edited, m_view.get(), analyse);
        const auto opened = m_document.open(m_folder.path().toStdString());
        ASSERT_TRUE(opened) << opened.error().message;
        analyse();
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_view.get())); // shortcuts need it
        ASSERT_EQ(m_view->drawing().faces.size(), 2u);
    }

    const std::string &text() const { return m_document.text(0); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_view.get(), key, modifiers); }
    designer::InlineEntry *entry() const { return m_view->findChild<designer::InlineEntry *>(); }
    void answer(const char *typed)
    {
        ASSERT_FALSE(entry()->isHidden());
        entry()->setText(QString::fromUtf8(typed));
        QTest::keyClick(entry(), Qt::Key_Return);
    }
    diagram::Point positionOf(const char *name) const
    {
        return m_view->drawing().arrangement.positions[*m_view->drawing().figure.findBox(name)];
    }
    QPoint headerOf(const char *name) const
    {
        return m_view->boxOnScreen(*m_view->drawing().figure.findBox(name)).topLeft() + QPoint(40, 10);
    }

    QTemporaryDir m_folder;
    designer::Theme m_theme;
    designer::Document m_document;
    std::unique_ptr<designer::DiagramView> m_view;
};

} // namespace dunlin::tests
