// ConnectionDialog: where the database is, as fields and as a URL that are kept in step, what it is for, and a trial of it. Nothing
// is written unless the person asks for it; the password is shown nowhere.
#pragma once

#include "app/designer/connection/connection_fields.h"
#include "app/designer/connection/connection_mark.h"
#include "app/designer/connection/kept_connections.h"
#include "app/designer/jobs/worker.h"
#include "engine/workspace/tools.h"

#include <QDialog>

#include <string>

class QComboBox;
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
    void setMark(const ConnectionMark &mark);
    ConnectionMark mark() const;
    void setKeep(Keep keep);
    Keep keep() const;

    workspace::ConnectionForm form() const;
    QString answer() const; // of the last trial; empty while there is none

Q_SIGNALS:
    void chosen(const dunlin::workspace::ChosenUrls &urls); // mark() and keep() are settled

private:
    void addKeep(QFormLayout &rows, const QString &variable);
    void fill(const workspace::ConnectionForm &form);
    void takeUrl(const QString &text);
    void refreshUrl();
    void refuse(const QString &why);
    void say(const QString &text, const char *tone);
    void test();
    void choose();

    ConnectionFields *m_fields = nullptr;
    workspace::ConnectionForm m_rest; // what has no field of its own: the scheme, other parameters
    std::string m_known; // the password that stars in the URL stand for
    QLineEdit *m_url = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_keep = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    quint64 m_trial = 0; // what an older one found is no longer asked for
    Worker m_worker; // the last: its thread ends before what it tells is gone
};

} // namespace dunlin::designer
