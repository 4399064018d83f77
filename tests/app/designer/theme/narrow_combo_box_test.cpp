#include "app/designer/theme/narrow_combo_box.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(NarrowComboBox, TellsTheWholeTextWhereItIsElided)
{
    NarrowComboBox box(Qt::ElideMiddle, nullptr);
    box.addItems({QStringLiteral("short"), QStringLiteral("after 20250402140811_carts_and_payments")});
    box.setFixedWidth(150);
    box.show();
    const auto hover = [&box] {
        QHelpEvent help(QEvent::ToolTip, QPoint(20, 10), box.mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(&box, &help);
        return QToolTip::text();
    };
    EXPECT_EQ(hover(), QString());
    const QImage small = box.grab().toImage();
    box.setCurrentIndex(1);
    EXPECT_EQ(hover(), box.currentText());
    EXPECT_NE(box.grab().toImage(), small);
    QToolTip::hideText();
}

} // namespace dunlin::designer
