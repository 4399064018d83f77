#include "app/designer/shell/tour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int hintWidth = 300;
constexpr int distance = 12; // from what it is about, and from the window's edges

} // namespace

Tour::Tour(std::vector<Hint> hints, QWidget *window)
    : QFrame(window), m_hints(std::move(hints)), m_title(new QLabel(this)), m_text(new QLabel(this)), m_count(new QLabel(this)), m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(hintWidth);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("caption"));
    m_next->setProperty("role", QStringLiteral("primary"));
    auto *close = new QPushButton(tr("End the tour"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(close);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    connect(close, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
    showHint();
    show();
    raise();
}

void Tour::showHint()
{
    const Hint &hint = m_hints[static_cast<std::size_t>(m_current)];
    const int count = static_cast<int>(m_hints.size());
    m_title->setText(hint.title);
    m_text->setText(hint.text);
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    m_next->setText(m_current + 1 < count ? tr("Next") : tr("Done"));
    setAccessibleName(hint.title);
    setAccessibleDescription(hint.text);
    place();
}

// Inside what it is about where that is large, else under it, else over it; always inside the window.
void Tour::place()
{
    adjustSize();
    const QWidget *about = m_hints[static_cast<std::size_t>(m_current)].about;
    QPoint at(distance, distance);
    if (about && about->isVisible()) {
        const QRect target(about->mapTo(window(), QPoint(0, 0)), about->size());
        const bool large = target.width() > 2 * width() && target.height() > height() + 4 * distance;
        at = large ? target.center() - rect().center() : target.bottomLeft() + QPoint(0, distance);
        if (at.y() + height() > window()->height() - distance)
            at.setY(target.top() - height() - distance);
    }
    move(std::clamp(at.x(), distance, std::max(distance, window()->width() - width() - distance)),
         std::clamp(at.y(), distance, std::max(distance, window()->height() - height() - distance)));
}

void Tour::next()
{
    if (++m_current < static_cast<int>(m_hints.size()))
        showHint();
    else
        end();
}

void Tour::end()
{
    hide();
    Q_EMIT ended();
    deleteLater();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace dunlin::designer
