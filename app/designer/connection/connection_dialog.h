// ConnectionDialog: where the database is, as fields and as a URL that are kept in step, what it is for, and a trial of it. Nothing
// is written unless the person asks for it; the password is shown nowhere.
#pragma once

#include "app/designer/connection/connection_kind.h"
#include "app/designer/jobs/worker.h"
#include "engine/workspace/connection_form.h"
#include "engine/workspace/tools.h"

#include <QDialog>

#include <optional>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dunlin::designer {

class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    // `variable`: of .env, to which the schema leaves the URL. `shadowUrl`: empty where histories replay in a database that is made.
    ConnectionDialog(const workspace::ConnectionForm &form, const std::string &shadowUrl, const QString &variable, QWidget *parent = nullptr);
    void setKind(ConnectionKind kind);
    ConnectionKind kind() const;
    bool keepsInKeychain() const;

    workspace::ConnectionForm form() const;
    QString answer() const; // of the last trial; empty while there is none

Q_SIGNALS:
    void chosen(const dunlin::workspace::ChosenUrls &urls); // kind() and keepsInKeychain() are settled
    void writeRequested(const dunlin::workspace::ChosenUrls &urls); // to .env; chosen() does not follow

private:
    QLineEdit *addField(QFormLayout *layout, const QString &name, const QString &placeholder);
    void addServerFields(QFormLayout *fields);
    void addFileFields(QFormLayout *fields);
    void browse();
    QWidget *makeMore();
    void fill(const workspace::ConnectionForm &form);
    void takeUrl(const QString &text);
    void refreshUrl();
    core::Result<std::string> shadowUrl() const; // with its password; empty: none
    void hideShadowPassword();
    void refuse(const QString &why);
    void refuseShadow(const core::Error &error);
    void say(const QString &text, const char *tone);
    void test();
    void choose();

    const bool m_isFile; // a database that is one file: another set of fields
    workspace::ConnectionForm m_rest; // what has no field of its own: the scheme, other parameters
    std::string m_known, m_knownShadow; // the passwords that stars in the URLs stand for
    QLineEdit *m_url = nullptr;
    QLineEdit *m_file = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_schema = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_tls = nullptr;
    QComboBox *m_kind = nullptr;
    std::vector<std::pair<std::string, QLineEdit *>> m_more; // parameters with a field of their own, by name
    QLineEdit *m_shadow = nullptr;
    QPushButton *m_unfold = nullptr; // shows these
    QCheckBox *m_keychain = nullptr;
    QCheckBox *m_write = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    quint64 m_trial = 0; // what an older one found is no longer asked for
    Worker m_worker; // the last: its thread ends before what it tells is gone
};

} // namespace dunlin::designer
