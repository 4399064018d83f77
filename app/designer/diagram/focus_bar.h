// FocusBar: how far around a table the diagram looks, and what becomes of the rest. Shown while there is such a focus.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;

namespace dunlin::designer {

enum class FocusStyle { Dims, Hides };

class FocusBar : public QWidget
{
    Q_OBJECT

public:
    explicit FocusBar(QWidget *parent);

    void show(const QString &table, int hops, FocusStyle style);

Q_SIGNALS:
    void hopsChosen(int hops); // 0: no focus any more
    void styleChosen(dunlin::designer::FocusStyle style);

private:
    QLabel *m_title = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_hops = nullptr;
    QCheckBox *m_hides = nullptr;
};

} // namespace dunlin::designer
