// DiagramView: copy, paste and duplicate. What is on the clipboard is Prisma's text, so that it goes into another project, a
// text editor or a message just as well.
#include "app/designer/diagram/diagram_view.h"

#include <QClipboard>
#include <QGuiApplication>

#include <set>

namespace dunlin::designer {

void DiagramView::selectAll()
{
    for (const diagram::Box &box : m_drawing.figure.graph.boxes)
        m_selected.insert(box.name);
    if (m_place.model.empty() && !m_selected.empty()) {
        const std::set<std::string> all = m_selected;
        choose({*all.begin(), {}});
        m_selected = all;
    }
    update();
}

void DiagramView::copy()
{
    const std::vector<std::string> names = selectedInText();
    if (!freshSnapshot() || names.empty())
        return Q_EMIT message(tr("Select the tables to copy first."));
    QGuiApplication::clipboard()->setText(QString::fromStdString(freshSnapshot()->blocksAsText(names)));
    const QString what = names.size() == 1 ? QString::fromStdString(names.front()) : tr("%n tables", nullptr, static_cast<int>(names.size()));
    Q_EMIT message(tr("%1 is on the clipboard as Prisma text.").arg(what));
}

void DiagramView::cut()
{
    if (!freshSnapshot() || selectedInText().empty())
        return Q_EMIT message(tr("Select the tables to cut first."));
    copy();
    m_place.field.clear(); // the tables, not a column
    removeCurrent();
}

void DiagramView::paste()
{
    if (freshSnapshot())
        pasteText(QGuiApplication::clipboard()->text(), {});
}

void DiagramView::duplicate()
{
    const std::vector<std::string> names = selectedInText();
    if (!freshSnapshot() || names.empty())
        return Q_EMIT message(tr("Select the tables to duplicate first."));
    const QString title = names.size() == 1 ? tr("Duplicate %1").arg(QString::fromStdString(names.front()))
                                            : tr("Duplicate %n tables", nullptr, static_cast<int>(names.size()));
    pasteText(QString::fromStdString(freshSnapshot()->blocksAsText(names)), title);
}

// Selects what has come.
void DiagramView::pasteText(const QString &text, const QString &title)
{
    auto edit = freshSnapshot()->pasteBlocks(text.toStdString());
    if (!edit)
        return Q_EMIT message(QString::fromStdString(edit.error().message));
    std::set<std::string> before;
    for (const diagram::Box &box : freshSnapshot()->graph().boxes)
        before.insert(box.name);
    if (!title.isEmpty())
        edit->title = title.toStdString();
    m_document.undoStack().beginMacro(QString::fromStdString(edit->title));
    m_document.apply(*edit);
    std::set<std::string> added;
    for (const diagram::Box &box : freshSnapshot()->graph().boxes)
        if (!before.contains(box.name))
            added.insert(box.name);
    if (!m_savedView.empty())
        storeInView(added, scenePlace(rect().center()));
    m_document.undoStack().endMacro();
    if (added.empty())
        return;
    choose({*added.begin(), {}});
    m_selected = std::move(added);
    update();
    ensureVisible(); // or, where it is not placed yet, as soon as it is
    connect(this, &DiagramView::settled, this, &DiagramView::ensureVisible, Qt::SingleShotConnection);
}

} // namespace dunlin::designer
