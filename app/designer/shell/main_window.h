// MainWindow: one project, its text, diagram, preview and database. Wires the features to each other; the truth is the
// document's text, and what is shown follows from snapshots of it.
#pragma once

#include "app/designer/analysis/analysis_service.h"
#include "app/designer/connection/connection.h"
#include "app/designer/document/document.h"
#include "app/designer/document/journal.h"
#include "app/designer/shell/key_bindings.h"
#include "app/designer/theme/theme.h"

#include <QFileSystemWatcher>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace dunlin::designer {

class ApplyPanel;
class DataPane;
class DiagramView;
class EditorPane;
class HistoryPane;
class OutlinePane;
class PreviewPane;
class ProblemsPane;
class PropertiesPane;
class QuestionBar;
class WelcomePage;

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
    // What the preview compares with.
    struct Baseline
    {
        enum class Kind { Database, History, SavedFile, Migration };
        Kind kind = Kind::Database;
        std::string migration{}; // the history up to and with it
        bool operator==(const Baseline &) const = default;
    };

    // Building (main_window.cpp, main_window_menus.cpp)
    void buildWidgets();
    QWidget *buildToolbar();
    QWidget *buildBottom();
    void buildStatusBar();
    void connectFeatures();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDiagramMenu();
    void buildDatabaseMenus();
    QAction *addAction(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run, const QString &icon = {});
    void applyIcons();
    void restoreState();
    void resetLayout();

    // Project (main_window_project.cpp)
    bool writeFiles();
    void askOpen();
    void askNew();
    void askExport();
    void openSample();
    void createProject(const QString &folder);
    void onOpened();
    void remember(const QString &path);
    QStringList recentPaths() const;
    void refreshRecent();
    void whenUnsavedIsSettled(std::function<void()> then);
    void watchFiles();
    void checkOutside();
    void askAboutOutside();
    void offerRecovery();
    void refreshTitle();

    // Showing (main_window_state.cpp)
    AnalysisRequest analysisRequest() const;
    void take(const AnalysisResult &result);
    void takeConnection();
    void chooseBaseline();
    void chooseDatabaseFile();
    void askServer();
    void connectTo(std::optional<std::string> url);
    void refreshCompare();
    void refreshApply();
    void refreshStatus();
    void reveal(const core::Location &location);
    void revealChange(const workspace::Change &change);
    void followSelection();
    void selectTable(const QString &databaseName);
    void showDatabaseRows();
    void format();
    QString bestPlace(const QString &typed) const; // of what the palette offers
    void goTo(const QString &name);
    void refreshPlaces();
    void log(const QString &line);
    void notify(const QString &text);
    void complain(const QString &what, const QString &why); // what must not be overlooked
    Baseline baseline() const; // in force
    std::vector<Baseline> baselines() const; // on offer, the best first
    QString baselineText(const Baseline &baseline) const;
    void showBusy(const QString &title);
    void showApplied(const QString &what);
    void showApplyFailure(const QString &what);

    Theme &m_theme;
    QSettings &m_settings;
    KeyBindings m_keys;
    Document m_document;
    Journal m_journal;
    Connection m_connection;
    AnalysisService m_analysis;
    QFileSystemWatcher m_watcher;
    QTimer m_outsidePause;

    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    std::shared_ptr<const workspace::Plan> m_plan; // the last good one
    bool m_planIsCurrent = false;
    std::optional<Baseline> m_chosen; // by the person
    std::vector<Baseline> m_offered; // items of the box
    double m_milliseconds = 0;
    QString m_connectionTrouble; // told already
    bool m_creates = false; // a database from its history, without the panel
    QString m_busyTitle; // shown while the database is at work

    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_toolbar = nullptr;
    QList<QPushButton *> m_segments; // by View
    QLineEdit *m_palette = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_push = nullptr;
    QSplitter *m_columns = nullptr; // outline | centre | right
    QSplitter *m_rows = nullptr; // centre above bottom
    QSplitter *m_centre = nullptr; // editor | diagram
    OutlinePane *m_outline = nullptr;
    EditorPane *m_editors = nullptr;
    DiagramView *m_diagram = nullptr;
    QStackedWidget *m_right = nullptr;
    PropertiesPane *m_properties = nullptr;
    ApplyPanel *m_applyPanel = nullptr;
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
    QLabel *m_schemaState = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_cursor = nullptr;
    QLabel *m_zoom = nullptr;
    QMenu *m_recentMenu = nullptr;
    QAction *m_pickDatabase = nullptr;
    QAction *m_pickServer = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QPair<QAction *, QString>> m_icons; // action, icon name
    QList<QAction *> m_projectActions; // of use only while a project is open
};

} // namespace dunlin::designer
