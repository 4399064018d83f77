#include "app/designer/shell/announcer.h"

#include "tests/app/designer/patience.h"

#include <QAccessible>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(Announcer, SaysOnceWhatStays)
{
    QWidget window;
    Announcer announcer(&window);
    window.show();
    const auto says = [&](const char *text) { return !announcer.isHidden() && announcer.accessibleName() == QLatin1String(text); };
    announcer.say(QStringLiteral("1 pending"));
    announcer.say(QStringLiteral("2 pending")); // the first did not stay
    EXPECT_TRUE(announcer.isHidden());
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("2 pending"); }, dunlin::test::patience));
    announcer.say({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return announcer.isHidden(); }, dunlin::test::patience));
}

TEST(Announcer, IsANotification)
{
    QWidget window;
    Announcer announcer(&window);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&announcer);
    ASSERT_TRUE(interface);
    EXPECT_EQ(interface->role(), QAccessible::Notification);
}

} // namespace dunlin::designer
