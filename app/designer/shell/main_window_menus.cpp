// The menus: every action, with its keys.
#include "app/designer/shell/main_window.h"

#include "app/designer/connection/import_dialog.h"
#include "app/designer/data/data_pane.h"
#include "app/designer/diagram/diagram_commands.h"
#include "app/designer/diagram/diagram_view.h"
#include "app/designer/editor/assistant.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/outline/outline_pane.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/shell/palette.h"
#include "app/designer/shell/settings_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabWidget>

namespace dunlin::designer {

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run, const QString &icon)
{
    auto *action = menu->addAction(text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    if (!icon.isEmpty())
        m_icons.append({action, icon});
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildDiagramMenu();
    buildDatabaseMenus();
    buildHelpMenu();
    const auto actions = menuBar()->findChildren<QAction *>() + m_diagram->commands().all();
    for (QAction *action : actions) {
        const bool ownKey = action->text().contains(u'\t'); // a pane's own, not the window's
        if (!action->menu() && !action->isSeparator() && !ownKey)
            m_keys.add(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Help pages"), {QKeySequence(QStringLiteral("F1"))}, [this] { showHelp(); }, QStringLiteral("help"));
    m_projectActions << addAction(help, tr("&Tour"), {}, [this] { startTour(); }, QStringLiteral("bulb"));
    addAction(help, tr("&Keys…"), {}, [this] { openSettings(); }, QStringLiteral("keyboard"));
    help->addSeparator();
    addAction(help, tr("&About Dunlin"), {}, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Dunlin"),
                                    tr("Dunlin %1\nDesigns database schemas in Prisma's language.\nGPL-3.0-or-later.").arg(QCoreApplication::applicationVersion()),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&Open project…"), {QKeySequence(QStringLiteral("Ctrl+O"))}, [this] { askOpen(); }, QStringLiteral("folder-open"));
    addAction(menu, tr("&New project…"), {QKeySequence(QStringLiteral("Ctrl+N"))}, [this] { askNew(); }, QStringLiteral("file-plus"));
    addAction(menu, tr("New project from a &database…"), {}, [this] { askImport(ImportDialog::Source::Database); }, QStringLiteral("database"));
    addAction(menu, tr("New project from an S&QL file…"), {}, [this] { askImport(ImportDialog::Source::Script); }, QStringLiteral("file-code"));
    addAction(menu, tr("Open &sample shop"), {}, [this] { openSample(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    addAction(menu, tr("New &window"), {QKeySequence(QStringLiteral("Ctrl+Shift+N"))}, [this] { openWindow(); });
    menu->addSeparator();
    m_projectActions << addAction(menu, tr("&Save"), {QKeySequence(QStringLiteral("Ctrl+S"))}, [this] { save(); }, QStringLiteral("save"));
    m_projectActions << addAction(menu, tr("&Export the diagram…"), {QKeySequence(QStringLiteral("Ctrl+E"))}, [this] { askExport(); }, QStringLiteral("download"));
    m_projectActions << addAction(menu, tr("&Close project"), {QKeySequence(QStringLiteral("Ctrl+W"))}, [this] {
        whenUnsavedIsSettled([this] { m_document.close(); onOpened(); });
    });
    menu->addSeparator();
    addAction(menu, tr("&Quit"), {QKeySequence(QStringLiteral("Ctrl+Q"))}, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, tr("&Undo"), {QKeySequence(QStringLiteral("Ctrl+Z"))}, [this] { m_editors->undo(); }, QStringLiteral("undo"));
    m_redo = addAction(menu, tr("&Redo"), {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))}, [this] { m_editors->redo(); },
                       QStringLiteral("redo"));
    m_projectActions << addAction(menu, tr("Undo &list…"), {QKeySequence(QStringLiteral("Ctrl+Alt+Z"))}, [this] { showUndoList(); });
    menu->addSeparator();
    m_projectActions << addAction(menu, tr("&Find"), {QKeySequence(QStringLiteral("Ctrl+F"))}, [this] { m_diagram->hasFocus() ? m_diagram->find() : m_editors->find(); }, QStringLiteral("search"))
                     << addAction(menu, tr("Find &next"), {QKeySequence(QStringLiteral("F3"))}, [this] { m_editors->findNext(); })
                     << addAction(menu, tr("Find &previous"), {QKeySequence(QStringLiteral("Shift+F3"))}, [this] { m_editors->findPrevious(); })
                     << addAction(menu, tr("&Replace in all files"), {QKeySequence(QStringLiteral("Ctrl+H"))}, [this] { m_editors->replace(); });
    menu->addSeparator();
    m_projectActions << addAction(menu, tr("&Toggle comment"), {QKeySequence(QStringLiteral("Ctrl+/"))}, [this] { m_editors->toggleComment(); })
                     << addAction(menu, tr("For&mat"), {QKeySequence(QStringLiteral("Shift+Alt+F"))}, [this] { format(); }, QStringLiteral("wand"));
    // The keys are the editor's own, so that the diagram may have them too.
    const auto help = [this, menu](const QString &text, const QString &key, void (Assistant::*run)()) {
        m_projectActions << addAction(menu, text + u'\t' + key, {}, [this, run] { m_editors->assist(run); });
    };
    menu->addSeparator();
    help(tr("&Complete the word"), QStringLiteral("Ctrl+Space"), &Assistant::complete);
    help(tr("&Quick fixes…"), QStringLiteral("Ctrl+."), &Assistant::showFixes);
    help(tr("&Explain"), QStringLiteral("Ctrl+I"), &Assistant::explain);
    help(tr("Go to the &definition"), QStringLiteral("F12"), &Assistant::goToDefinitionAtCursor);
    help(tr("Find re&ferences"), QStringLiteral("Shift+F12"), &Assistant::findUses);
    help(tr("Re&name the symbol…"), QStringLiteral("F2"), &Assistant::rename);
    menu->addSeparator();
    m_projectActions << addAction(menu, tr("&Go to table, column or action"), {QKeySequence(QStringLiteral("Ctrl+K")), QKeySequence(QStringLiteral("Ctrl+Shift+P"))},
                                  [this] {
                                      m_palette->setFocus();
                                      m_palette->selectAll();
                                  });
    menu->addSeparator();
    addAction(menu, tr("&Settings…"), {QKeySequence(QStringLiteral("Ctrl+,"))}, [this] { openSettings(); }, QStringLiteral("settings"));
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_theme, m_settings, m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_projectActions << addAction(menu, tr("&Text"), {QKeySequence(QStringLiteral("Ctrl+Alt+1"))}, [this] { setView(View::Text); })
                     << addAction(menu, tr("&Split"), {QKeySequence(QStringLiteral("Ctrl+Alt+2"))}, [this] { setView(View::Split); })
                     << addAction(menu, tr("&Diagram"), {QKeySequence(QStringLiteral("Ctrl+Alt+3"))}, [this] { setView(View::Diagram); });
    menu->addSeparator();
    m_projectActions << addAction(menu, tr("Go to the t&ext"), {QKeySequence(QStringLiteral("Alt+1"))}, [this] { m_editors->focusText(); })
                     << addAction(menu, tr("Go to the d&iagram"), {QKeySequence(QStringLiteral("Alt+2"))}, [this] { m_diagram->setFocus(); })
                     << addAction(menu, tr("Go to the &outline"), {QKeySequence(QStringLiteral("Alt+3"))}, [this] { m_outline->focusFilter(); })
                     << addAction(menu, tr("Go to the &preview"), {QKeySequence(QStringLiteral("Alt+4"))}, [this] {
                            m_bottom->setCurrentWidget(m_preview);
                            m_preview->setFocus();
                        })
                     << addAction(menu, tr("Bac&k to the table before"), {QKeySequence(QStringLiteral("Alt+Left"))}, [this] { goAlong(Direction::Back); })
                     << addAction(menu, tr("&Forward again"), {QKeySequence(QStringLiteral("Alt+Right"))}, [this] { goAlong(Direction::Forward); })
                     << addAction(menu, tr("S&ide panel"), {QKeySequence(QStringLiteral("Ctrl+B"))}, [this] { m_outline->setVisible(!m_outline->isVisible()); });
    menu->addSeparator();
    auto *themes = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Mode, QString> modes[] = {
        {Theme::Mode::System, tr("As the &system")}, {Theme::Mode::Light, tr("&Light")}, {Theme::Mode::Dark, tr("&Dark")}};
    for (const auto &[mode, name] : modes) {
        QAction *action = addAction(themes, name, {}, [this, mode = mode] {
            m_theme.setMode(mode);
            m_settings.setValue(setting::theme, static_cast<int>(mode));
        });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(&m_theme, &Theme::changed, action, [this, action, mode = mode] { action->setChecked(m_theme.mode() == mode); });
    }
    addAction(menu, tr("&Reset layout"), {}, [this] { resetLayout(); });
}

void MainWindow::buildDiagramMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Diagram"));
    DiagramCommands &commands = m_diagram->commands();
    commands.addTo(menu);
    commands.keepChoicesIn(m_settings);
    m_projectActions << commands.all();
}

void MainWindow::buildDatabaseMenus()
{
    QMenu *migrate = menuBar()->addMenu(tr("&Migrate"));
    m_projectActions << addAction(migrate, tr("&Apply as a migration…"), {QKeySequence(QStringLiteral("Ctrl+Return"))}, [this] { askApply(); }, QStringLiteral("migration"))
                     << addAction(migrate, tr("&Push without a migration…"), {QKeySequence(QStringLiteral("Ctrl+Shift+Return"))}, [this] { askPush(); })
                     << addAction(migrate, tr("Show the &history"), {QKeySequence(QStringLiteral("Alt+5"))}, [this] {
        m_bottom->setCurrentWidget(m_history);
        m_history->list()->setFocus();
    }, QStringLiteral("history"))
                     << addAction(migrate, tr("&Back to the present"), {QKeySequence(QStringLiteral("Alt+Home"))}, [this] { showPresent(); });
    migrate->addSeparator();
    m_projectActions << addAction(migrate, tr("&Copy the SQL"), {}, [this] { m_preview->copySql(); }) << addAction(migrate, tr("&Save the SQL…"), {}, [this] { m_preview->saveSql(); });
    const std::pair<QString, Beside> beside[] = {{tr("Show the &way back beside it"), {Beside::Kind::WayBack}}, {tr("Show the SQL &alone"), {}}};
    for (const auto &[text, what] : beside)
        m_projectActions << addAction(migrate, text, {}, [this, what = what] {
            m_bottom->setCurrentWidget(m_preview);
            m_preview->showBeside(what);
        });
    QMenu *database = menuBar()->addMenu(tr("Data&base"));
    m_projectActions << addAction(database, tr("Show the &data"), {QKeySequence(QStringLiteral("Alt+6"))}, [this] {
        m_bottom->setCurrentWidget(m_data);
        m_data->table()->setFocus();
    }, QStringLiteral("table"));
    m_pickDatabase = addAction(database, tr("Use another database &file…"), {}, [this] { askConnection(); }, QStringLiteral("folder-open"));
    m_pickServer = addAction(database, tr("Connect to a ser&ver…"), {}, [this] { askConnection(); }, QStringLiteral("plug"));
    QMenu *kinds = database->addMenu(tr("This database is &for"));
    m_kinds = new QActionGroup(this);
    const std::pair<ConnectionKind, QString> purposes[] = {{ConnectionKind::Development, tr("&Development")},
                                                           {ConnectionKind::Test, tr("&Tests")},
                                                           {ConnectionKind::Production, tr("&Production: nothing is applied from here")}};
    for (const auto &[kind, text] : purposes) {
        QAction *action = addAction(kinds, text, {}, [this, kind = kind] {
            setConnectionMark(m_settings, QString::fromStdString(m_connection.target().location), {.kind = kind, .name = databaseMark().name});
            refreshApply();
            refreshStatus();
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        m_kinds->addAction(action);
        m_projectActions << action;
    }
    m_projectActions << addAction(database, tr("&Read the database again"), {QKeySequence(QStringLiteral("F5"))}, [this] { m_connection.refresh(); }, QStringLiteral("refresh"))
                     << addAction(database, tr("&Bring its schema into the text"), {}, [this] { pull(); }, QStringLiteral("download"))
                     << addAction(database, tr("&Connect again"), {}, [this] {
                            if (m_snapshot)
                                m_connection.open(m_document.project(), m_snapshot, Connection::Again::Yes);
                        }, QStringLiteral("database"))
                     << addAction(database, tr("Use the schema's &own database"), {}, [this] {
                            m_kept.forget(QString::fromStdString(m_document.project().schemaPath));
                            connectTo(std::nullopt);
                        })
                     << addAction(database, tr("C&ancel what is running"), {}, [this] { m_connection.cancel(); }, QStringLiteral("stop"));
}

void MainWindow::applyIcons()
{
    for (const auto &[action, icon] : m_icons)
        action->setIcon(m_theme.icon(icon));
    m_log->setFont(m_theme.codeFont());
    m_palette->setFont(m_theme.interfaceFont());
    if (m_palette->actions().isEmpty())
        m_palette->addAction(m_theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    else
        m_palette->actions().constFirst()->setIcon(m_theme.icon(QStringLiteral("search")));
}

} // namespace dunlin::designer
