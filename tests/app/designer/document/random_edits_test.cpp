// Random typing, edits of the designer, fixes and formatting, with undo and redo in between: the text is always what the history
// says, the editor shows the document's bytes, and undoing all of it gives the original bytes back.
// tests/campaign.sh edits makes ten thousand of them.
#include "app/designer/editor/schema_editor.h"
#include "app/designer/shell/samples.h"

#include "engine/workspace/workspace.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <random>

namespace dunlin::designer {

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

class Writer
{
public:
    Writer(const std::string &project, unsigned seed) : m_random(seed)
    {
        const auto opened = m_document.open(project);
        EXPECT_TRUE(opened) << opened.error().message;
        m_editor = std::make_unique<SchemaEditor>(m_document, 0, m_theme);
        m_original = m_document.text(0);
        m_texts = {m_original};
    }

    void write()
    {
        QUndoStack &history = m_document.undoStack();
        const std::uint64_t before = m_document.revision();
        // What broke the text is mostly taken back, so that there is something to edit.
        const std::size_t kind = m_broken && below(3) > 0 ? 0 : below(10);
        if (kind == 0)
            undo();
        else if (kind == 1)
            history.redo();
        else if (kind < 6)
            type();
        else
            gesture();
        const auto index = static_cast<std::size_t>(history.index());
        if (kind <= 1) {
            ASSERT_EQ(m_document.text(0), m_texts.at(index));
        } else if (m_document.revision() != before) { // and what could be made again is gone
            m_texts.resize(index + 1);
            m_texts[index] = m_document.text(0);
        }
        ASSERT_EQ(m_editor->bytes(), m_document.text(0));
    }

    void undoAndRedoEverything()
    {
        QUndoStack &history = m_document.undoStack();
        const std::string last = m_document.text(0);
        const int steps = history.index();
        while (history.index() > 0) {
            history.undo();
            ASSERT_EQ(m_document.text(0), m_texts.at(static_cast<std::size_t>(history.index())));
        }
        EXPECT_EQ(m_document.text(0), m_original);
        EXPECT_EQ(m_editor->bytes(), m_original);
        while (history.index() < steps)
            history.redo();
        EXPECT_EQ(m_document.text(0), last);
        EXPECT_EQ(m_editor->bytes(), last);
    }

    int gestures() const { return m_gestures; }

private:
    void undo()
    {
        m_document.undoStack().undo();
        m_broken = m_broken && workspace::analyze(m_document.sourceFiles(), m_document.revision())->hasErrors();
    }

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

    // Not inside a UTF-8 sequence: no keyboard can do that.
    std::uint32_t place()
    {
        const std::string &text = m_document.text(0);
        std::size_t at = below(text.size() + 1);
        while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
            --at;
        return static_cast<std::uint32_t>(at);
    }

    // As keys, pasting and deleting reach the editor.
    void type()
    {
        static constexpr const char *pieces[] = {"x", " ", "\n", "\r\n", "\t", "}", "{", "// note\n", "\xC3\xA9", "\xF0\x9F\x90\xA6", "\xD7\xA9\xD7\x9C", "@@index([id])\n", "  a Int?\n", "\""};
        const std::uint32_t at = place();
        const std::uint32_t other = below(3) == 0 ? place() : at;
        core::Span span{std::min(at, other), std::max(at, other)};
        span.end = std::min(span.end, span.begin + 60);
        while (span.end < m_document.text(0).size() && (static_cast<unsigned char>(m_document.text(0)[span.end]) & 0xC0) == 0x80)
            ++span.end;
        m_editor->selectRange(span);
        if (!span.empty() && below(2) == 0)
            m_editor->SendScintilla(QsciScintilla::SCI_CLEAR);
        else
            m_editor->SendScintilla(QsciScintilla::SCI_REPLACESEL, pieces[below(std::size(pieces))]);
    }

    void gesture()
    {
        const auto snapshot = workspace::analyze(m_document.sourceFiles(), m_document.revision());
        m_broken = snapshot->hasErrors();
        const auto &models = snapshot->schema().models;
        const std::string name = "Made" + std::to_string(m_gestures);
        const std::string model(models.empty() ? "none" : models[below(models.size())].name);
        const std::string other(models.empty() ? "none" : models[below(models.size())].name);
        const auto *found = models.empty() ? nullptr : &models[*snapshot->schema().findModel(model)];
        const std::string field(found && !found->fields.empty() ? found->fields[below(found->fields.size())].name : "none");
        using Shape = workspace::Snapshot::RelationShape;
        core::Result<core::WorkspaceEdit> edit;
        switch (below(13)) {
        case 0: edit = snapshot->addModel(name); break;
        case 1: edit = snapshot->addField(model, "made" + std::to_string(m_gestures), "String?"); break;
        case 2: edit = snapshot->rename(snapshot->symbolNamed(model, {}), name, workspace::DatabaseName::Follow); break;
        case 3: edit = snapshot->rename(snapshot->symbolNamed(model, field), "made" + std::to_string(m_gestures), workspace::DatabaseName::Follow); break;
        case 4: edit = snapshot->removeField(model, field); break;
        case 5: if (models.size() > 4) edit = snapshot->removeModel(model); break;
        case 6: edit = snapshot->addRelation(model, other, static_cast<Shape>(below(3))); break;
        case 7: edit = snapshot->setBlockAttribute(model, "map", "\"table " + std::to_string(m_gestures) + "\""); break;
        case 8: edit = snapshot->setDocumentation(model, field, "one\n\ntwo"); break;
        case 9: edit = snapshot->setFieldType(model, field, below(2) == 0 ? "Int" : "String?"); break;
        case 10: edit = snapshot->setKeyFields(model, "index", below(2), field); break;
        case 11: edit = snapshot->format(); break;
        default: {
            const auto fixes = snapshot->quickFixes({0, {0, static_cast<std::uint32_t>(m_document.text(0).size())}});
            if (!fixes.empty())
                edit = fixes[below(fixes.size())].edit;
        }
        }
        if (!edit)
            return; // refused, with words
        m_document.apply(*edit);
        ++m_gestures;
    }

    std::mt19937 m_random;
    Theme m_theme;
    Document m_document;
    std::unique_ptr<SchemaEditor> m_editor;
    std::string m_original;
    std::vector<std::string> m_texts; // by place in the undo history
    int m_gestures = 0;
    bool m_broken = false; // as the last gesture found it
};

} // namespace

TEST(RandomEditsSlow, AreTakenBackToTheLastByte)
{
    const auto seed = static_cast<unsigned>(fromEnvironment("DUNLIN_SEED", 1));
    const int edits = fromEnvironment("DUNLIN_EDITS", 400);
    QTemporaryDir folder;
    const auto project = copySample(QStringLiteral("shop"), folder.path());
    ASSERT_TRUE(project) << project.error().message;
    Writer writer(project->toStdString(), seed);
    for (int i = 0; i < edits && !testing::Test::HasFatalFailure(); ++i) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", edit " + std::to_string(i));
        writer.write();
    }
    writer.undoAndRedoEverything();
    EXPECT_GT(writer.gestures(), edits / 8);
}

} // namespace dunlin::designer
