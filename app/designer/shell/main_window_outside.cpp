// What other programs do to the schema's files, and what one that was killed left behind.
#include "app/designer/shell/main_window.h"

#include "app/designer/shell/question_bar.h"

#include <QFileInfo>
#include <QLocale>

namespace dunlin::designer {

// What a program left unsaved that did not come to its end.
void MainWindow::offerRecovery()
{
    m_recoveryBar->hide();
    const auto remains = m_journal.remains();
    if (!remains)
        return;
    m_recoveryBar->ask(tr("Dunlin ended on %1 before changes to the schema were saved.").arg(QLocale().toString(remains->written.toLocalTime(), QLocale::ShortFormat)),
                       {{tr("Recover them"), [this, remains] {
                             m_document.recover(remains->texts);
                             m_journal.forget(*remains);
                             notify(tr("Recovered. Undo leads back to what is in the file."));
                         }},
                        {tr("Discard them"), [this, remains] { m_journal.forget(*remains); }}});
}

void MainWindow::watchFiles()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    for (core::FileId file = 0; file < m_document.fileCount(); ++file) {
        const QFileInfo schema(QString::fromStdString(m_document.path(file)));
        if (schema.exists())
            m_watcher.addPath(schema.filePath());
        if (!m_watcher.directories().contains(schema.path()) && QFileInfo::exists(schema.path()))
            m_watcher.addPath(schema.path()); // where a file comes back, or a new one
    }
}

void MainWindow::checkOutside()
{
    if (!m_document.isOpen())
        return;
    const FilesChange change = m_document.filesChange();
    if (!change.gone.empty()) {
        askAboutGone(change);
    } else if (m_document.filesChangedOutside().empty()) {
        m_outsideBar->hide();
        if (!change.renamed.empty() || !change.added.empty())
            follow(change);
    } else if (m_document.reload()) {
        m_outsideBar->hide();
        notify(tr("Read again: another program changed the schema."));
    } else if (m_document.mergeTheirs()) {
        m_outsideBar->hide();
        notify(tr("Another program changed other lines of the schema: both changes are here now. Undo leads back."));
    } else {
        askAboutOutside();
    }
    watchFiles(); // a file that was replaced is no longer watched
}

void MainWindow::askAboutGone(const FilesChange &change)
{
    std::vector<QuestionBar::Answer> answers{{tr("Write it again"), [this] { save(); }}};
    const bool othersStay = change.gone.size() < m_document.fileCount() + change.added.size();
    if (othersStay && !change.goneWithUnsaved)
        answers.push_back({tr("Go on without it"), [this, change] { follow(change); }});
    const QString name = QFileInfo(QString::fromStdString(change.gone.front())).fileName();
    m_outsideBar->ask(tr("%1 was deleted or moved by another program. Its text is still here.").arg(name), std::move(answers));
}

// Opens the files that another program renamed or added.
void MainWindow::follow(const FilesChange &change)
{
    const auto chosen = m_connection.chosenUrls();
    const Selection selection = m_document.selection();
    if (auto followed = m_document.follow(change); !followed)
        return notify(QString::fromStdString(followed.error().message));
    if (chosen)
        connectTo(chosen);
    m_document.select(selection);
    const auto name = [](const std::string &path) { return QFileInfo(QString::fromStdString(path)).fileName(); };
    if (!change.renamed.empty())
        notify(tr("Another program renamed %1 to %2.").arg(name(change.renamed.begin()->first), name(change.renamed.begin()->second)));
    else if (!change.added.empty())
        notify(tr("Another program added %1 to the schema.").arg(name(change.added.front())));
}

void MainWindow::askAboutOutside()
{
    m_outsideBar->ask(tr("The schema was changed by another program, and here as well."),
                      {{tr("Keep mine"), [this] { m_document.keepMine(); }}, {tr("Take theirs"), [this] { m_document.takeTheirs(); }}});
}

} // namespace dunlin::designer
