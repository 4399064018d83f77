// ScrollingPane: as high as its content wants to be where there is room, and scrolling where there is none, so that it never makes the
// window grow.
#pragma once

#include <QScrollArea>

namespace dunlin::designer {

class ScrollingPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingPane(QWidget *parent);
    QWidget *content() const { return widget(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
};

} // namespace dunlin::designer
