#include "app/designer/theme/narrow_label.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(NarrowLabel, TellsTheWholeTextWhereItIsElided)
{
    NarrowLabel label(Qt::ElideMiddle, nullptr);
    label.setText(QStringLiteral("after 20250402140811_carts_and_payments"));
    EXPECT_LT(label.minimumSizeHint().width(), 100);
    const auto hover = [&label] {
        QHelpEvent help(QEvent::ToolTip, QPoint(20, 10), label.mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(&label, &help);
        return QToolTip::text();
    };
    label.resize(label.sizeHint());
    label.show();
    EXPECT_EQ(hover(), QString());
    const QImage whole = label.grab(QRect(0, 0, 100, label.height())).toImage();
    label.resize(100, label.height());
    EXPECT_EQ(hover(), label.text());
    EXPECT_NE(label.grab(QRect(0, 0, 100, label.height())).toImage(), whole);
    QToolTip::hideText();
}

TEST(NarrowLabel, AShortTextNeedsNoMoreThanItself)
{
    NarrowLabel label(Qt::ElideRight, nullptr);
    label.setText(QStringLiteral("id"));
    EXPECT_EQ(label.minimumSizeHint().width(), label.QLabel::minimumSizeHint().width());
}

} // namespace dunlin::designer
