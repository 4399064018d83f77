#include "app/designer/diagram/focus_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace dunlin::designer {

FocusBar::FocusBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("focusBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_title = new QLabel(this);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(1, 3);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(72);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setAccessibleName(tr("Relations around the table"));
    m_hops = new QLabel(this);
    m_hides = new QCheckBox(tr("Hide the rest"), this);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Show everything"));
    close->setToolTip(tr("Show everything (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_slider, m_hops, m_hides, close})
        row->addWidget(widget);
    connect(m_slider, &QSlider::valueChanged, this, &FocusBar::hopsChosen);
    connect(m_hides, &QCheckBox::toggled, this, [this](bool hides) { Q_EMIT styleChosen(hides ? FocusStyle::Hides : FocusStyle::Dims); });
    connect(close, &QToolButton::clicked, this, [this] { Q_EMIT hopsChosen(0); });
    hide();
}

void FocusBar::show(const QString &table, int hops, FocusStyle style)
{
    const QSignalBlocker slider(m_slider), hides(m_hides);
    m_title->setText(tr("Around %1").arg(table));
    m_slider->setValue(hops);
    m_hops->setText(hops == 1 ? tr("1 relation") : tr("%1 relations").arg(hops));
    m_hides->setChecked(style == FocusStyle::Hides);
    adjustSize();
    QWidget::show();
}

} // namespace dunlin::designer
