#include "app/designer/shell/main_window.h"

#include "app/designer/data/data_pane.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/outline/outline_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/problems/problems_pane.h"
#include "app/designer/shell/announcer.h"
#include "app/designer/shell/palette.h"
#include "app/designer/shell/past_page.h"
#include "app/designer/shell/properties_pane.h"
#include "app/designer/shell/question_bar.h"
#include "app/designer/shell/questions_panel.h"
#include "app/designer/shell/settings_dialog.h"
#include "app/designer/shell/welcome_page.h"
#include "app/designer/theme/narrow_combo_box.h"
#include "app/designer/theme/narrow_label.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace dunlin::designer {

namespace {

QSplitter *makeSplitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_settings(settings), m_keys(settings), m_journal(m_document), m_analysis([this] { return analysisRequest(); }),
      m_kept(settings, [this](const QString &place, const std::function<void(const QString &)> &given) { askPassword(place, given); })
{
    ensurePolished(); // it has its direction
    setAcceptDrops(true);
    m_theme.setCodeSize(m_settings.value(setting::codeSize, m_theme.codeSize()).toInt());
    resize(1600, 1000);
    buildWidgets();
    buildMenus();
    buildStatusBar();
    connectFeatures();
    connect(&m_kept, &KeptConnections::message, this, &MainWindow::notify);
    applyIcons();
    restoreState();
    refreshRecent();
    refreshTitle();
    refreshApply();
    refreshStatus();
}

MainWindow::~MainWindow()
{
    // What follows the document must be gone before it is.
    m_past = nullptr;
    delete takeCentralWidget();
}

void MainWindow::buildWidgets()
{
    m_outline = new OutlinePane(m_document, m_theme, this);
    m_editors = new EditorPane(m_document, m_theme, this);
    m_diagram = new DiagramView(m_document, m_theme, this);
    m_properties = new PropertiesPane(m_document, this);
    m_applyPanel = new ApplyPanel(m_theme, this);
    m_welcome = new WelcomePage(m_theme, this);
    m_outline->setMinimumWidth(150);
    m_editors->setMinimumWidth(220);
    m_diagram->setMinimumSize(220, 160);

    m_centre = makeSplitter(Qt::Horizontal, this);
    m_centre->addWidget(m_editors);
    m_centre->addWidget(m_diagram);
    m_rows = makeSplitter(Qt::Vertical, this);
    auto *middle = new QWidget(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    m_times = new QStackedWidget(this);
    m_times->addWidget(m_centre);
    m_upper = makeSplitter(Qt::Horizontal, this);
    m_upper->addWidget(m_times);
    m_upper->addWidget(buildRight());
    m_upper->setStretchFactor(0, 1);
    m_upper->setStretchFactor(1, 0);
    m_rows->addWidget(m_upper);
    m_rows->addWidget(buildBottom());
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_columns = makeSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_outline);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);

    m_outsideBar = new QuestionBar(this);
    m_recoveryBar = new QuestionBar(this);
    middleLayout->addWidget(buildToolbar());
    middleLayout->addWidget(m_recoveryBar);
    middleLayout->addWidget(m_outsideBar);
    middleLayout->addWidget(m_columns, 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(middle);
    setCentralWidget(m_pages);
    resetLayout();
}

QWidget *MainWindow::buildRight()
{
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_properties);
    m_right->addWidget(m_applyPanel);
    m_questions = new QuestionsPanel(this);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_right, 1);
    column->addWidget(m_questions);
    right->setMinimumWidth(252);
    return right;
}

void MainWindow::resetLayout()
{
    m_columns->setSizes({236, 1364});
    m_upper->setSizes({1100, 264});
    m_rows->setSizes({647, 260});
    m_centre->setSizes({470, 670});
    m_outline->show();
    setView(View::Split);
}

QWidget *MainWindow::buildToolbar()
{
    m_toolbar = new QWidget(this);
    m_toolbar->setObjectName(QStringLiteral("toolbar"));
    m_toolbar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(m_toolbar);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const std::pair<View, QString> views[] = {{View::Text, tr("Text")}, {View::Split, tr("Split")}, {View::Diagram, tr("Diagram")}};
    for (const auto &[view, name] : views) {
        auto *button = new QPushButton(name, m_toolbar);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        const View leftmost = isRightToLeft() ? View::Diagram : View::Text;
        button->setProperty("place", view == View::Split ? QString() : view == leftmost ? QStringLiteral("first") : QStringLiteral("last"));
        button->setAccessibleName(tr("Show %1").arg(name));
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, view = view] { setView(view); });
        m_segments << button;
    }
    m_palette = new Palette(m_theme, m_toolbar);
    m_palette->setPlaceholderText(tr("Find a table, column or action"));
    m_palette->setAccessibleName(tr("Find a table, column or action"));
    m_palette->setToolTip(tr("Find a table, column or action (Ctrl+K)"));
    m_palette->setMinimumWidth(80);
    m_palette->setMaximumWidth(330);
    layout->addSpacing(16);
    layout->addWidget(m_palette, 8); // gives way in a narrow window
    layout->addSpacing(12);
    layout->addStretch(1);
    auto *compare = new NarrowLabel(Qt::ElideRight, m_toolbar);
    compare->setText(tr("Compare with"));
    compare->setObjectName(QStringLiteral("caption"));
    m_compare = new NarrowComboBox(Qt::ElideRight, m_toolbar);
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(12);
    m_compare->setMinimumWidth(80);
    m_compare->setMaximumWidth(220);
    m_compare->setMaxVisibleItems(16);
    m_compare->view()->setTextElideMode(Qt::ElideRight);
    m_compare->view()->setAccessibleName(tr("Compare with"));
    compare->setBuddy(m_compare);
    m_apply = new QPushButton(m_toolbar);
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_apply->setMinimumWidth(200);
    m_push = new QPushButton(tr("Push only"), m_toolbar);
    m_push->setToolTip(tr("Change the database without writing a migration"));
    layout->addWidget(compare);
    layout->addSpacing(8);
    layout->addWidget(m_compare, 4);
    layout->addSpacing(12);
    layout->addWidget(m_apply);
    layout->addSpacing(8);
    layout->addWidget(m_push);
    return m_toolbar;
}

QWidget *MainWindow::buildBottom()
{
    m_bottom = new QTabWidget(this);
    m_bottom->setDocumentMode(true);
    m_bottom->setFocusPolicy(Qt::NoFocus); // its bar has the focus
    m_bottom->tabBar()->setDrawBase(false);
    m_bottom->setAccessibleName(tr("Preview, problems, history, data and log"));
    m_bottom->setMinimumHeight(120);
    m_preview = new PreviewPane(m_theme, this);
    m_problems = new ProblemsPane(m_theme, this);
    m_history = new HistoryPane(m_theme, this);
    m_data = new DataPane(m_theme, this);
    m_log = new QPlainTextEdit(this);
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setMaximumBlockCount(2000);
    m_log->setAccessibleName(tr("Log"));
    m_bottom->addTab(m_preview, tr("SQL preview"));
    m_bottom->addTab(m_problems, tr("Problems"));
    m_bottom->addTab(m_history, tr("History"));
    m_bottom->addTab(m_data, tr("Data"));
    m_bottom->addTab(m_log, tr("Log"));
    return m_bottom;
}

void MainWindow::buildStatusBar()
{
    m_chip = new QToolButton(this);
    m_chip->setObjectName(QStringLiteral("chip"));
    m_pending = new QToolButton(this);
    m_pending->setToolTip(tr("Show the pending changes"));
    m_schemaState = new QLabel(this);
    m_message = new QLabel(this);
    m_cursor = new QLabel(this);
    m_zoom = new QLabel(QStringLiteral("100 %"), this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(26);
    statusBar()->setContentsMargins(0, 0, 12, 0);
    m_cursor->setContentsMargins(0, 0, 12, 0);
    statusBar()->addWidget(m_chip);
    m_drifted = new QToolButton(this);
    m_drifted->setToolTip(tr("What the database has and no migration makes"));
    statusBar()->addWidget(m_pending);
    statusBar()->addWidget(m_drifted);
    statusBar()->addWidget(m_schemaState);
    statusBar()->addWidget(m_message, 1);
    m_announcer = new Announcer(statusBar());
    statusBar()->addPermanentWidget(m_cursor);
    statusBar()->addPermanentWidget(m_zoom);
    connect(m_chip, &QToolButton::clicked, this, [this] { m_snapshot ? m_connection.open(m_document.project(), m_snapshot, Connection::Again::Yes) : void(); });
    connect(m_pending, &QToolButton::clicked, this, [this] { m_bottom->setCurrentWidget(m_preview); });
    connect(m_drifted, &QToolButton::clicked, this, [this] { m_bottom->setCurrentWidget(m_history); });
}

void MainWindow::connectFeatures()
{
    connect(&m_document, &Document::opened, this, &MainWindow::onOpened);
    connect(&m_document, &Document::edited, &m_analysis, &AnalysisService::scheduleSoon);
    connect(&m_document, &Document::edited, this, [this] { // what was asked about is no longer what is there
        if (!m_connection.isBusy())
            m_right->setCurrentWidget(m_properties);
    });
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&m_document, &Document::selectionChanged, this, &MainWindow::followSelection);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshTitle);
    connect(&m_analysis, &AnalysisService::ready, this, &MainWindow::take);

    connect(&m_connection, &Connection::changed, this, &MainWindow::takeConnection);
    connect(&m_connection, &Connection::probed, this, &MainWindow::takeFindings);
    connect(&m_connection, &Connection::reported, this, &MainWindow::takeReport);
    connect(&m_connection, &Connection::failed, this, &MainWindow::notify);
    connect(&m_connection, &Connection::progress, m_applyPanel, &ApplyPanel::showProgress);
    connect(&m_connection, &Connection::busyChanged, this, &MainWindow::showBusy);

    connect(m_applyPanel, &ApplyPanel::confirmed, this, &MainWindow::apply);
    connect(m_applyPanel, &ApplyPanel::rowsWanted, this, [this](const safety::AffectedRows &rows) {
        m_bottom->setCurrentWidget(m_data);
        m_data->showRows(rows);
    });
    connect(m_applyPanel, &ApplyPanel::cancelRequested, this, [this] { m_connection.cancel(); });
    connect(m_applyPanel, &ApplyPanel::closed, this, [this] {
        m_right->setCurrentWidget(m_properties);
        m_editors->focusText();
    });

    connect(m_outline, &OutlinePane::revealRequested, this, &MainWindow::reveal);
    connect(m_outline, &OutlinePane::migrationChosen, this, [this](const QString &name) {
        m_bottom->setCurrentWidget(m_history);
        m_history->select(name.toStdString());
    });
    connect(m_history, &HistoryPane::compareRequested, this, &MainWindow::compare);
    connect(m_history, &HistoryPane::presentRequested, this, &MainWindow::showPresent);
    connect(m_history, &HistoryPane::repairRequested, this, &MainWindow::repair);
    connect(&m_comparer, &Comparer::ready, this, &MainWindow::takeComparison);
    connect(&m_git, &GitHistory::revisionsChanged, this, [this] {
        if (!m_git.revisions().empty())
            readRevision(m_git.revisions().front().name);
        refreshPoints();
    });
    connect(m_questions, &QuestionsPanel::answered, this, &MainWindow::answer);
    connect(m_questions, &QuestionsPanel::backfilled, this, &MainWindow::fill);
    connect(m_questions, &QuestionsPanel::castChosen, this, &MainWindow::chooseCast);
    connect(m_problems, &ProblemsPane::revealRequested, this, &MainWindow::reveal);
    connect(m_problems, &ProblemsPane::countChanged, this, [this](int count) {
        m_bottom->setTabText(m_bottom->indexOf(m_problems), count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
    });
    connect(m_diagram, &DiagramView::revealRequested, this, &MainWindow::reveal);
    connect(m_diagram, &DiagramView::message, this, &MainWindow::notify);
    connectDiagram();
    connect(m_diagram, &DiagramView::scaleChanged, this, [this](double scale) { m_zoom->setText(tr("%1 %").arg(qRound(scale * 100))); });
    connect(m_preview, &PreviewPane::changeChosen, this, &MainWindow::revealChange);
    connect(m_data, &DataPane::tableChosen, this, &MainWindow::selectTable);
    connect(m_preview, &PreviewPane::message, this, &MainWindow::notify);
    connect(m_preview, &PreviewPane::questionChosen, m_questions, &QuestionsPanel::focusQuestion);
    connect(m_preview, &PreviewPane::besideChanged, &m_analysis, &AnalysisService::scheduleNow);
    connect(&m_analysis, &AnalysisService::linted, m_preview, &PreviewPane::setLint);
    m_probePause.setSingleShot(true);
    m_probePause.setInterval(400);
    connect(&m_probePause, &QTimer::timeout, this, [this] { m_connection.probe(m_plan, Connection::Probe::Count); });
    connect(m_editors, &EditorPane::cursorMoved, this, [this](int line, int column) { m_cursor->setText(tr("Ln %1, Col %2").arg(line).arg(column)); });
    connect(m_editors, &EditorPane::message, this, &MainWindow::notify);
    connect(m_compare, &QComboBox::activated, this, &MainWindow::chooseBaseline);
    connect(m_apply, &QPushButton::clicked, this, &MainWindow::askApply);
    connect(m_push, &QPushButton::clicked, this, &MainWindow::askPush);
    m_palette->setSource([this] { return paletteEntries(); });
    connect(m_palette, &Palette::nothingFits, this, [this](const QString &typed) { notify(tr("Nothing fits “%1”.").arg(typed)); });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::askNew);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::databaseRequested, this, [this] { askImport(ImportDialog::Source::Database); });
    connect(m_welcome, &WelcomePage::scriptRequested, this, [this] { askImport(ImportDialog::Source::Script); });
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openProject);
    // Many programs write by putting a new file in the place of the old one: for a moment there is none.
    m_outsidePause.setSingleShot(true);
    m_outsidePause.setInterval(100);
    connect(&m_outsidePause, &QTimer::timeout, this, &MainWindow::checkOutside);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_outsidePause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_outsidePause, qOverload<>(&QTimer::start));
    connect(&m_journal, &Journal::failed, this, [this](const QString &why) { notify(tr("Unsaved changes cannot be kept safe in this folder.") + u'\n' + why); });
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyIcons);
}

void MainWindow::setView(View view)
{
    m_segments[static_cast<int>(view)]->setChecked(true);
    m_editors->setVisible(view != View::Diagram);
    m_diagram->setVisible(view != View::Text);
}

} // namespace dunlin::designer
