#include "app/designer/shell/key_bindings.h"

#include <QAction>

#include <algorithm>

namespace dunlin::designer {

namespace {

const QString group = QStringLiteral("keys");

QString idOf(const QList<QKeySequence> &standard)
{
    return standard.constFirst().toString(QKeySequence::PortableText);
}

} // namespace

void KeyBindings::add(QAction *action)
{
    if (action->shortcuts().isEmpty())
        return;
    const Binding binding{action, action->shortcuts()};
    m_bindings << binding;
    const QVariantMap chosen = m_settings.value(group).toMap();
    const auto keys = chosen.find(idOf(binding.standard));
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
    return binding == m_bindings.end() ? QKeySequence() : binding->standard.constFirst();
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
    const bool isStandard = keys == binding->standard.constFirst();
    if (isStandard)
        chosen.remove(idOf(binding->standard));
    else
        chosen[idOf(binding->standard)] = keys.toString(QKeySequence::PortableText);
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
