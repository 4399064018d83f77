// PropertiesPane: what is selected, to be read and changed without knowing the syntax: each change is a minimal edit of the
// text. With nothing selected, the gestures worth knowing.
#pragma once

#include "app/designer/shell/properties.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QFormLayout;
class QLabel;
class QStackedWidget;

namespace dunlin::designer {

class ScrollingPane;

class PropertiesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PropertiesPane(Document &document, QWidget *parent = nullptr);
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);

private:
    void rebuild();
    void show(std::vector<Property> properties);
    void remakeEditors();
    QWidget *makeEditor(std::size_t index);
    void fill(std::size_t index);
    void commit(std::size_t index, const QString &value);
    QWidget *makeHints();

    Document &m_document;
    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    Selection m_shown;
    std::vector<Property> m_properties;
    QList<QWidget *> m_editors; // one per property
    QStackedWidget *m_pages = nullptr;
    ScrollingPane *m_facts = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_problem = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace dunlin::designer
