#include "app/designer/editor/assistant.h"

#include "app/designer/editor/completion_popup.h"
#include "app/designer/editor/explanation_popup.h"
#include "app/designer/editor/schema_editor.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int occurrencesPause = 150; // milliseconds after the cursor has come to rest

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

Assistant::Assistant(Document &document, const Theme &theme, SchemaEditor &editor)
    : QObject(&editor), m_document(document), m_editor(editor), m_popup(new CompletionPopup(theme, &editor)), m_fixes(new QMenu(&editor)),
      m_page(new ExplanationPopup(&editor))
{
    m_fixes->setAccessibleName(tr("Quick fixes"));
    m_occurrences.setSingleShot(true);
    m_occurrences.setInterval(occurrencesPause);
    connect(&m_occurrences, &QTimer::timeout, this, &Assistant::markOccurrences);
    connect(m_popup, &CompletionPopup::chosen, this, &Assistant::accept);
}

void Assistant::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    if (!m_snapshot)
        return;
    m_occurrences.start();
    if (m_asked != Asked::Nothing)
        offer(std::exchange(m_asked, Asked::Nothing));
}

bool Assistant::handleKey(const QKeyEvent &event)
{
    if (m_popup->isVisible() && event.modifiers() == Qt::NoModifier && m_popup->handleKey(event.key()))
        return true;
    const auto is = [&](Qt::KeyboardModifiers modifiers, Qt::Key key) { return event.modifiers() == modifiers && event.key() == key; };
    if (is(Qt::ControlModifier, Qt::Key_Space))
        complete();
    else if (is(Qt::ControlModifier, Qt::Key_Period))
        showFixes();
    else if (is(Qt::ControlModifier, Qt::Key_I))
        explain();
    else if (is(Qt::NoModifier, Qt::Key_F2))
        rename();
    else if (is(Qt::NoModifier, Qt::Key_F12))
        goToDefinitionAtCursor();
    else if (is(Qt::ShiftModifier, Qt::Key_F12))
        findUses();
    else
        return false;
    return true;
}

void Assistant::typed(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    const bool inWord = isWordCharacter(last) || last == u'@' || last == u'.';
    if (text.size() == 1 && inWord)
        m_asked = Asked::WhileTyping;
    else if (text.isEmpty() && m_popup->isVisible())
        m_asked = Asked::ByKey; // a letter was taken back
    else
        m_popup->hide();
}

void Assistant::cursorMoved()
{
    m_occurrences.start();
    if (m_popup->isVisible() && !m_replace.touches(m_editor.cursor()) && m_snapshot)
        m_popup->hide();
}

void Assistant::complete()
{
    if (m_snapshot)
        offer(Asked::ByKey);
    else
        m_asked = Asked::ByKey;
}

void Assistant::offer(Asked asked)
{
    const std::uint32_t cursor = m_editor.cursor();
    workspace::Completion completion = m_snapshot->complete({m_editor.file(), {cursor, cursor}});
    const std::string written = m_document.text(m_editor.file()).substr(completion.replace.begin, cursor - completion.replace.begin);
    // What is written in full already needs no list, and its Return is a line break.
    const bool complete = !completion.items.empty() && completion.items.front().label == written;
    if (completion.items.empty() || (asked == Asked::WhileTyping && (complete || written.empty()))) {
        m_popup->hide();
        if (asked == Asked::ByKey && completion.items.empty())
            Q_EMIT message(tr("Nothing is known that could be written here."));
        return;
    }
    m_replace = completion.replace;
    m_popup->show(std::move(completion.items), m_editor.globalLine(m_replace.begin));
}

void Assistant::accept()
{
    const workspace::CompletionItem *chosen = m_popup->current();
    if (!chosen)
        return;
    std::string text = chosen->insert.empty() ? chosen->label : chosen->insert;
    m_popup->hide();
    const auto stop = text.find("$0");
    if (stop != std::string::npos)
        text.erase(stop, 2);
    const auto cursor = m_replace.begin + static_cast<std::uint32_t>(stop == std::string::npos ? text.size() : stop);
    // What was typed meanwhile belongs to the word.
    const core::Span replaced{m_replace.begin, std::max(m_replace.end, m_editor.cursor())};
    m_document.apply({tr("Completion").toStdString(), {{m_editor.file(), core::EditList({{replaced, std::move(text)}})}}});
    m_editor.selectRange({cursor, cursor});
}

QString Assistant::hintAt(std::uint32_t position) const
{
    if (!m_snapshot)
        return {};
    QString html;
    for (const core::Diagnostic &diagnostic : m_snapshot->diagnostics()) {
        if (diagnostic.file == m_editor.file() && diagnostic.span.touches(position))
            html += QStringLiteral("<p><b>%1</b> %2</p>").arg(diagnostic.severity == core::Severity::Error ? tr("Error:") : tr("Warning:"),
                                                              QString::fromStdString(diagnostic.message).toHtmlEscaped());
    }
    if (const auto hover = m_snapshot->hover({m_editor.file(), {position, position}})) {
        QTextDocument text;
        text.setMarkdown(QString::fromStdString(hover->markdown), QTextDocument::MarkdownNoHTML);
        html += text.toHtml();
    }
    return html;
}

// What is wrong here, why and what to do about it; then what the word means.
void Assistant::explain()
{
    const std::uint32_t cursor = m_editor.cursor();
    QStringList parts;
    if (m_snapshot) {
        const core::Location place{m_editor.file(), {cursor, cursor}};
        if (const std::string problems = m_snapshot->explainProblems(place); !problems.empty())
            parts << QString::fromStdString(problems);
        if (const auto hover = m_snapshot->hover(place))
            parts << QString::fromStdString(hover->markdown);
    }
    if (parts.isEmpty())
        Q_EMIT message(tr("There is nothing to explain here."));
    else
        m_page->show(parts.join(QStringLiteral("\n\n---\n\n")), m_editor.globalLine(cursor));
}

void Assistant::showFixes()
{
    if (!m_snapshot)
        return;
    // Of the whole line, so that the cursor need not be in the very word.
    const core::Span line = m_editor.lineRange(m_editor.selectedRange());
    m_fixes->clear();
    for (workspace::QuickFix &fix : m_snapshot->quickFixes({m_editor.file(), line})) {
        QAction *action = m_fixes->addAction(QString::fromStdString(fix.edit.title));
        connect(action, &QAction::triggered, this, [this, edit = std::move(fix.edit), revision = m_snapshot->revision()] {
            if (revision == m_document.revision())
                m_document.apply(edit);
        });
    }
    if (m_fixes->isEmpty()) {
        Q_EMIT message(tr("There is no quick fix for this line."));
        return;
    }
    m_fixes->setActiveAction(m_fixes->actions().constFirst());
    m_fixes->popup(m_editor.globalLine(m_editor.cursor()).bottomLeft());
}

std::optional<workspace::SymbolUse> Assistant::symbolAt(std::uint32_t position) const
{
    return m_snapshot ? m_snapshot->symbolAt({m_editor.file(), {position, position}}) : std::nullopt;
}

void Assistant::goToDefinition(std::uint32_t position)
{
    const auto use = symbolAt(position);
    const auto uses = use ? m_snapshot->usesOf(use->symbol) : std::vector<workspace::SymbolUse>();
    if (uses.empty() || uses.front().role != workspace::SymbolUse::Role::Definition)
        Q_EMIT message(tr("No definition is known for this."));
    else
        Q_EMIT revealRequested(uses.front().location);
}

void Assistant::goToDefinitionAtCursor()
{
    goToDefinition(m_editor.cursor());
}

void Assistant::findUses()
{
    if (const auto use = symbolAt(m_editor.cursor()))
        Q_EMIT usesRequested(m_snapshot, *use);
    else
        Q_EMIT message(tr("There is no name here."));
}

void Assistant::rename()
{
    if (const auto use = symbolAt(m_editor.cursor()))
        Q_EMIT renameRequested(m_snapshot, *use);
    else
        Q_EMIT message(tr("There is no name here."));
}

void Assistant::markOccurrences()
{
    std::vector<core::Span> spans;
    if (const auto use = symbolAt(m_editor.cursor())) {
        for (const workspace::SymbolUse &place : m_snapshot->usesOf(use->symbol)) {
            if (place.location.file == m_editor.file())
                spans.push_back(place.location.span);
        }
    }
    if (m_snapshot)
        m_editor.markOccurrences(spans);
}

} // namespace dunlin::designer
