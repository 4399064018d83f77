// Mirroring: windows of a right-to-left interface, in which code still runs from left to right. Painters take their direction from the
// application, not from the widget they paint on, so that is set window by window and not for the whole program.
#pragma once

#include <QObject>

namespace dunlin::designer {

class Mirroring : public QObject
{
    Q_OBJECT

public:
    // Takes the direction of the application over: every window that comes has it instead.
    explicit Mirroring(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dunlin::designer
