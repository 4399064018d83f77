#include "tests/app/designer/diagram/shown_project.h"

#include <QLineEdit>

namespace dunlin::tests {

namespace {

class Focus : public ShownProject
{
protected:
    void SetUp() override
    {
        ShownProject::SetUp();
        press(Qt::Key_T);
        answer("Coupon"); // related to nothing
        ASSERT_TRUE(m_view->drawing().figure.findBox("Coupon"));
    }
    bool dimmed(const char *name) const { return m_view->isDimmed(*m_view->drawing().figure.findBox(name)); }
};

} // namespace

TEST_F(Focus, DimsWhatIsFurtherAway)
{
    m_view->choose({"Customer", {}});
    press(Qt::Key_H);
    EXPECT_EQ(m_view->focusHops(), 1);
    EXPECT_FALSE(dimmed("Customer"));
    EXPECT_FALSE(dimmed("Order"));
    EXPECT_TRUE(dimmed("Coupon"));
    m_view->choose({"Coupon", {}}); // the focus goes along
    EXPECT_TRUE(dimmed("Customer"));
    press(Qt::Key_Escape);
    EXPECT_EQ(m_view->focusHops(), 0);
    EXPECT_FALSE(dimmed("Customer"));
}

TEST_F(Focus, ASearchDimsWhatDoesNotMatchAndEnterGoesThere)
{
    QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *find = nullptr;
    for (auto *edit : m_view->findChildren<QLineEdit *>())
        if (edit->accessibleName().contains(QStringLiteral("Find")))
            find = edit;
    ASSERT_TRUE(find);
    QTest::keyClicks(find, QStringLiteral("MAIL"));
    EXPECT_FALSE(dimmed("Customer"));
    EXPECT_TRUE(dimmed("Order"));
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_EQ(m_document.selection().model, "Customer");
    QTest::keyClick(find, Qt::Key_Escape);
    EXPECT_TRUE(find->isHidden());
    EXPECT_FALSE(dimmed("Order"));
}

} // namespace dunlin::tests
