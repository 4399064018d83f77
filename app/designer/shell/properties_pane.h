// PropertiesPane: facts about what is selected; with nothing selected, the gestures worth knowing.
#pragma once

#include "app/designer/document/document.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;
class QStackedWidget;

namespace dunlin::designer {

class PropertiesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PropertiesPane(Document &document, QWidget *parent = nullptr);
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);

private:
    void rebuild();
    void showBox(const diagram::Box &box);
    void showRow(const diagram::Box &box, const diagram::Row &row);
    void addFact(const QString &name, const QString &value);
    void addFlags(const diagram::Row &row);
    QWidget *makeHints();

    Document &m_document;
    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_facts = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace dunlin::designer
