// Every item model keeps the rules of Qt's models, while what it shows changes under it.
#include "tests/app/designer/shell/shown_window.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <gtest/gtest.h>

namespace dunlin::test {

TEST(Models, KeepTheRulesOfTheirKind)
{
    ShownWindow shown;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    QSet<QAbstractItemModel *> models;
    for (const auto *view : shown.window.findChildren<QAbstractItemView *>()) {
        const bool ours = view->model() && QByteArray(view->model()->metaObject()->className()).startsWith("dunlin"); // Qt's own break the rules
        if (ours)
            models.insert(view->model());
    }
    ASSERT_GE(models.size(), 4);
    for (QAbstractItemModel *model : models)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    ASSERT_TRUE(shown.open());
    shown.replace("  phone ", "  mobile ");
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("mobile")); }));
    shown.replace("model Customer {", "model Customer !");
    QTest::qWait(200);
    shown.window.document().close();
    QTest::qWait(50);
}

} // namespace dunlin::test
