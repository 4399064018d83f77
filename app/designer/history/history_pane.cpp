#include "app/designer/history/history_pane.h"

#include "app/designer/theme/narrow_combo_box.h"
#include "app/designer/theme/narrow_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dunlin::designer {

using State = workspace::MigrationEntry::State;

HistoryPane::HistoryPane(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Migration history"));
    m_model = new HistoryModel(this);
    m_delegate = new HistoryDelegate(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Migrations"));
    m_list->setMinimumWidth(180);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 720});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);

    m_driftBar = new QWidget(this);
    m_driftBar->setAutoFillBackground(true);
    m_driftText = new QLabel(m_driftBar);
    m_driftText->setWordWrap(true);
    auto *driftRow = new QHBoxLayout(m_driftBar);
    driftRow->setContentsMargins(12, 4, 12, 4);
    driftRow->addWidget(m_driftText, 1);
    const std::pair<Repair, QString> ways[] = {{Repair::ShowDrift, tr("Show the difference")}, {Repair::AdoptDrift, tr("Adopt it as a migration")}, {Repair::RestoreDrift, tr("Put the database back")}};
    for (const auto &[repair, text] : ways) {
        auto *button = new QPushButton(text, m_driftBar);
        connect(button, &QPushButton::clicked, this, [this, repair = repair] { Q_EMIT repairRequested(repair, {}); });
        driftRow->addWidget(button);
    }
    m_driftBar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTimeBar());
    column->addWidget(m_driftBar);
    column->addWidget(m_pages, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showCurrent();
        if (!m_selecting && current.isValid())
            Q_EMIT migrationChosen(current.data().toString());
    });
    connect(&m_theme, &Theme::changed, this, &HistoryPane::applyTheme);
    applyTheme();
    setEntries({});
}

QWidget *HistoryPane::makeTimeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    m_slider = new QSlider(Qt::Horizontal, bar);
    m_slider->setAccessibleName(tr("Time: the migrations"));
    m_slider->setToolTip(tr("Show the schema and the diagram after each migration"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setPageStep(1);
    m_slider->setMinimumWidth(80);
    m_time = new NarrowLabel(Qt::ElideRight, bar);
    m_time->setObjectName(QStringLiteral("caption"));
    m_time->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 / 000: 00 September 0000, 00:00")) * 3 / 4); // its text must not move the slider
    m_from = new NarrowComboBox(Qt::ElideMiddle, bar);
    m_from->setAccessibleName(tr("Compare from"));
    m_to = new NarrowComboBox(Qt::ElideMiddle, bar);
    m_to->setAccessibleName(tr("Compare to"));
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(22);
        box->setMinimumWidth(100);
        connect(box, &QComboBox::activated, this, &HistoryPane::compareChosen);
    }
    auto *compare = new QLabel(tr("Compare"), bar);
    compare->setObjectName(QStringLiteral("caption"));
    compare->setBuddy(m_from);
    auto *with = new QLabel(QStringLiteral("→"), bar);
    with->setObjectName(QStringLiteral("caption"));
    row->addWidget(m_slider, 2);
    row->addWidget(m_time, 1);
    row->addSpacing(8);
    row->addWidget(compare);
    row->addWidget(m_from);
    row->addWidget(with);
    row->addWidget(m_to);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        if (!m_selecting)
            slide(position);
    });
    return bar;
}

QWidget *HistoryPane::makeDetails()
{
    m_sql = new QPlainTextEdit(this);
    m_sql->setReadOnly(true);
    m_sql->setLayoutDirection(Qt::LeftToRight); // code runs this way in every language
    m_sql->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sql->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sql->setFrameShape(QFrame::NoFrame);
    m_sql->setStyleSheet(QStringLiteral("border: none;"));
    m_sql->setAccessibleName(tr("SQL of the chosen migration"));
    m_highlighter = new SqlHighlighter(m_sql->document());
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setContentsMargins(12, 6, 12, 6);
    m_note->setAutoFillBackground(true);
    m_note->hide();
    m_repairs = new QWidget(this);
    m_repairRow = new QHBoxLayout(m_repairs);
    m_repairRow->setContentsMargins(12, 4, 12, 4);
    m_repairRow->setSpacing(8);
    m_repairRow->addStretch(1);
    m_repairs->hide();
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_repairs);
    column->addWidget(m_sql, 1);
    return details;
}

// From the first migration to the present.
std::vector<std::string> HistoryPane::folders() const
{
    std::vector<std::string> names;
    for (const workspace::MigrationEntry &entry : m_model->entries()) {
        if (entry.state != State::Missing)
            names.push_back(entry.name);
    }
    return names;
}

void HistoryPane::slide(int position)
{
    const std::vector<std::string> names = folders();
    const auto at = static_cast<std::size_t>(position);
    if (at >= names.size()) {
        showPresent();
        Q_EMIT presentRequested();
        return;
    }
    const Point from = at == 0 ? Point{} : Point{Point::Kind::Migration, names[at - 1]};
    const Point to{Point::Kind::Migration, names[at]};
    select(names[at]);
    showComparison(from, to);
    Q_EMIT compareRequested(from, to);
}

void HistoryPane::compareChosen()
{
    const auto from = m_from->currentData().value<Point>(), to = m_to->currentData().value<Point>();
    showComparison(from, to);
    Q_EMIT compareRequested(from, to);
}

void HistoryPane::setPoints(const std::vector<std::pair<Point, QString>> &points)
{
    for (QComboBox *box : {m_from, m_to}) {
        const auto before = box->currentData().value<Point>();
        const bool chosen = box->count() > 0;
        box->clear();
        for (const auto &[point, text] : points) {
            box->addItem(text, QVariant::fromValue(point));
            if (chosen && point == before)
                box->setCurrentIndex(box->count() - 1);
        }
        box->setEnabled(box->count() > 1);
    }
}

void HistoryPane::showComparison(const Point &from, const Point &to)
{
    const auto choose = [](QComboBox *box, const Point &point) {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i).value<Point>() == point)
                box->setCurrentIndex(i);
        }
    };
    choose(m_from, from);
    choose(m_to, to);
    const std::vector<std::string> names = folders();
    const auto found = to.kind == Point::Kind::Migration ? std::ranges::find(names, to.name) : names.end();
    const bool before = std::exchange(m_selecting, true);
    if (found != names.end()) {
        const int at = static_cast<int>(found - names.begin());
        m_slider->setValue(at);
        m_time->setText(tr("%1 of %2: %3").arg(at + 1).arg(names.size()).arg(migrationDate(to.name)));
    } else {
        m_slider->setValue(m_slider->maximum());
        m_time->setText({});
    }
    m_selecting = before;
}

void HistoryPane::showPresent()
{
    const bool before = std::exchange(m_selecting, true);
    m_slider->setValue(m_slider->maximum());
    m_selecting = before;
    m_time->setText(tr("the present"));
}

void HistoryPane::setDrift(const workspace::Plan *drift)
{
    const auto count = drift ? static_cast<int>(drift->changes.size()) : 0;
    m_driftBar->setVisible(count > 0);
    if (count > 0)
        m_driftText->setText(count == 1 ? tr("The database differs in 1 place from what the applied migrations make.")
                                        : tr("The database differs in %1 places from what the applied migrations make.").arg(count));
}

void HistoryPane::showRepairs(const std::vector<RepairOffer> &offers, const QString &migration)
{
    for (QPushButton *button : std::exchange(m_repairButtons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    for (const RepairOffer &offer : offers) {
        auto *button = new QPushButton(offer.text, m_repairs);
        button->setToolTip(offer.explanation);
        button->setAccessibleDescription(offer.explanation);
        connect(button, &QPushButton::clicked, this, [this, repair = offer.repair, migration] { Q_EMIT repairRequested(repair, migration); });
        m_repairRow->insertWidget(m_repairRow->count() - 1, button);
        m_repairButtons.push_back(button);
    }
    m_repairs->setVisible(!offers.empty());
}

void HistoryPane::applyTheme()
{
    const Tokens &tokens = m_theme.tokens();
    const auto paint = [](QWidget *widget, QPalette::ColorRole role, const QColor &color) {
        QPalette palette = widget->palette();
        palette.setColor(role, color);
        widget->setPalette(palette);
    };
    m_delegate->setTokens(tokens);
    m_sql->setFont(m_theme.codeFont());
    setAutoFillBackground(true);
    paint(this, QPalette::Window, tokens.surface);
    paint(m_list, QPalette::Base, tokens.surface);
    paint(m_sql, QPalette::Base, tokens.surface);
    paint(m_sql, QPalette::Text, tokens.text);
    paint(m_empty, QPalette::WindowText, tokens.soft);
    for (QWidget *note : {static_cast<QWidget *>(m_note), m_driftBar}) {
        paint(note, QPalette::Window, tokens.warning.ground);
        paint(note, QPalette::WindowText, tokens.warning.text);
    }
    m_highlighter->setColors(sqlColors(tokens));
    m_list->viewport()->update();
}

void HistoryPane::setEntries(std::vector<workspace::MigrationEntry> entries)
{
    const QString before = m_list->currentIndex().data().toString();
    m_selecting = true;
    m_model->setEntries(std::move(entries));
    const auto count = static_cast<int>(folders().size());
    const bool present = m_slider->value() == m_slider->maximum();
    m_slider->setRange(0, count);
    if (present)
        m_slider->setValue(count);
    m_slider->setEnabled(count > 0);
    m_empty->setText(tr("No migrations yet.\nApply changes with a name, and the first one appears here."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    select(before.toStdString());
    // The newest is what one comes to look at.
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    m_selecting = false;
    showCurrent();
}

void HistoryPane::setUnavailable(const QString &why)
{
    m_model->setEntries({});
    m_empty->setText(why);
    m_pages->setCurrentIndex(1);
}

void HistoryPane::select(const std::string &name)
{
    const auto &entries = m_model->entries();
    const auto found = std::ranges::find(entries, name, &workspace::MigrationEntry::name);
    if (found == entries.end())
        return;
    const bool before = std::exchange(m_selecting, true);
    m_list->setCurrentIndex(m_model->index(static_cast<int>(found - entries.begin())));
    m_selecting = before;
}

void HistoryPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_sql->clear();
        m_note->hide();
        showRepairs({}, {});
        return;
    }
    const workspace::MigrationEntry &entry = m_model->entries()[static_cast<std::size_t>(current.row())];
    m_sql->setPlainText(QString::fromStdString(entry.sql));
    QString note;
    if (!entry.logs.empty())
        note = QString::fromStdString(entry.logs);
    else if (entry.state == State::Missing)
        note = tr("The database has applied this migration, but its folder is gone.");
    else if (entry.state == State::Edited)
        note = tr("This file was changed after it had been applied; the database has the earlier text.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showRepairs(repairsOf(entry, m_model->entries()), QString::fromStdString(entry.name));
}

} // namespace dunlin::designer
