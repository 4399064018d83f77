// KeptConnections: the database that a person chose for a project, from one start of the program to the next. URLs stand in the
// settings without their passwords; those are in the keychain, or are asked for each time.
#pragma once

#include "app/designer/connection/password_store.h"
#include "engine/workspace/tools.h"

#include <QSettings>

#include <functional>

namespace dunlin::designer {

enum class Keep { Session, Keychain, Asking, Environment }; // where a connection is kept; Environment: in .env, which is not done here

class KeptConnections : public QObject
{
    Q_OBJECT

public:
    // Asks the person for the password of `place`; `given` is not called where the answer is refused.
    using Ask = std::function<void(const QString &place, std::function<void(const QString &password)> given)>;
    KeptConnections(QSettings &settings, Ask ask, QObject *parent = nullptr);

    // In place of what was kept for the project. `how`: Keychain or Asking.
    void keep(const QString &project, const workspace::ChosenUrls &urls, Keep how);
    void forget(const QString &project);
    Keep howKept(const QString &project) const; // Session: nothing is
    // `then` comes later, or never: where nothing is kept, or the password is not given.
    void find(const QString &project, std::function<void(const workspace::ChosenUrls &urls)> then);

Q_SIGNALS:
    void message(const QString &text);

private:
    void keepUrl(const QString &setting, const QString &project, const std::string &url, Keep how);
    // With its password; an empty URL where none is kept.
    void findUrl(const QString &setting, const QString &project, std::function<void(const std::string &url)> then);

    QSettings &m_settings;
    Ask m_ask;
    PasswordStore m_passwords;
};

} // namespace dunlin::designer
