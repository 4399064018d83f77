#include "app/designer/shell/key_bindings.h"

#include <QAction>

#include <algorithm>

namespace dunlin::designer {

namespace {

const QString group = QStringLiteral("keys");

QKeySequence first(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QKeySequence() : keys.constFirst();
}

} // namespace

void KeyBindings::add(QAction *action)
{
    const QList<QKeySequence> standard = action->shortcuts();
    const Binding binding{action, standard, standard.isEmpty() ? action->text().remove(u'&') : first(standard).toString(QKeySequence::PortableText)};
    m_bindings << binding;
    const QVariantMap chosen = m_settings.value(group).toMap();
    const auto keys = chosen.find(binding.id);
    if (keys != chosen.end())
        action->setShortcut(QKeySequence(keys->toString(), QKeySequence::PortableText));
}

QList<QAction *> KeyBindings::actions() const
{
    QList<QAction *> all;
    for (const Binding &binding : m_bindings)
        all << binding.action;
    return all;
}

QKeySequence KeyBindings::standard(const QAction *action) const
{
    const auto binding = std::ranges::find(m_bindings, action, &Binding::action);
    return binding == m_bindings.end() ? QKeySequence() : first(binding->standard);
}

QAction *KeyBindings::owner(const QKeySequence &keys, const QAction *except) const
{
    for (const Binding &binding : m_bindings) {
        if (binding.action != except && !keys.isEmpty() && binding.action->shortcuts().contains(keys))
            return binding.action;
    }
    return nullptr;
}

void KeyBindings::set(QAction *action, const QKeySequence &keys)
{
    const auto binding = std::ranges::find(m_bindings, action, &Binding::action);
    if (binding == m_bindings.end())
        return;
    QVariantMap chosen = m_settings.value(group).toMap();
    const bool isStandard = keys == first(binding->standard);
    if (isStandard)
        chosen.remove(binding->id);
    else
        chosen[binding->id] = keys.toString(QKeySequence::PortableText);
    action->setShortcuts(isStandard ? binding->standard : QList<QKeySequence>{keys});
    m_settings.setValue(group, chosen);
}

void KeyBindings::reset()
{
    m_settings.remove(group);
    for (const Binding &binding : m_bindings)
        binding.action->setShortcuts(binding.standard);
}

} // namespace dunlin::designer
