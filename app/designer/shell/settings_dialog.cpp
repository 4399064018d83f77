#include "app/designer/shell/settings_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dunlin::designer {

SettingsDialog::SettingsDialog(Theme &theme, QSettings &settings, KeyBindings &keys, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_settings(settings), m_keys(keys)
{
    setWindowTitle(tr("Settings"));
    resize(560, 480);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setFocusPolicy(Qt::NoFocus); // its bar has the focus
    tabs->tabBar()->setDrawBase(false);
    tabs->addTab(makeGeneral(), tr("General"));
    tabs->addTab(makeKeys(), tr("Keys"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(tabs, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(4, 16, 4, 4);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    auto *colours = new QComboBox(page);
    colours->setAccessibleName(tr("Colours"));
    colours->addItem(tr("As the system"), static_cast<int>(Theme::Mode::System));
    colours->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    colours->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    colours->setCurrentIndex(colours->findData(static_cast<int>(m_theme.mode())));
    connect(colours, &QComboBox::activated, this, [this, colours] {
        m_settings.setValue(setting::theme, colours->currentData());
        m_theme.setMode(static_cast<Theme::Mode>(colours->currentData().toInt()));
    });
    auto *size = new QComboBox(page);
    size->setAccessibleName(tr("Size of code"));
    for (int pixels = Theme::leastCodeSize; pixels <= Theme::mostCodeSize; ++pixels)
        size->addItem(tr("%1 px").arg(pixels), pixels);
    size->setCurrentIndex(size->findData(m_theme.codeSize()));
    connect(size, &QComboBox::activated, this, [this, size] {
        m_settings.setValue(setting::codeSize, size->currentData());
        m_theme.setCodeSize(size->currentData().toInt());
    });
    auto *format = new QCheckBox(tr("Format the schema when it is saved"), page);
    format->setChecked(m_settings.value(setting::formatOnSave).toBool());
    connect(format, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(setting::formatOnSave, on); });
    form->addRow(tr("Colours"), colours);
    form->addRow(tr("Size of code"), size);
    form->addRow(QString(), format);
    return page;
}

QWidget *SettingsDialog::makeKeys()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 12, 4, 4);
    m_list = new QTreeWidget(page);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Standard")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_problem = new QLabel(page);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *edit = new QKeySequenceEdit(page);
    edit->setAccessibleName(tr("New keys of the chosen action"));
    auto *set = new QPushButton(tr("&Set"), page);
    auto *reset = new QPushButton(tr("All as &standard"), page);
    for (QPushButton *button : {set, reset})
        button->setAutoDefault(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this, edit](QTreeWidgetItem *item) {
        m_problem->hide();
        edit->setKeySequence(item ? QKeySequence(item->text(1), QKeySequence::NativeText) : QKeySequence());
    });
    connect(set, &QPushButton::clicked, this, [this, edit] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0)
            bind(m_keys.actions().at(row), edit->keySequence());
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_keys.reset();
        fillKeys();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(set);
    row->addWidget(reset);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    fillKeys();
    return page;
}

void SettingsDialog::fillKeys()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const QAction *action : m_keys.actions()) {
        const QString name = action->text().remove(u'&');
        auto *item = new QTreeWidgetItem(m_list, {name, action->shortcut().toString(QKeySequence::NativeText), m_keys.standard(action).toString(QKeySequence::NativeText)});
        if (action->shortcut() != m_keys.standard(action)) {
            QFont font = item->font(1);
            font.setWeight(QFont::DemiBold);
            item->setFont(1, font);
        }
    }
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, current)));
}

void SettingsDialog::bind(QAction *action, const QKeySequence &keys)
{
    if (const QAction *owner = m_keys.owner(keys, action)) {
        m_problem->setText(tr("%1 is taken already: %2.").arg(keys.toString(QKeySequence::NativeText), owner->text().remove(u'&')));
        m_problem->show();
        return;
    }
    m_keys.set(action, keys);
    fillKeys();
}

} // namespace dunlin::designer
