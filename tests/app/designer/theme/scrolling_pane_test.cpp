#include "app/designer/theme/scrolling_pane.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace dunlin::designer {

class ScrollingPaneTest : public testing::Test
{
protected:
    ScrollingPaneTest()
    {
        auto *pane = new ScrollingPane(&m_window);
        pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        m_label = new QLabel(pane->content());
        m_label->setWordWrap(true);
        auto *inner = new QVBoxLayout(pane->content());
        inner->addWidget(m_label);
        auto *column = new QVBoxLayout(&m_window);
        column->addStretch(1);
        column->addWidget(pane);
        m_window.resize(250, 400);
        m_window.show();
        m_pane = pane;
    }

    void say(int words)
    {
        m_label->setText(QStringLiteral("words ").repeated(words));
        for (int i = 0; i < 3; ++i) // the content's layout asks the pane's, and that one the window's
            QApplication::processEvents();
    }

    QWidget m_window;
    ScrollingPane *m_pane = nullptr;
    QLabel *m_label = nullptr;
};

TEST_F(ScrollingPaneTest, IsAsHighAsItsContentWhereThereIsRoom)
{
    say(10);
    const int low = m_pane->height();
    say(80);
    EXPECT_GT(m_pane->height(), low);
    EXPECT_EQ(m_pane->verticalScrollBar()->maximum(), 0);
    EXPECT_GE(m_label->height(), m_label->heightForWidth(m_label->width()));
}

TEST_F(ScrollingPaneTest, ScrollsWhereThereIsNone)
{
    say(1000);
    EXPECT_EQ(m_window.height(), 400);
    EXPECT_GT(m_pane->verticalScrollBar()->maximum(), 0);
    EXPECT_GE(m_label->height(), m_label->heightForWidth(m_label->width()));
}

} // namespace dunlin::designer
