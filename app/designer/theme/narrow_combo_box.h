// NarrowComboBox: where the current text does not fit, it is elided, and a tooltip has it whole.
#pragma once

#include <QComboBox>

namespace dunlin::designer {

class NarrowComboBox : public QComboBox
{
public:
    NarrowComboBox(Qt::TextElideMode elide, QWidget *parent) : QComboBox(parent), m_elide(elide) {}

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    const Qt::TextElideMode m_elide;
};

} // namespace dunlin::designer
