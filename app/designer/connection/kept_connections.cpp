#include "app/designer/connection/kept_connections.h"

#include "engine/workspace/connection_form.h"

#include <QVariantMap>


namespace dunlin::designer {

namespace {

// Names of what is kept in the settings: maps by project, of URLs with stars for their passwords.
const QString urls = QStringLiteral("connections");
const QString shadowUrls = QStringLiteral("shadows");
const QString asked = QStringLiteral("askedPasswords"); // a list of projects

// The URL without its password: what that is called in the keychain.
QString placeOf(workspace::ConnectionForm form)
{
    form.password.clear();
    return QString::fromStdString(workspace::writeConnectionUrl(form, workspace::PasswordText::Written));
}

} // namespace

KeptConnections::KeptConnections(QSettings &settings, Ask ask, QObject *parent) : QObject(parent), m_settings(settings), m_ask(std::move(ask)) {}

void KeptConnections::keep(const QString &project, const workspace::ChosenUrls &chosen, Keep how)
{
    forget(project);
    if (how == Keep::Asking)
        m_settings.setValue(asked, m_settings.value(asked).toStringList() << project);
    keepUrl(urls, project, chosen.url, how);
    keepUrl(shadowUrls, project, chosen.shadow, how);
}

void KeptConnections::keepUrl(const QString &setting, const QString &project, const std::string &url, Keep how)
{
    const auto form = workspace::readConnectionUrl(url);
    if (!form)
        return;
    QVariantMap kept = m_settings.value(setting).toMap();
    kept[project] = QString::fromStdString(workspace::writeConnectionUrl(*form, workspace::PasswordText::Hidden));
    m_settings.setValue(setting, kept);
    if (form->password.empty() || how == Keep::Asking)
        return;
    m_passwords.keep(placeOf(*form), QString::fromStdString(form->password), [this](const QString &error) {
        if (!error.isEmpty())
            Q_EMIT message(tr("The password was not kept; it is asked for the next time.") + u'\n' + error);
    });
}

void KeptConnections::forget(const QString &project)
{
    for (const QString &setting : {urls, shadowUrls}) {
        QVariantMap kept = m_settings.value(setting).toMap();
        const auto form = workspace::readConnectionUrl(kept.take(project).toString().toStdString());
        if (!form)
            continue;
        m_settings.setValue(setting, kept);
        if (!form->password.empty())
            m_passwords.forget(placeOf(*form));
    }
    QStringList projects = m_settings.value(asked).toStringList();
    if (projects.removeAll(project))
        m_settings.setValue(asked, projects);
}

Keep KeptConnections::howKept(const QString &project) const
{
    if (!m_settings.value(urls).toMap().contains(project))
        return Keep::Session;
    return m_settings.value(asked).toStringList().contains(project) ? Keep::Asking : Keep::Keychain;
}

void KeptConnections::findUrl(const QString &setting, const QString &project, std::function<void(const std::string &)> then)
{
    const std::string kept = m_settings.value(setting).toMap().value(project).toString().toStdString();
    const auto form = workspace::readConnectionUrl(kept);
    if (!form)
        return then({});
    if (form->password.empty())
        return then(kept);
    const auto use = [form = *form, then = std::move(then)](const QString &password) {
        workspace::ConnectionForm whole = form;
        whole.password = password.toStdString();
        then(workspace::writeConnectionUrl(whole, workspace::PasswordText::Written));
    };
    const QString place = placeOf(*form);
    if (howKept(project) == Keep::Asking)
        return m_ask(place, use);
    m_passwords.find(place, [this, place, use](const QString &password, const QString &error) {
        if (error.isEmpty())
            return use(password);
        Q_EMIT message(tr("The keychain did not give the password of %1.").arg(place) + u'\n' + error);
        m_ask(place, use);
    });
}

void KeptConnections::find(const QString &project, std::function<void(const workspace::ChosenUrls &)> then)
{
    findUrl(urls, project, [this, project, then = std::move(then)](const std::string &url) {
        if (url.empty())
            return;
        findUrl(shadowUrls, project, [url, then](const std::string &shadow) { then({.url = url, .shadow = shadow}); });
    });
}

} // namespace dunlin::designer
