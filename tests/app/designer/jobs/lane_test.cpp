#include "app/designer/jobs/lane.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <optional>
#include <vector>

namespace dunlin::designer {

TEST(Lane, RunsJobsInOrderOnAnotherThreadAndAnswersOnItsOwn)
{
    Lane lane;
    std::vector<int> ran;
    std::vector<int> answered;
    bool otherThread = true;
    bool ownThread = true;
    for (int i = 0; i < 100; ++i) {
        lane.start([&, i, owner = QThread::currentThread()] {
            otherThread = otherThread && QThread::currentThread() != owner;
            ran.push_back(i);
            lane.answer([&, i, owner] {
                ownThread = ownThread && QThread::currentThread() == owner;
                answered.push_back(i);
            });
        });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered.size() == 100; }));
    EXPECT_TRUE(otherThread);
    EXPECT_TRUE(ownThread);
    EXPECT_TRUE(std::ranges::is_sorted(ran));
    EXPECT_TRUE(std::ranges::is_sorted(answered));
}

TEST(Lane, FinishesWhatWasStartedAndDropsTheAnswersWhenItEnds)
{
    int ran = 0;
    int answered = 0;
    {
        Lane lane;
        for (int i = 0; i < 20; ++i)
            lane.start([&] { ++ran; lane.answer([&] { ++answered; }); });
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(ran, 20);
    EXPECT_EQ(answered, 0);
}

TEST(Lane, ClearsWhatWaits)
{
    std::promise<void> held;
    std::promise<void> begun;
    std::atomic<int> ran = 0;
    {
        Lane lane;
        lane.start([&] { begun.set_value(); held.get_future().wait(); ++ran; });
        begun.get_future().wait();
        lane.start([&] { ran += 10; });
        lane.clear();
        held.set_value();
    }
    EXPECT_EQ(ran, 1);
}

TEST(Lane, AnAnswerThatRunsAnEventLoopDoesNotHoldUpTheNext)
{
    Lane lane;
    QEventLoop dialog;
    std::vector<int> answered;
    std::promise<void> open;
    lane.start([&] {
        lane.answer([&] { open.set_value(); dialog.exec(); answered.push_back(1); });
        open.get_future().wait(); // Qt gives a nested event loop what is posted after it began at once, what lay there before only later
        lane.answer([&] { answered.push_back(2); dialog.quit(); });
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered.size() == 2; }));
    EXPECT_EQ(answered, (std::vector{2, 1}));
}

TEST(Lane, AnAnswerMayEndIt)
{
    auto lane = std::make_optional<Lane>();
    bool later = false;
    lane->start([&] {
        lane->answer([&] { lane.reset(); });
        lane->answer([&] { later = true; });
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lane.has_value(); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(later);
}

} // namespace dunlin::designer
