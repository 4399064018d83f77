// PropertiesPane: what is selected, to be read and changed without knowing the syntax: each change is a minimal edit of the
// text. With nothing selected, the gestures worth knowing.
#pragma once

#include "app/designer/document/document.h"
#include "engine/workspace/snapshot.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

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
    struct Property
    {
        enum class Kind { Fact, Text, Check };
        // The edit that gives the property this value; of a Check: empty is off.
        using Edit = std::function<core::Result<core::WorkspaceEdit>(const workspace::Snapshot &, const std::string &)>;

        QString name;
        QString value;
        Kind kind = Kind::Fact;
        QString placeholder{};
        Edit edit{};
        bool isName = false; // the selection follows
    };

    void rebuild();
    std::vector<Property> propertiesOfBox(const diagram::Box &box);
    std::vector<Property> propertiesOfRow(const diagram::Box &box, const diagram::Row &row);
    std::vector<Property> propertiesOfColumn(const diagram::Box &box, const diagram::Row &row);
    void show(std::vector<Property> properties);
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
    QWidget *m_facts = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_problem = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace dunlin::designer
