// PasswordStore: passwords of connections in the system's keychain. Answers come later, on the caller's thread; a system without
// a keychain says so.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace dunlin::designer {

class PasswordStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `place`: "user@host:port/database". `done` gets the error's text; empty: it is kept.
    void keep(const QString &place, const QString &password, std::function<void(const QString &error)> done);
    // An empty password and an error's text where there is none.
    void find(const QString &place, std::function<void(const QString &password, const QString &error)> done);
    void forget(const QString &place);
};

} // namespace dunlin::designer
