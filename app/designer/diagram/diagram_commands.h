// DiagramCommands: everything that can be done in the diagram, as actions with names and keys. The keys without Ctrl work
// while the diagram has the focus; all of them can be changed in the settings.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace dunlin::designer {

class DiagramView;
struct Choices;

class DiagramCommands : public QObject
{
    Q_OBJECT

public:
    explicit DiagramCommands(DiagramView &view);

    void addTo(QMenu *menu); // with submenus
    QList<QAction *> all() const { return m_all; } // in the order of the menu
    // Those whose keys work in the whole window: only those of the diagram that is seen may.
    void setInForce(bool areInForce);
    // The choices as they were made last, and from now on.
    void keepChoicesIn(QSettings &settings);

private:
    enum class Section { Schema, Columns, Clipboard, Seeing, Focus, Detail, Lines, Wheel, Arranging, Aligning, Framing, Views };
    enum class Reach { Diagram, Window }; // where the keys work
    QAction *add(Section section, const QString &text, const char *keys, std::function<void()> run, Reach reach = Reach::Diagram);
    QAction *addChoice(Section section, const QString &text, const char *keys, std::function<void()> run, std::function<bool()> isChosen);
    // One of several values of a choice.
    template <typename Value>
    QAction *addChoice(Section section, const QString &text, Value Choices::*member, Value value);
    void addSchemaCommands();
    void addSeeingCommands();
    void addLayoutCommands();
    void refreshChoices();
    QMenu *addSubmenu(QMenu *menu, const QString &title, Section section);
    void addEditing(QMenu *menu);
    void fillViews(QMenu *menu);
    void fill(QMenu *menu, Section section) const;
    void showMenu(QPoint global);

    struct Command
    {
        Section section;
        QAction *action;
        std::function<bool()> isChosen; // of a choice
    };

    DiagramView &m_view;
    QList<Command> m_commands;
    QList<QAction *> m_all;
    QSettings *m_settings = nullptr;
};

} // namespace dunlin::designer
