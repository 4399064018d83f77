// Entry of designer_tests: one QApplication for all tests, without a screen unless the caller asks for one.
#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();
    QApplication application(argc, argv);
    // Settings that tests write must not mix with the user's own.
    application.setOrganizationName(QStringLiteral("dunlin-tests"));
    application.setApplicationName(QStringLiteral("designer-tests"));
    return RUN_ALL_TESTS();
}
