// ProblemsPane: what the schema's text gets wrong, errors first. Activating a line leads to its place.
#pragma once

#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace dunlin::designer {

class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPane(const Theme &theme, QWidget *parent = nullptr);
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);
    int count() const;

Q_SIGNALS:
    void revealRequested(const dunlin::core::Location &location);
    void countChanged(int count);

private:
    void rebuild();
    void activate(int row);

    const Theme &m_theme;
    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    QStackedWidget *m_pages = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace dunlin::designer
