#include "app/designer/preview/preview_pane.h"

#include "engine/workspace/plan.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace dunlin;
using designer::PreviewPane;

namespace {

std::shared_ptr<const workspace::Plan> plan()
{
    auto plan = std::make_shared<workspace::Plan>();
    plan->steps = {diff::CreateTable{}, diff::CreateTable{}};
    plan->script.text = "-- é\nCREATE TABLE \"A\" ();\n\nCREATE TABLE \"B\" ();\n";
    const auto span = [&](std::string_view sql) {
        const auto at = static_cast<std::uint32_t>(plan->script.text.find(sql));
        return core::Span{at, at + static_cast<std::uint32_t>(sql.size())};
    };
    plan->script.statements = {{.sql = "CREATE TABLE \"A\" ()", .step = 0, .span = span("CREATE TABLE \"A\" ()")},
                               {.sql = "CREATE TABLE \"B\" ()", .step = 1, .span = span("CREATE TABLE \"B\" ()")}};
    plan->changes = {{.kind = workspace::ChangeKind::Added, .table = "A", .text = "A: new table", .statements = {0}},
                     {.kind = workspace::ChangeKind::Added, .table = "B", .text = "B: new table", .statements = {1}}};
    return plan;
}

QString bannerOf(const PreviewPane &pane)
{
    for (const QLabel *label : pane.findChildren<QLabel *>())
        if (label->objectName() == QStringLiteral("staleBanner") && !label->isHidden())
            return label->text();
    return {};
}

} // namespace

TEST(PreviewPane, ChoosingAChangeShowsItsStatementAndSaysSo)
{
    designer::Theme theme;
    PreviewPane pane(theme);
    pane.setPlan(plan());
    QSignalSpy chosen(&pane, &PreviewPane::changeChosen);
    pane.changeList()->setCurrentIndex(pane.changeList()->model()->index(1, 0));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_TRUE(pane.sqlView()->textCursor().block().text().startsWith(QStringLiteral("CREATE TABLE \"B\"")));
}

TEST(PreviewPane, StatementPositionsSurviveLettersOfSeveralBytes)
{
    designer::Theme theme;
    PreviewPane pane(theme);
    pane.setPlan(plan());
    pane.changeList()->setCurrentIndex(pane.changeList()->model()->index(0, 0));
    EXPECT_TRUE(pane.sqlView()->textCursor().block().text().startsWith(QStringLiteral("CREATE TABLE \"A\"")));
    EXPECT_EQ(pane.sqlView()->textCursor().positionInBlock(), 0);
}

TEST(PreviewPane, SelectionFromElsewhereIsShownWithoutEcho)
{
    designer::Theme theme;
    PreviewPane pane(theme);
    pane.setPlan(plan());
    QSignalSpy chosen(&pane, &PreviewPane::changeChosen);
    pane.showPlace("B", {});
    EXPECT_EQ(pane.changeList()->currentIndex().row(), 1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST(PreviewPane, BrokenTextKeepsTheLastGoodPlan)
{
    designer::Theme theme;
    PreviewPane pane(theme);
    pane.setPlan(plan());
    pane.setBroken(17);
    EXPECT_TRUE(bannerOf(pane).contains(QStringLiteral("17")));
    EXPECT_TRUE(pane.sqlView()->toPlainText().contains(QStringLiteral("CREATE TABLE")));
    pane.setBroken(std::nullopt);
    EXPECT_TRUE(bannerOf(pane).isEmpty());
}

TEST(PreviewPane, CopyPutsTheWholeScriptOnTheClipboard)
{
    designer::Theme theme;
    PreviewPane pane(theme);
    pane.setPlan(plan());
    pane.copySql();
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), plan()->script.text);
}
