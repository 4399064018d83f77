// HistoryPane: the migrations in order, each with its state, its SQL and what can be done about it; a slider through the time that
// they made, and a choice of two points to compare.
#pragma once

#include "app/designer/history/history_list.h"
#include "app/designer/history/point.h"
#include "app/designer/history/repair.h"
#include "app/designer/theme/sql_highlighter.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/plan.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace dunlin::designer {

class NarrowLabel;

class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(std::vector<workspace::MigrationEntry> entries);
    void setUnavailable(const QString &why); // the history could not be read
    void setDrift(const workspace::Plan *drift); // null: not known
    void select(const std::string &name); // does not signal
    // What may be compared, with its words.
    void setPoints(const std::vector<std::pair<Point, QString>> &points);
    void showComparison(const Point &from, const Point &to); // does not signal
    void showPresent(); // the slider is at the end again
    QListView *list() const { return m_list; }
    QPlainTextEdit *sql() const { return m_sql; }
    QSlider *slider() const { return m_slider; }
    std::vector<QPushButton *> repairButtons() const { return m_repairButtons; }

Q_SIGNALS:
    void migrationChosen(const QString &name);
    void compareRequested(const dunlin::designer::Point &from, const dunlin::designer::Point &to);
    void presentRequested();
    void repairRequested(dunlin::designer::Repair repair, const QString &migration);

private:
    QWidget *makeTimeBar();
    QWidget *makeDetails();
    void applyTheme();
    void showCurrent();
    void showRepairs(const std::vector<RepairOffer> &offers, const QString &migration);
    void slide(int position);
    void compareChosen();
    std::vector<std::string> folders() const; // of the migrations that have a file

    const Theme &m_theme;

    bool m_selecting = false; // programmatic, nobody is to be told
    SqlHighlighter *m_highlighter = nullptr;
    HistoryModel *m_model = nullptr;
    HistoryDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    QPlainTextEdit *m_sql = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_driftBar = nullptr;
    QLabel *m_driftText = nullptr;
    QWidget *m_repairs = nullptr;
    QHBoxLayout *m_repairRow = nullptr;
    std::vector<QPushButton *> m_repairButtons;
    QSlider *m_slider = nullptr;
    NarrowLabel *m_time = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace dunlin::designer
