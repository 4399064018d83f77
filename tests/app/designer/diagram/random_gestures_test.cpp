// Random gestures on a real schema: the text is always what the undo history says, boxes stay where they are and cover no other, comments
// stay, and the layout file says the same thing twice. tests/campaign.sh gestures runs many more of them.
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/shell/samples.h"
#include "engine/diagram/obstacles.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
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
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
        m_states[0] = state();
    }

    void play()
    {
        const auto before = places();
        const std::string view = m_view.savedView();
        const std::string textBefore = allText();
        // A broken text is left sooner or later, so that there is something to play with.
        const bool wasBroken = m_isBroken;
        const int gesture = static_cast<int>(wasBroken && m_random() % 2 ? 8 : m_random() % 24);
        SCOPED_TRACE("gesture " + std::to_string(gesture));
        if (qEnvironmentVariableIsSet("DUNLIN_TRACE"))
            std::cerr << "gesture " << gesture << " view '" << m_view.savedView() << "' selected " << m_view.selectedBoxes().size() << " broken " << m_isBroken << '\n';
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
        case 12: withBoxes([&] { press(Qt::Key_L, Qt::ControlModifier); }); break;
        case 13: withBoxes([&] { press(m_random() % 2 ? Qt::Key_Left : Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); }); break;
        case 14: withBoxes([&] { askAndAnswer(Qt::Key_G, "Group " + std::to_string(m_random() % 4)); }); break;
        case 15: askAndAnswer(Qt::Key_N, fresh("Note ")); break;
        case 16: withBox([&] { press(Qt::Key_D, Qt::ControlModifier); }); break;
        case 17: withBoxes([&] { copyAndPaste(); }); break;
        case 18: withBoxes([&] { press(Qt::Key_P, Qt::ShiftModifier); }); break;
        case 19: saveOrShowView(); break;
        case 20: withBox([&] { press(Qt::Key_Delete, Qt::ShiftModifier); }); break;
        case 21: withRow([&] { press(std::array{Qt::Key_K, Qt::Key_U, Qt::Key_O, Qt::Key_J}[m_random() % 4]); }); break;
        case 22: withRow([&] { askAndAnswer(Qt::Key_I, m_view.place().field); }); break;
        case 23: askAndAnswer(Qt::Key_E, fresh("Enum")); break;
        }
        const int index = history.index();
        const State now = state();
        if (gesture == 8 || gesture == 9) {
            EXPECT_EQ(now.text, m_states.at(index).text);
            // While the schema has errors a rename cannot be seen; the layout follows once it has none.
            if (!now.isBroken && !m_states.at(index).isBroken) {
                EXPECT_EQ(now.layout, m_states.at(index).layout);
            }
        } else {
            m_states.insert_or_assign(index, now);
        }
        const bool isToggle = gesture == 21 || gesture == 22; // may remove an index, and what stands behind it
        const bool removes = gesture == 4 || gesture == 5 || gesture == 20;
        if (!removes && gesture != 8 && gesture != 9 && gesture != 10) {
            EXPECT_GE(commentsIn(now.text, isToggle), commentsIn(textBefore, isToggle)) << "a comment is gone";
        }
        const bool adds = gesture == 0 || gesture == 15 || gesture == 16 || gesture == 17 || gesture == 23;
        if (adds && !wasBroken && m_view.savedView() == view) // what is new makes nothing else move
            for (const auto &[name, at] : places())
                if (const auto known = before.find(name); known != before.end()) {
                    EXPECT_EQ(at, known->second) << name;
                }
        expectNothingCovered();
        const auto again = diagram::LayoutFile::parse(now.layout);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->toText(), now.layout) << "the layout file says the same thing twice";
    }

    void undoEverything()
    {
        while (m_document.undoStack().canUndo())
            m_document.undoStack().undo();
        EXPECT_EQ(allText(), m_states.at(0).text);
        EXPECT_EQ(m_document.layout().toText(), m_states.at(0).layout);
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
    void expectNothingCovered() const
    {
        const auto &drawing = m_view.drawing();
        const std::vector<diagram::Rect> boxes = drawing.boxRects();
        for (std::size_t a = 0; a < boxes.size(); ++a)
            for (std::size_t b = a + 1; b < boxes.size(); ++b)
                if (!drawing.figure.marks[a].isPinned || !drawing.figure.marks[b].isPinned) {
                    EXPECT_FALSE(diagram::overlap(boxes[a], boxes[b])) << drawing.figure.graph.boxes[a].name << " and " << drawing.figure.graph.boxes[b].name;
                }
    }
    std::string fresh(const char *stem) { return stem + std::to_string(++m_names); }
    std::string anyBox()
    {
        const auto &boxes = m_view.drawing().figure.graph.boxes;
        return boxes.empty() ? "Nothing" : boxes[m_random() % boxes.size()].name;
    }
    void askAndAnswer(Qt::Key key, const std::string &text)
    {
        press(key);
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
        const auto file = static_cast<core::FileId>(m_random() % m_document.fileCount());
        const std::string &text = m_document.text(file);
        const char *garbage[] = {"}", "{", "@", "\n", "model ", "\"", "/", "ä"};
        auto place = static_cast<std::uint32_t>(text.empty() ? 0 : m_random() % text.size());
        while (place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80)
            ++place; // an editor has no place inside a character
        m_document.typed(file, {place, place}, garbage[m_random() % std::size(garbage)]);
        if (m_isBroken) { // mostly taken back, so that there is something to play with
            const int index = m_document.undoStack().index();
            m_states.insert_or_assign(index, state());
            if (m_random() % 4) {
                m_document.undoStack().undo();
                EXPECT_EQ(allText(), m_states.at(m_document.undoStack().index()).text);
            }
        }
    }
    void copyAndPaste()
    {
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void saveOrShowView()
    {
        const QStringList views = m_view.savedViews();
        if (views.size() < 3)
            withBoxes([&] { askAndAnswer(Qt::Key_V, fresh("View ")); });
        else if (m_random() % 4 == 0)
            press(Qt::Key_V, Qt::ShiftModifier);
        else
            m_view.showView(m_random() % 2 ? views[static_cast<qsizetype>(m_random() % static_cast<unsigned>(views.size()))].toStdString() : std::string());
    }
    template <typename Act>
    void withBoxes(Act act)
    {
        withBox([&] {
            if (m_random() % 8 == 0)
                m_view.selectAll();
            act();
        });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&m_view, key, modifiers); }

    struct State
    {
        std::string text, layout;
        bool isBroken = false;
    };
    std::string allText() const
    {
        std::string text;
        for (core::FileId file = 0; file < m_document.fileCount(); ++file)
            text += m_document.text(file);
        return text;
    }
    State state() const { return {allText(), m_document.layout().toText(), m_isBroken}; }
    static std::ptrdiff_t commentsIn(const std::string &text, bool withoutIndexes)
    {
        std::ptrdiff_t count = 0;
        for (std::size_t at = text.find("//"); at != std::string::npos; at = text.find("//", at + 2)) {
            const std::size_t line = text.find_last_of('\n', at) + 1; // npos + 1 is 0
            count += !withoutIndexes || !text.substr(text.find_first_not_of(" \t", line)).starts_with("@@");
        }
        return count;
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
    std::map<int, State> m_states; // by index of the undo history
    int m_names = 0;
    bool m_isBroken = false;
};

// On a copy of a project of the corpus; empty: the sample.
void playOn(const std::string &project, unsigned seed, int gestures)
{
    QTemporaryDir home;
    QString copy;
    if (project.empty()) {
        const auto shop = designer::copySample(QStringLiteral("shop"), home.path());
        ASSERT_TRUE(shop) << shop.error().message;
        copy = *shop;
    } else {
        const std::filesystem::path from = test::corpusDir() / project;
        const std::filesystem::path to = std::filesystem::path(home.path().toStdString()) / from.filename();
        std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
        copy = QString::fromStdString(to.string());
    }
    Player player(copy, seed);
    for (int i = 0; i < gestures && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE(project + " seed " + std::to_string(seed) + ", step " + std::to_string(i));
        player.play();
    }
    player.undoEverything();
}

} // namespace

TEST(RandomGestures, LoseNothing)
{
    playOn(qgetenv("DUNLIN_PROJECT").toStdString(), static_cast<unsigned>(fromEnvironment("DUNLIN_SEED", 1)), fromEnvironment("DUNLIN_GESTURES", 150));
}

TEST(RandomGesturesSlow, LoseNothingOfRealSchemas)
{
    std::vector<std::string> projects{""};
    if (!test::corpusDir().empty())
        projects = {"projects/papermark/schema", "projects/trigger.dev", "schemas/dubinc-dub"};
    for (const std::string &project : projects)
        playOn(project, 7, 60);
}

} // namespace dunlin::tests
