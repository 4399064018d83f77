#include "app/designer/connection/password_store.h"

#include "tests/app/designer/patience.h"

#include <QTest>

#include <gtest/gtest.h>

namespace dunlin::designer {

TEST(PasswordStore, ASystemWithoutAKeychainSaysSo)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    PasswordStore store;
    QStringList errors;
    store.keep(QStringLiteral("me@db/shop"), QStringLiteral("secret"), [&](const QString &error) { errors << error; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 1; }, test::patience));
    store.find(QStringLiteral("me@db/shop"), [&](const QString &password, const QString &error) {
        EXPECT_EQ(password, QString());
        errors << error;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 2; }, test::patience));
    EXPECT_FALSE(errors[0].isEmpty());
    EXPECT_FALSE(errors[1].isEmpty());
}

} // namespace dunlin::designer
