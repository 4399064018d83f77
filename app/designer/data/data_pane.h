// DataPane: the rows of a table of the connected database, to be looked at. Reads page by page, on a connection and a
// thread of its own, and only while it is shown.
#pragma once

#include "app/designer/data/data_model.h"
#include "app/designer/jobs/worker.h"
#include "app/designer/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace dunlin::designer {

class DataPane : public QWidget
{
    Q_OBJECT

public:
    explicit DataPane(const Theme &theme, QWidget *parent = nullptr);
    ~DataPane() override;

    // The tables as described; null: there is no database, for the reason `why`.
    void setDatabase(const workspace::ConnectionTarget &target, std::shared_ptr<const sql::SqlSchema> schema, const QString &why);
    void showTable(const std::string &name); // of the selection, database name; one that is not there yet says so
    void showRows(const safety::AffectedRows &rows); // until all are wanted again, or another table
    DataModel *model() const { return m_model; }
    QTableView *table() const { return m_view; }
    void countAll(); // the rows of every table, see counted()
    QString message() const; // shown instead of rows; empty: rows are shown

Q_SIGNALS:
    void tableChosen(const QString &name); // by the person, database name
    void counted(const std::map<std::string, std::uint64_t> &rows); // by database name
    void countFailed(const QString &why);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reader; // lives on the worker's thread

    QWidget *makeBar();
    void applyTheme();
    void reload(); // from the first row on, when shown
    void readPage();
    void sortBy(int column);
    void showCount();
    void say(const QString &text);
    const sql::Table *wanted() const;
    QString shownName(const sql::Table &table) const;

    const Theme &m_theme;
    workspace::ConnectionTarget m_target;
    std::shared_ptr<const sql::SqlSchema> m_schema;
    QString m_why;
    std::string m_name; // of the table that is wanted
    std::string m_condition; // that its rows meet; empty: all
    bool m_stale = true; // what is shown is not what is wanted
    quint64 m_asked = 0; // answers to older questions are dropped
    std::optional<quint64> m_total;
    workspace::RowQuery m_query;
    std::shared_ptr<Reader> m_reader;
    QTimer m_typing;

    DataModel *m_model = nullptr;
    QComboBox *m_tables = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_again = nullptr;
    QToolButton *m_all = nullptr; // instead of those that meet the condition
    QLabel *m_count = nullptr;
    QLabel *m_message = nullptr;
    QTableView *m_view = nullptr;
    QStackedWidget *m_pages = nullptr;
    Worker m_worker; // the last: its thread ends before what it tells is gone
};

} // namespace dunlin::designer
