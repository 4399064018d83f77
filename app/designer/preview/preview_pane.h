// PreviewPane: what applying would do, while the user types: the list of changes at the left, the SQL at the right, each
// leading to the other; beside the SQL the way back, or what another database would need. Broken text leaves the last good
// plan up, greyed.
#pragma once

#include "app/designer/document/beside.h"
#include "app/designer/preview/change_list.h"
#include "app/designer/preview/sql_view.h"
#include "app/designer/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace dunlin::designer {

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const workspace::Plan> plan, std::vector<diff::Rename> questions = {}); // null: there is none yet
    void setLint(const std::shared_ptr<const workspace::Plan> &plan, const LintFindings &lint);
    // The other databases on offer beside the SQL, by provider name.
    void setOtherDatabases(const std::vector<std::string> &providers);
    void setBeside(const std::string &script, const QString &error); // of what beside() says
    const Beside &beside() const { return m_beside; }
    void showBeside(const Beside &beside);
    // The text is broken from this line on (1-based); the last good plan stays up, greyed. Absent: it is fine again.
    void setBroken(std::optional<int> line);
    void setUnavailable(const QString &why); // no plan can be made, e.g. "no dialect migrates mongodb"
    void setEmptyText(const QString &text); // "Nothing to do: shop.db has this schema already."
    // Marks the changes of this table and column (database names) as selected. Does not signal.
    void showPlace(const std::string &table, const std::string &column);
    const workspace::Plan *plan() const { return m_plan.get(); }
    QListView *changeList() const { return m_list; }
    SqlView *sqlView() const { return m_sql; }
    SqlView *besideView() const { return m_besideSql; }

public Q_SLOTS:
    void copySql();
    void saveSql();

Q_SIGNALS:
    void changeChosen(const dunlin::workspace::Change &change); // by the user: box and text line are to follow
    void questionChosen(const dunlin::diff::Rename &rename);
    void besideChanged();
    void message(const QString &text);

private:
    void refresh();
    void applyTheme();
    void selectChange(int row);
    void selectStatement(std::size_t statement);
    QWidget *makeChanges();
    QWidget *makeBar();
    QWidget *makeScripts();
    void fillBeside();
    std::vector<SqlView::Statement> shownStatements() const;

    const Theme &m_theme;
    std::shared_ptr<const workspace::Plan> m_plan;
    LintFindings m_lint;
    Beside m_beside;
    std::vector<std::string> m_others; // databases on offer
    std::optional<int> m_brokenLine;
    QString m_unavailable;
    QString m_emptyText;
    bool m_selecting = false; // programmatic, nobody is to be told

    ChangeListModel *m_model = nullptr;
    ChangeDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    SqlView *m_sql = nullptr;
    SqlView *m_besideSql = nullptr;
    QComboBox *m_besideBox = nullptr;
    QLabel *m_banner = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace dunlin::designer
