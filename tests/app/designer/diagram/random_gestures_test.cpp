// Random gestures on a real schema: the text is always what the undo history says, boxes stay where they are, comments
// stay, and the layout file says the same thing twice. tests/campaign.sh gestures runs many more of them.
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/shell/samples.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace dunlin::tests {

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

class Player
{
public:
    Player(const QString &project, unsigned seed) : m_random(seed)
    {
        m_view.resize(1200, 800);
        QObject::connect(&m_document, &designer::Document::edited, &m_view, [this] { analyse(); });
        const auto opened = m_document.open(project.toStdString());
        EXPECT_TRUE(opened) << opened.error().message;
        analyse();
        m_view.show();
        m_view.activateWindow();
        m_view.setFocus();
        m_texts[0] = m_document.text(0);
        const std::string &text = m_document.text(0);
        m_header = text.substr(0, text.find('\n'));
    }

    void play()
    {
        const auto before = places();
        const int gesture = static_cast<int>(m_random() % 12);
        SCOPED_TRACE("gesture " + std::to_string(gesture));
        QUndoStack &history = m_document.undoStack();
        switch (gesture) {
        case 0: askAndAnswer(Qt::Key_T, fresh("Model")); break;
        case 1: withBox([&] { askAndAnswer(Qt::Key_Plus, fresh("field") + (m_random() % 2 ? " String?" : " Int")); }); break;
        case 2: withRow([&] { askAndAnswer(Qt::Key_F2, fresh("renamed")); }); break;
        case 3: withBox([&] { askAndAnswer(Qt::Key_F2, fresh("Renamed")); }); break;
        case 4: withRow([&] { QTest::keyClick(&m_view, Qt::Key_Delete); }); break;
        case 5: if (m_random() % 4 == 0) withBox([&] { QTest::keyClick(&m_view, Qt::Key_Delete); }); break;
        case 6: withBox([&] { askAndAnswer(Qt::Key_R, anyBox()); }); break;
        case 7: withBox([&] { move(); }); break;
        case 8: history.undo(); break;
        case 9: history.redo(); break;
        case 10: typeGarbage(); break;
        case 11: saveAndReload(); break;
        }
        const int index = history.index();
        if (gesture == 8 || gesture == 9)
            EXPECT_EQ(m_document.text(0), m_texts.at(index));
        else
            m_texts.insert_or_assign(index, m_document.text(0));
        EXPECT_TRUE(m_document.text(0).starts_with(m_header));
        if (gesture <= 1 || gesture == 6) // what is new makes nothing else move
            for (const auto &[name, at] : places())
                if (const auto known = before.find(name); known != before.end())
                    EXPECT_EQ(at, known->second) << name;
    }

    void undoEverything()
    {
        while (m_document.undoStack().canUndo())
            m_document.undoStack().undo();
        EXPECT_EQ(m_document.text(0), m_texts.at(0));
    }

private:
    void analyse()
    {
        const auto snapshot = workspace::analyze(m_document.sourceFiles(), m_document.revision());
        m_isBroken = snapshot->hasErrors();
        m_view.setSnapshot(snapshot);
    }
    designer::Positions places() const
    {
        designer::Positions result;
        const auto &drawing = m_view.drawing();
        for (std::size_t i = 0; i < drawing.faces.size(); ++i)
            result[drawing.figure.graph.boxes[i].name] = drawing.arrangement.positions[i];
        return result;
    }
    std::string fresh(const char *stem) { return stem + std::to_string(++m_names); }
    std::string anyBox()
    {
        const auto &boxes = m_view.drawing().figure.graph.boxes;
        return boxes.empty() ? "Nothing" : boxes[m_random() % boxes.size()].name;
    }
    void askAndAnswer(Qt::Key key, const std::string &text)
    {
        QTest::keyClick(&m_view, key);
        auto *entry = m_view.findChild<designer::InlineEntry *>();
        if (entry->isHidden())
            return;
        entry->setText(QString::fromStdString(text));
        QTest::keyClick(entry, Qt::Key_Return);
        for (int i = 0; i < 3 && !entry->isHidden(); ++i)
            QTest::keyClick(entry, Qt::Key_Escape);
        m_view.setFocus();
    }
    template <typename Act>
    void withBox(Act act)
    {
        if (m_view.drawing().empty())
            return;
        m_view.choose({anyBox(), {}});
        act();
    }
    template <typename Act>
    void withRow(Act act)
    {
        withBox([&] {
            const auto &rows = m_view.drawing().figure.graph.boxes[*m_view.currentBox()].rows;
            if (rows.empty())
                return;
            m_view.choose({m_view.place().model, rows[m_random() % rows.size()].name});
            act();
        });
    }
    void move()
    {
        QTest::keyClick(&m_view, Qt::Key_Period);
        for (unsigned i = m_random() % 6; i > 0; --i)
            QTest::keyClick(&m_view, m_random() % 2 ? Qt::Key_Right : Qt::Key_Down);
        QTest::keyClick(&m_view, m_random() % 3 ? Qt::Key_Return : Qt::Key_Escape);
    }
    void typeGarbage()
    {
        const std::string &text = m_document.text(0);
        const auto at = static_cast<std::uint32_t>(m_header.size() + 1 + m_random() % (text.size() - m_header.size()));
        const char *garbage[] = {"}", "{", "@", "\n", "model ", "\"", "/", "ä"};
        auto place = std::min(at, static_cast<std::uint32_t>(text.size()));
        while (place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80)
            ++place; // an editor has no place inside a character
        m_document.typed(0, {place, place}, garbage[m_random() % std::size(garbage)]);
        if (m_isBroken) { // mostly taken back, so that there is something to play with
            const int index = m_document.undoStack().index();
            m_texts.insert_or_assign(index, m_document.text(0));
            if (m_random() % 4) {
                m_document.undoStack().undo();
                EXPECT_EQ(m_document.text(0), m_texts.at(m_document.undoStack().index()));
            }
        }
    }
    void saveAndReload()
    {
        ASSERT_TRUE(m_document.save());
        EXPECT_FALSE(m_document.isModified());
        EXPECT_TRUE(m_document.filesChangedOutside().empty());
        EXPECT_TRUE(m_document.reload());
    }

    std::mt19937 m_random;
    designer::Theme m_theme;
    designer::Document m_document;
    designer::DiagramView m_view{m_document, m_theme};
    std::map<int, std::string> m_texts; // by index of the undo history
    std::string m_header; // the first line, a comment
    int m_names = 0;
    bool m_isBroken = false;
};

} // namespace

TEST(RandomGestures, LoseNothing)
{
    const int gestures = fromEnvironment("DUNLIN_GESTURES", 150);
    const int seed = fromEnvironment("DUNLIN_SEED", 1);
    QTemporaryDir home;
    const auto shop = designer::copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    Player player(*shop, static_cast<unsigned>(seed));
    for (int i = 0; i < gestures && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", step " + std::to_string(i));
        player.play();
    }
    player.undoEverything();
}

} // namespace dunlin::tests
