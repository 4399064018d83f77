// ImportDialog: a new project from a database or from a script of CREATE statements. Works on a thread of its own; what goes wrong
// is said in the dialog, and nothing is written until everything is known.
#pragma once

#include "app/designer/jobs/worker.h"
#include "engine/workspace/import.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dunlin::designer {

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Source { Database, Script };
    ImportDialog(Source source, QWidget *parent = nullptr);
    QString answer() const; // what the dialog says; empty: nothing

Q_SIGNALS:
    void imported(const QString &schemaPath, const QString &warnings);

private:
    QLineEdit *addPath(QFormLayout *form, const QString &name, bool isFolder);
    void refresh();
    void start();
    void finish(core::Result<workspace::Imported> imported);
    void say(const QString &text, const char *tone);
    std::string url() const; // of the database, or of the server that tries a script; empty: none

    const Source m_source;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_place = nullptr; // file of a database, or URL
    QLineEdit *m_script = nullptr; // file
    QLineEdit *m_folder = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_import = nullptr;
    Worker m_worker; // the last: its thread ends before what it tells is gone
};

} // namespace dunlin::designer
