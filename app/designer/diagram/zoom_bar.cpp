#include "app/designer/diagram/zoom_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace dunlin::designer {

ZoomBar::ZoomBar(const DiagramColors &colors, QWidget *parent) : QWidget(parent), m_colors(colors)
{
    setAccessibleName(tr("Diagram zoom"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(0);
    connect(addButton(QStringLiteral("−"), tr("Zoom out"), tr("Zoom out (Ctrl+-)")), &QToolButton::clicked, this, &ZoomBar::zoomOutRequested);
    m_percent = addButton(QString(), tr("Zoom to 100 %"), tr("Zoom to 100 % (Ctrl+0)"));
    m_percent->setMinimumWidth(52);
    connect(m_percent, &QToolButton::clicked, this, &ZoomBar::resetRequested);
    connect(addButton(QStringLiteral("+"), tr("Zoom in"), tr("Zoom in (Ctrl+=)")), &QToolButton::clicked, this, &ZoomBar::zoomInRequested);
    connect(addButton(tr("Fit"), tr("Fit the diagram into the view"), tr("Show everything (Ctrl+1)")), &QToolButton::clicked, this,
            &ZoomBar::fitRequested);
    connect(addButton(tr("Arrange"), tr("Arrange the tables automatically"), tr("Arrange all tables, or the selected ones (Ctrl+L)")),
            &QToolButton::clicked, this, &ZoomBar::arrangeRequested);
    setScale(1);
    colorsChanged();
}

QToolButton *ZoomBar::addButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(22);
    layout()->addWidget(button);
    return button;
}

void ZoomBar::setScale(double scale)
{
    m_percent->setText(tr("%1 %").arg(std::lround(scale * 100)));
}

void ZoomBar::colorsChanged()
{
    setStyleSheet(QStringLiteral("QToolButton { color: %1; background: transparent; border: 1px solid transparent; border-radius: 4px;"
                                 " padding: 2px 7px; }"
                                 "QToolButton:hover { background: %2; } QToolButton:focus { border-color: %3; }")
                      .arg(m_colors.soft.name(), m_colors.accentGround.name(), m_colors.accent.name()));
    adjustSize();
    update();
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.border, 1));
    painter.setBrush(m_colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace dunlin::designer
