// Opening, making, saving and closing a project.
#include "app/designer/shell/main_window.h"

#include "app/designer/connection/connection_dialog.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/diagram/export_dialog.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/outline/outline_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/problems/problems_pane.h"
#include "app/designer/shell/properties_pane.h"
#include "app/designer/shell/find_schema.h"
#include "app/designer/shell/help_window.h"
#include "app/designer/shell/question_bar.h"
#include "app/designer/shell/palette.h"
#include "app/designer/shell/questions_panel.h"
#include "app/designer/shell/samples.h"
#include "app/designer/shell/settings_dialog.h"
#include "app/designer/shell/tour.h"
#include "app/designer/shell/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUndoView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dunlin::designer {

namespace {

constexpr int mostRecent = 8;
const auto recentKey = QStringLiteral("recent");

} // namespace

void MainWindow::openProject(const QString &path)
{
    whenUnsavedIsSettled([this, path] {
        const auto opened = m_document.open(path.toStdString(), findSchema(path));
        if (!opened) {
            complain(tr("This project could not be opened."), QString::fromStdString(opened.error().message));
            return;
        }
        remember(QFileInfo(path).absoluteFilePath());
    });
}

void MainWindow::onOpened()
{
    const bool open = m_document.isOpen();
    m_connection.close();
    m_connection.useUrls(std::nullopt);
    m_snapshot.reset();
    m_plan.reset();
    m_chosen.reset();
    m_planIsCurrent = false;
    m_revisions.clear();
    m_openQuestions.clear();
    m_places.clear();
    showPresent();
    m_git.close();
    m_questions->setQuestions({}, nullptr);
    m_outline->setSnapshot(nullptr);
    m_problems->setSnapshot(nullptr);
    m_properties->setSnapshot(nullptr);
    m_preview->setPlan(nullptr);
    m_right->setCurrentWidget(m_properties);
    m_pages->setCurrentIndex(open ? 1 : 0);
    for (QAction *action : m_projectActions)
        action->setEnabled(open);
    watchFiles();
    refreshTitle();
    refreshApply();
    refreshStatus();
    if (open) {
        log(tr("Opened %1").arg(QString::fromStdString(m_document.project().schemaPath)));
        m_analysis.scheduleNow();
        m_git.open(m_document.project());
        findConnection();
        m_editors->focusText();
        offerRecovery();
    }
}

void MainWindow::askOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a schema"), QString(), tr("Prisma schemas (*.prisma);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openProject);
    dialog->open();
}

void MainWindow::connectTo(std::optional<workspace::ChosenUrls> urls)
{
    m_connection.useUrls(std::move(urls));
    if (m_snapshot)
        m_connection.open(m_document.project(), m_snapshot, Connection::Again::Yes);
}

void MainWindow::askConnection()
{
    const psl::Datasource *datasource = m_snapshot ? m_snapshot->schema().datasource() : nullptr;
    if (!datasource)
        return;
    auto form = workspace::readConnectionUrl(m_connection.target().url);
    if (!form)
        form = workspace::ConnectionForm{.scheme = datasource->provider};
    const std::string variable = datasource->url ? datasource->url->environmentVariable.value_or("DATABASE_URL") : std::string("DATABASE_URL");
    auto *dialog = new ConnectionDialog(*form, m_connection.target().shadowUrl, QString::fromStdString(variable), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString project = QString::fromStdString(m_document.project().schemaPath);
    dialog->setMark(databaseMark());
    dialog->setKeep(m_kept.howKept(project));
    connect(dialog, &ConnectionDialog::chosen, this, [this, dialog, project, variable](const workspace::ChosenUrls &urls) {
        if (dialog->keep() == Keep::Environment)
            return writeConnection(variable, urls);
        if (dialog->keep() == Keep::Session)
            m_kept.forget(project);
        else
            m_kept.keep(project, urls, dialog->keep());
        connectTo(urls);
        setConnectionMark(m_settings, QString::fromStdString(m_connection.target().location), dialog->mark());
        refreshApply();
        refreshStatus();
    });
    dialog->open();
}

ConnectionMark MainWindow::databaseMark() const
{
    return connectionMark(m_settings, QString::fromStdString(m_connection.target().location));
}

void MainWindow::writeConnection(const std::string &variable, const workspace::ChosenUrls &urls)
{
    const psl::Datasource *datasource = m_snapshot ? m_snapshot->schema().datasource() : nullptr;
    const auto shadowVariable = datasource && datasource->shadowDatabaseUrl ? datasource->shadowDatabaseUrl->environmentVariable : std::nullopt;
    auto written = workspace::writeEnvironmentVariable(m_document.project(), variable, urls.url);
    if (written && shadowVariable && !urls.shadow.empty())
        written = workspace::writeEnvironmentVariable(m_document.project(), *shadowVariable, urls.shadow);
    if (!written)
        return complain(tr("The URL was not written."), QString::fromStdString(written.error().message));
    m_kept.forget(QString::fromStdString(m_document.project().schemaPath)); // one place is enough
    notify(tr("The URL was written to .env. Keep that file out of version control."));
    if (shadowVariable || urls.shadow.empty())
        return connectTo(std::nullopt);
    notify(tr("The URL of the shadow database counts until the project is closed: the datasource has no shadowDatabaseUrl = env(…) to keep it under."));
    connectTo(urls);
}

void MainWindow::findConnection()
{
    const QString project = QString::fromStdString(m_document.project().schemaPath);
    m_kept.find(project, [this, project](const workspace::ChosenUrls &urls) {
        if (m_document.isOpen() && QString::fromStdString(m_document.project().schemaPath) == project)
            connectTo(urls);
    });
}

void MainWindow::askPassword(const QString &place, const std::function<void(const QString &)> &given)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Password"));
    dialog->setLabelText(tr("Password for %1").arg(place));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, given);
    connect(&m_document, &Document::closed, dialog, &QDialog::close);
    dialog->open();
}

void MainWindow::askNew()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the new project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Create here"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::createProject);
    dialog->open();
}

void MainWindow::askImport(ImportDialog::Source source)
{
    auto *dialog = new ImportDialog(source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &schema, const QString &warnings) {
        openProject(schema);
        if (!warnings.isEmpty())
            complain(tr("The schema was imported. Some things it cannot say:"), warnings);
    });
    dialog->open();
}

void MainWindow::openWindow()
{
    QStringList project;
    if (m_document.isOpen())
        project << QString::fromStdString(m_document.project().schemaPath);
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), project))
        notify(tr("No other window could be opened."));
}

void MainWindow::showUndoList()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Undo list"));
    dialog->resize(360, 420);
    auto *view = new QUndoView(&m_document.undoStack(), dialog);
    view->setEmptyLabel(tr("As it was opened"));
    view->setAccessibleName(tr("Undo list"));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(view);
    connect(&m_document, &Document::closed, dialog, &QDialog::close);
    dialog->show();
}

void MainWindow::showHelp()
{
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(m_theme, this);
    // The page about what has the focus.
    const QWidget *focus = QApplication::focusWidget();
    const std::pair<QWidget *, QString> pages[] = {{m_diagram, QStringLiteral("diagram")}, {m_editors, QStringLiteral("text")}, {m_preview, QStringLiteral("apply")},
                                                   {m_applyPanel, QStringLiteral("apply")}, {m_history, QStringLiteral("history")}};
    for (const auto &[pane, page] : pages) {
        if (focus && (pane == focus || pane->isAncestorOf(focus)))
            help->showPage(page);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::startTour()
{
    if (auto *running = findChild<Tour *>())
        running->end();
    new Tour({{m_editors, tr("Write the schema"), tr("Everything follows from this text. Ctrl+Space completes, F2 renames, Ctrl+. offers fixes.")},
              {m_diagram, tr("Or draw it"), tr("T makes a table, + a field, R a relation. Each gesture is a small edit of the text, and Ctrl+Z takes it back.")},
              {m_preview, tr("See what would happen"), tr("The SQL of your changes, while you type. Choose a change to find its line and its box; the marks say what loses data or locks.")},
              {m_apply, tr("Apply it"), tr("Writes a migration and runs it. What would lose rows asks first, with real numbers, and keeps a copy.")},
              {m_palette, tr("Find anything"), tr("Ctrl+K leads to every table, column and action. F1 explains what you are looking at.")}},
             this);
}

void MainWindow::askExport()
{
    auto *dialog = new ExportDialog(*m_diagram, m_theme, QString::fromStdString(m_document.project().root), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::message, this, &MainWindow::notify);
    dialog->open();
}

void MainWindow::createProject(const QString &folder)
{
    if (auto schema = makeNewProject(folder))
        openProject(*schema);
    else
        complain(tr("No project was made here."), QString::fromStdString(schema.error().message));
}

void MainWindow::openSample()
{
    if (auto folder = copySample(QStringLiteral("shop"), QDir::home().filePath(QStringLiteral("Dunlin")))) {
        openProject(*folder);
        if (!m_settings.value(setting::tourSeen).toBool() && m_document.isOpen())
            startTour();
        m_settings.setValue(setting::tourSeen, true);
    } else
        complain(tr("The sample could not be copied."), QString::fromStdString(folder.error().message));
}

QStringList MainWindow::recentPaths() const
{
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void MainWindow::remember(const QString &path)
{
    QStringList paths = recentPaths();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey, QStringList(paths.mid(0, mostRecent)));
    refreshRecent();
}

void MainWindow::refreshRecent()
{
    const QStringList paths = recentPaths();
    m_welcome->setRecent(paths);
    m_recentMenu->clear();
    for (const QString &path : paths)
        addAction(m_recentMenu, path, {}, [this, path] { openProject(path); });
    m_recentMenu->setEnabled(!paths.isEmpty());
}

bool MainWindow::save()
{
    if (m_document.isOpen() && m_settings.value(setting::formatOnSave).toBool())
        format();
    return writeFiles();
}

bool MainWindow::writeFiles()
{
    if (!m_document.isOpen())
        return false;
    if (!m_document.filesChangedOutside().empty()) {
        askAboutOutside(); // what another program wrote is not overwritten unasked
        return false;
    }
    auto saved = m_document.save();
    if (!saved)
        complain(tr("The schema was not saved. Nothing is lost: it is still here."), QString::fromStdString(saved.error().message));
    m_outsideBar->hide();
    watchFiles();
    if (baseline().kind == Point::Kind::SavedFile)
        m_analysis.scheduleNow();
    return saved.has_value();
}

void MainWindow::whenUnsavedIsSettled(std::function<void()> then)
{
    if (!m_document.isOpen() || !m_document.isModified()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Dunlin"), tr("Save the changes to the schema?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Discard || (answer == QMessageBox::Save && save()))
            then();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_document.isOpen() && m_document.isModified()) {
        event->ignore();
        whenUnsavedIsSettled([this] {
            m_document.close();
            close();
        });
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openProject(event->mimeData()->urls().constFirst().toLocalFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        checkOutside();
}

void MainWindow::saveState()
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings.beginGroup(QStringLiteral("layout"));
    for (const auto &[name, splitter] : {std::pair("columns", m_columns), std::pair("rows", m_rows), std::pair("upper", m_upper), std::pair("centre", m_centre)})
        m_settings.setValue(QString::fromLatin1(name), splitter->saveState());
    for (int view = 0; view < m_segments.size(); ++view) {
        if (m_segments[view]->isChecked())
            m_settings.setValue(QStringLiteral("view"), view);
    }
    m_settings.setValue(QStringLiteral("bottom"), m_bottom->currentIndex());
    m_settings.setValue(QStringLiteral("outline"), !m_outline->isHidden());
    m_settings.endGroup();
}

void MainWindow::restoreState()
{
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    m_settings.beginGroup(QStringLiteral("layout"));
    for (const auto &[name, splitter] : {std::pair("columns", m_columns), std::pair("rows", m_rows), std::pair("upper", m_upper), std::pair("centre", m_centre)})
        splitter->restoreState(m_settings.value(QString::fromLatin1(name)).toByteArray());
    setView(static_cast<View>(std::clamp(m_settings.value(QStringLiteral("view"), static_cast<int>(View::Split)).toInt(), 0, 2)));
    m_bottom->setCurrentIndex(m_settings.value(QStringLiteral("bottom"), 0).toInt());
    m_outline->setVisible(m_settings.value(QStringLiteral("outline"), true).toBool());
    m_settings.endGroup();
    for (QAction *action : m_projectActions)
        action->setEnabled(false);
}

void MainWindow::refreshTitle()
{
    QUndoStack &history = m_document.undoStack();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setText(history.canUndo() ? tr("&Undo %1").arg(history.undoText()) : tr("&Undo"));
    m_redo->setText(history.canRedo() ? tr("&Redo %1").arg(history.redoText()) : tr("&Redo"));
    if (!m_document.isOpen()) {
        setWindowTitle(tr("Dunlin"));
        setWindowModified(false);
        return;
    }
    const QFileInfo root(QString::fromStdString(m_document.project().root));
    const QFileInfo schema(QString::fromStdString(m_document.project().schemaPath));
    setWindowTitle(tr("%1 — %2[*] — Dunlin").arg(root.fileName(), schema.fileName()));
    setWindowModified(m_document.isModified());
}

} // namespace dunlin::designer
