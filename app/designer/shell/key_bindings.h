// KeyBindings: the keys of the actions, as the person wants them. An action is known by its standard key, one without by its name.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QSettings>

class QAction;

namespace dunlin::designer {

class KeyBindings
{
public:
    explicit KeyBindings(QSettings &settings) : m_settings(settings) {}

    // Gives the action the key that was chosen for it, if one was.
    void add(QAction *action);
    QList<QAction *> actions() const; // in the order of the menus
    QKeySequence standard(const QAction *action) const;
    QAction *owner(const QKeySequence &keys, const QAction *except) const; // who has them already; else null
    void set(QAction *action, const QKeySequence &keys); // empty: none
    void reset(); // everything as it comes

private:
    struct Binding
    {
        QAction *action = nullptr;
        QList<QKeySequence> standard; // may be empty
        QString id;
    };

    QSettings &m_settings;
    QList<Binding> m_bindings;
};

} // namespace dunlin::designer
