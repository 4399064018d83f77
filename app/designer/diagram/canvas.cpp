#include "app/designer/diagram/canvas.h"

#include <QRegion>

#include <cmath>

namespace dunlin::designer {

const QPixmap &Canvas::render(const Viewport &viewport, QSize size, double device, const Draw &draw)
{
    const QSize pixels(static_cast<int>(std::ceil(size.width() * device)), static_cast<int>(std::ceil(size.height() * device)));
    if (m_pixmap.size() != pixels || m_pixmap.devicePixelRatio() != device) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(device);
        m_valid = false;
    }
    const QPointF shift = (viewport.offset - m_viewport.offset) * device;
    const QPoint whole(static_cast<int>(std::lround(shift.x())), static_cast<int>(std::lround(shift.y())));
    const bool wholeShift = std::abs(shift.x() - whole.x()) < 0.01 && std::abs(shift.y() - whole.y()) < 0.01;
    QRegion exposed(QRect(QPoint(0, 0), pixels));
    if (m_valid && viewport.scale == m_viewport.scale && wholeShift) {
        if (whole.isNull())
            return m_pixmap;
        if (std::abs(whole.x()) < pixels.width() && std::abs(whole.y()) < pixels.height()) {
            exposed = QRegion();
            m_pixmap.scroll(whole.x(), whole.y(), m_pixmap.rect(), &exposed);
        }
    }
    m_viewport = viewport;
    m_valid = true;
    QPainter painter(&m_pixmap);
    for (const QRect &rect : exposed) {
        const QRectF clip(QPointF(rect.topLeft()) / device, QSizeF(rect.size()) / device);
        painter.setClipRect(clip);
        draw(painter, clip);
    }
    return m_pixmap;
}

} // namespace dunlin::designer
