// MainWindow: one project, its text, diagram, preview and database. Wires the features to each other; the truth is the
// document's text, and what is shown follows from snapshots of it.
#pragma once

#include "app/designer/analysis/analysis_service.h"
#include "app/designer/analysis/comparison.h"
#include "app/designer/connection/connection.h"
#include "app/designer/connection/import_dialog.h"
#include "app/designer/connection/connection_mark.h"
#include "app/designer/connection/kept_connections.h"
#include "app/designer/document/document.h"
#include "app/designer/document/journal.h"
#include "app/designer/history/git_history.h"
#include "app/designer/history/point.h"
#include "app/designer/history/repair.h"
#include "app/designer/shell/apply_panel.h"
#include "app/designer/shell/key_bindings.h"
#include "app/designer/shell/place_history.h"
#include "app/designer/shell/questions_panel.h"
#include "app/designer/theme/theme.h"

#include <QFileSystemWatcher>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QActionGroup;
class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace dunlin::designer {

class Announcer;
class DataPane;
class DiagramView;
class EditorPane;
class HistoryPane;
class OutlinePane;
class Palette;
class PastPage;
class PreviewPane;
class ProblemsPane;
class PropertiesPane;
class QuestionBar;
class WelcomePage;
struct PaletteEntry;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString &path);
    Document &document() { return m_document; }
    EditorPane *editors() const { return m_editors; }
    DiagramView *diagram() const { return m_diagram; }
    PreviewPane *preview() const { return m_preview; }
    DataPane *data() const { return m_data; }
    Connection &connection() { return m_connection; }
    ApplyPanel *applyPanel() const { return m_applyPanel; }
    QuestionsPanel *questions() const { return m_questions; }
    HistoryPane *history() const { return m_history; }
    PastPage *past() const { return m_past; }
    Palette *palette() const { return m_palette; }
    QuestionBar *outsideBar() const { return m_outsideBar; }
    QuestionBar *recoveryBar() const { return m_recoveryBar; }

    enum class View { Text, Split, Diagram };
    void setView(View view);

public Q_SLOTS:
    void askApply();
    void askPush();
    bool save(); // formatted, if the person wants that

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // Building (main_window.cpp, main_window_menus.cpp)
    void buildWidgets();
    QWidget *buildToolbar();
    QWidget *buildBottom();
    QWidget *buildRight();
    void buildStatusBar();
    void connectFeatures();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDiagramMenu();
    void buildDatabaseMenus();
    void buildHelpMenu();
    void openSettings();
    void showHelp();
    void startTour();
    QAction *addAction(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run, const QString &icon = {});
    void applyIcons();
    void restoreState();
    void saveState();
    void resetLayout();
    void showUndoList();
    void openWindow(); // another one, on the same project

    // Project (main_window_project.cpp)
    bool writeFiles();
    void askOpen();
    void askNew();
    void askImport(ImportDialog::Source source);
    void askExport();
    void openSample();
    void createProject(const QString &folder);
    void onOpened();
    void remember(const QString &path);
    QStringList recentPaths() const;
    void refreshRecent();
    void whenUnsavedIsSettled(std::function<void()> then);
    void refreshTitle();

    // Other programs (main_window_outside.cpp)
    void watchFiles();
    void checkOutside();
    void askAboutOutside();
    void askAboutGone(const FilesChange &change);
    void follow(const FilesChange &change);
    void offerRecovery();

    // The diagram and the database (main_window_diagram.cpp)
    void connectDiagram();
    void refreshDrift();

    // Showing (main_window_state.cpp)
    AnalysisRequest analysisRequest() const;
    void take(const AnalysisResult &result);
    void takePlan(const AnalysisResult &result);
    void takeConnection();
    void askConnection();
    ConnectionMark databaseMark() const;
    void writeConnection(const std::string &variable, const workspace::ChosenUrls &urls); // to .env
    void askPassword(const QString &place, const std::function<void(const QString &password)> &given);
    void findConnection();
    void connectTo(std::optional<workspace::ChosenUrls> urls);
    void refreshStatus();
    void reveal(const core::Location &location);
    void revealChange(const workspace::Change &change);
    void followSelection();
    void selectTable(const QString &databaseName);
    void showDatabaseRows();
    void format();
    void pull(); // what the database has, into the text
    void log(const QString &line);
    void notify(const QString &text);
    void complain(const QString &what, const QString &why); // what must not be overlooked
    std::vector<PaletteEntry> paletteEntries();
    void goTo(const std::string &model, const std::string &field);
    enum class Direction { Back, Forward };
    void goAlong(Direction direction); // the places that were looked at

    // Comparing (main_window_compare.cpp)
    Point baseline() const; // in force
    std::vector<Point> baselines() const; // on offer, the best first
    QString pointText(const Point &point) const;
    void chooseBaseline();
    void refreshCompare();
    void refreshPoints();
    void readRevision(const std::string &revision);
    std::optional<ComparisonSide> side(const Point &point); // absent: it is being asked for
    void compare(const Point &from, const Point &to);
    void showComparison();
    void takeComparison(const Comparison &comparison);
    void showPresent();

    // Applying (main_window_apply.cpp)
    void askToApply(ApplyPanel::How how);
    void apply(ApplyPanel::How how, const QString &name, workspace::SaveFirst saveFirst);
    void takeReport(const ApplyReport &report);
    void takeFindings(const std::shared_ptr<const workspace::Plan> &plan, const std::vector<safety::Finding> &findings);
    void answer(const diff::Rename &rename, QuestionsPanel::Verdict verdict);
    void fill(const workspace::Backfill &backfill);
    void chooseCast(const diff::Cast &cast, bool isWanted);
    void remember(workspace::Answers answers);
    void forgetAnswers();
    void repair(Repair repair, const QString &migration);
    void undoLast();
    void restoreDrift();
    std::vector<ApplyPanel::WayOn> waysOn(const ApplyReport &report);
    void refreshApply();
    void showBusy(const QString &title);

    Theme &m_theme;
    QSettings &m_settings;
    KeyBindings m_keys;
    Document m_document;
    Journal m_journal;
    Connection m_connection;
    AnalysisService m_analysis;
    PlaceHistory m_places;
    KeptConnections m_kept;
    Comparer m_comparer;
    GitHistory m_git;
    QFileSystemWatcher m_watcher;
    QTimer m_outsidePause;
    QTimer m_probePause; // before rows are counted for a plan that may still change

    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    std::shared_ptr<const workspace::Plan> m_plan; // the last good one
    bool m_planIsCurrent = false;
    std::optional<Point> m_chosen; // by the person
    std::vector<Point> m_offered; // items of the box
    std::optional<std::pair<Point, Point>> m_compared; // shown instead of the present
    std::map<std::string, core::SourceFiles> m_revisions; // read from version control
    workspace::Renames m_openQuestions;
    double m_milliseconds = 0;
    QString m_connectionTrouble; // told already
    bool m_creates = false; // a database from its history, without the panel
    QString m_busyTitle; // shown while the database is at work

    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_toolbar = nullptr;
    QList<QPushButton *> m_segments; // by View
    Palette *m_palette = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_push = nullptr;
    QSplitter *m_columns = nullptr; // outline | centre | right
    QSplitter *m_rows = nullptr; // centre above bottom
    QSplitter *m_upper = nullptr; // centre | right
    QSplitter *m_centre = nullptr; // editor | diagram
    QStackedWidget *m_times = nullptr; // the present, or another point
    PastPage *m_past = nullptr;
    OutlinePane *m_outline = nullptr;
    EditorPane *m_editors = nullptr;
    DiagramView *m_diagram = nullptr;
    QStackedWidget *m_right = nullptr;
    PropertiesPane *m_properties = nullptr;
    ApplyPanel *m_applyPanel = nullptr;
    QuestionsPanel *m_questions = nullptr;
    QTabWidget *m_bottom = nullptr;
    PreviewPane *m_preview = nullptr;
    ProblemsPane *m_problems = nullptr;
    HistoryPane *m_history = nullptr;
    DataPane *m_data = nullptr;
    QPlainTextEdit *m_log = nullptr;
    QuestionBar *m_outsideBar = nullptr;
    QuestionBar *m_recoveryBar = nullptr;
    QToolButton *m_chip = nullptr;
    QToolButton *m_pending = nullptr;
    QToolButton *m_drifted = nullptr;
    Announcer *m_announcer = nullptr;
    QLabel *m_schemaState = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_cursor = nullptr;
    QLabel *m_zoom = nullptr;
    QMenu *m_recentMenu = nullptr;
    QAction *m_pickDatabase = nullptr;
    QAction *m_pickServer = nullptr;
    QActionGroup *m_kinds = nullptr; // what the database is for
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QPair<QAction *, QString>> m_icons; // action, icon name
    QList<QAction *> m_projectActions; // of use only while a project is open
};

} // namespace dunlin::designer
