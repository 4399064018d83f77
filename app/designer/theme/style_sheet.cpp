#include "app/designer/theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace dunlin::designer {

namespace {

constexpr auto sheet = R"(
QMainWindow, QDialog { background: @background; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMenuBar { background: @surface; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QFrame#popup { background: @raised; border: 1px solid @strongLine; }
QFrame#popup QListWidget { background: @raised; border: none; border-right: 1px solid @line; }
QFrame#popup QListWidget::item { padding: 2px 8px; }
QFrame#popup QLabel { color: @soft; }
QMenu { background: @raised; border: 1px solid @strongLine; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @strongLine; padding: 4px 6px; }
#toolbar { background: @surface; border-bottom: 1px solid @line; }
#panel, #outline, #properties { background: @surface; }
#panelTitle { font-weight: 600; }
#focusBar { background: @surface; border: 1px solid @strongLine; border-radius: 5px; }
#hint, #caption { color: @soft; }
#problem { color: @error; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @strongLine; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/tick-on-@ground.svg); }
QCheckBox::indicator:focus { border-color: @accent; }
#sectionLabel { color: @faint; font-size: 11px; }
QStatusBar { background: @background; border-top: 1px solid @line; color: @soft; }
QStatusBar::item { border: 0; }
QStatusBar QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 1px 6px; background: transparent; color: @text; }
QStatusBar QToolButton:hover { background: @selection; }
QStatusBar QToolButton:focus { border-color: @accent; }
#chip { border: 0; border-radius: 9px; padding: 2px 10px; color: @soft; background: transparent; }
#chip[state="connected"] { background: @accentGround; color: @accent; font-weight: 600; }
#chip[state="production"] { background: @warningGround; color: @warningText; font-weight: 600; }
#chip[state="failed"] { background: @removedGround; color: @removedText; font-weight: 600; }
QSplitter::handle { background: @line; }
QPushButton { outline: none; }
QPushButton, QToolButton#push { background: @raised; border: 1px solid @strongLine; border-radius: 5px; padding: 5px 12px; color: @text; }
QPushButton:hover { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @background; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[role="primary"]:disabled { background: @background; color: @faint; border-color: @line; font-weight: 400; }
QPushButton[role="danger"] { background: @danger; color: @onDanger; border-color: @danger; font-weight: 600; }
QPushButton[role="danger"]:disabled { background: @background; color: @faint; border-color: @line; font-weight: 400; }
QPushButton[role="danger"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[role="segment"] { border-radius: 0; padding: 5px 14px; margin-left: -1px; }
QPushButton[role="segment"][place="first"] { margin-left: 0; border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QPushButton[role="segment"][place="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QPushButton[role="segment"]:checked { background: @accentGround; color: @accent; }
QPushButton[role="link"] { border: 0; background: transparent; color: @accent; text-align: left; padding: 4px 2px; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus { text-decoration: underline; }
QPushButton[role="card"] { text-align: left; padding: 12px 16px; border-radius: 7px; }
QToolButton { border: 0; border-radius: 5px; padding: 4px; }
QToolButton:hover, QToolButton:focus { background: @selection; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit { background: @surface; border: 1px solid @strongLine; border-radius: 5px; padding: 4px 8px; color: @text; selection-background-color: @accentGround; selection-color: @text; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:read-only { background: @background; color: @soft; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-on-@ground.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @strongLine; selection-background-color: @accentGround; selection-color: @text; }
QTabWidget::pane { border: 0; }
QTabBar { background: @background; }
QTabBar::tab { background: transparent; color: @soft; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTreeView, QListView, QTableView { background: @surface; border: 0; outline: 0; }
QTreeView::item, QListView::item { min-height: 22px; padding: 0 4px; border-radius: 4px; }
QTreeView::item { border-radius: 0; }
QTableView { alternate-background-color: @background; selection-background-color: @accentGround; selection-color: @text; }
QTableView::item { padding: 0 8px; border: 0; }
QTableView QTableCornerButton::section { background: @background; border: 0; border-bottom: 1px solid @line; }
QTreeView::item:selected, QListView::item:selected { background: @selection; color: @text; }
QTreeView::item:hover, QListView::item:hover { background: @selection; }
QHeaderView::section { background: @background; color: @soft; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @strongLine; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @faint; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: 0; width: 0; height: 0; }
QProgressBar { background: @background; border: 0; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
#banner { border-radius: 7px; padding: 8px; }
#banner[tone="good"] { background: @addedGround; color: @addedText; }
#banner[tone="bad"] { background: @removedGround; color: @removedText; }
#banner[tone="warning"] { background: @warningGround; color: @warningText; }
#banner[tone="good"] QLabel { color: @addedText; }
#banner[tone="bad"] QLabel { color: @removedText; }
#banner[tone="warning"] QLabel { color: @warningText; }
#banner[tone="past"] { background: @accentGround; border-radius: 0; padding: 0; }
#banner[tone="past"] QLabel { color: @text; font-weight: 600; }
#card { background: @warningGround; border-radius: 7px; }
#card QLabel { color: @warningText; }
#card QPushButton { padding: 5px 8px; }
#tour { background: @raised; border: 1px solid @accent; border-radius: 7px; }
#matches { background: @raised; border: 1px solid @strongLine; border-radius: 5px; padding: 4px; }
QTextBrowser { background: @surface; color: @text; border: 0; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QSlider::handle:horizontal:focus { border: 2px solid @text; }
QSlider::handle:horizontal:disabled { background: @strongLine; }
#findBar { background: @surface; border-top: 1px solid @line; }
#welcome { background: @background; }
#welcomeTitle { font-size: 24px; font-weight: 600; }
)";

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QHash<QString, QColor> values = {
        {QStringLiteral("background"), tokens.background},
        {QStringLiteral("surface"), tokens.surface},
        {QStringLiteral("raised"), tokens.raised},
        {QStringLiteral("line"), tokens.line},
        {QStringLiteral("strongLine"), tokens.strongLine},
        {QStringLiteral("text"), tokens.text},
        {QStringLiteral("soft"), tokens.soft},
        {QStringLiteral("faint"), tokens.faint},
        {QStringLiteral("accent"), tokens.accent},
        {QStringLiteral("onAccent"), tokens.onAccent},
        {QStringLiteral("accentGround"), tokens.accentGround},
        {QStringLiteral("selection"), tokens.selection},
        {QStringLiteral("addedGround"), tokens.added.ground},
        {QStringLiteral("addedText"), tokens.added.text},
        {QStringLiteral("removedGround"), tokens.removed.ground},
        {QStringLiteral("removedText"), tokens.removed.text},
        {QStringLiteral("warningGround"), tokens.warning.ground},
        {QStringLiteral("warningText"), tokens.warning.text},
        {QStringLiteral("danger"), tokens.danger},
        {QStringLiteral("error"), tokens.error},
        {QStringLiteral("onDanger"), tokens.onDanger},
    };
    // A style sheet's images cannot be tinted: there are some for light and some for dark grounds.
    const QString ground = tokens.surface.lightness() > 128 ? QStringLiteral("light") : QStringLiteral("dark");
    QString text = QString::fromLatin1(sheet);
    static const QRegularExpression token(QStringLiteral("@(\\w+)"));
    qsizetype at = 0;
    for (auto match = token.match(text); match.hasMatch(); match = token.match(text, at)) {
        const QString colour = match.captured(1) == u"ground" ? ground : values.value(match.captured(1)).name();
        text.replace(match.capturedStart(), match.capturedLength(), colour);
        at = match.capturedStart() + colour.size();
    }
    return text;
}

} // namespace dunlin::designer
