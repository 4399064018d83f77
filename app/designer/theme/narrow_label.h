// NarrowLabel: where its text does not fit, it is elided, and a tooltip has it whole.
#pragma once

#include <QLabel>

namespace dunlin::designer {

class NarrowLabel : public QLabel
{
public:
    NarrowLabel(Qt::TextElideMode elide, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    const Qt::TextElideMode m_elide;
};

} // namespace dunlin::designer
