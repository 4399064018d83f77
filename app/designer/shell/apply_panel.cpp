#include "app/designer/shell/apply_panel.h"

#include "app/designer/shell/breakable.h"
#include "app/designer/shell/counts.h"

#include <QCheckBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

QString suggestMigrationName(const workspace::Plan &plan)
{
    // An enum has no table, and is seldom what a change is about.
    const auto found = std::ranges::find_if(plan.changes, [](const workspace::Change &change) { return !change.table.empty(); });
    if (found == plan.changes.end())
        return QStringLiteral("change");
    const workspace::Change &first = *found;
    const bool oneTable = std::ranges::all_of(plan.changes, [&](const auto &change) { return change.table == first.table; });
    const bool isOfTable = first.column.empty() && !first.isWholeTable; // an index or a key
    const QString verb = isOfTable || first.kind == workspace::ChangeKind::Changed ? QStringLiteral("change")
                         : first.kind == workspace::ChangeKind::Added              ? QStringLiteral("add")
                                                                                   : QStringLiteral("remove");
    QString name = verb + u'_' + QString::fromStdString(first.column.empty() ? first.table : first.column);
    if (!first.column.empty())
        name += QStringLiteral("_%1_%2").arg(first.kind == workspace::ChangeKind::Removed ? QStringLiteral("from") : first.kind == workspace::ChangeKind::Added ? QStringLiteral("to") : QStringLiteral("of"),
                                             QString::fromStdString(first.table));
    if (plan.changes.size() > 1)
        name += oneTable ? QStringLiteral("_and_more") : QStringLiteral("_and_others");
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    return name.toLower().replace(other, QStringLiteral("_"));
}

namespace {

// What it is, how much of it there is, and the first of it.
QString factsOf(const safety::Finding &finding)
{
    constexpr std::size_t mostExamples = 3;
    constexpr int longest = 80;
    QString facts = QString::fromStdString(finding.message);
    if (!finding.detail.empty())
        facts += u'\n' + QString::fromStdString(finding.detail);
    for (std::size_t row = 0; row < std::min(finding.examples.size(), mostExamples); ++row) {
        QString line = QString::fromStdString(safety::exampleText(finding, row)).simplified();
        if (line.size() > longest)
            line = line.left(longest - 1) + u'…';
        facts += QStringLiteral("\n    ") + line;
    }
    return facts;
}

} // namespace

bool isDestructive(const workspace::Plan &plan)
{
    const auto loses = [](const safety::Finding &finding) { return !safety::isObstacle(finding) && !safety::isHarmless(finding); };
    return std::ranges::any_of(plan.changes, &workspace::Change::destructive) || std::ranges::any_of(plan.findings, loses);
}

ApplyPanel::ApplyPanel(const Theme &, QWidget *parent)
    : ScrollingPane(parent), m_title(new QLabel(this)), m_explanation(new QLabel(this)), m_nameLabel(new QLabel(tr("Name of the migration"), this)),
      m_name(new QLineEdit(this)), m_banner(new QFrame(this)), m_bannerText(new QLabel(this)),
      m_saveFirst(new QCheckBox(tr("&Back up first what goes"), this)), m_confirmLabel(new QLabel(this)),
      m_confirm(new QLineEdit(this)), m_progress(new QProgressBar(this)), m_progressText(new QLabel(this)), m_apply(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_waysOn(new QVBoxLayout)
{
    content()->setObjectName(QStringLiteral("panel"));
    content()->setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("hint"));
    m_banner->setObjectName(QStringLiteral("banner"));
    m_progressText->setObjectName(QStringLiteral("caption"));
    for (QLabel *label : {m_explanation, m_bannerText, m_confirmLabel, m_progressText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_bannerText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_name->setAccessibleName(tr("Name of the migration"));
    m_nameLabel->setBuddy(m_name);
    m_confirm->setAccessibleName(tr("Type the name of the database to confirm"));
    m_confirmLabel->setBuddy(m_confirm);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));

    auto *banner = new QVBoxLayout(m_banner);
    banner->setContentsMargins(4, 4, 4, 4);
    banner->addWidget(m_bannerText);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_explanation, m_nameLabel, m_name, m_banner, m_saveFirst, m_confirmLabel, m_confirm, m_progressText, m_progress})
        layout->addWidget(widget);
    m_waysOn->setSpacing(8);
    layout->addLayout(m_waysOn);
    layout->addWidget(m_apply);
    layout->addWidget(m_cancel);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::textChanged, this, &ApplyPanel::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &ApplyPanel::confirm);
    connect(m_confirm, &QLineEdit::textChanged, this, &ApplyPanel::refresh);
    connect(m_confirm, &QLineEdit::returnPressed, this, &ApplyPanel::confirm);
    connect(m_apply, &QPushButton::clicked, this, &ApplyPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ApplyPanel::dismiss);
}

void ApplyPanel::ask(How how, std::shared_ptr<const workspace::Plan> plan, const QString &database)
{
    m_how = how;
    m_plan = std::move(plan);
    m_database = database;
    const int count = static_cast<int>(m_plan->changes.size());
    m_title->setText(how == How::PushOnly ? tr("Push %1 to %2").arg(changesText(count), database)
                                          : tr("Apply %1 to %2").arg(changesText(count), database));
    m_explanation->setText(how == How::PushOnly ? tr("The database is changed; no migration is written.")
                                                : tr("The schema is saved, the migration is written to migrations/ and applied."));
    m_name->setText(suggestMigrationName(*m_plan));
    m_confirm->clear();
    m_saveFirst->setChecked(true);
    setPhase(Phase::Asking);
    setFindings(m_plan->findings);
    m_name->setCursorPosition(0); // its begin is seen
    if (m_destructive || m_blocked) {
        m_cancel->setFocus();
    } else if (how == How::AsMigration) {
        m_name->setFocus();
        const int length = static_cast<int>(m_name->text().size());
        m_name->setSelection(length, -length); // all of it, from the end
    } else {
        m_apply->setFocus();
    }
}

void ApplyPanel::setFindings(const std::vector<safety::Finding> &findings)
{
    QStringList losses, obstacles;
    std::vector<WayOn> looks;
    m_saves = false;
    for (const safety::Finding &finding : findings) {
        if (safety::isHarmless(finding))
            continue;
        using enum safety::Finding::Rule;
        m_saves |= finding.rule == DropTable || finding.rule == DropColumn || finding.rule == DropAndRecreateColumn || finding.rule == RiskyCast
            || finding.rule == NotCastable;
        (safety::failsForSure(finding) ? obstacles : losses) << QStringLiteral("• ") + factsOf(finding);
        if (finding.affected)
            looks.push_back({tr("Show these rows of %1").arg(QString::fromStdString(finding.affected->table)), [this, rows = *finding.affected] { Q_EMIT rowsWanted(rows); }});
    }
    if (m_phase == Phase::Asking)
        setWaysOn(std::move(looks));
    m_blocked = !obstacles.isEmpty();
    m_destructive = !losses.isEmpty();
    if (m_blocked)
        setBanner(QStringLiteral("bad"), tr("This cannot run on the present data:") + u'\n' + obstacles.join(u'\n'));
    else if (m_destructive)
        setBanner(QStringLiteral("warning"), tr("Data would be lost:") + u'\n' + losses.join(u'\n'));
    else
        setBanner({}, {});
    m_confirmLabel->setText(tr("Type %1 to confirm").arg(m_database));
    refresh();
}

void ApplyPanel::setBanner(const QString &tone, const QString &text)
{
    m_banner->setProperty("tone", tone);
    for (QWidget *widget : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_bannerText)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    m_bannerText->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

void ApplyPanel::setPhase(Phase phase)
{
    m_phase = phase;
    refresh();
}

void ApplyPanel::refresh()
{
    const bool asking = m_phase == Phase::Asking;
    const bool named = m_how == How::AsMigration;
    m_nameLabel->setVisible(asking && named);
    m_name->setVisible(asking && named);
    m_explanation->setVisible(asking);
    m_saveFirst->setVisible(asking && m_saves && m_destructive && !m_blocked);
    m_confirmLabel->setVisible(asking && m_destructive && !m_blocked);
    m_confirm->setVisible(asking && m_destructive && !m_blocked);
    m_progress->setVisible(m_phase == Phase::Running);
    m_progressText->setVisible(m_phase == Phase::Running);
    m_apply->setVisible(asking);
    m_apply->setText(named ? tr("Apply as migration") : tr("Push only"));
    m_apply->setEnabled(!m_blocked && (!m_destructive || m_confirm->text() == m_database) && (!named || !m_name->text().trimmed().isEmpty()));
    m_apply->setProperty("role", m_destructive ? QStringLiteral("danger") : QStringLiteral("primary"));
    m_apply->style()->unpolish(m_apply);
    m_apply->style()->polish(m_apply);
    m_cancel->setText(m_phase == Phase::Done ? tr("Close") : tr("Cancel"));
}

void ApplyPanel::confirm()
{
    if (m_phase != Phase::Asking || !m_apply->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    setBanner({}, {});
    setWaysOn({});
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("Applying to %1").arg(m_database));
    setPhase(Phase::Running);
    m_cancel->setFocus();
    Q_EMIT confirmed(m_how, name, m_saveFirst->isChecked() ? workspace::SaveFirst::Yes : workspace::SaveFirst::No);
}

void ApplyPanel::dismiss()
{
    if (m_phase == Phase::Running)
        Q_EMIT cancelRequested();
    else
        Q_EMIT closed();
}

void ApplyPanel::showProgress(const QString &what, int done, int total)
{
    if (m_phase != Phase::Running)
        return;
    m_progressText->setText(breakable(total > 0 ? tr("%1: %2 of %3").arg(what).arg(done).arg(total) : what));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

QString ApplyPanel::failureText(const ApplyReport &report) const
{
    QStringList lines;
    switch (report.left) {
    case ApplyReport::Left::AsBefore: lines << tr("Nothing was changed: everything that had run was rolled back."); break;
    case ApplyReport::Left::ChangedInPart: lines << tr("The database was changed in part: what ran before the failure stays."); break;
    case ApplyReport::Left::Unknown: lines << tr("It is not known what of it took effect."); break;
    }
    const auto &statements = m_plan->script.statements;
    if (report.statement && *report.statement < statements.size()) {
        const int at = static_cast<int>(*report.statement) + 1;
        lines << tr("Statement %1 of %2 failed; %3 were not tried:").arg(at).arg(statements.size()).arg(statements.size() - *report.statement - 1);
        lines << QString::fromStdString(statements[*report.statement].sql).left(400);
    }
    // What the database says; the rest of the engine's message is about the command line.
    lines << report.message.section(QStringLiteral("Database error:\n"), -1).trimmed();
    return lines.join(QStringLiteral("\n\n"));
}

QString ApplyPanel::durationText(std::int64_t milliseconds)
{
    const QLocale locale;
    return milliseconds < 1000 ? tr("It took %1 ms.").arg(locale.toString(milliseconds))
                               : tr("It took %1 s.").arg(locale.toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
}

void ApplyPanel::showReport(const ApplyReport &report, std::vector<WayOn> waysOn)
{
    if (m_phase != Phase::Running)
        return;
    if (report.outcome == ApplyReport::Outcome::Done) {
        QStringList lines{breakable(report.message), durationText(report.milliseconds)};
        if (!report.backup.isEmpty())
            lines << breakable(report.backup);
        setBanner(QStringLiteral("good"), lines.join(u'\n'));
    } else {
        setBanner(QStringLiteral("bad"), report.outcome == ApplyReport::Outcome::Cancelled ? tr("Cancelled.") + u'\n' + failureText(report) : failureText(report));
    }
    setWaysOn(std::move(waysOn));
    setPhase(Phase::Done);
    m_cancel->setFocus();
}

void ApplyPanel::setWaysOn(std::vector<WayOn> waysOn)
{
    while (QLayoutItem *item = m_waysOn->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (WayOn &way : waysOn) {
        auto *button = new QPushButton(way.text, this);
        connect(button, &QPushButton::clicked, this, [run = std::move(way.run)] { run(); });
        m_waysOn->addWidget(button);
    }
}

void ApplyPanel::showFailure(const QString &what)
{
    if (m_phase != Phase::Running)
        return;
    setBanner(QStringLiteral("bad"), what);
    setPhase(Phase::Done);
    m_cancel->setFocus();
}

void ApplyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        ScrollingPane::keyPressEvent(event);
}

} // namespace dunlin::designer
