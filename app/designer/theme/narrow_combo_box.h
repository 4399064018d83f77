// NarrowComboBox: where the current text does not fit, its middle is left out, and a tooltip has it whole.
#pragma once

#include <QComboBox>

namespace dunlin::designer {

class NarrowComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace dunlin::designer
