// ApplyPanel: asks, beside the work, what applying needs to know: the migration's name and, where rows would be lost, a
// confirmation with the real numbers. Shows progress, the outcome, and what can be done then.
#pragma once

#include "app/designer/connection/apply_report.h"
#include "app/designer/theme/scrolling_pane.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/tools.h"

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dunlin::designer {

// "add_sku_to_product", from the changes; never empty.
QString suggestMigrationName(const workspace::Plan &plan);
// True when running the plan may lose rows or values.
bool isDestructive(const workspace::Plan &plan);

class ApplyPanel : public ScrollingPane
{
    Q_OBJECT

public:
    explicit ApplyPanel(const Theme &theme, QWidget *parent = nullptr);

    enum class How { AsMigration, PushOnly };
    void ask(How how, std::shared_ptr<const workspace::Plan> plan, const QString &database);
    void setFindings(const std::vector<safety::Finding> &findings); // with counts
    void showProgress(const QString &what, int done, int total);
    struct WayOn
    {
        QString text;
        std::function<void()> run;
    };
    void showReport(const ApplyReport &report, std::vector<WayOn> waysOn);
    void showFailure(const QString &what); // before anything ran
    How how() const { return m_how; }

Q_SIGNALS:
    void confirmed(dunlin::designer::ApplyPanel::How how, const QString &name, dunlin::workspace::SaveFirst saveFirst);
    void cancelRequested(); // while running
    void closed();
    void rowsWanted(const dunlin::safety::AffectedRows &rows); // of the database, to be shown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Phase { Asking, Running, Done };
    void setPhase(Phase phase);
    void confirm();
    void dismiss();
    void refresh();
    void setBanner(const QString &tone, const QString &text);
    void setWaysOn(std::vector<WayOn> waysOn);
    static QString durationText(std::int64_t milliseconds);
    QString failureText(const ApplyReport &report) const;

    How m_how = How::AsMigration;
    Phase m_phase = Phase::Asking;
    std::shared_ptr<const workspace::Plan> m_plan;
    QString m_database;
    bool m_blocked = false; // a finding says that it cannot run on the present data
    bool m_destructive = false;
    bool m_saves = false; // what goes can be saved first

    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    QCheckBox *m_saveFirst = nullptr;
    QLabel *m_confirmLabel = nullptr;
    QLineEdit *m_confirm = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    QVBoxLayout *m_waysOn = nullptr;
};

} // namespace dunlin::designer
