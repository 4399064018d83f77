#include "app/designer/editor/schema_editor.h"

#include "app/designer/editor/assistant.h"
#include "app/designer/editor/comment_lines.h"
#include "app/designer/editor/completion_popup.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int errorIndicator = 8;
constexpr int warningIndicator = 9;
constexpr int occurrenceIndicator = 10;
constexpr int addedMarker = 1;
constexpr int changedMarker = 2;
constexpr int errorMarker = 3;
constexpr int warningMarker = 4;
constexpr int removedMarker = 5;
constexpr int problemMargin = 0;
constexpr int numberMargin = 1;
constexpr int changeMargin = 2;
constexpr int foldMargin = 3;

// Scintilla styles: 0 is plain text, then one per token class.
int styleOf(workspace::TokenClass tokenClass)
{
    return static_cast<int>(tokenClass) + 1;
}

} // namespace

SchemaEditor::SchemaEditor(Document &document, core::FileId file, const Theme &theme, QWidget *parent)
    : QsciScintilla(parent), m_document(document), m_file(file), m_theme(theme)
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Schema text"));
    setLayoutDirection(Qt::LeftToRight); // code runs this way in every language
    setAttribute(Qt::WA_InputMethodEnabled);
    SendScintilla(SCI_SETLEXER, SCLEX_CONTAINER);
    SendScintilla(SCI_SETEXTRAASCENT, 2);
    SendScintilla(SCI_SETEXTRADESCENT, 3);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    // The beginning of the lines comes into view again as soon as the caret is near it.
    SendScintilla(SCI_SETXCARETPOLICY, CARET_SLOP | CARET_STRICT | CARET_EVEN, 60);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0UL);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setMarginType(problemMargin, SymbolMargin);
    setMarginWidth(problemMargin, 14);
    setMarginMarkerMask(problemMargin, (1 << errorMarker) | (1 << warningMarker));
    setMarginType(numberMargin, NumberMargin);
    setMarginMarkerMask(numberMargin, 0);
    setMarginType(changeMargin, SymbolMargin);
    setMarginWidth(changeMargin, 6);
    setMarginMarkerMask(changeMargin, (1 << addedMarker) | (1 << changedMarker) | (1 << removedMarker));
    setFolding(PlainFoldStyle, foldMargin);
    setMarginWidth(foldMargin, 14);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 4L);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN);
    SendScintilla(SCI_MARKERDEFINE, SC_MARKNUM_FOLDER, SC_MARK_ARROW);
    for (const auto marker : {SC_MARKNUM_FOLDERSUB, SC_MARKNUM_FOLDERTAIL, SC_MARKNUM_FOLDERMIDTAIL})
        SendScintilla(SCI_MARKERDEFINE, marker, SC_MARK_EMPTY);
    markerDefine(FullRectangle, addedMarker);
    markerDefine(FullRectangle, changedMarker);
    markerDefine(RightTriangle, removedMarker);
    markerDefine(Circle, errorMarker); // shapes, so that the colour need not be seen
    markerDefine(RightTriangle, warningMarker);
    SendScintilla(SCI_INDICSETSTYLE, occurrenceIndicator, INDIC_ROUNDBOX);
    SendScintilla(SCI_INDICSETALPHA, occurrenceIndicator, 60L);
    SendScintilla(SCI_INDICSETOUTLINEALPHA, occurrenceIndicator, 140L);
    m_assistant = new Assistant(m_document, m_theme, *this);
    SendScintilla(SCI_INDICSETSTYLE, errorIndicator, INDIC_SQUIGGLE);
    SendScintilla(SCI_INDICSETSTYLE, warningIndicator, INDIC_SQUIGGLE);
    freeShortcuts();
    load();
    setReadOnly(m_document.isReadOnly());

    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *text, int length) { onModified(position, type, text, length); });
    connect(this, &QsciScintilla::cursorPositionChanged, this, &SchemaEditor::onCursor);
    connect(&m_document, &Document::replaced, this, &SchemaEditor::follow);
    connect(&m_document, &Document::selectionChanged, this, &SchemaEditor::followSelection);
    connect(&m_theme, &Theme::changed, this, &SchemaEditor::applyTheme);
    connect(this, &QsciScintilla::linesChanged, this, [this] { setMarginWidth(numberMargin, QStringLiteral("00%1").arg(lines())); });
    applyTheme();
}

// The program's own shortcuts win over Scintilla's, except for what every text field has.
void SchemaEditor::freeShortcuts()
{
    for (QsciCommand *command : standardCommands()->commands()) {
        const auto taken = [](int key) {
            const int plain = key & ~(Qt::CTRL | Qt::SHIFT | Qt::ALT).toInt();
            const bool printable = plain > Qt::Key_Space && plain <= Qt::Key_AsciiTilde;
            const bool ordinary = key == (Qt::CTRL | Qt::Key_A).toCombined() || key == (Qt::CTRL | Qt::Key_C).toCombined()
                || key == (Qt::CTRL | Qt::Key_X).toCombined() || key == (Qt::CTRL | Qt::Key_V).toCombined();
            return printable && !ordinary;
        };
        if (taken(command->key()) || command->key() == (Qt::ALT | Qt::Key_Backspace).toCombined())
            command->setKey(0);
        if (taken(command->alternateKey()) || command->alternateKey() == (Qt::ALT | Qt::Key_Backspace).toCombined())
            command->setAlternateKey(0);
        if (command->key() == (Qt::CTRL | Qt::Key_Return).toCombined())
            command->setKey(0);
    }
}

void SchemaEditor::load()
{
    m_following = true;
    const std::string &text = m_document.text(m_file);
    SendScintilla(SCI_SETEOLMODE, text.find("\r\n") != std::string::npos ? SC_EOL_CRLF : SC_EOL_LF);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(text.size()), text.data());
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    m_styles.assign(text.size(), 0);
    m_following = false;
}

std::string SchemaEditor::bytes() const
{
    const auto length = static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH));
    std::string text(length + 1, '\0');
    SendScintilla(SCI_GETTEXT, static_cast<uintptr_t>(length + 1), text.data());
    text.resize(length);
    return text;
}

void SchemaEditor::onModified(int position, int type, const char *text, int length)
{
    const auto begin = static_cast<std::uint32_t>(position);
    const auto size = static_cast<std::uint32_t>(length);
    if (type & SC_MOD_INSERTTEXT)
        m_styles.insert(begin, size, 0);
    else if (type & SC_MOD_DELETETEXT)
        m_styles.erase(begin, size);
    else
        return;
    m_snapshot.reset();
    m_assistant->setSnapshot(nullptr);
    if (m_following)
        return;
    // Scintilla counts a whole run of typing as one action; there the document decides by words and lines instead.
    const bool typesOn = (type & SC_MOD_INSERTTEXT) && position == m_typedTo;
    m_typedTo = type & SC_MOD_INSERTTEXT ? position + length : -1;
    const auto typing = (type & SC_STARTACTION) || typesOn ? Document::Typing::Begins : Document::Typing::Continues;
    if (type & SC_MOD_INSERTTEXT)
        m_document.typed(m_file, {begin, begin}, std::string(text, size), typing);
    else
        m_document.typed(m_file, {begin, begin + size}, {}, typing);
    m_assistant->typed(type & SC_MOD_INSERTTEXT ? QString::fromUtf8(text, length) : QString());
}

void SchemaEditor::follow(const Replacement &replacement)
{
    if (replacement.file != m_file)
        return;
    m_following = true;
    SendScintilla(SCI_SETTARGETRANGE, replacement.at, static_cast<long>(replacement.at + replacement.removed.size()));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(replacement.inserted.size()), replacement.inserted.data());
    SendScintilla(SCI_EMPTYUNDOBUFFER); // what is typed next begins an action of its own
    m_following = false;
    if (m_follow == Follow::GoToChange)
        SendScintilla(SCI_GOTOPOS, static_cast<uintptr_t>(replacement.at + replacement.inserted.size()));
}

void SchemaEditor::undo()
{
    m_document.undoStack().undo();
}

void SchemaEditor::redo()
{
    m_document.undoStack().redo();
}

void SchemaEditor::toggleComment()
{
    const core::Span lines = lineRange(selectedRange());
    m_document.apply({tr("Comment").toStdString(), {{m_file, toggleLineComments(m_document.text(m_file), lines)}}});
}

core::Span SchemaEditor::selectedRange() const
{
    return {static_cast<std::uint32_t>(SendScintilla(SCI_GETSELECTIONSTART)), static_cast<std::uint32_t>(SendScintilla(SCI_GETSELECTIONEND))};
}

core::Span SchemaEditor::lineRange(core::Span span) const
{
    const auto firstLine = SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(span.begin));
    const auto lastLine = SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(span.end));
    return {static_cast<std::uint32_t>(SendScintilla(SCI_POSITIONFROMLINE, firstLine)),
            static_cast<std::uint32_t>(SendScintilla(SCI_GETLINEENDPOSITION, lastLine))};
}

void SchemaEditor::reveal(core::Span span)
{
    const auto length = static_cast<std::uint32_t>(SendScintilla(SCI_GETLENGTH));
    span.begin = std::min(span.begin, length);
    const auto line = static_cast<uintptr_t>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(span.begin)));
    SendScintilla(SCI_ENSUREVISIBLE, line);
    const long first = SendScintilla(SCI_GETFIRSTVISIBLELINE), height = SendScintilla(SCI_LINESONSCREEN);
    SendScintilla(SCI_SETXOFFSET, 0UL); // to the side only as far as the place demands
    SendScintilla(SCI_GOTOPOS, static_cast<uintptr_t>(span.begin));
    // What was out of sight comes with what belongs to it: a block is below its first line.
    if (const long shown = SendScintilla(SCI_VISIBLEFROMDOCLINE, line); shown < first || shown >= first + height)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<uintptr_t>(std::max(0L, shown - height / 4)));
}

void SchemaEditor::selectRange(core::Span span)
{
    reveal(span);
    SendScintilla(SCI_SETSEL, span.begin, static_cast<long>(span.end));
}

void SchemaEditor::onCursor()
{
    const auto position = SendScintilla(SCI_GETCURRENTPOS);
    const auto line = SendScintilla(SCI_LINEFROMPOSITION, position);
    const auto start = SendScintilla(SCI_POSITIONFROMLINE, line);
    Q_EMIT cursorMoved(static_cast<int>(line) + 1, static_cast<int>(SendScintilla(SCI_COUNTCHARACTERS, start, static_cast<long>(position))) + 1);
    selectAtCursor();
    m_assistant->cursorMoved();
}

void SchemaEditor::selectAtCursor()
{
    if (!m_snapshot || !hasFocus())
        return;
    const auto position = static_cast<std::uint32_t>(SendScintilla(SCI_GETCURRENTPOS));
    for (const diagram::Box &box : m_snapshot->graph().boxes) {
        if (box.location.file != m_file || !box.location.span.touches(position))
            continue;
        const auto row = std::ranges::find_if(box.rows, [&](const diagram::Row &r) { return lineRange(r.location.span).touches(position); });
        m_document.select({box.name, row == box.rows.end() ? std::string() : row->name});
        return;
    }
}

void SchemaEditor::followSelection()
{
    if (hasFocus() || !m_snapshot)
        return;
    const Selection &selection = m_document.selection();
    for (const diagram::Box &box : m_snapshot->graph().boxes) {
        if (box.name != selection.model || box.location.file != m_file)
            continue;
        const auto row = std::ranges::find(box.rows, selection.field, &diagram::Row::name);
        reveal(row == box.rows.end() ? box.nameLocation.span : row->location.span);
        return;
    }
}

void SchemaEditor::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    if (!snapshot || snapshot->revision() != m_document.revision() || m_file >= snapshot->files().size())
        return;
    m_snapshot = std::move(snapshot);
    applyColours();
    applySquiggles();
    applyFolds();
    applyProblemMarks();
    selectAtCursor();
    m_assistant->setSnapshot(m_snapshot);
}

// Only what differs is styled anew, so that a keystroke in a long file costs little.
void SchemaEditor::applyColours()
{
    std::string styles(m_styles.size(), 0);
    for (const workspace::SemanticToken &token : m_snapshot->semanticTokens(m_file)) {
        if (token.span.end <= styles.size())
            std::fill(styles.begin() + token.span.begin, styles.begin() + token.span.end, static_cast<char>(styleOf(token.tokenClass)));
    }
    const auto first = std::ranges::mismatch(styles, m_styles).in1;
    if (first != styles.end()) {
        const auto last = std::mismatch(styles.rbegin(), styles.rend(), m_styles.rbegin()).first.base();
        SendScintilla(SCI_STARTSTYLING, static_cast<uintptr_t>(first - styles.begin()), 0L);
        SendScintilla(SCI_SETSTYLINGEX, static_cast<uintptr_t>(last - first), &*first);
    }
    m_styles = std::move(styles);
    SendScintilla(SCI_STARTSTYLING, static_cast<uintptr_t>(m_styles.size()), 0L);
}

void SchemaEditor::applySquiggles()
{
    const auto length = static_cast<std::uint32_t>(SendScintilla(SCI_GETLENGTH));
    for (const int indicator : {errorIndicator, warningIndicator}) {
        SendScintilla(SCI_SETINDICATORCURRENT, indicator);
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length));
    }
    for (const core::Diagnostic &diagnostic : m_snapshot->diagnostics()) {
        if (diagnostic.file != m_file || length == 0)
            continue;
        // An empty place is shown on the byte before or after it; Scintilla refuses ranges past the end.
        const std::uint32_t begin = std::min(diagnostic.span.begin, length - 1);
        const std::uint32_t end = std::clamp(diagnostic.span.end, begin + 1, length);
        SendScintilla(SCI_SETINDICATORCURRENT, diagnostic.severity == core::Severity::Error ? errorIndicator : warningIndicator);
        SendScintilla(SCI_INDICATORFILLRANGE, begin, static_cast<long>(end - begin));
    }
}

void SchemaEditor::applyFolds()
{
    std::vector<int> levels(static_cast<std::size_t>(lines()), SC_FOLDLEVELBASE);
    for (const workspace::FoldingRange &range : m_snapshot->foldingRanges(m_file)) {
        if (range.first >= levels.size() || range.last <= range.first)
            continue;
        levels[range.first] |= SC_FOLDLEVELHEADERFLAG;
        for (std::size_t line = range.first + 1; line <= range.last && line < levels.size(); ++line)
            ++levels[line];
    }
    for (std::size_t line = 0; line < levels.size(); ++line) {
        if (SendScintilla(SCI_GETFOLDLEVEL, static_cast<uintptr_t>(line)) != levels[line])
            SendScintilla(SCI_SETFOLDLEVEL, static_cast<uintptr_t>(line), static_cast<long>(levels[line]));
    }
}

void SchemaEditor::setPlan(const workspace::Plan *plan)
{
    markerDeleteAll(addedMarker);
    markerDeleteAll(changedMarker);
    markerDeleteAll(removedMarker);
    if (!plan)
        return;
    for (const workspace::Change &change : plan->changes) {
        if (change.kind == workspace::ChangeKind::Removed)
            markRemoved(change);
        if (!change.location || change.location->file != m_file || change.kind == workspace::ChangeKind::Removed)
            continue;
        const auto first = SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(change.location->span.begin));
        const auto last = SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(change.location->span.end));
        for (auto line = first; line <= last; ++line)
            markerAdd(static_cast<int>(line), change.kind == workspace::ChangeKind::Added ? addedMarker : changedMarker);
    }
}

// What is gone has no line: what is left of its table has the mark, or, where nothing is, the beginning of the schema.
void SchemaEditor::markRemoved(const workspace::Change &change)
{
    if (!m_snapshot)
        return;
    const auto &models = m_snapshot->schema().models;
    const auto model = std::ranges::find(models, change.table, [](const psl::Model &model) { return model.databaseName(); });
    const core::Location place = model == models.end() ? core::Location() : core::Location{model->file, model->nameSpan};
    if (place.file == m_file)
        markerAdd(static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(place.span.begin))), removedMarker);
}

void SchemaEditor::applyProblemMarks()
{
    markerDeleteAll(errorMarker);
    markerDeleteAll(warningMarker);
    for (const core::Diagnostic &diagnostic : m_snapshot->diagnostics()) {
        if (diagnostic.file == m_file)
            markerAdd(static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<uintptr_t>(diagnostic.span.begin))),
                      diagnostic.severity == core::Severity::Error ? errorMarker : warningMarker);
    }
}

void SchemaEditor::markOccurrences(const std::vector<core::Span> &spans)
{
    const auto length = SendScintilla(SCI_GETLENGTH);
    SendScintilla(SCI_SETINDICATORCURRENT, occurrenceIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    for (const core::Span &span : spans) {
        if (span.begin < span.end && static_cast<long>(span.end) <= length)
            SendScintilla(SCI_INDICATORFILLRANGE, static_cast<uintptr_t>(span.begin), static_cast<long>(span.size()));
    }
}

std::uint32_t SchemaEditor::cursor() const
{
    return static_cast<std::uint32_t>(SendScintilla(SCI_GETCURRENTPOS));
}

QRect SchemaEditor::globalLine(std::uint32_t position) const
{
    const auto x = static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, static_cast<long>(position)));
    const auto y = static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, static_cast<long>(position)));
    return {viewport()->mapToGlobal(QPoint(x, y)), QSize(1, static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, 0UL)))};
}

std::optional<std::uint32_t> SchemaEditor::positionAt(QPoint point) const
{
    const auto position = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<uintptr_t>(point.x()), static_cast<long>(point.y()));
    return position < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(position));
}

bool SchemaEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto position = positionAt(help->pos());
    const QString text = position ? m_assistant->hintAt(*position) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void SchemaEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_assistant->handleKey(*event))
        return event->accept();
    const bool isNewLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QsciScintilla::keyPressEvent(event);
    if (isNewLine && event->modifiers() == Qt::NoModifier)
        indentFirstLine();
}

// The first line of a block is a step deeper than its head; all others are as deep as the one before.
void SchemaEditor::indentFirstLine()
{
    const auto line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETCURRENTPOS)));
    if (line > 0 && text(line - 1).trimmed().endsWith(u'{'))
        SendScintilla(SCI_ADDTEXT, 2UL, "  ");
}

void SchemaEditor::focusOutEvent(QFocusEvent *event)
{
    m_assistant->popup()->hide();
    QsciScintilla::focusOutEvent(event);
}

void SchemaEditor::mousePressEvent(QMouseEvent *event)
{
    const auto position = positionAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && position)
        m_assistant->goToDefinition(*position);
    else
        QsciScintilla::mousePressEvent(event);
}

void SchemaEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Undo"), this, &SchemaEditor::undo)->setEnabled(m_document.undoStack().canUndo());
    menu.addAction(tr("Redo"), this, &SchemaEditor::redo)->setEnabled(m_document.undoStack().canRedo());
    menu.addSeparator();
    menu.addAction(tr("Cut"), this, &SchemaEditor::cut)->setEnabled(hasSelectedText());
    menu.addAction(tr("Copy"), this, &SchemaEditor::copy)->setEnabled(hasSelectedText());
    menu.addAction(tr("Paste"), this, &SchemaEditor::paste);
    menu.addSeparator();
    menu.addAction(tr("Explain"), m_assistant, &Assistant::explain);
    menu.addAction(tr("Go to the definition"), m_assistant, &Assistant::goToDefinitionAtCursor);
    menu.addAction(tr("Find references"), m_assistant, &Assistant::findUses);
    menu.addAction(tr("Rename the symbol…"), m_assistant, &Assistant::rename);
    menu.addAction(tr("Quick fixes…"), m_assistant, &Assistant::showFixes);
    menu.addSeparator();
    menu.addAction(tr("Toggle comment"), this, &SchemaEditor::toggleComment);
    menu.addAction(tr("Select all"), this, [this] { selectAll(); });
    menu.exec(event->globalPos());
}

void SchemaEditor::applyTheme()
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.codeFont();
    const auto style = [&](int number, const QColor &colour) {
        SendScintilla(SCI_STYLESETFORE, static_cast<uintptr_t>(number), colour);
        SendScintilla(SCI_STYLESETBACK, static_cast<uintptr_t>(number), tokens.surface);
    };
    setFont(font);
    setColor(tokens.text);
    setPaper(tokens.surface);
    SendScintilla(SCI_STYLESETFONT, STYLE_DEFAULT, font.family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT, static_cast<long>(font.pixelSize() * 7200.0 / logicalDpiY()));
    style(STYLE_DEFAULT, tokens.text);
    SendScintilla(SCI_STYLECLEARALL);
    using enum workspace::TokenClass;
    for (const auto &[tokenClass, colour] : {std::pair{Keyword, tokens.keyword}, {Type, tokens.type}, {Attribute, tokens.attribute}, {String, tokens.string},
                                             {Number, tokens.string}, {Comment, tokens.comment}, {Property, tokens.text}, {Function, tokens.attribute},
                                             {Constant, tokens.text}, {Name, tokens.text}, {Punctuation, tokens.text}, {Error, tokens.text}})
        style(styleOf(tokenClass), colour);
    style(STYLE_LINENUMBER, tokens.faint);
    style(STYLE_BRACELIGHT, tokens.accent);
    style(STYLE_BRACEBAD, tokens.error);
    setCaretForegroundColor(tokens.text);
    setCaretLineBackgroundColor(tokens.selection);
    setSelectionBackgroundColor(tokens.accentGround);
    setSelectionForegroundColor(tokens.text);
    setMarginsBackgroundColor(tokens.surface);
    setMarginsForegroundColor(tokens.faint);
    setFoldMarginColors(tokens.surface, tokens.surface);
    for (const auto marker : {SC_MARKNUM_FOLDEROPEN, SC_MARKNUM_FOLDER}) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<uintptr_t>(marker), tokens.faint);
        SendScintilla(SCI_MARKERSETBACK, static_cast<uintptr_t>(marker), tokens.faint);
    }
    setMarkerBackgroundColor(tokens.added.text, addedMarker);
    setMarkerBackgroundColor(tokens.changed.text, changedMarker);
    setMarkerBackgroundColor(tokens.removed.text, removedMarker);
    setMarkerForegroundColor(tokens.removed.text, removedMarker);
    setMarkerBackgroundColor(tokens.error, errorMarker);
    setMarkerForegroundColor(tokens.error, errorMarker);
    setMarkerBackgroundColor(tokens.warning.text, warningMarker);
    setMarkerForegroundColor(tokens.warning.text, warningMarker);
    SendScintilla(SCI_INDICSETFORE, occurrenceIndicator, tokens.accent);
    SendScintilla(SCI_INDICSETFORE, errorIndicator, tokens.error);
    SendScintilla(SCI_INDICSETFORE, warningIndicator, tokens.warning.text);
    setMarginWidth(numberMargin, QStringLiteral("00%1").arg(lines()));
}

} // namespace dunlin::designer
